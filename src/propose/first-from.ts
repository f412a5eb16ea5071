/** Looks up a place in a list whose places only grow: of the first that is not before `wanted`; the length where all are. */
export function firstFrom(length: number, wanted: number, placeOf: (i: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
