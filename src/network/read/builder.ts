/** Nodes and edges as a file tells them, one by one → the columns of a foreign graph. Ids become numbers here and nowhere else. */
import { cut } from '../../story/cut.js';
import { type AttributeColumn, CAPS, type ForeignGraph, type Where } from '../graph.js';
import { createAttributes, NAME_MOST } from './attribute-table.js';
import { tellEdgeIds } from './edge-ids.js';
import { createLosses, type Losses } from './losses.js';
import { namesOf, withoutRepeats } from './names.js';
import type { Counter } from './progress.js';
import { Refusal } from './refusal.js';

/** Columns that often repeat what a node or an edge is called. */
const NODE_NAMES = /^(label|name|title)$/i;
const EDGE_NAMES = /^(label|name|title|kind|key|relation)$/i;

export interface NodeRecord {
  readonly id: string;
  /** Empty where it has none. */
  readonly label: string;
  /** What may be its name where it has none, or an office; empty where it has none. Shown only if it is an attribute, too. */
  readonly title: string;
  /** NaN where it has none. */
  readonly x: number;
  readonly y: number;
  /** Empty where it has none. */
  readonly colour: string;
  readonly attributes: Iterable<readonly [name: string, value: string]>;
}

export interface EdgeRecord {
  /** What the file calls it, or its number among parallel ones; empty where it has none, or where that is its name or an attribute. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** NaN where it has none. */
  readonly weight: number;
  readonly label: string;
  readonly attributes: Iterable<readonly [name: string, value: string]>;
}

type End = 'source' | 'target';

export interface Assembly {
  /** Throws a Refusal for an id that is there already, and beyond the caps. */
  node(record: NodeRecord, where: () => Where): void;
  /** `spot` is handed back to `placeOf` if one of its ends turns out not to exist. */
  edge(record: EdgeRecord, spot: number, where: () => Where): void;
  finish(how: FinishOptions): ForeignGraph;
}

export interface FinishOptions {
  readonly title: string;
  /** Whether the file's y axis points up. */
  readonly upwards: boolean;
  /** Where an edge's end stands in the file. */
  placeOf(spot: number, end: End): Where;
}

/** As long as a name may be. */
function cutName(label: string, losses: Losses): string {
  const whole = label.trim();
  const kept = cut(whole, NAME_MOST);
  if (kept !== whole) losses.add('cut', 'label');
  return kept;
}

/** `counter` hears of each record that has come in, `losses` of what does not. */
export function createAssembly(losses: Losses = createLosses(), counter?: Counter): Assembly {
  const numbers = new Map<string, number>();
  const [labels, titles, colours]: [string[], string[], string[]] = [[], [], []];
  const [xs, ys]: [number[], number[]] = [[], []];
  const ends: Record<End, string[]> = { source: [], target: [] };
  const [weights, spots]: [number[], number[]] = [[], []];
  const directed: boolean[] = [];
  const [edgeIds, edgeLabels]: [string[], string[]] = [[], []];
  const tables = { node: createAttributes(losses), edge: createAttributes(losses) };

  return {
    node({ id, label, title, x, y, colour, attributes }, where) {
      if (id === '') throw new Refusal('no-node-id', where());
      if (numbers.has(id)) throw new Refusal('duplicate-id', where(), id);
      const number = labels.length;
      if (number === CAPS.nodes) throw new Refusal('too-many-nodes', where());
      numbers.set(id, number);
      labels.push(cutName(label, losses));
      titles.push(title.trim());
      xs.push(x);
      ys.push(y);
      colours.push(cut(colour.trim().toLowerCase(), NAME_MOST));
      tables.node.put(number, attributes);
      counter?.node();
    },
    edge(record, spot, where) {
      const number = spots.length;
      if (number === CAPS.edges) throw new Refusal('too-many-edges', where());
      ends.source.push(record.source);
      ends.target.push(record.target);
      spots.push(spot);
      edgeIds.push(record.id);
      directed.push(record.directed);
      weights.push(record.weight);
      edgeLabels.push(cutName(record.label, losses));
      tables.edge.put(number, record.attributes);
      counter?.edge();
    },
    finish({ title, upwards, placeOf }) {
      const [n, m] = [labels.length, spots.length];
      if (n === 0) throw new Refusal('no-nodes');
      const ids = [...numbers.keys()];
      const names = namesOf(ids, labels, titles, NAME_MOST);
      const { from, to, kept } = tied(ends, numbers, losses, (e, end) => placeOf(spots[e] ?? 0, end));
      tellEdgeIds(edgeIds, (e) => (from[e] ?? 0) * n + (to[e] ?? 0), losses);
      const of = <Value>(values: readonly Value[]): readonly Value[] =>
        kept.length === m ? values : kept.map((e) => values[e] as Value);
      const places = placesOf(xs, ys, upwards, losses);
      return {
        title: cutName(title, losses),
        n,
        m: kept.length,
        ids,
        labels: names,
        source: Uint32Array.from(of(from)),
        target: Uint32Array.from(of(to)),
        directed: Uint8Array.from(of(directed), Number),
        weight: weights.some((its) => !Number.isNaN(its)) ? Float64Array.from(of(weights)) : null,
        edgeLabels: edgeLabels.some((its) => its !== '') ? of(edgeLabels) : null,
        places,
        colours: colours.some((its) => its !== '') ? colours : null,
        nodeAttributes: nodeColumns(tables.node.finish(n), names, ids),
        edgeAttributes: edgeColumns(tables.edge.finish(m), edgeLabels, of),
      };
    },
  };
}

