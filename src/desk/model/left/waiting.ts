/** What the desk has found in the texts and nobody has decided yet: proposals, and names. The rest of what is left is the draft's own. */
import type { FoundName } from '../proposed/names.js';
import { queueOf } from '../proposed/proposals.js';
import type { Proposed } from '../proposed/proposed.js';
import type { Draft, Todo } from '../types.js';
import { mayAnswers } from './answers.js';
import { left, titleOf } from './place.js';

/** `proposals`: by source, those worth showing. */
export function waiting(
  draft: Draft,
  proposals: ReadonlyMap<string, readonly Proposed[]>,
  names: readonly FoundName[],
  lang: string,
): Todo[] {
  const proposed = [...proposals].flatMap(([source, its]): Todo[] => {
    const queue = queueOf(draft, source, its);
    const [first] = queue;
    if (!first) return [];
    const { start, end } = first.proposal;
    const place = { kind: 'proposal', id: source, field: '', pointer: '', span: { source, start, end } } as const;
    const params = { count: String(queue.length), name: titleOf(draft, source) };
    return [{ ...left('proposed', 'say', 'may', place, lang, params), waits: queue.length }];
  });
  const answers = mayAnswers(draft, proposals, lang);
  const open = names.filter(({ party, ignored }) => party == null && !ignored).length;
  if (open === 0) return [...proposed, ...answers];
  const place = { kind: 'name', id: '', field: '', pointer: '' } as const;
  return [
    { ...left('undecided', 'who', 'may', place, lang, { count: String(open) }), waits: open },
    ...proposed,
    ...answers,
  ];
}
