/** Edges of passages are moved step by step, in the text by keys and at a statement by buttons: both go back the way that either came. */
import { type EdgeStep, type EdgeTrail, type PassageSpan, stepped } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';

const walked = held((): { trail: EdgeTrail } => ({ trail: [] }));

/** The very span where there is no further step. */
export function moveEdge(desk: Desk, text: string, span: PassageSpan, step: EdgeStep): PassageSpan {
  const its = walked(desk);
  const next = stepped(text, span, step, its.trail);
  its.trail = next.trail;
  return next.span;
}
