/** Which boxes of a plane are taken: looked up by the cell in which a box's corner lies, in a table that knows no edges. */

/** Left, top, right, bottom, px. No box is larger than a cell. */
export type Box = Float64Array;

export interface Occupancy {
  /** Takes the box, whatever has it already. */
  put(box: Box): void;
  isFree(box: Box): boolean;
  /** Takes the box if all of it is free. */
  take(box: Box): boolean;
}

const OCCUPANCY_CELL = { width: 200, height: 90 } as const;
const OCCUPANCY_NOBODY = -1;

/** `most`: about so many boxes will be taken; more find room as well. */
export function createOccupancy(most: number): Occupancy {
  const buckets = 1 << Math.max(6, Math.min(17, Math.ceil(Math.log2(2 * most + 1))));
  const first = new Int32Array(buckets).fill(OCCUPANCY_NOBODY);
  const next: number[] = [];
  const boxes: number[] = [];
  const bucket = (column: number, row: number) =>
    (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & (buckets - 1);
  const columnOf = (box: Box) => Math.floor((box[0] as number) / OCCUPANCY_CELL.width);
  const rowOf = (box: Box) => Math.floor((box[1] as number) / OCCUPANCY_CELL.height);

  function meets(box: Box, at: number): boolean {
    for (let j = first[at] as number; j !== OCCUPANCY_NOBODY; j = next[j] as number) {
      const i = 4 * j;
      if (
        (box[0] as number) < (boxes[i + 2] as number) &&
        (boxes[i] as number) < (box[2] as number) &&
        (box[1] as number) < (boxes[i + 3] as number) &&
        (boxes[i + 1] as number) < (box[3] as number)
      )
        return true;
    }
    return false;
  }

  function isFree(box: Box): boolean {
    const column = columnOf(box);
    const row = rowOf(box);
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++) if (meets(box, bucket(c, r))) return false;
    return true;
  }

  const occupancy: Occupancy = {
    isFree,
    put(box) {
      const at = bucket(columnOf(box), rowOf(box));
      next.push(first[at] as number);
      first[at] = next.length - 1;
      boxes.push(box[0] as number, box[1] as number, box[2] as number, box[3] as number);
    },
    take(box) {
      if (!isFree(box)) return false;
      occupancy.put(box);
      return true;
    },
  };
  return occupancy;
}
