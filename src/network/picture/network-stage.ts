/** The stage of a graph without words: the painters and gestures of a story's stage, for columns and places that come from elsewhere. */
import type { Positions } from '../../layout/graph.js';
import { createPainter } from '../../paint/choose.js';
import type { PainterWish } from '../../paint/painter-wish.js';
import { canvasMeasure } from '../../paint/vector/measure.js';
import { identity, pan, toScreen, toWorld, zoomAt } from '../../scene/camera.js';
import { recompose } from '../../scene/compose.js';
import { composeAny } from '../../scene/compose-large.js';
import { pointOn } from '../../scene/hit.js';
import type { Pick } from '../../scene/marks.js';
import { isCrowd } from '../../scene/size-limits.js';
import type { Theme } from '../../scene/theme.js';
import type { Camera, Columns, Measure } from '../../scene/types.js';
import { type Canvas, createCanvas } from '../../stage/canvas.js';
import { createDragging, type Dragging } from '../../stage/dragging.js';
import { createGestures, type Intents } from '../../stage/gestures.js';
import { watchSize } from '../../stage/size.js';
import { wantsStillness } from '../../stage/theme.js';
import { cameraOn, placedOn, type Size } from './fit.js';
import { createGraphHit } from './hit.js';
import { createNames, type Names } from './labels.js';
import { roughly } from './preview.js';
import { createLeft, type Left } from './remaining.js';
import { sizesOf } from './sizes.js';

export type { Hit } from '../../scene/types.js';
export type { Pick };

export interface GraphStageEvents {
  tap(pick: Pick | null): void;
  point(pick: Pick | null, at: { x: number; y: number } | null): void;
  greedy(): boolean;
  painter(): PainterWish;
  tried(gesture: 'touch' | 'wheel'): void;
  /** A reader has dragged somebody: where all stand now. */
  moved(places: Places): void;
}

export interface GraphEmphasis {
  /** Groups that are switched off. */
  readonly off: ReadonlySet<number>;
  readonly focus: Pick | null;
  readonly selected: Pick | null;
}

export interface GraphStage {
  readonly size: Size;
  /** Who is in the picture and of which group; `stroke`: widths of lines, px. Where they stood they stay. */
  show(columns: Columns, groups: ArrayLike<number> | null, stroke: Float32Array | null): void;
  /** Where everybody stands, in any measure. `rough`: they are on the move, so that curves and names can wait. */
  place(places: Places, rough: boolean): void;
  emphasise(emphasis: GraphEmphasis): void;
  wear(theme: Theme): void;
  zoom(factor: number): void;
  fit(): void;
  shift(dx: number, dy: number): void;
  /** Brings nodes into view: one by moving no farther than needed, several by showing all. `covered`: px at the foot that something lies over. */
  reveal(nodes: readonly number[], covered?: number): void;
  /** Stage px of a node's centre or of an edge's middle; null while there is no picture. */
  placeOf(pick: Pick): { x: number; y: number } | null;
  destroy(): void;
}

export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** A stage smaller than this, in CSS px, shows nothing worth drawing. */
const LEAST = 40;
/** How far in a reader may go: until neighbours stand about this far apart, px, three times nearer where they stand thick. */
const APART = 240;
const NEAREST = 8;
const FARTHEST = 0.4;
/** A node that is to be seen stands at least so far from the stage's edge, px. */
const INSIDE = 70;

interface Desk {
  readonly canvas: Canvas;
  readonly measure: Measure;
  columns: Columns | null;
  groups: ArrayLike<number> | null;
  readonly left: Left;
  stroke: Float32Array | null;
  places: Places | null;
  /** The same in px of the stage, once a reader has dragged somebody: the others stay where they are. */
  dragged: Positions | null;
  rough: boolean;
  emphasis: GraphEmphasis;
  size: Size;
  /** Whether the camera shows the whole picture, as it does until somebody moves it. */
  home: boolean;
  pointed: Pick | null;
  /** Who bears a name; null where all do, or the painter decides as in a crowd. */
  names: Names | null;
}

