/** How the graph is to be drawn as its reader has it: what colours it, how large nodes are, how wide lines. */

import { RAMP_STEPS } from '../../../scene/shapes.js';
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

export function lookOf({ graph, measures, state }: Looked): GraphLook {
  const width = measureBy(measures.edges, state.width);
  return {
    columns: graphColumns(graph, colouringOf(state)),
    groups: state.grouping?.of ?? null,
    painted: paintedIn(state),
    stroke: strokesOf({ weight: width?.values ?? null }),
    sized: state.size === 'degree' ? null : measureBy(measures.nodes, state.size),
  };
}
