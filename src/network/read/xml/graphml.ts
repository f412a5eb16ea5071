/**
 * GraphML, as NetworkX, igraph, Gephi and yEd write it: nodes (in nested graphs, too), edges, declared data with their defaults, yEd's names
 * and places. Ports, edges between more than two and the ids of edges are left out, and told of. One pass; no entity but XML's own is resolved.
 */
import type { ForeignGraph, GraphReading } from '../../graph.js';
import { plainName } from '../../plain-column.js';
import type { Assembly } from '../builder.js';
import { yesOrNo } from '../edge-direction.js';
import { numeric } from '../json.js';
import type { Losses } from '../losses.js';
import type { OnReading } from '../progress.js';
import { Refusal } from '../refusal.js';
import { createDrawn, DRAWN_LEFT_OUT, type Drawn } from './graphml-drawn.js';
import { placeOf, readXml, spotOf, type XmlAttributes, type XmlSink, type XmlSpot } from './parser.js';

interface DataKey {
  readonly name: string;
  /** What it is said of; `all` is everything. */
  readonly domain: string;
  value: string;
}

interface Element {
  readonly kind: 'node' | 'edge' | 'graph';
  readonly given: XmlAttributes;
  readonly where: XmlSpot;
  readonly data: Map<string, string>;
  /** Of its `desc`. */
  words: string;
  readonly drawn: Drawn;
}

const GRAPHML_LEFT_OUT = new Set(['hyperedge', 'port']);

export const readGraphml = (text: string, onReading?: OnReading): GraphReading => readXml(text, onReading, createSink);

function createSink(where: () => XmlSpot, assembly: Assembly, losses: Losses): XmlSink {
  const keys = new Map<string, DataKey>();
  const open: Element[] = [];
  const done: Element[] = [];
  const edges: EdgeElement[] = [];
  /** Keys of what is drawn. */
  const drawn = new Set<string>();
  const defaults: boolean[] = [];
  const title = { text: '', tops: 0 };
  let key: DataKey | null = null;
  /** The key whose data is open. */
  let data: string | null = null;
  let words = '';

  function begun(name: string, given: XmlAttributes): void {
    const before = words;
    words = '';
    if (name === 'graph' && open.length === 0 && ++title.tops > 1) losses.add('graphs');
    if (title.tops > 1) return;
    if (name === 'key') {
      key = { name: given['attr.name'] ?? given['id'] ?? '', domain: given['for'] ?? 'all', value: '' };
      // What yEd draws has no name of its own, and is read as such.
      if (given['yfiles.type']) drawn.add(given['id'] ?? '');
      else keys.set(given['id'] ?? '', key);
    } else if (name === 'graph' || name === 'node' || name === 'edge') {
      open.push({ kind: name, given, where: where(), data: new Map(), words: '', drawn: createDrawn() });
      if (name === 'graph') defaults.push(given['edgedefault']?.trim().toLowerCase() === 'directed');
    } else if (name === 'data') data = given['key'] ?? '';
    else if (data != null) {
      open.at(-1)?.drawn.begin(name, given, before);
      if (DRAWN_LEFT_OUT.has(name)) losses.once('looks', name);
    } else if (GRAPHML_LEFT_OUT.has(name)) losses.once('elements', name);
  }

  function ended(name: string): void {
    const its = open.at(-1);
    if (title.tops > 1) return;
    if (name === 'default' && key && data == null) key.value = words.trim();
    else if (name === 'key') key = null;
    else if (name === 'data') {
      if (data != null && !drawn.has(data)) {
        if (its) its.data.set(data, words);
        else tell(losses, keys.get(data)?.name || data, words);
      }
      data = null;
    } else if (data != null) its?.drawn.end(name, words);
    else if (name === 'desc') {
      if (its) its.words = words.trim();
      else tell(losses, 'desc', words);
    } else if (name === 'graph' || name === 'node' || name === 'edge') close();
    words = '';
  }

  function close(): void {
    const its = open.pop();
    if (its?.kind === 'node') done.push(its);
    else if (its?.kind === 'edge') edges.push({ ...its, directed: directedOf(its, defaults.at(-1)) });
    else if (defaults.pop() != null && its)
      title.text = titleOf(dataOf(its, keys), open.length === 0, losses) || title.text;
  }

  return {
    open: begun,
    close: ended,
    text(its: string): void {
      words += its;
    },
    finish(): ForeignGraph {
      if (title.tops === 0) throw new Refusal('no-graph');
      return assembled(assembly, keys, done, edges, title.text);
    },
  };
}

type EdgeElement = Element & { readonly directed: boolean };

