/** Steps of a passage's edges, by words or by clauses: each is undone by the opposite one, wherever the passage began. */
import type { PassageSpan } from '../types.js';
import { movedByClause } from './clauses.js';
import { moved, snapped } from './words.js';

export interface EdgeStep {
  readonly edge: 'start' | 'end';
  readonly by: 'word' | 'clause';
  readonly step: 1 | -1;
}

interface MadeStep extends EdgeStep {
  readonly text: string;
  readonly before: PassageSpan;
  readonly after: PassageSpan;
}

/** The steps that were made, the last one last. */
export type EdgeTrail = readonly MadeStep[];

/** So many can be gone back. */
const REMEMBERED = 100;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The passage after a step, as an excerpt has it; the very span where there is no further one. An edge that began where no clause does would never
 * get there again by clauses alone: the opposite step leads back to where it came from.
 */
export function stepped(
  text: string,
  span: PassageSpan,
  step: EdgeStep,
  trail: EdgeTrail,
): { readonly span: PassageSpan; readonly trail: EdgeTrail } {
  const from = snapped(text, span) ?? span;
  const made = madeTo(text, from, step, trail);
  const to = (made && backBy(made, from)) ?? onward(text, from, step);
  if (to == null || to[step.edge] === from[step.edge]) return { span, trail };
  return { span: to, trail: [...trail, { ...step, text, before: from, after: to }].slice(-REMEMBERED) };
}

function onward(text: string, span: PassageSpan, { edge, by, step }: EdgeStep): PassageSpan | null {
  return snapped(text, by === 'clause' ? movedByClause(text, span, edge, step) : moved(text, span, edge, step));
}

/** The last opposite step that led here; where the other edge was moved since, the last that led to this edge. */
function madeTo(text: string, span: PassageSpan, { edge, by, step }: EdgeStep, trail: EdgeTrail): MadeStep | undefined {
  const led = trail.filter(
    (one) =>
      one.edge === edge && one.by === by && one.step === -step && one.after[edge] === span[edge] && one.text === text,
  );
  return led.findLast(({ after }) => isAt(after, span)) ?? led.at(-1);
}

const isAt = (a: PassageSpan, b: PassageSpan): boolean => a.start === b.start && a.end === b.end;

/** Where it came from, with the other edge as it is now; null where no word would be left. */
function backBy({ text, edge, before, after }: MadeStep, span: PassageSpan): PassageSpan | null {
  if (isAt(after, span)) return before;
  const its = { ...span, [edge]: before[edge] };
  return WORD.test(text.slice(its.start, its.end)) ? snapped(text, its) : null;
}
