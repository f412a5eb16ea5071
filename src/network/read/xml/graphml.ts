/**
 * GraphML, as NetworkX, igraph, Gephi and yEd write it: nodes (in nested graphs, too), edges, declared data with their defaults, yEd's names
 * and places. Ports, edges between more than two and the ids of edges are left out, and told of; in whom a node
 * lies is an attribute. One pass; no entity but XML's own is resolved.
 */
import type { ForeignGraph, GraphReading } from '../../graph.js';
import { plainName } from '../../plain-column.js';
import type { Assembly } from '../builder.js';
import { yesOrNo } from '../edge-direction.js';
import { type Losses, tellRounded } from '../losses.js';
import type { OnReading } from '../progress.js';
import { Refusal } from '../refusal.js';
import {
  called,
  createDataReader,
  type DataKey,
  dataOf,
  type GraphmlElement,
  numberIn,
  type SaidData,
  tellAbout,
} from './graphml-data.js';
import { NOT_DRAWN } from './graphml-drawn.js';
import { placeOf, readXml, spotOf, type XmlAttributes, type XmlSink, type XmlSpot } from './parser.js';

/** Elements that are read in their places; any other is told of by its name. */
const GRAPHML_ELEMENTS = new Set('graphml key default desc data graph node edge'.split(' '));
const GRAPHML_KINDS = ['graph', 'node', 'edge'] as const;

export const readGraphml = (text: string, onReading?: OnReading): GraphReading => readXml(text, onReading, createSink);

function createSink(where: () => XmlSpot, assembly: Assembly, losses: Losses): XmlSink {
  const keys = new Map<string, DataKey>();
  const open: GraphmlElement[] = [];
  const done: GraphmlElement[] = [];
  const edges: EdgeElement[] = [];
  const data = createDataReader(keys, losses);
  const defaults: boolean[] = [];
  const title = { text: '', tops: 0 };
  let key: DataKey | null = null;
  let words = '';

  function begun(name: string, given: XmlAttributes): void {
    const before = words;
    words = '';
    if (name === 'graph' && open.length === 0 && ++title.tops > 1) losses.add('graphs');
    if (title.tops > 1) return;
    if (data.isOpen) data.begin(open.at(-1), name, given, before);
    else if (name === 'key') {
      key = { name: given['attr.name'] ?? given['id'] ?? '', domain: given['for'] ?? 'all', value: '' };
      // What yEd draws has no name of its own, and is read as such.
      if (given['yfiles.type']) data.drawn.add(given['id'] ?? '');
      else keys.set(given['id'] ?? '', key);
    } else if (name === 'data') data.open(given['key'] ?? '');
    else if (isPushed(name, key)) push(name, given);
  }

  function push(name: string, given: XmlAttributes): void {
    const kind = GRAPHML_KINDS.find((its) => its === name) ?? 'other';
    const parent = kind === 'node' ? (open.findLast((its) => its.kind === 'node')?.given['id'] ?? '') : '';
    open.push({ kind, given, where: where(), data: new Map(), parent, words: '', drawn: NOT_DRAWN });
    if (kind === 'other') losses.once('elements', name);
    if (kind === 'graph') defaults.push(given['edgedefault']?.trim().toLowerCase() === 'directed');
  }

  function ended(name: string): void {
    const its = open.at(-1);
    if (title.tops > 1) return;
    if (name === 'data') data.close(its);
    else if (data.isOpen) data.end(its, name, words);
    else if (name === 'default' && key) key.value = words.trim();
    else if (name === 'key') key = null;
    else if (name === 'desc') {
      if (its) its.words = words.trim();
      else tellAbout(losses, 'desc', words);
    } else if (isPushed(name, key)) close();
    words = '';
  }

  function close(): void {
    const its = open.pop();
    if (its?.kind === 'node') done.push(its);
    else if (its?.kind === 'edge') edges.push({ ...its, directed: directedOf(its, defaults.at(-1)) });
    else if (its?.kind === 'graph' && defaults.pop() != null)
      title.text = titleOf(dataOf(its, keys), open.length === 0, losses) || title.text;
  }

  return {
    open: begun,
    close: ended,
    text(its: string): void {
      words += its;
      data.text(its);
    },
    finish(): ForeignGraph {
      if (title.tops === 0) throw new Refusal('no-graph');
      return assembled(assembly, losses, keys, { nodes: done, edges, title: title.text });
    },
  };
}

