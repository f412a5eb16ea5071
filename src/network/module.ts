/**
 * The public surface for networks of other tools: `network.js` in the build. No DOM, no worker: it runs in Node and in the page alike, and
 * whoever does not want to wait for it calls it in a worker of their own.
 */
import { loadGraphMessages } from '../i18n/network.js';
import type { ForeignGraph, GraphFault, GraphFaultCode } from './graph.js';
import { openForeign, whyNone } from './read/open.js';
import { lossSentences } from './view/about/losses.js';
import { type NetworkFormat, networkBytes } from './write/write.js';

export type { AttributeColumn, ForeignGraph, GraphFaultCode } from './graph.js';
export type { NetworkFormat } from './write/write.js';

export interface ReadNetworkOptions {
  /** The file's name: the title of a graph that has none of its own. */
  readonly name?: string;
  /** BCP 47 tag of the language of `message` and `hint`: German or English, which is the default. */
  readonly lang?: string;
}

/** Why a file is no network that can be read. */
export interface NetworkFault {
  readonly code: GraphFaultCode;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
  /** Where it is, counted from 1; in JSON that can be parsed there is a pointer (RFC 6901) instead. */
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
  /** In a workbook there is a cell instead, as `B7`, and the sheet's name. */
  readonly sheet?: string;
  readonly cell?: string;
}

export type NetworkReading =
  | {
      readonly graph: ForeignGraph;
      /** A sentence for each kind of what the file says and the columns do not hold; mostly none. */
      readonly dropped: readonly string[];
      readonly fault?: never;
    }
  | { readonly graph?: never; readonly dropped?: never; readonly fault: NetworkFault };

const NETWORK_FORMATS: readonly NetworkFormat[] = ['graphml', 'gexf', 'csv', 'xlsx', 'json'];

function bytesOf(input: unknown): Uint8Array | null {
  if (typeof input === 'string') return new TextEncoder().encode(input);
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  return ArrayBuffer.isView(input) ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength) : null;
}

async function said({ code, where, found }: GraphFault, lang: string): Promise<NetworkFault> {
  const { faults } = await loadGraphMessages(lang);
  const [message, hint] = faults[code](found);
  return { code, message, hint, ...where };
}

/**
 * Reads a graph of another tool: GEXF, GraphML, JSON of several tools, FollowTheMoney, tables as CSV or XLSX, packed or not. Which it is the
 * content tells. Never rejects: whatever is wrong is the fault that is returned, also for input that is neither bytes nor text.
 */
export async function readNetwork(
  input: Uint8Array | ArrayBuffer | string,
  { name = '', lang = 'en' }: ReadNetworkOptions = {},
): Promise<NetworkReading> {
  const bytes = bytesOf(input);
  const reading = bytes && ((await openForeign(bytes)) ?? (await whyNone(bytes)));
  if (!reading) return { fault: await said({ code: 'no-graph', where: null, found: '' }, lang) };
  if (reading.fault) return { fault: await said(reading.fault, lang) };
  const { graph } = reading;
  return {
    graph: { ...graph, title: graph.title || String(name).replace(/\.[a-z]+$/i, '') },
    dropped: lossSentences(reading.dropped, await loadGraphMessages(lang)),
  };
}

/**
 * A network as a file: `graphml`, `gexf` (1.2draft), `csv` (a zip of two tables), `xlsx` or `json` (node-link). `graph`: as `readNetwork` gives
 * it; what a format cannot hold the README lists. The same network gives the same bytes. Rejects with a TypeError for any other format.
 */
export async function writeNetwork(graph: ForeignGraph, format: NetworkFormat): Promise<Uint8Array> {
  if (!NETWORK_FORMATS.includes(format)) throw new TypeError(`no format “${String(format)}”`);
  return networkBytes(graph, format);
}
