/** What has become of each excerpt in a text that is no longer the one it was copied from. */
import type { Verdict } from './verify.js';

/**
 * `same`: where it was, between its prefix and suffix and in the file's order, which is the source's. `moved`: its words are there, but after
 * what it stood before, or in another context. `changed`: there is a passage like it. `gone`: there is none.
 */
export type Fate = 'same' | 'moved' | 'changed' | 'gone';

/** By statement's id, of the verdicts on one source; of what was not looked for there is none. */
export function fatesOf(verdicts: readonly Verdict[]): Map<string, Fate> {
  const inOrder = risingOf(verdicts.flatMap((its) => ('start' in its ? [{ id: its.id, at: its.start }] : [])));
  return new Map(
    verdicts.flatMap((its): [string, Fate][] => {
      if (its.verdict === 'unchecked' || its.verdict === 'withdrawn') return [];
      if (its.verdict !== 'failed') return [[its.id, inOrder.has(its.id) ? 'same' : 'moved']];
      return [[its.id, fateOf(its)]];
    }),
  );
}

function fateOf({ code, diff }: Extract<Verdict, { verdict: 'failed' }>): Fate {
  if (code === 'ambiguous') return 'same';
  if (code === 'context') return 'moved';
  return code === 'not-found' && diff == null ? 'gone' : 'changed';
}

interface Placed {
  readonly id: string;
  readonly at: number;
}

/** The most that stand one after the other as in the file: the longest rising run (patience sorting); what is not in it has moved. */
function risingOf(placed: readonly Placed[]): Set<string> {
  /** For each length of a run: where the run of that length ends earliest; `before` leads back through it. */
  const ends: number[] = [];
  const before: number[] = [];
  placed.forEach(({ at }, i) => {
    let length = ends.length;
    while (length > 0 && (placed[ends[length - 1] ?? 0]?.at ?? 0) > at) length--;
    before[i] = ends[length - 1] ?? -1;
    ends[length] = i;
  });
  const rising = new Set<string>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) rising.add(placed[i]?.id ?? '');
  return rising;
}
