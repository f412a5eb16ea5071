/** What of a story's file is for its readers: all but what its makers keep for themselves, and the words that were taken back. */

type Fields = { readonly [key: string]: unknown };

/** `value` is a story or a file that holds one; anything else is handed back as it is. The given value is not changed. */
export function published<const T>(value: T): T;
export function published(value: unknown): unknown {
  if (!isFields(value) || !Array.isArray(value.statements)) return value;
  return { ...value, statements: value.statements.map(publishedStatement) };
}

/** The text of a story file for readers; where nothing is left out, and where it is no JSON, the given one. */
export function publishedText(text: string): string {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const rest = published(value);
    return JSON.stringify(rest) === JSON.stringify(value) ? text : `${JSON.stringify(rest, null, 2)}\n`;
  } catch {
    return text;
  }
}

function publishedStatement(statement: unknown): unknown {
  if (!isFields(statement)) return statement;
  const { reviewed: _reviewed, ...rest } = statement;
  if (rest.withdrawn == null) return rest;
  const { quote: _quote, ...bare } = rest;
  return bare;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
