/** A network as node-link JSON, as NetworkX writes it (`edges`) and d3 reads it by one rename. */
import type { ForeignGraph } from '../graph.js';
import { OWN_VIEW } from '../plain-column.js';
import { directionOfAll, type TypedColumn, typedColumns, weightOf } from './typed.js';

/** What readers take by its name, in nodes and in edges. */
const NODE_LINK_NODE_ROLES = new Set(
  'id key label name title viz color x y z vx vy fx fy index position attributes properties data metadata'.split(' '),
);
const NODE_LINK_EDGE_ROLES = new Set(
  (
    'source target directed undirected viz color attributes properties data metadata index key label name title relation type ' +
    'weight value'
  ).split(' '),
);

/** A marked column stands at every record, as it takes the place of what it is called after. */
function* membersOf(columns: readonly TypedColumn[], record: number): Generator<readonly [string, unknown]> {
  for (const { name, values, type } of columns) {
    const value = values[record] ?? '';
    if (value !== '') yield [name, type === 'text' ? value : JSON.parse(value)];
    else if (name.startsWith('attribute:')) yield [name, ''];
  }
}

/** `view`: what else is to be kept of how it is shown. */
export function* nodeLinkOf(graph: ForeignGraph, view: unknown = null): Generator<string> {
  const { n, m, ids, labels, source, target, directed, places, colours, edgeLabels, title } = graph;
  const nodeColumns = typedColumns(graph.nodeAttributes, (name) => NODE_LINK_NODE_ROLES.has(name));
  const edgeColumns = typedColumns(graph.edgeAttributes, (name) => NODE_LINK_EDGE_ROLES.has(name));
  const direction = directionOfAll(graph);
  const whole = { ...(title && { name: title }), ...(view != null && { [OWN_VIEW]: view }) };
  const head = { directed: direction === 'directed', multigraph: true, graph: whole };
  yield `${JSON.stringify(head).slice(0, -1)},"nodes":[`;
  for (let i = 0; i < n; i++) {
    const its = {
      ...{ id: ids[i], label: labels[i] },
      ...(places ? { x: places.x[i], y: places.y[i] } : {}),
      ...(colours?.[i] ? { color: colours[i] } : {}),
      ...Object.fromEntries(membersOf(nodeColumns, i)),
    };
    yield `${i > 0 ? ',' : ''}\n${JSON.stringify(its)}`;
  }
  yield '\n],"edges":[';
  for (let e = 0; e < m; e++) {
    const weight = weightOf(graph, e);
    const its = {
      ...{ source: ids[source[e] ?? 0], target: ids[target[e] ?? 0] },
      ...(direction === 'mixed' ? { directed: directed[e] === 1 } : {}),
      ...(weight ? { weight: Number(weight) } : {}),
      ...(edgeLabels?.[e] ? { label: edgeLabels[e] } : {}),
      ...Object.fromEntries(membersOf(edgeColumns, e)),
    };
    yield `${e > 0 ? ',' : ''}\n${JSON.stringify(its)}`;
  }
  yield '\n]}\n';
}
