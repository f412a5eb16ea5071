/** The part of a graph that is shown, as a graph of its own. */
import type { AttributeColumn, ForeignGraph } from '../graph.js';

const kept = (marks: Uint8Array): Uint32Array => {
  const rows: number[] = [];
  for (let i = 0; i < marks.length; i++) if (marks[i]) rows.push(i);
  return Uint32Array.from(rows);
};

/** 1 where a node, an edge, belongs to it; an edge needs both its ends. */
export function subgraphOf(
  graph: ForeignGraph,
  marks: { readonly node: Uint8Array; readonly edge: Uint8Array },
): ForeignGraph {
  const [nodes, edges] = [kept(marks.node), kept(marks.edge)];
  const number = new Uint32Array(graph.n);
  nodes.forEach((node, i) => {
    number[node] = i;
  });
  const texts = (rows: Uint32Array, values: readonly string[]) => Array.from(rows, (row) => values[row] ?? '');
  const columns = (rows: Uint32Array, its: readonly AttributeColumn[]) =>
    its.map(({ name, values }) => ({ name, values: texts(rows, values) }));
  const { places, weight, edgeLabels, colours } = graph;
  const numbers = (rows: Uint32Array, values: ArrayLike<number>) =>
    Float64Array.from(rows, (row) => values[row] as number);
  return {
    title: graph.title,
    n: nodes.length,
    m: edges.length,
    ids: texts(nodes, graph.ids),
    labels: texts(nodes, graph.labels),
    source: Uint32Array.from(edges, (e) => number[graph.source[e] as number] as number),
    target: Uint32Array.from(edges, (e) => number[graph.target[e] as number] as number),
    directed: Uint8Array.from(edges, (e) => graph.directed[e] as number),
    weight: weight && numbers(edges, weight),
    edgeLabels: edgeLabels && texts(edges, edgeLabels),
    places: places && { x: numbers(nodes, places.x), y: numbers(nodes, places.y) },
    colours: colours && texts(nodes, colours),
    nodeAttributes: columns(nodes, graph.nodeAttributes),
    edgeAttributes: columns(edges, graph.edgeAttributes),
  };
}
