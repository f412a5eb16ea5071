/** What was put right after publication, and what was taken back: the corrections in the file's order, then the withdrawals. */
import type { Statement, Story, Text } from '../definition.js';

export interface Entry {
  readonly kind: 'corrected' | 'withdrawn';
  readonly date: string;
  /** What was wrong, or why the words were taken back; never the words themselves. */
  readonly note: Text;
}

export function logOf({ corrections = [], withdrawn = [] }: Story): Entry[] {
  return [
    ...corrections.map(({ date, note }) => ({ kind: 'corrected' as const, date, note })),
    ...withdrawn.map(({ withdrawn: { date, reason } }) => ({ kind: 'withdrawn' as const, date, note: reason })),
  ];
}

/** Whether it tells a claim that was taken back in another source. */
export function repeatsWithdrawn({ withdrawn = [] }: Story, { repeats = [] }: Statement): boolean {
  return withdrawn.some(({ id }) => repeats.includes(id));
}

/** Whether it answers or disputes words that were taken back. */
export function answersWithdrawn({ withdrawn = [] }: Story, { repliesTo = [], disputes = [] }: Statement): boolean {
  return withdrawn.some(({ id }) => repliesTo.includes(id) || disputes.includes(id));
}
