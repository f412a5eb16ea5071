/**
 * The one rule by which names share a stage: who is asked first chooses first, and a name that finds no room gives way. What is taken lies
 * on no other name, on no mark that counts and, where the stage is edged, not beyond its edge; what is put lies where it must.
 */
import { reachOf } from '../shapes.js';
import { atOnce, STEP_ITEMS, type Steps } from '../slow-work.js';
import type { Camera, Label, Scene } from '../types.js';
import { type Box, createOccupancy } from './occupancy.js';

/** Between two names, px. */
const ROOM_AIR = { x: 6, y: 2 } as const;
/** Between a name and the stage's edge, px. */
const ROOM_EDGE = 2;
/** Names that find room on most stages. */
const ROOM_MOST = 600;

export type NodesOfScene = Pick<Scene, 'n' | 'x' | 'y' | 'radius' | 'kind' | 'width' | 'height'>;
/** What a name covers, relative to its node. */
export type NameBlock = Pick<Label, 'dx' | 'dy' | 'width' | 'height'>;

export interface RoomOptions {
  readonly camera: Camera;
  /** The stage ends where the ground does, and no name may be cut there. */
  readonly edged: boolean;
  /** Between two names, px. */
  readonly air?: { readonly x: number; readonly y: number };
  /** Whether marks count at all; of a great crowd they are but points. */
  readonly marked?: boolean;
  /** About so many names find room: of more, each takes longer to be compared with the others. */
  readonly most?: number;
}

export interface Room {
  /** Whether the mark of node `i` lies under some name: then it finds no room for its own. */
  isCovered(i: number): boolean;
  /** Whether the block is off all marks and, where the stage is edged, on it, whatever names there are. */
  standsClear(i: number, block: NameBlock): boolean;
  /** Gives the block to the name of node `i` if it is free: of names, of marks that bear one, and where `clear` says so of all marks. */
  take(i: number, block: NameBlock, clear: boolean): boolean;
  /** Its name will be asked for: until then no other may take the ground of its mark. */
  expect(i: number): void;
  /** Gives it whatever is there. */
  put(i: number, block: NameBlock): void;
  /** Whether the block is wholly on the stage. */
  holds(i: number, block: NameBlock): boolean;
  /** The same block, moved as little as brings it wholly onto the stage. */
  inside<T extends NameBlock>(i: number, block: T): T;
}

/** How far a block must move to be on the stage. */
function shift(at: number, extent: number, whole: number): number {
  const low = ROOM_EDGE + extent / 2 - at;
  const high = whole - ROOM_EDGE - extent / 2 - at;
  return low > 0 ? low : Math.min(0, high);
}

export const createRoom = (ground: NodesOfScene, options: RoomOptions): Room => atOnce(roomInSteps(ground, options));

export function* roomInSteps(ground: NodesOfScene, options: RoomOptions): Steps<Room> {
  const { camera, edged, air = ROOM_AIR, marked = true, most = ROOM_MOST } = options;
  const { n, x, y, radius, kind, width, height } = ground;
  const names = createOccupancy(Math.min(n, most));
  const all = createOccupancy(Math.min(n, ROOM_MOST));
  const named = createOccupancy(Math.min(n, ROOM_MOST));
  const name: Box = new Float64Array(4);
  const mark: Box = new Float64Array(4);
  const across = (i: number) => (x[i] as number) * camera.k + camera.x;
  const down = (i: number) => (y[i] as number) * camera.k + camera.y;

  function markOf(i: number): Box {
    const { left, right, top, bottom } = reachOf(kind[i] as number);
    const r = radius[i] as number;
    mark[0] = across(i) - left * r;
    mark[1] = down(i) - top * r;
    mark[2] = across(i) + right * r;
    mark[3] = down(i) + bottom * r;
    return mark;
  }
  function nameOf(i: number, { dx, dy, width: w, height: h }: NameBlock): Box {
    name[0] = across(i) + dx - w / 2 - air.x / 2;
    name[1] = down(i) + dy - h / 2 - air.y / 2;
    name[2] = across(i) + dx + w / 2 + air.x / 2;
    name[3] = down(i) + dy + h / 2 + air.y / 2;
    return name;
  }
  function isOn(i: number, { dx, dy, width: w, height: h }: NameBlock): boolean {
    return shift(across(i) + dx, w, width) === 0 && shift(down(i) + dy, h, height) === 0;
  }

  for (let i = 0; marked && i < n; i++) {
    if (i % STEP_ITEMS === 0) yield;
    all.put(markOf(i));
  }
  // Asked for place after place of one name.
  let asked = -1;
  let covered = false;
  const room: Room = {
    holds: isOn,
    isCovered(i) {
      if (asked !== i) covered = marked && !names.isFree(markOf(i));
      asked = i;
      return covered;
    },
    standsClear: (i, block) => (!edged || isOn(i, block)) && all.isFree(nameOf(i, block)),
    take(i, block, clear) {
      if (room.isCovered(i) || (edged && !isOn(i, block))) return false;
      const its = nameOf(i, block);
      if (!names.isFree(its) || !(clear ? all : named).isFree(its)) return false;
      room.put(i, block);
      return true;
    },
    expect(i) {
      if (marked) named.put(markOf(i));
    },
    put(i, block) {
      asked = -1;
      names.put(nameOf(i, block));
      if (marked) named.put(markOf(i));
    },
    inside(i, block) {
      return {
        ...block,
        dx: block.dx + shift(across(i) + block.dx, block.width, width),
        dy: block.dy + shift(down(i) + block.dy, block.height, height),
      };
    },
  };
  return room;
}