const NOTHING: GraphEmphasis = { off: new Set(), focus: null, selected: null };

/** Finds the picture for columns, places and size as they are now. */
function compile(desk: Desk): void {
  const { canvas, columns, places, size, rough, stroke, measure } = desk;
  if (!columns || !places || size.width < LEAST || size.height < LEAST) return;
  const positions = desk.dragged ?? placedOn(places, size);
  if (rough) {
    desk.names = null;
    canvas.put(roughly(columns, positions, size));
  } else {
    const composed = composeAny(columns, positions, { ...size, measure });
    const scene = { ...composed, ...sizesOf(composed, stroke ?? composed.stroke) };
    desk.names = isCrowd(scene) ? null : createNames(scene, measure);
    canvas.put(scene);
  }
  if (desk.home) canvas.look(identity);
  emphasise(desk);
}

function emphasise(desk: Desk): void {
  const { canvas, emphasis, rough, groups, left } = desk;
  const { scene } = canvas;
  if (!scene) return;
  // Of a rough picture's edges only a sample is there, under other numbers.
  const known = (pick: Pick | null) => (rough && pick?.kind === 'edge' ? null : pick);
  const { off, focus, selected } = emphasis;
  const base = left(scene, groups, off);
  canvas.emphasise({ hiddenEdges: null, base, focus: known(focus), selected: known(selected) }, scene.count);
  rename(desk);
}

/** Lets those bear their names for whom there is room now. */
function rename({ canvas, names, size }: Desk): void {
  const { scene, marks, camera } = canvas;
  const named = marks && names?.at(marks, camera, size);
  if (named && named !== scene) canvas.put(named);
}

const limitsOf = ({ columns, size }: Desk) => {
  const space = Math.sqrt((size.width * size.height) / Math.max(1, columns?.n ?? 1));
  return { min: FARTHEST, max: Math.max(NEAREST, APART / (space || 1)) };
};

function look(desk: Desk, camera: Camera): void {
  desk.home = false;
  desk.canvas.look(camera);
  rename(desk);
}

function intentsOf(desk: Desk, host: HTMLElement, events: GraphStageEvents, dragging: Dragging): Intents {
  const { canvas } = desk;
  const hitAt = createGraphHit(canvas);
  const hit = (x: number, y: number, touch: boolean) =>
    hitAt({ rough: desk.rough, open: desk.emphasis.selected != null }, x, y, touch);
  function point(pick: Pick | null, at: { x: number; y: number } | null): void {
    const same = desk.pointed?.kind === pick?.kind && desk.pointed?.index === pick?.index;
    if (same && !pick) return;
    desk.pointed = pick;
    host.classList.toggle('pointing', pick != null);
    events.point(pick, at);
  }
  return {
    tap: (x, y, touch) => events.tap(hit(x, y, touch)),
    point: (x, y) => point(hit(x, y, false), { x, y }),
    leave: () => point(null, null),
    // Of a crowd nobody is picked out by hand: there a press moves the picture.
    grab(x, y, touch) {
      const { scene } = canvas;
      const pick = scene && !desk.rough && !isCrowd(scene) ? hit(x, y, touch) : null;
      if (!scene || pick?.kind !== 'node') return false;
      dragging.grab(pick.index, scene);
      // What stands at the pointer would stay behind.
      point(pick, null);
      return true;
    },
    drag(x, y) {
      const hand = toWorld(canvas.camera, x, y);
      dragging.move(hand.x, hand.y);
    },
    drop: () => dragging.drop(),
    pan: (dx, dy) => look(desk, pan(canvas.camera, dx, dy)),
    zoom: (factor, x, y) => look(desk, zoomAt(canvas.camera, factor, x, y, limitsOf(desk))),
    greedy: events.greedy,
    tried: events.tried,
  };
}

