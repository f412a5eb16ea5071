/** Columns of numbers: what of a graph can be a ramp of colours, a size, a width, a range to filter by. */
import type { AttributeColumn, ForeignGraph } from '../graph.js';
import { degreeOf, type NodeAdjacency } from './adjacency.js';
import { componentSizes } from './components.js';

/** What we count ourselves, what a file weighs, or an attribute by its name. */
export type QuantityKey = 'degree' | 'component' | 'weight' | `attribute:${string}`;

export interface Quantity {
  readonly key: QuantityKey;
  /** Node or edge → its number, NaN where it has none. */
  readonly values: Float64Array;
  /** The smallest and the largest; they differ. */
  readonly low: number;
  readonly high: number;
  /** How many have a number. */
  readonly given: number;
  readonly whole: boolean;
}

export interface Measures {
  readonly nodes: readonly Quantity[];
  readonly edges: readonly Quantity[];
}

export const attributeKey = (name: string): QuantityKey => `attribute:${name}`;
/** The name of an attribute; null for what is none. */
export const attributeOf = (key: string): string | null =>
  key.startsWith('attribute:') ? key.slice('attribute:'.length) : null;

/** As people and tools write them; no hexadecimal, no empty text, which `Number` would take. */
const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

/** Null where one of the texts that say something is no number, or none says anything. */
export function numbersIn(values: readonly string[]): Float64Array | null {
  const numbers = new Float64Array(values.length).fill(Number.NaN);
  let given = 0;
  for (let i = 0; i < values.length; i++) {
    const text = values[i] as string;
    if (text === '') continue;
    if (!NUMBER.test(text)) return null;
    numbers[i] = Number(text);
    given++;
  }
  return given > 0 ? numbers : null;
}

/** Null where all are alike, or farther apart than any number: nothing could be told by them. */
export function measureOf(key: QuantityKey, values: Float64Array): Quantity | null {
  let [low, high, given, whole] = [Infinity, -Infinity, 0, true];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    given++;
    if (value < low) low = value;
    if (value > high) high = value;
    whole &&= Number.isInteger(value);
  }
  return low < high && Number.isFinite(high - low) ? { key, values, low, high, given, whole } : null;
}

function attributes(columns: readonly AttributeColumn[]): (Quantity | null)[] {
  return columns.map(({ name, values }) => {
    const numbers = numbersIn(values);
    return numbers && measureOf(attributeKey(name), numbers);
  });
}

const there = (its: Quantity | null): its is Quantity => its != null;

/** Degree first, then components, then the file's own in its order; of edges the weight first. */
export function measuresOf(graph: ForeignGraph, ties: NodeAdjacency): Measures {
  const degree = Float64Array.from({ length: graph.n }, (_, i) => degreeOf(ties, i));
  const nodes = [measureOf('degree', degree), measureOf('component', componentSizes(graph))];
  const edges = [graph.weight && measureOf('weight', graph.weight.slice())];
  return {
    nodes: [...nodes, ...attributes(graph.nodeAttributes)].filter(there),
    edges: [...edges, ...attributes(graph.edgeAttributes)].filter(there),
  };
}

export const measureBy = (all: readonly Quantity[], key: string | null): Quantity | null =>
  all.find((its) => its.key === key) ?? null;
