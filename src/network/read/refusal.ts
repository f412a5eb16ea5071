/** How a door says no from anywhere inside: thrown once, caught at the door, never seen outside. */
import { cut } from '../../story/cut.js';
import { visible } from '../../story/problems/visible.js';
import type { ForeignGraph, GraphFault, GraphFaultCode, GraphReading, LossCode, Where } from '../graph.js';
import { createLosses, type Losses, toldOf } from './losses.js';

export class Refusal extends Error {
  readonly fault: GraphFault;
  constructor(code: GraphFaultCode, where: Where | null = null, found = '') {
    super(code);
    this.fault = { code, where, found: shownOf(found) };
  }
}

/** An id that is longer is cut in the sentence about it. */
const REFUSAL_LONGEST = 120;

/** What a damaged file holds may be no text. */
const shownOf = (found: string): string => visible(cut(found, REFUSAL_LONGEST));

/** The same without a throw. */
export const refused = (code: GraphFaultCode, found = '', where: Where | null = null): GraphReading => ({
  graph: null,
  fault: { code, where, found: shownOf(found) },
});

/** What `read` returns and what it left out, or the fault for which it refused. */
export function readingOf(read: (losses: Losses) => ForeignGraph): GraphReading {
  const losses = createLosses();
  try {
    return { graph: read(losses), fault: null, dropped: losses.list };
  } catch (error) {
    if (error instanceof Refusal) return { graph: null, fault: error.fault };
    throw error;
  }
}

/** The reading, with what else was left out; as it is where that is nothing, or where there is no graph. */
export function withLoss<Its extends GraphReading | null>(
  reading: Its,
  code: LossCode,
  count: number,
  names: readonly string[] = [],
): GraphReading | Its {
  if (!reading?.graph || count === 0) return reading;
  return { ...reading, dropped: [...reading.dropped, { code, count, names: toldOf(names) }] };
}
