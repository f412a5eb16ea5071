/** Nodes and edges as a file tells them, one by one → the columns of a foreign graph. Ids become numbers here and nowhere else. */
import { cut } from '../../story/cut.js';
import { type AttributeColumn, CAPS, type ForeignGraph, type Where } from '../graph.js';
import { namesOf, withoutRepeats } from './names.js';
import type { Counter } from './progress.js';
import { Refusal } from './refusal.js';

/** Attribute columns that are kept; a file with a key of its own for every node has as many as nodes. */
const BUILDER_COLUMNS_MOST = 64;
/** Names and values that are longer are cut, UTF-16 units. */
const NAME_MOST = 300;
const VALUE_MOST = 2000;
/** Columns that often repeat what a node or an edge is called. */
const NODE_NAMES = /^(label|name|title)$/i;
const EDGE_NAMES = /^(label|name|title|kind|key)$/i;

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

/** Values by record number; mostly there, or mostly not. */
function createTable() {
  const columns = new Map<string, string[]>();
  return {
    put(record: number, attributes: Iterable<readonly [string, string]>): void {
      for (const [name, value] of attributes) {
        const key = cut(name, NAME_MOST);
        if (value === '' || (!columns.has(key) && columns.size === BUILDER_COLUMNS_MOST)) continue;
        const column = columns.get(key) ?? [];
        columns.set(key, column);
        while (column.length < record) column.push('');
        column[record] = cut(value, VALUE_MOST);
      }
    },
    finish: (count: number): AttributeColumn[] =>
      Array.from(columns, ([name, values]) => {
        while (values.length < count) values.push('');
        return { name, values };
      }),
  };
}

/** `counter` hears of each record that has come in. */
export function createAssembly(counter?: Counter): Assembly {
  const numbers = new Map<string, number>();
  const [labels, titles]: [string[], string[]] = [[], []];
  const [xs, ys]: [number[], number[]] = [[], []];
  const colours: string[] = [];
  const ends: Record<End, string[]> = { source: [], target: [] };
  const [weights, spots]: [number[], number[]] = [[], []];
  const directed: boolean[] = [];
  const edgeLabels: string[] = [];
  const tables = { node: createTable(), edge: createTable() };

  return {
    node({ id, label, title, x, y, colour, attributes }, where) {
      if (id === '') throw new Refusal('no-node-id', where());
      if (numbers.has(id)) throw new Refusal('duplicate-id', where(), id);
      const number = labels.length;
      if (number === CAPS.nodes) throw new Refusal('too-many-nodes', where());
      numbers.set(id, number);
      labels.push(label.trim());
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
      directed.push(record.directed);
      weights.push(record.weight);
      edgeLabels.push(cut(record.label.trim(), NAME_MOST));
      tables.edge.put(number, record.attributes);
      counter?.edge();
    },
    finish({ title, upwards, placeOf }) {
      const [n, m] = [labels.length, spots.length];
      if (n === 0) throw new Refusal('no-nodes');
      const ids = [...numbers.keys()];
      const names = namesOf(ids, labels, titles, NAME_MOST);
      const numbersOf = (end: End) =>
        Uint32Array.from(ends[end], (id, e) => {
          const number = numbers.get(id);
          if (number == null) throw new Refusal('unknown-end', placeOf(spots[e] ?? 0, end), id);
          return number;
        });
      return {
        title: cut(title.trim(), NAME_MOST),
        n,
        m,
        ids,
        labels: names,
        source: numbersOf('source'),
        target: numbersOf('target'),
        directed: Uint8Array.from(directed, Number),
        weight: weights.some((its) => !Number.isNaN(its)) ? Float64Array.from(weights) : null,
        edgeLabels: edgeLabels.some((its) => its !== '') ? edgeLabels : null,
        places: placesOf(xs, ys, upwards),
        colours: colours.some((its) => its !== '') ? colours : null,
        nodeAttributes: nodeColumns(tables.node.finish(n), names, ids),
        edgeAttributes: withoutRepeats(tables.edge.finish(m), EDGE_NAMES, edgeLabels, NAME_MOST),
      };
    },
  };
}

/** What is said of nodes beside their names and ids. */
function nodeColumns(
  columns: readonly AttributeColumn[],
  names: readonly string[],
  ids: readonly string[],
): AttributeColumn[] {
  return withoutRepeats(withoutRepeats(columns, NODE_NAMES, names, NAME_MOST), /^key$/, ids, NAME_MOST);
}

/** Null unless every node has a place and not all share one. */
function placesOf(xs: readonly number[], ys: readonly number[], upwards: boolean): ForeignGraph['places'] {
  const all = xs.every((x, i) => Number.isFinite(x) && Number.isFinite(ys[i]));
  const differ = xs.some((x, i) => x !== xs[0] || ys[i] !== ys[0]);
  if (!all || !differ) return null;
  return { x: Float64Array.from(xs), y: Float64Array.from(ys, (y) => (upwards ? -y : y)) };
}
