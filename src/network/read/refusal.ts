/** How a door says no from anywhere inside: thrown once, caught at the door, never seen outside. */
import { cut } from '../../story/cut.js';
import type { ForeignGraph, GraphFault, GraphFaultCode, GraphReading, Where } from '../graph.js';

export class Refusal extends Error {
  readonly fault: GraphFault;
  constructor(code: GraphFaultCode, where: Where | null = null, found = '') {
    super(code);
    this.fault = { code, where, found: cut(found, REFUSAL_LONGEST) };
  }
}

/** An id that is longer is cut in the sentence about it. */
const REFUSAL_LONGEST = 120;

/** What `read` returns, or the fault for which it refused. */
export function readingOf(read: () => ForeignGraph): GraphReading {
  try {
    return { graph: read(), fault: null };
  } catch (error) {
    if (error instanceof Refusal) return { graph: null, fault: error.fault };
    throw error;
  }
}
