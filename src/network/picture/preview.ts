/** A picture of a graph on the move: everybody, a fair sample of the edges, no names. It is made many times while a layout runs. */
import type { Positions } from '../../layout/graph.js';
import { isCrowd } from '../../scene/size-limits.js';
import type { Scene } from '../../scene/types.js';
import type { StageSize } from '../../stage/canvas.js';
import type { GraphLook } from './look.js';
import { radiiOf } from './sizes.js';

/** Edges that are drawn at most: enough to see what hangs together. */
const PREVIEW_EDGES_MOST = 12_000;
const UNNAMED = { lines: [], dx: 0, dy: 0, width: 0, height: 0 } as const;

/** What stays the same while only places change. */
type Sample = Omit<Scene, 'x' | 'y' | 'width' | 'height'>;

const samples = new WeakMap<SampledLook, Sample>();

type SampledLook = Pick<GraphLook, 'columns' | 'sized'>;

export function roughly(look: SampledLook, positions: Positions, { width, height }: StageSize): Scene {
  const sample = samples.get(look) ?? sampleOf(look);
  samples.set(look, sample);
  return { ...sample, ...positions, width, height };
}

function sampleOf({ columns, sized }: SampledLook): Sample {
  const m = Math.min(columns.m, PREVIEW_EDGES_MOST);
  // Every so manieth edge: files often list a node's edges together, and the first would be few nodes'.
  const some = Uint32Array.from({ length: m }, (_, i) => Math.floor((i * columns.m) / m));
  const words = (column: Uint8Array) => Uint8Array.from(some, (e) => column[e] as number);
  const numbers = (column: Uint32Array) => Uint32Array.from(some, (e) => column[e] as number);
  return {
    ...columns,
    m,
    source: numbers(columns.source),
    target: numbers(columns.target),
    tone: words(columns.tone),
    head: words(columns.head),
    count: new Uint16Array(m).fill(1),
    radius: radiiOf(columns, sized),
    bend: new Float32Array(m),
    stroke: new Float32Array(m).fill(1.1),
    names: new Array(columns.n).fill(''),
    sparse: isCrowd(columns),
    labels: new Array(columns.n).fill(UNNAMED),
    badge: new Float32Array(m).fill(Number.NaN),
    words: new Array(m).fill(null),
  };
}
