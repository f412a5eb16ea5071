/** A network → a file of another tool's format. */
import type { ForeignGraph } from '../graph.js';
import { gexfOf } from './gexf.js';
import { graphmlOf } from './graphml.js';
import { nodeLinkOf } from './node-link.js';

/** `csv` is a zip of two tables, `json` is node-link. */
export type NetworkFormat = 'graphml' | 'gexf' | 'csv' | 'xlsx' | 'json';

const WRITE_TEXTS = { graphml: graphmlOf, gexf: gexfOf, json: nodeLinkOf } as const;

/** The file's bytes; the same network gives the same. What packs it is fetched when it is needed. */
export async function networkBytes(graph: ForeignGraph, format: NetworkFormat): Promise<Uint8Array> {
  if (format === 'csv' || format === 'xlsx') {
    const { csvZipOf, workbookOf } = await import('./packed.js');
    return format === 'csv' ? csvZipOf(graph) : workbookOf(graph);
  }
  return new TextEncoder().encode([...WRITE_TEXTS[format](graph)].join(''));
}