/**
 * Ends as numbers of nodes, −1 for nobody, and the edges whose ends both exist. Where all lead nowhere they mean something else, and all
 * nodes would stand alone: that is refused.
 */
function tied(
  ends: Readonly<Record<End, readonly string[]>>,
  numbers: ReadonlyMap<string, number>,
  losses: Losses,
  placeOf: (e: number, end: End) => Where,
) {
  const [from, to] = [ends.source, ends.target].map((its) => its.map((id) => numbers.get(id) ?? -1)) as [
    number[],
    number[],
  ];
  const kept = [...from.keys()].filter((e) => from[e] !== -1 && to[e] !== -1);
  if (kept.length === 0 && from.length > 0) {
    const lost: End = from[0] === -1 ? 'source' : 'target';
    throw new Refusal('unknown-end', placeOf(0, lost), ends[lost][0]);
  }
  if (kept.length < from.length)
    for (let e = 0; e < from.length; e++)
      if (from[e] === -1 || to[e] === -1) losses.add('edges', `${ends.source[e]} → ${ends.target[e]}`);
  return { from, to, kept };
}

/** What is said of nodes beside their names and ids. */
function nodeColumns(
  columns: readonly AttributeColumn[],
  names: readonly string[],
  ids: readonly string[],
): AttributeColumn[] {
  return withoutRepeats(withoutRepeats(columns, NODE_NAMES, names, NAME_MOST), /^key$/, ids, NAME_MOST);
}

/** What is said of the edges that are kept, beside their names. */
const edgeColumns = (
  columns: readonly AttributeColumn[],
  labels: readonly string[],
  of: (values: readonly string[]) => readonly string[],
): AttributeColumn[] =>
  withoutRepeats(
    columns.map(({ name, values }) => ({ name, values: of(values) })),
    EDGE_NAMES,
    of(labels),
    NAME_MOST,
  );

/** Null unless every node has a place and not all share one. */
function placesOf(
  xs: readonly number[],
  ys: readonly number[],
  upwards: boolean,
  losses: Losses,
): ForeignGraph['places'] {
  const all = xs.every((x, i) => Number.isFinite(x) && Number.isFinite(ys[i]));
  if (!all && xs.some((x, i) => Number.isFinite(x) && Number.isFinite(ys[i]))) losses.add('some-places');
  const differ = xs.some((x, i) => x !== xs[0] || ys[i] !== ys[0]);
  if (!all || !differ) return null;
  return { x: Float64Array.from(xs), y: Float64Array.from(ys, (y) => (upwards ? -y : y)) };
}
