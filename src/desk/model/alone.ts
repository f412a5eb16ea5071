/** A party of which no statement speaks: it stands alone in the picture. Either a statement speaks of it, or it is nobody of this story. */
import { edit, isRefusal, partyName } from './edit.js';
import { namesOf } from './edits/names.js';
import { ignoreName, removeParty } from './edits/parties.js';
import { coverage } from './passage/coverage.js';
import { namedIn } from './proposed/likely.js';
import { recordOf } from './records.js';
import type { CoveredSentence, Draft, Edit, EditRefusal, PassageSpan } from './types.js';

/** It leaves the story, and its names are not offered again; undone in one go. Refused while a statement speaks of it. */
export function ignoreParty(draft: Draft, id: string): Edit | EditRefusal {
  const its = recordOf(draft, 'entities', id);
  const removed = removeParty(draft, id);
  if (isRefusal(removed)) return removed;
  const names = its ? namesOf(its) : [];
  const apply = (one: Draft) => names.reduce((next, name) => ignoreName(next, name).apply(next), removed.apply(one));
  return edit('ignore-name', { name: partyName(draft, id) }, apply);
}

/** The sentence of which a statement about it is likeliest to be made: one that names it and is still to be read, else the first that does; null where none does. */
export function mentionOf(draft: Draft, id: string): (PassageSpan & { readonly source: string }) | null {
  const all = [...draft.texts].flatMap(([source, text]) =>
    coverage(draft, source)
      .sentences.filter(({ start, end }) =>
        namedIn(draft, [], text.slice(start, end)).some(({ party }) => party === id),
      )
      .map((sentence) => ({ ...sentence, source })),
  );
  const of = (state: CoveredSentence['state']) => all.find((its) => its.state === state);
  const its = of('unread') ?? of('set-aside') ?? of('taken') ?? of('apart');
  return its ? { source: its.source, start: its.start, end: its.end } : null;
}
