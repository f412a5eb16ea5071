/** Mixing of colours written as `#rgb` or `#rrggbb`. */

/** `a` with a `share` (0…1) of `b` in it; null where one of the two is written otherwise, such as a system colour. */
export function mix(a: string, b: string, share: number): string | null {
  const p = channels(a);
  const q = channels(b);
  if (!p || !q) return null;
  return `#${p.map((v, i) => hex(v + ((q[i] ?? v) - v) * share)).join('')}`;
}

function channels(colour: string): number[] | null {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) ? colour.slice(1) : '';
  const pairs = digits.length === 3 ? [...digits].map((d) => d + d) : digits.match(/../g);
  return pairs && pairs.length > 0 ? pairs.map((pair) => Number.parseInt(pair, 16)) : null;
}

const hex = (v: number) => Math.round(v).toString(16).padStart(2, '0');
