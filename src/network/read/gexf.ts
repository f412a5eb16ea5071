/**
 * GEXF 1.1 to 1.3, the format of Gephi: nodes (nested ones too), edges, declared attributes with their defaults, positions,
 * colours, times. Sizes, shapes, ids of edges and what is said of the whole are left aside, and told of. The text is read in one pass; no entity but XML's own is resolved.
 */
import type { ForeignGraph, GraphReading } from '../graph.js';
import { plainName } from '../plain-column.js';
import type { Assembly } from './builder.js';
import { type Direction, directionOf } from './edge-direction.js';
import { numeric } from './json.js';
import { type Losses, tellRounded } from './losses.js';
import type { OnReading } from './progress.js';
import { Refusal } from './refusal.js';
import { createAbout } from './xml/gexf-about.js';
import { type GexfTimes, gexfTimes } from './xml/gexf-times.js';
import { placeOf, readXml, spotOf, type XmlAttributes, type XmlSink, type XmlSpot } from './xml/parser.js';

interface Declared {
  readonly title: string;
  value: string;
}

/** A node or an edge whose element is still open. */
interface Open {
  readonly kind: 'node' | 'edge';
  readonly given: XmlAttributes;
  readonly where: XmlSpot;
  readonly values: Map<string, string>;
  readonly times: GexfTimes;
  x: number;
  y: number;
  colour: string;
  /** In whom it lies. */
  readonly parents: string[];
}

export const readGexf = (text: string, onReading?: OnReading): GraphReading => readXml(text, onReading, createSink);

/** How a node or an edge is to look; a node's colour and its place are read. */
const LOOKS = new Set(['size', 'shape', 'thickness']);

const opened = (kind: Open['kind'], given: XmlAttributes, where: XmlSpot): Open => ({
  ...{ kind, given, where, values: new Map(), times: gexfTimes() },
  ...{ x: Number.NaN, y: Number.NaN, colour: '', parents: [] },
});

/** What is said of the node or edge that is open. */
function takeIn(its: Open, name: string, given: XmlAttributes, losses: Losses): void {
  if (name === 'attvalue') its.times.value(its.values, given);
  else if (name === 'spell') its.times.spell(given);
  else if (name === 'parent') its.parents.push(given['for'] ?? '');
  else if (LOOKS.has(name) || (name === 'color' && its.kind === 'edge')) losses.once('looks', name);
  else if (name === 'position') {
    if (!Number.isNaN(its.x)) losses.once('looks', name);
    [its.x, its.y] = [numeric(given['x']), numeric(given['y'])];
    if (numeric(given['z'])) losses.add('depth');
  } else if (name === 'color') {
    if (its.colour !== '' || (given['a'] && Number(given['a']) !== 1)) losses.once('looks', 'color');
    its.colour = given['hex'] ?? ['r', 'g', 'b'].map((part) => given[part] ?? '').join();
  }
}

/** What elements mean, as they open and close; `where` says where the parser is. */
function createSink(where: () => XmlSpot, assembly: Assembly, losses: Losses): XmlSink {
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  const path: string[] = [];
  const open: Open[] = [];
  const about = createAbout(losses);
  let declares: Open['kind'] = 'node';
  let attribute: Declared | null = null;
  let words = '';
  let graphs = 0;
  let direction: Direction | null = null;

  function begun(name: string, given: XmlAttributes): void {
    if (path.length === 0 && name !== 'gexf') throw new Refusal('other-format', where(), name);
    path.push(name);
    words = '';
    if (name === 'graph' && ++graphs > 1) losses.add('graphs');
    if (name === 'graph' && graphs === 1) direction = directionOf(given['defaultedgetype']);
    // A file holds one graph; of more, the first is read.
    if (graphs > 1) return;
    if (name === 'graph' || name === 'meta') about.given(given);
    if (name === 'attributes') declares = given['class']?.trim().toLowerCase() === 'edge' ? 'edge' : 'node';
    else if (name === 'attribute') {
      attribute = { title: given['title'] ?? given['id'] ?? '', value: '' };
      declared[declares].set(given['id'] ?? '', attribute);
    } else if (name === 'node' || name === 'edge') {
      const around = name === 'node' ? open.findLast(({ kind }) => kind === 'node') : undefined;
      open.push(opened(name, given, where()));
      if (around) open.at(-1)?.parents.push(around.given['id'] ?? '');
    } else inside(name, given);
  }

  function inside(name: string, given: XmlAttributes): void {
    const its = open.at(-1);
    if (!path.includes('meta') && !GEXF_ELEMENTS.has(name))
      losses.once(name === 'options' ? 'about' : 'elements', name);
    else if (its) takeIn(its, name, given, losses);
  }

  function ended(): void {
    const name = path.pop();
    if (path.at(-1) === 'meta' && name) about.said(name, words.trim());
    if (name === 'default' && attribute) attribute.value = words.trim();
    if (name === 'attribute') attribute = null;
    if ((name !== 'node' && name !== 'edge') || graphs !== 1) return;
    const its = open.pop();
    if (its?.kind === 'node') putNode(assembly, its, declared.node, losses);
    else if (its) putEdge(assembly, its, declared.edge, direction, losses);
  }

  return {
    open: begun,
    close: ended,
    text(its: string): void {
      words += its;
    },
    finish(): ForeignGraph {
      if (graphs === 0) throw new Refusal('no-graph');
      return assembly.finish({ title: about.finish(), upwards: true, placeOf });
    },
  };
}

