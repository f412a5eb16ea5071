/** A party gets another name than its text calls it by: the one that was found there stays a name by which it is known. */
import { edit, partyName } from '../edit.js';
import { nounOf } from '../proposed/calls.js';
import { recordOf, withRecord } from '../records.js';
import type { Draft, Edit } from '../types.js';
import { namesOf, partyNamed, spelled } from './names.js';

/** Against the draft before it was renamed; null where no text has the old name, or it is still known by it. Its maker sees the alias and can take it away. */
export function keepOldName(before: Draft, draft: Draft, id: string): Edit | null {
  const [old, now] = [recordOf(before, 'entities', id), recordOf(draft, 'entities', id)];
  if (!old || !now) return null;
  const known = new Set(namesOf(now).map(spelled));
  const texts = [...draft.texts.values()];
  const kept = namesOf({ id, ...(old.name != null && { name: old.name }) }).filter(
    (name) =>
      name.trim() !== '' &&
      !known.has(spelled(name)) &&
      partyNamed(draft, name).length === 0 &&
      texts.some((text) => isIn(text, name)),
  );
  if (kept.length === 0) return null;
  const aliases = [...(now.aliases ?? []), ...kept];
  return edit('party-alias', { name: partyName(draft, id) }, (its) => withRecord(its, 'entities', id, { aliases }));
}

/** A noun stands there with any article, in any case: "der Landrätin" is of "die Landrätin". */
function isIn(text: string, name: string): boolean {
  const noun = nounOf(name);
  return noun == null ? text.includes(name) : spelled(text).includes(spelled(noun));
}
