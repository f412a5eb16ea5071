/** Where the search begins: drawings by stress, one per component, turned so that they suit the frame. */
import type { Rests, Work } from '../engine/steps.js';
import type { Random } from '../random.js';
import { componentsOf, type Rect, slice } from './components.js';
import { createCost } from './cost.js';
import { clampX, clampY } from './frame.js';
import { type ArrangedDrawing, drawingsOf, restartsFor } from './restarts.js';
import type { ArrangedCoordinates } from './stress.js';
import type { Task } from './task.js';

/** Random starts per component; the search that follows forgives a poor one. */
const STARTS_RESTARTS = 8;
const TURNS = 8;

/** `count` starts; fixed nodes stay where they `stand`. */
export function* startsOf(
  task: Task,
  stand: ArrangedCoordinates,
  count: number,
  random: Random,
): Rests<ArrangedCoordinates[]> {
  const groups = componentsOf(task);
  const rects = slice(
    groups.map((group) => group.length + 1),
    { left: 0, top: 0, width: task.width, height: task.height },
  );
  const drawn: ArrangedDrawing[][] = [];
  for (const group of groups) drawn.push(yield* drawingsOfGroup(task, group, random));
  const starts: ArrangedCoordinates[] = [];
  for (let k = 0; k < count; k++) {
    let best: ArrangedCoordinates | null = null;
    let least = Infinity;
    for (let turn = 0; turn < TURNS; turn++) {
      const coordinates = { x: stand.x.slice(), y: stand.y.slice() };
      groups.forEach((group, g) => {
        const drawings = drawn[g] ?? [];
        place(
          task,
          coordinates,
          group,
          drawings[k % drawings.length] as ArrangedCoordinates,
          turn / TURNS,
          rects[g] as Rect,
        );
      });
      const cost = createCost(task, coordinates).total();
      yield;
      if (best && cost >= least) continue;
      [best, least] = [coordinates, cost];
    }
    starts.push(best as ArrangedCoordinates);
  }
  return starts;
}

function drawingsOfGroup(task: Task, group: Uint32Array, random: Random): Work<ArrangedDrawing[]> {
  const size = group.length;
  const number = new Map(Array.from(group, (i, k) => [i, k]));
  const hops = new Uint16Array(size * size);
  group.forEach((i, k) => {
    group.forEach((j, l) => {
      hops[k * size + l] = task.hops[i * task.n + j] as number;
    });
  });
  const { pairs } = task;
  const inside = Array.from(pairs.a.keys()).filter((e) => number.has(pairs.a[e] as number));
  const column = (from: Uint32Array) => Uint32Array.from(inside, (e) => number.get(from[e] as number) ?? 0);
  const its = {
    m: inside.length,
    a: column(pairs.a),
    b: column(pairs.b),
    strands: Uint32Array.from(inside, (e) => pairs.strands[e] as number),
  };
  return drawingsOf(size, hops, its, Math.min(STARTS_RESTARTS, restartsFor(size)), random);
}

/** The group's drawing, by `turn` of a full turn, stretched to its rectangle. */
function place(
  task: Task,
  { x, y }: ArrangedCoordinates,
  group: Uint32Array,
  drawing: ArrangedCoordinates,
  turn: number,
  rect: Rect,
): void {
  const c = Math.fround(Math.cos(turn * 2 * Math.PI));
  const s = Math.fround(Math.sin(turn * 2 * Math.PI));
  const u = drawing.x.map((v, k) => c * v - s * (drawing.y[k] as number));
  const w = drawing.x.map((v, k) => s * v + c * (drawing.y[k] as number));
  const [left, right, top, bottom] = [Math.min(...u), Math.max(...u), Math.min(...w), Math.max(...w)];
  group.forEach((i, k) => {
    if (task.fixed[i]) return;
    const px = right > left ? ((u[k] as number) - left) / (right - left) : 0.5;
    const py = bottom > top ? ((w[k] as number) - top) / (bottom - top) : 0.5;
    x[i] = clampX(task, i, rect.left + px * rect.width);
    y[i] = clampY(task, i, rect.top + py * rect.height);
  });
}