/** Elements that are read, or told of where they stand; any other is told of by its name. */
const GEXF_ELEMENTS = new Set(
  'gexf meta graph nodes edges attvalues attvalue spells spell parents parent default position color size shape thickness'.split(
    ' ',
  ),
);

/** What is read by itself; whatever else an element says of itself is an attribute. */
const OWN = new Set('id label source target weight type kind for'.split(' '));

/** Titles and values, with the defaults of what is not said. */
function* attributesOf(
  { values, given, times }: Open,
  declared: ReadonlyMap<string, Declared>,
): Generator<readonly [string, string]> {
  for (const [name, value] of Object.entries(given)) if (!OWN.has(name) && !name.includes(':')) yield [name, value];
  yield* times.attributes();
  for (const [id, value] of values) yield [declared.get(id)?.title || id, value];
  for (const [id, { title, value }] of declared) if (value !== '' && !values.has(id)) yield [title, value];
}

/** What others call as we call something of our own is marked, and loses its mark last of all. */
const plain = (attributes: Said): Said => attributes.map(([name, value]) => [plainName(name), value]);

type Said = readonly (readonly [name: string, value: string])[];

/** The first value of an attribute that is called so, in any case. */
const called = (attributes: Said, name: RegExp): string =>
  attributes.find(([its, value]) => value !== '' && name.test(its))?.[1] ?? '';

function putNode(assembly: Assembly, its: Open, declared: ReadonlyMap<string, Declared>, losses: Losses): void {
  const { given, where, x, y, colour } = its;
  const attributes = [...attributesOf(its, declared), ...its.parents.map((id) => ['pid', id] as const)];
  if (given['pid'] || its.parents.length > 0) losses.add('parents', given['id']);
  // networkx, for one, writes a name as an attribute.
  const label = given['label'] || called(attributes, /^(label|name)$/i);
  const title = called(attributes, /^title$/i);
  assembly.node({ id: given['id'] ?? '', label, title, x, y, colour, attributes: plain(attributes) }, () => where);
}

function putEdge(
  assembly: Assembly,
  its: Open,
  declared: ReadonlyMap<string, Declared>,
  direction: Direction | null,
  losses: Losses,
): void {
  const { given, where } = its;
  const { id = '', source = '', target = '' } = given;
  if (!source || !target) throw new Refusal('no-edge-end', where, source ? 'target' : 'source');
  const attributes: (readonly [string, string])[] = [...attributesOf(its, declared)];
  const weight = numeric(given['weight']);
  // A weight that is no number cannot be counted with, but read.
  tellRounded(given['weight'], weight, losses);
  if (Number.isNaN(weight)) attributes.push(['weight', given['weight'] ?? '']);
  attributes.push(['kind', given['kind'] ?? '']);
  const label =
    given['label'] || called(attributes, /^(label|name)$/i) || given['kind'] || called(attributes, /^title$/i);
  const way = directionOf(given['type']) ?? direction;
  const edge = {
    id,
    source,
    target,
    directed: way === 'directed' || way === 'mutual',
    weight,
    label,
    attributes: plain(attributes),
  };
  const spot = spotOf(where);
  assembly.edge(edge, spot, () => where);
  if (way === 'mutual') assembly.edge({ ...edge, id: '', source: target, target: source }, spot, () => where);
}