/** Whether what is said within it is said of it. Within a key there is only what holds where nothing is said. */
const isPushed = (name: string, key: DataKey | null): boolean =>
  key == null && (GRAPHML_KINDS.some((its) => its === name) || !GRAPHML_ELEMENTS.has(name));

type EdgeElement = GraphmlElement & { readonly directed: boolean };

interface FoundElements {
  readonly nodes: readonly GraphmlElement[];
  readonly edges: readonly EdgeElement[];
  readonly title: string;
}

function assembled(
  assembly: Assembly,
  losses: Losses,
  keys: ReadonlyMap<string, DataKey>,
  { nodes, edges, title }: FoundElements,
): ForeignGraph {
  for (const its of nodes) {
    if (its.parent !== '') losses.add('parents', its.given['id']);
    putNode(assembly, its, keys);
  }
  const isKey = repeated(edges.map(({ given }) => given['id'] ?? ''));
  for (const its of edges) putEdge(assembly, its, keys, isKey, losses);
  return assembly.finish({ title, upwards: isFromGephi(keys), placeOf });
}

/** What the edge says, else what its graph says. */
const directedOf = ({ given }: GraphmlElement, whole = false): boolean => yesOrNo(given['directed']) ?? whole;
/** What else is said of a graph is told. One within a node is none of its own here, and its title not the file's. */
function titleOf(data: SaidData, isWhole: boolean, losses: Losses): string {
  const isTitle = ([name, value]: SaidData[number]) =>
    isWhole && value.trim() !== '' && /^(title|name|label|description)$/i.test(name);
  const title = data.find(isTitle);
  for (const its of data) if (its !== title) tellAbout(losses, its[0], its[1]);
  return title?.[1].trim() ?? '';
}

/** Gephi's axis points up; in its export each node has a colour in three columns. */
const isFromGephi = (keys: ReadonlyMap<string, DataKey>) => ['r', 'g', 'b', 'size'].every((name) => keys.has(name));

/** An id that stands at several edges is none: networkx writes the key of parallel edges there. */
function repeated(ids: readonly string[]): (id: string) => boolean {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const id of ids) (once.has(id) ? twice : once).add(id);
  return (id) => twice.has(id) && Number.isNaN(Number(id));
}

const plain = (data: SaidData): [name: string, value: string][] =>
  data.flatMap(([name, value, role]) => (role ? [] : [[plainName(name), value]]));

function putNode(assembly: Assembly, its: GraphmlElement, keys: ReadonlyMap<string, DataKey>): void {
  const { given, where, drawn } = its;
  const data = dataOf(its, keys);
  const [x, y] = [numberIn(data, /^x$/i), numberIn(data, /^y$/i)];
  const placed = !Number.isNaN(x) && !Number.isNaN(y);
  const parts = [/^r$/, /^g$/, /^b$/].map((part) => called(data, part));
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
  losses: Losses,
): void {
  const { given, where, drawn, directed } = its;
  const { source = '', target = '', id = '' } = given;
  if (!source || !target) throw new Refusal('no-edge-end', where, source ? 'target' : 'source');
  const data = dataOf(its, keys);
  const weight = numberIn(data, /^weight$/i);
  tellRounded(called(data, /^weight$/i), weight, losses);
  const key = isKey(id) ? id : '';
  const label = called(data, /^(label|name|edge ?label)$/i) || drawn.label || key || called(data, /^title$/i);
  const attributes = data.filter(([name]) => Number.isNaN(weight) || !/^weight$/i.test(name));
  const record = {
    ...{ id: key === '' ? id : '', source, target, directed, weight, label },
    attributes: [...plain(attributes), ['key', key] as const],
  };
  assembly.edge(record, spotOf(where), () => where);
}
