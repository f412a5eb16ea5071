/** What GraphML says of a graph, a node or an edge: declared data with their defaults, and what stands in the element itself. */
import { joined } from '../attribute-table.js';
import { numeric } from '../json.js';
import type { Losses } from '../losses.js';
import { createDrawn, DRAWN_LEFT_OUT, type Drawn, NOT_DRAWN } from './graphml-drawn.js';
import type { XmlAttributes, XmlSpot } from './parser.js';

export interface DataKey {
  readonly name: string;
  /** What it is said of; `all` is everything. */
  readonly domain: string;
  value: string;
}

export interface GraphmlElement {
  /** What is neither node nor edge nor graph is open like them, so that what is said of it is said of none of them. */
  readonly kind: 'node' | 'edge' | 'graph' | 'other';
  readonly given: XmlAttributes;
  readonly where: XmlSpot;
  readonly data: Map<string, string>;
  /** The node in whose graph it lies; empty for none. */
  readonly parent: string;
  /** Of its `desc`. */
  words: string;
  drawn: Drawn;
}

/** `role`: written by us for what is no attribute. */
export type SaidData = readonly (readonly [name: string, value: string, role: boolean])[];

/** What is said between `data` and its end. */
export interface DataReader {
  /** Keys of what is drawn. */
  readonly drawn: Set<string>;
  readonly isOpen: boolean;
  open(key: string): void;
  text(its: string): void;
  /** An element within it; `before`: what stood before it. */
  begin(its: GraphmlElement | undefined, name: string, given: XmlAttributes, before: string): void;
  end(its: GraphmlElement | undefined, name: string, words: string): void;
  close(its: GraphmlElement | undefined): void;
}

/** `its`: of which the data are said; of the file as a whole where that is nothing. */
export function createDataReader(keys: ReadonlyMap<string, DataKey>, losses: Losses): DataReader {
  const drawn = new Set<string>();
  let key: string | null = null;
  /** All of its text, whatever elements it is parted by. */
  let whole = '';
  return {
    drawn,
    get isOpen() {
      return key != null;
    },
    open(id) {
      [key, whole] = [id, ''];
    },
    text(its) {
      if (key != null) whole += its;
    },
    begin(its, name, given, before) {
      if (its?.drawn === NOT_DRAWN) its.drawn = createDrawn();
      its?.drawn.begin(name, given, before);
      if (DRAWN_LEFT_OUT.has(name)) losses.once('looks', name);
    },
    end(its, name, words) {
      const isRead = its ? its.drawn.end(name, words) : words.trim() === '';
      if (key != null && drawn.has(key) && !isRead) losses.once('looks', name);
    },
    close(its) {
      const id = key ?? '';
      key = null;
      if (drawn.has(id)) return;
      // One key may be there several times.
      if (its) its.data.set(id, joined(its.data.get(id), whole));
      else tellAbout(losses, keys.get(id)?.name || id, whole);
    },
  };
}

export function tellAbout(losses: Losses, name: string, value: string): void {
  if (value.trim() !== '') losses.once('about', name);
}

/** What is read by itself, and how a parser may prepare for what comes. */
const GRAPHML_OWN = /^(?:id|source|target|directed|xmlns|edgedefault|parse\..*|.*:.*)$/;

const isRole = (id: string) => id.startsWith('edgewise.');

/** What is said, then the defaults of what is not. */
export function dataOf(
  { kind, given, data, words, parent, drawn }: GraphmlElement,
  keys: ReadonlyMap<string, DataKey>,
): SaidData {
  const said = Array.from(data, ([id, value]) => [keys.get(id)?.name || id, value, isRole(id)] as const);
  const defaults = [...keys].flatMap(([id, { name, domain, value }]) =>
    value !== '' && !data.has(id) && (domain === kind || (domain === 'all' && kind !== 'graph'))
      ? [[name, value, isRole(id)] as const]
      : [],
  );
  // Some write what they have to say into the element itself.
  const own = Object.entries(given).flatMap(([name, value]) =>
    GRAPHML_OWN.test(name) ? [] : [[name, value, false] as const],
  );
  const more = drawn.more.map(([name, label]) => [name, label, false] as const);
  return [...said, ...defaults, ...own, ['desc', words, false], ['parent', parent, false], ...more];
}

export const called = (data: SaidData, name: RegExp): string =>
  data.find(([its, value]) => value.trim() !== '' && name.test(its))?.[1] ?? '';

export const numberIn = (data: SaidData, name: RegExp): number => numeric(called(data, name));
