/** A list that is one stop of Tab: arrows go from one of its entries to the next, Home and End to the first and the last. */

const STEPS: Readonly<Record<'across' | 'down', Readonly<Record<string, 1 | -1>>>> = {
  across: { ArrowRight: 1, ArrowLeft: -1 },
  down: { ArrowDown: 1, ArrowUp: -1 },
};

/** The entry that a key leads to from one of them; undefined where it is none of these keys, or none of these has the keys. */
export function entryAfter<Its>(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  all: readonly Its[],
  at: number,
  way: 'across' | 'down',
): Its | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey || at < 0) return undefined;
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const step = STEPS[way][key];
  // Whoever holds the arrow stops at the end.
  return step == null ? undefined : (all[at + step] ?? all[at]);
}
