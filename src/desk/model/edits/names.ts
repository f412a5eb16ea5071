/** Who is called so: as its story names it, else by a surname that only one bears. */
import { inAllLanguages } from '../../../story/all-languages.js';
import { once } from '../../../story/once.js';
import type { Draft, DraftEntity } from '../types.js';

/** A name as readers compare it. */
export function spelled(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** In all languages, with the aliases. */
export function namesOf({ name, aliases }: DraftEntity): string[] {
  return [...new Set([...inAllLanguages(name), ...(aliases ?? [])])];
}

/** A page asks for it with each letter, of everybody: of who did not change the spellings are known. */
const spellingsOf = once((its: DraftEntity): readonly string[] => namesOf(its).map(spelled));

/** Those who bear that very name or alias. */
export function partyNamed({ story }: Draft, name: string): string[] {
  const wanted = spelled(name);
  return story.entities.filter((its) => spellingsOf(its).includes(wanted)).map(({ id }) => id);
}

/** The party of that name or alias, or the one person of that surname; null where there is none, or more than one. */
export function partyCalled(draft: Draft, name: string): string | null {
  const whole = partyNamed(draft, name);
  if (whole.length > 0) return whole.length === 1 ? (whole[0] ?? null) : null;
  const wanted = spelled(name);
  const last = draft.story.entities.filter(
    (its) => its.kind === 'person' && spellingsOf(its).some((one) => one.split(' ').at(-1) === wanted),
  );
  return last.length === 1 ? (last[0]?.id ?? null) : null;
}
