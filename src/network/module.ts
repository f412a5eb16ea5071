/**
 * The public surface for networks of other tools: `network.js` in the build. No DOM, no worker: it runs in Node and in the page alike, and
 * whoever does not want to wait for it calls it in a worker of their own.
 */
import { loadGraphMessages } from '../i18n/network.js';
import type { ForeignGraph, GraphFault, GraphFaultCode } from './graph.js';
import { readForeign, whyNot } from './read/read.js';

export type { AttributeColumn, ForeignGraph, GraphFaultCode } from './graph.js';

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
}

export type NetworkReading =
  | { readonly graph: ForeignGraph; readonly fault?: never }
  | { readonly graph?: never; readonly fault: NetworkFault };

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
 * Reads a graph of another tool: GEXF 1.1 to 1.3, or node-link JSON as d3, networkx and graphology write it. Which it is the content tells.
 * Never rejects: whatever is wrong is the fault that is returned, also for input that is neither bytes nor text.
 */
export async function readNetwork(
  input: Uint8Array | ArrayBuffer | string,
  { name = '', lang = 'en' }: ReadNetworkOptions = {},
): Promise<NetworkReading> {
  const bytes = bytesOf(input);
  const reading = bytes && (readForeign(bytes) ?? whyNot(bytes));
  if (!reading) return { fault: await said({ code: 'no-graph', where: null, found: '' }, lang) };
  if (reading.fault) return { fault: await said(reading.fault, lang) };
  const { graph } = reading;
  return { graph: { ...graph, title: graph.title || String(name).replace(/\.[a-z]+$/i, '') } };
}
