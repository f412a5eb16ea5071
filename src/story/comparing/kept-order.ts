/** Which of a list's members kept their order among each other: the rest was moved. */

/**
 * The longest run of rising numbers, not necessarily side by side (patience sorting; C. Schensted, "Longest increasing and decreasing
 * subsequences", Canad. J. Math. 13, 1961). `ranks`: distinct places that the members had before, in the order of now. Gives their
 * indices, rising. O(n log n).
 */
export function longestRising(ranks: readonly number[]): number[] {
  /** By length: where the run of that length with the lowest end ends. */
  const ends: number[] = [];
  const previous = new Array<number>(ranks.length).fill(-1);
  for (const [i, rank] of ranks.entries()) {
    const length = firstNotBelow(ends, ranks, rank);
    previous[i] = ends[length - 1] ?? -1;
    ends[length] = i;
  }
  const run: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) run.push(i);
  return run.reverse();
}

function firstNotBelow(ends: readonly number[], ranks: readonly number[], rank: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranks[ends[middle] ?? 0] ?? 0) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
