/** What is left, as it is listed: what may change the sense of a story first, as among chores nobody finds it; then step by step. */
import { STEPS, type StepName, type Todo } from '../types.js';

export interface TodoGroup {
  readonly name: StepName | 'sense';
  readonly all: readonly Todo[];
}

/** None is empty. */
export function grouped(all: readonly Todo[]): readonly TodoGroup[] {
  const groups = (['sense', ...STEPS] as const).map((name) => ({
    name,
    all: all.filter((its) => groupOf(its) === name),
  }));
  return groups.filter((its) => its.all.length > 0);
}

/** What must be done stands where it is done. */
const groupOf = (its: Todo): TodoGroup['name'] => (its.weight === 'may' && isOfSense(its) ? 'sense' : its.step);

/** Of what is told, and not of how it is made: a hint that can be put off, a finding, words that end before their denial. */
const isOfSense = ({ key, finding, code }: Todo): boolean => key != null || finding != null || code === 'cut-negation';
