/** "Did you mean": the known word that a slip of the finger turns into the one found. */

/**
 * The nearest of `known` by optimal string alignment (insert, drop, change, swap neighbours), upper and lower case alike; `null`
 * when none is near. Of two equally near the earlier wins.
 */
export function nearest(found: string, known: readonly string[]): string | null {
  const word = found.toLowerCase();
  if (word.length > 64) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = distanceOf(word, candidate.toLowerCase());
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const [up = 0, left = 0, corner = 0] = [last[j], row[j - 1], last[j - 1]];
      row[j] = Math.min(up + 1, left + 1, corner + same, swap ? (before[j - 2] ?? 0) + 1 : Infinity);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
