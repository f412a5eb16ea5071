/** What can be asked of any JSON value without knowing more of it. */

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text, number, yes and no as text; empty for everything else. */
export function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** What graphology and networkx nest a record's own values in. */
export const innerOf = (record: Json): Json => (isObject(record['attributes']) ? record['attributes'] : {});

export function idOf(node: unknown): string {
  if (!isObject(node)) return scalar(node);
  return [node['id'], node['key']].map(scalar).find(Boolean) ?? '';
}

/** Text of the first of these keys that has one, in the record or its attributes. */
export function textOf(record: Json, keys: readonly string[]): string {
  const more = innerOf(record);
  for (const key of keys) {
    const text = scalar(record[key]) || scalar(more[key]);
    if (text) return text;
  }
  return '';
}

/** As a number, where it is one or is text that says one; else NaN. */
export function numeric(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : Number.NaN;
}
