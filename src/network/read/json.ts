/** What can be asked of any JSON value without knowing more of it. */

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text, number, yes and no as text; empty for everything else. */
export function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What tools nest a record's own values in: graphology, neo4j, Cytoscape, JSON Graph Format. */
export const INNER = ['attributes', 'properties', 'data', 'metadata'] as const;

/** The record itself, then what is nested in it. */
export const layersOf = (record: Json): Json[] => [record, ...INNER.map((name) => record[name]).filter(isObject)];

export function idOf(node: unknown): string {
  if (!isObject(node)) return scalar(node);
  const data = isObject(node['data']) ? node['data'] : {};
  return [node['id'], node['key'], data['id']].map(scalar).find(Boolean) ?? '';
}

/** The first of these keys that says something, in the record or in what is nested in it. */
export function fieldOf(record: Json, key: string): unknown {
  for (const layer of layersOf(record)) if (layer[key] != null) return layer[key];
  return undefined;
}

/** Text of the first of these keys that has one, in the record or its attributes. */
export function textOf(record: Json, keys: readonly string[]): string {
  const layers = layersOf(record);
  for (const key of keys) for (const layer of layers) if (scalar(layer[key])) return scalar(layer[key]);
  return '';
}

/** As a number, where it is one or is text that says one; else NaN. */
export function numeric(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : Number.NaN;
}

/**
 * Whether a number holds all digits of the text it was read from. `0.10000000000000001` is 0.1 as programs write it who write all digits of a
 * double, and is held; `9007199254740993` is not.
 */
export function holdsAll(text: string, value: number): boolean {
  if (text.length < 16) return true;
  const digits = digitsOf(text);
  // So many digits of a decimal come back from a double, or nearly: programs that write more of them mean the double.
  if (digits.length < (/[.e]/i.test(text) ? 18 : 16)) return true;
  const written = [value.toPrecision(Math.min(digits.length, 100)), String(value)];
  return written.some((its) => bare(digitsOf(its)) === bare(digits));
}

const digitsOf = (text: string) => text.toLowerCase().replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '');
/** Zeros at the end say only how large it is. */
const bare = (digits: string) => digits.replace(/0+$/, '');
