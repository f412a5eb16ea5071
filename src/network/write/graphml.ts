/** A network as GraphML, the format that NetworkX, igraph, yEd and Gephi share. */
import type { ForeignGraph } from '../graph.js';
import { directionOfAll, type TypedColumn, typedColumns, weightOf } from './typed.js';
import { xmlAttributes, xmlText } from './xml.js';

const GRAPHML_TYPES = { integer: 'long', number: 'double', boolean: 'boolean', text: 'string' } as const;
/** What readers take from data by its name. */
const GRAPHML_NODE_ROLES = /^(?:label|name|x|y|r|g|b|colou?r)$/i;
const GRAPHML_EDGE_ROLES = /^(?:label|name|title|edge ?label|weight)$/i;

interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  valueAt(record: number): string;
}

const keysOf = (prefix: string, columns: readonly TypedColumn[]): Key[] =>
  columns.map(({ name, values, type }, i) => ({
    id: `${prefix}${i}`,
    name,
    type: GRAPHML_TYPES[type],
    valueAt: (record) => values[record] ?? '',
  }));

const key = (id: string, name: string, type: string, valueAt: Key['valueAt']): Key => ({ id, name, type, valueAt });

function nodeKeys(graph: ForeignGraph): readonly Key[] {
  const { labels, places, colours } = graph;
  return [
    key('edgewise.label', 'label', 'string', (i) => labels[i] ?? ''),
    ...(places
      ? [
          key('edgewise.x', 'x', 'double', (i) => String(places.x[i])),
          key('edgewise.y', 'y', 'double', (i) => String(places.y[i])),
        ]
      : []),
    ...(colours ? [key('edgewise.color', 'color', 'string', (i) => colours[i] ?? '')] : []),
    ...keysOf(
      'n',
      typedColumns(graph.nodeAttributes, (name) => GRAPHML_NODE_ROLES.test(name)),
    ),
  ];
}

function edgeKeys(graph: ForeignGraph): readonly Key[] {
  const { edgeLabels, weight } = graph;
  return [
    ...(edgeLabels ? [key('edgewise.name', 'label', 'string', (e) => edgeLabels[e] ?? '')] : []),
    ...(weight ? [key('edgewise.weight', 'weight', 'double', (e) => weightOf(graph, e))] : []),
    ...keysOf(
      'e',
      typedColumns(graph.edgeAttributes, (name) => GRAPHML_EDGE_ROLES.test(name)),
    ),
  ];
}

const declared = (domain: string, keys: readonly Key[]): string =>
  keys
    .map((its) => `<key${xmlAttributes({ id: its.id, for: domain, 'attr.name': its.name, 'attr.type': its.type })}/>\n`)
    .join('');

const dataOf = (keys: readonly Key[], record: number): string =>
  keys
    .map(({ id, valueAt }) => [id, valueAt(record)] as const)
    .filter(([, value]) => value !== '')
    .map(([id, value]) => `<data key="${id}">${xmlText(value)}</data>`)
    .join('');

export function* graphmlOf(graph: ForeignGraph): Generator<string> {
  const { n, m, ids, source, target, directed, title } = graph;
  const [ofNodes, ofEdges] = [nodeKeys(graph), edgeKeys(graph)];
  const direction = directionOfAll(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  if (title) yield '<key id="edgewise.title" for="graph" attr.name="name" attr.type="string"/>\n';
  yield declared('node', ofNodes);
  yield declared('edge', ofEdges);
  yield `<graph edgedefault="${direction === 'directed' ? 'directed' : 'undirected'}">\n`;
  if (title) yield `<data key="edgewise.title">${xmlText(title)}</data>\n`;
  for (let i = 0; i < n; i++) yield `<node${xmlAttributes({ id: ids[i] ?? '' })}>${dataOf(ofNodes, i)}</node>\n`;
  for (let e = 0; e < m; e++) {
    const own = direction === 'mixed' && directed[e] ? 'true' : '';
    const ends = { source: ids[source[e] ?? 0] ?? '', target: ids[target[e] ?? 0] ?? '', directed: own };
    yield `<edge${xmlAttributes(ends)}>${dataOf(ofEdges, e)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}
