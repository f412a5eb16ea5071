/** A network as GEXF 1.2draft, the version that Gephi, NetworkX and others have read for longest. */
import type { ForeignGraph } from '../graph.js';
import { partsOfColour } from './colour.js';
import { directionOfAll, type TypedColumn, typedColumns, weightOf } from './typed.js';
import { xmlAttributes, xmlText } from './xml.js';

const GEXF_TYPES = { integer: 'long', number: 'double', boolean: 'boolean', text: 'string' } as const;
/** What would name an edge that has no name. */
const GEXF_NAMES = /^(?:label|name|title)$/i;

export function* gexfOf(graph: ForeignGraph): Generator<string> {
  const nodeColumns = typedColumns(graph.nodeAttributes, () => false);
  const edgeColumns = typedColumns(graph.edgeAttributes, (name) => GEXF_NAMES.test(name));
  const direction = directionOfAll(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n';
  if (graph.title) yield `<meta><description>${xmlText(graph.title)}</description></meta>\n`;
  yield `<graph mode="static" defaultedgetype="${direction === 'directed' ? 'directed' : 'undirected'}">\n`;
  yield declared('node', nodeColumns);
  yield declared('edge', edgeColumns);
  yield '<nodes>\n';
  for (let i = 0; i < graph.n; i++) yield nodeOf(graph, i, nodeColumns);
  yield '</nodes>\n<edges>\n';
  for (let e = 0; e < graph.m; e++) yield edgeOf(graph, e, edgeColumns, direction === 'mixed');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(kind: 'node' | 'edge', columns: readonly TypedColumn[]): string {
  if (columns.length === 0) return '';
  const each = columns.map(
    ({ name, type }, id) => `<attribute${xmlAttributes({ id: String(id), title: name, type: GEXF_TYPES[type] })}/>\n`,
  );
  return `<attributes class="${kind}">\n${each.join('')}</attributes>\n`;
}

function valuesOf(columns: readonly TypedColumn[], record: number): string {
  const each = columns.flatMap(({ values }, id) => {
    const value = values[record] ?? '';
    return value === '' ? [] : [`<attvalue${xmlAttributes({ for: String(id), value })}/>`];
  });
  return each.length === 0 ? '' : `<attvalues>${each.join('')}</attvalues>`;
}

/** Its axis points up. */
function nodeOf({ ids, labels, places, colours }: ForeignGraph, i: number, columns: readonly TypedColumn[]): string {
  const parts = partsOfColour(colours?.[i] ?? '');
  const colour = parts ? `<viz:color r="${parts[0]}" g="${parts[1]}" b="${parts[2]}"/>` : '';
  const place = places ? `<viz:position x="${places.x[i]}" y="${0 - (places.y[i] ?? 0)}" z="0"/>` : '';
  const head = xmlAttributes({ id: ids[i] ?? '', label: labels[i] ?? '' });
  return `<node${head}>${valuesOf(columns, i)}${colour}${place}</node>\n`;
}

function edgeOf(graph: ForeignGraph, e: number, columns: readonly TypedColumn[], mixed: boolean): string {
  const { ids, source, target, directed, edgeLabels } = graph;
  const head = xmlAttributes({
    id: String(e),
    source: ids[source[e] ?? 0] ?? '',
    target: ids[target[e] ?? 0] ?? '',
    type: mixed ? (directed[e] ? 'directed' : 'undirected') : '',
    label: edgeLabels?.[e] ?? '',
    weight: weightOf(graph, e),
  });
  return `<edge${head}>${valuesOf(columns, e)}</edge>\n`;
}