function assembled(
  assembly: Assembly,
  keys: ReadonlyMap<string, DataKey>,
  nodes: readonly Element[],
  edges: readonly EdgeElement[],
  title: string,
): ForeignGraph {
  for (const its of nodes) putNode(assembly, its, keys);
  const isKey = repeated(edges.map(({ given }) => given['id'] ?? ''));
  for (const its of edges) putEdge(assembly, its, keys, isKey);
  return assembly.finish({ title, upwards: isFromGephi(keys), placeOf });
}

/** What the edge says, else what its graph says. */
const directedOf = ({ given }: Element, whole = false): boolean => yesOrNo(given['directed']) ?? whole;
function tell(losses: Losses, name: string, value: string): void {
  if (value.trim() !== '') losses.once('about', name);
}

/** What else is said of a graph is told. One within a node is none of its own here, and its title not the file's. */
function titleOf(data: SaidData, isWhole: boolean, losses: Losses): string {
  const isTitle = ([name, value]: SaidData[number]) =>
    isWhole && value.trim() !== '' && /^(title|name|label|description)$/i.test(name);
  const title = data.find(isTitle);
  for (const its of data) if (its !== title) tell(losses, its[0], its[1]);
  return title?.[1].trim() ?? '';
}

/** `role`: written by us for what is no attribute. */
type SaidData = readonly (readonly [name: string, value: string, role: boolean])[];

/** Gephi's axis points up; in its export each node has a colour in three columns. */
const isFromGephi = (keys: ReadonlyMap<string, DataKey>) => ['r', 'g', 'b', 'size'].every((name) => keys.has(name));

const isRole = (id: string) => id.startsWith('edgewise.');

/** What is said, then the defaults of what is not. */
function dataOf({ kind, data, words }: Element, keys: ReadonlyMap<string, DataKey>): SaidData {
  const said = Array.from(data, ([id, value]) => [keys.get(id)?.name || id, value, isRole(id)] as const);
  const defaults = [...keys].flatMap(([id, { name, domain, value }]) =>
    value !== '' && !data.has(id) && (domain === kind || (domain === 'all' && kind !== 'graph'))
      ? [[name, value, isRole(id)] as const]
      : [],
  );
  return [...said, ...defaults, ['desc', words, false]];
}

const called = (data: SaidData, name: RegExp): string =>
  data.find(([its, value]) => value.trim() !== '' && name.test(its))?.[1] ?? '';

const numberIn = (data: SaidData, name: string): number => numeric(called(data, new RegExp(`^${name}$`, 'i')));

/** An id that stands at several edges is none: networkx writes the key of parallel edges there. */
function repeated(ids: readonly string[]): (id: string) => boolean {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const id of ids) (once.has(id) ? twice : once).add(id);
  return (id) => twice.has(id) && Number.isNaN(Number(id));
}

const plain = (data: SaidData): [name: string, value: string][] =>
  data.flatMap(([name, value, role]) => (role ? [] : [[plainName(name), value]]));

function putNode(assembly: Assembly, its: Element, keys: ReadonlyMap<string, DataKey>): void {
  const { given, where, drawn } = its;
  const data = dataOf(its, keys);
  const [x, y] = [numberIn(data, 'x'), numberIn(data, 'y')];
  const placed = !Number.isNaN(x) && !Number.isNaN(y);
  const parts = ['r', 'g', 'b'].map((part) => called(data, new RegExp(`^${part}$`)));
  const rgb = parts.every((part) => part !== '');
  const own = (name: string) =>
    (placed && /^[xy]$/i.test(name)) || (rgb && /^[rgb]$/.test(name)) || /^colou?r$/i.test(name);
  assembly.node(
    {
      id: given['id'] ?? '',
      label: called(data, /^(label|name)$/i) || drawn.label,
      title: called(data, /^title$/i),
      x: placed ? x : drawn.x,
      y: placed ? y : drawn.y,
      colour: rgb ? parts.join() : called(data, /^colou?r$/i) || drawn.colour,
      attributes: plain(data.filter(([name]) => !own(name))),
    },
    () => where,
  );
}

function putEdge(
  assembly: Assembly,
  its: EdgeElement,
  keys: ReadonlyMap<string, DataKey>,
  isKey: (id: string) => boolean,
): void {
  const { given, where, drawn, directed } = its;
  const { source = '', target = '', id = '' } = given;
  if (!source || !target) throw new Refusal('no-edge-end', where, source ? 'target' : 'source');
  const data = dataOf(its, keys);
  const weight = numberIn(data, 'weight');
  const key = isKey(id) ? id : '';
  const label = called(data, /^(label|name|edge ?label)$/i) || drawn.label || key || called(data, /^title$/i);
  const attributes = data.filter(([name]) => Number.isNaN(weight) || !/^weight$/i.test(name));
  const record = {
    ...{ id: key === '' ? id : '', source, target, directed, weight, label },
    attributes: [...plain(attributes), ['key', key] as const],
  };
  assembly.edge(record, spotOf(where), () => where);
}
