/** What to write instead of a value of the wrong type, as JSON; null where that is not certain. */

/** Longer ones are no help to read. */
const INSTEAD_LONGEST = 100;
/** With separators in threes, of which one alone could as well be a decimal sign. */
const GROUPED = /^[+-]?\d{1,3}(?:([.,'’ \u00A0\u202F])\d{3})(?:\1\d{3})+$/;
const INSTEAD_PLAIN = /^[+-]?\d+(?:\.\d{1,2})?$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d{1,2}$/;

/** `key` names the value in its object. */
export function insteadOf(expected: string, value: unknown, key: string): string | null {
  if (value == null) return null;
  const json = written(expected, value, key);
  return json != null && json.length <= INSTEAD_LONGEST ? json : null;
}

function written(expected: string, value: unknown, key: string): string | null {
  if (expected === 'array') return typeof value === 'object' ? '[{ … }]' : `[${JSON.stringify(value)}]`;
  if (expected === 'number') return numberIn(value);
  if (expected === 'boolean') return value === 'true' || value === 'false' ? value : null;
  if (expected === 'string') return textIn(value);
  if (expected === 'object' && key === 'quote' && typeof value === 'string')
    return `{ "exact": ${JSON.stringify(value)} }`;
  const number = expected === 'object' && key === 'amount' ? numberIn(value) : null;
  return number == null ? null : `{ "value": ${number} }`;
}

function numberIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (GROUPED.test(text)) return plain(text.replace(/[^\d-]/g, ''));
  if (INSTEAD_PLAIN.test(text)) return plain(text);
  return DECIMAL_COMMA.test(text) ? plain(text.replace(',', '.')) : null;
}

/** As JSON writes it: without a plus sign and without zeros at the front. */
const plain = (text: string) => String(Number(text));

function textIn(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(String(value));
  const [only, ...more] = Array.isArray(value) ? value : [];
  return typeof only === 'string' && more.length === 0 ? JSON.stringify(only) : null;
}
