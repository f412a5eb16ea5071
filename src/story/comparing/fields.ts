/** In which fields two records of a story differ, whatever the order of their members. */

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Dotted paths (`quote.exact`, `name.de`) of every value that is another or is in one of the two alone; a list is one value. Those that
 * `before` has come first, in its order.
 */
export function changedFields(before: Fields, after: Fields): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    if (isFields(was) && isFields(is)) return changedFields(was, is).map((inner) => `${key}.${inner}`);
    return written(was) === written(is) ? [] : [key];
  });
}

/** The value as text, members in the order of their names: equal for equal values. */
export function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
