/** How the graph is to be drawn as its reader has it: what colours it, how large nodes are, how wide lines. */

import { RAMP_STEPS } from '../../../scene/shapes.js';
import type { Columns } from '../../../scene/types.js';
import type { ForeignGraph } from '../../graph.js';
import { type Measures, measureBy } from '../../model/measures.js';
import { colourOf } from '../../model/ramp.js';
import { type Colouring, graphColumns, type Painted, strokesOf } from '../../picture/columns.js';
import type { GraphLook } from '../../picture/look.js';
import type { GraphState } from '../state.js';

export function paintedIn({ grouping, ramp }: GraphState): Painted {
  if (ramp) return 'ramp';
  return grouping ? 'groups' : null;
}

function colouringOf({ grouping, ramp }: GraphState): Colouring | null {
  if (ramp) {
    const colours = Array.from({ length: RAMP_STEPS + 1 }, (_, step) =>
      step < RAMP_STEPS ? colourOf(ramp, step) : step,
    );
    return { painted: 'ramp', of: ramp.of.map((step) => colours[step] ?? RAMP_STEPS) };
  }
  return grouping && { painted: 'groups', of: grouping.of };
}

interface Looked {
  readonly graph: ForeignGraph;
  readonly measures: Measures;
  readonly state: GraphState;
}

const painted = new WeakMap<object, Columns>();

/** The same for as long as the colours are: another size needs no other columns. What colours a graph is that graph's alone. */
function columnsOf(graph: ForeignGraph, state: GraphState): Columns {
  const by = state.ramp ?? state.grouping ?? graph.source;
  const columns = painted.get(by) ?? graphColumns(graph, colouringOf(state));
  painted.set(by, columns);
  return columns;
}

const strokes = new WeakMap<object, Float32Array | null>();

/** Edge → width by these numbers; the same for as long as they are. */
function strokeBy(values: ArrayLike<number>): Float32Array | null {
  const known = strokes.get(values) ?? strokesOf({ weight: values });
  strokes.set(values, known);
  return known;
}

export function lookOf({ graph, measures, state }: Looked): GraphLook {
  const width = measureBy(measures.edges, state.width);
  return {
    columns: columnsOf(graph, state),
    groups: state.grouping?.of ?? null,
    painted: paintedIn(state),
    stroke: width && strokeBy(width.values),
    sized: state.size === 'degree' ? null : measureBy(measures.nodes, state.size),
  };
}
