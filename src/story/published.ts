/** What of a story is for its readers: all but what the desk keeps for itself. */

/** `value` is a story or a file that holds one; anything else is handed back as it is. The given value is not changed. */
export function published<const T>(value: T): T {
  if (!isFields(value) || !Array.isArray(value['statements'])) return value;
  return { ...value, statements: value['statements'].map(withoutReviews) };
}

/** The text of a story file for readers; where nothing is left out, byte for byte the given one. */
export function publishedText(text: string): string {
  const value: unknown = JSON.parse(text);
  const holds =
    isFields(value) &&
    Array.isArray(value['statements']) &&
    value['statements'].some((one) => isFields(one) && 'reviewed' in one);
  return holds ? `${JSON.stringify(published(value), null, 2)}\n` : text;
}

function withoutReviews(statement: unknown): unknown {
  if (!isFields(statement)) return statement;
  const { reviewed: _reviewed, ...rest } = statement;
  return rest;
}

function isFields(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