/** A picture that nobody has moved fits its stage anew; one that was moved keeps its middle. */
function resize(desk: Desk, size: Size): void {
  const before = desk.size;
  const { canvas, home } = desk;
  desk.size = size;
  canvas.resize(size.width, size.height);
  if (home || !canvas.scene) {
    desk.dragged = null;
    compile(desk);
  } else canvas.look(pan(canvas.camera, (size.width - before.width) / 2, (size.height - before.height) / 2));
}

function reveal(desk: Desk, nodes: readonly number[], covered = 0): void {
  const { canvas } = desk;
  const size = { width: desk.size.width, height: desk.size.height - covered };
  const { scene, camera } = canvas;
  const [first] = nodes;
  if (!scene || first == null) return;
  if (nodes.length > 1) {
    look(desk, cameraOn(scene, nodes, size, limitsOf(desk).max / 3));
    return;
  }
  const at = toScreen(camera, scene.x[first] ?? 0, scene.y[first] ?? 0);
  const inside = (value: number, length: number) => {
    const edge = Math.min(INSIDE, length / 3);
    return Math.max(edge, Math.min(length - edge, value)) - value;
  };
  const [dx, dy] = [inside(at.x, size.width), inside(at.y, size.height)];
  if (dx !== 0 || dy !== 0) look(desk, pan(camera, dx, dy));
}

/** Neighbours follow the hand; when all have come to rest, curves and names are set anew. */
function draggingOf(desk: Desk, events: GraphStageEvents): Dragging {
  const { canvas } = desk;
  return createDragging({
    still: wantsStillness,
    moved(x, y) {
      // A layout run may have begun meanwhile: it has the places.
      if (!canvas.scene || desk.rough || canvas.scene.n !== x.length) return;
      desk.places = desk.dragged = { x, y };
      desk.names = null;
      canvas.put(recompose(canvas.scene, { x, y }));
    },
    settled() {
      if (!desk.dragged) return;
      compile(desk);
      events.moved(desk.dragged);
    },
  });
}

/** Builds the stage into `host`, an element of its own, and follows the host's size. */
export function createGraphStage(host: HTMLElement, events: GraphStageEvents): GraphStage {
  const paint = (again: () => void) => createPainter(host, { again, wish: events.painter, owns: () => true });
  const canvas = createCanvas(paint, () => {});
  const desk: Desk = {
    canvas,
    measure: canvasMeasure(),
    columns: null,
    groups: null,
    left: createLeft(),
    stroke: null,
    places: null,
    dragged: null,
    rough: false,
    emphasis: NOTHING,
    size: { width: 0, height: 0 },
    home: true,
    pointed: null,
    names: null,
  };
  const dragging = draggingOf(desk, events);
  const gestures = createGestures(host, intentsOf(desk, host, events, dragging));
  const unwatch = watchSize(host, (width, height) => resize(desk, { width, height }));

  return {
    get size() {
      return desk.size;
    },
    show(columns, groups, stroke) {
      Object.assign(desk, { columns, groups, stroke });
      compile(desk);
    },
    place(places, rough) {
      Object.assign(desk, { places, rough, dragged: null });
      compile(desk);
    },
    emphasise(emphasis) {
      desk.emphasis = emphasis;
      emphasise(desk);
    },
    wear: canvas.wear,
    zoom: (factor) =>
      look(desk, zoomAt(canvas.camera, factor, desk.size.width / 2, desk.size.height / 2, limitsOf(desk))),
    fit() {
      desk.home = true;
      compile(desk);
    },
    shift: (dx, dy) => look(desk, pan(canvas.camera, dx, dy)),
    reveal: (nodes, covered) => reveal(desk, nodes, covered),
    placeOf({ kind, index }) {
      const { scene, camera } = canvas;
      if (!scene || index >= (kind === 'node' ? scene.n : scene.m)) return null;
      if (kind === 'edge') return pointOn(scene, camera, index, 0.5);
      return toScreen(camera, scene.x[index] ?? 0, scene.y[index] ?? 0);
    },
    destroy() {
      unwatch();
      gestures.destroy();
      dragging.destroy();
      canvas.destroy();
    },
  };
}
