/** The record of what a file says and the columns do not hold: nothing is left out without a word. */
import { cut } from '../../story/cut.js';
import type { Loss, LossCode } from '../graph.js';
import { holdsAll, scalar } from './json.js';

/** Names of one kind that are told; of more, only how many. */
export const LOSSES_NAMES = 8;
const LOSSES_NAME_LONGEST = 120;

/** The first few, none too long for a sentence. */
export const toldOf = (names: readonly string[]): string[] =>
  names.slice(0, LOSSES_NAMES).map((name) => cut(name, LOSSES_NAME_LONGEST));

export interface Losses {
  /** One more of this kind. */
  add(code: LossCode, name?: string): void;
  /** The same, where the same name counts once. */
  once(code: LossCode, name: string): void;
  readonly list: readonly Loss[];
}

/** Tells of a weight that a number does not hold as it was written. */
export function tellRounded(written: unknown, value: number, losses: Losses): void {
  const text = scalar(written).trim();
  if (!Number.isNaN(value) && !holdsAll(text, value)) losses.add('digits', text);
}

export function createLosses(): Losses {
  const kinds = new Map<LossCode, { count: number; names: string[]; seen: Set<string> }>();
  const of = (code: LossCode) => {
    const its = kinds.get(code) ?? { count: 0, names: [], seen: new Set() };
    kinds.set(code, its);
    return its;
  };
  function add(code: LossCode, name = ''): void {
    const its = of(code);
    its.count++;
    if (name !== '' && its.names.length < LOSSES_NAMES) its.names.push(name);
  }
  return {
    add,
    once(code, name) {
      const { seen } = of(code);
      if (seen.has(name)) return;
      seen.add(name);
      add(code, name);
    },
    get list() {
      return Array.from(kinds, ([code, { count, names }]) => ({ code, count, names: toldOf(names) }));
    },
  };
}
