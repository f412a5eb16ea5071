/** Values inside of values, by their steps. */

export function valueAt(root: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as { readonly [step: string]: unknown })[step]
        : undefined,
    root,
  );
}

/** The root with another value there; undefined takes it out, of a list as well. What is not on the way stays the same object. */
export function withValue(root: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step == null) return value;
  if (typeof root !== 'object' || root === null) return root;
  const next = withValue((root as { readonly [step: string]: unknown })[step], rest, value);
  if (Array.isArray(root))
    return Object.freeze(root.flatMap((item, i) => (String(i) !== step ? [item] : next === undefined ? [] : [next])));
  const entries = Object.entries(root).filter(([key]) => key !== step || next !== undefined);
  const known = Object.hasOwn(root, step);
  return Object.freeze(
    Object.fromEntries([
      ...entries.map(([key, its]) => [key, key === step ? next : its]),
      ...(known || next === undefined ? [] : [[step, next]]),
    ]),
  );
}
