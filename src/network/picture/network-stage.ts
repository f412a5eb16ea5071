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
import { cameraOn, placedOn, type StageSize } from './fit.js';
import { createGraphHit } from './hit.js';
import { createNames, type ZoomLabels } from './labels.js';
import { roughly } from './preview.js';
import { createLeft, type Left } from './remaining.js';
import { sizesOf } from './sizes.js';

export type { Hit } from '../../scene/types.js';
export type { Pick };

export interface GraphStageEvents {
  tap(pick: Pick | null): void;
  point(pick: Pick | null, at: { x: number; y: number } | null): void;
  ownsGestures(): boolean;
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
  readonly size: StageSize;
  /** Who is in the picture and of which group; `stroke`: widths of lines, px. Where they stood they stay. */
  show(columns: Columns, groups: ArrayLike<number> | null, stroke: Float32Array | null): void;
  /** Where everybody stands, in any measure. `rough`: they are on the move, so that curves and names can wait. */
  place(places: Places, rough: boolean): void;
  emphasise(emphasis: GraphEmphasis): void;
  setTheme(theme: Theme): void;
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
const NETWORK_STAGE_LEAST = 40;
/** How far in a reader may go: until neighbours stand about this far apart, px, three times nearer where they stand thick. */
const NETWORK_STAGE_APART = 240;
const NETWORK_STAGE_NEAREST = 8;
const NETWORK_STAGE_FARTHEST = 0.4;
/** A node that is to be seen stands at least so far from the stage's edge, px. */
const NETWORK_STAGE_INSIDE = 70;

interface NetworkStageContext {
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
  size: StageSize;
  /** Whether the camera shows the whole picture, as it does until somebody moves it. */
  home: boolean;
  pointed: Pick | null;
  /** Who bears a name; null where all do, or the painter decides as in a crowd. */
  names: ZoomLabels | null;
}

const NETWORK_STAGE_NOTHING: GraphEmphasis = { off: new Set(), focus: null, selected: null };

/** Finds the picture for columns, places and size as they are now. */
function compile(session: NetworkStageContext): void {
  const { canvas, columns, places, size, rough, stroke, measure } = session;
  if (!columns || !places || size.width < NETWORK_STAGE_LEAST || size.height < NETWORK_STAGE_LEAST) return;
  const positions = session.dragged ?? placedOn(places, size);
  if (rough) {
    session.names = null;
    canvas.put(roughly(columns, positions, size));
  } else {
    const composed = composeAny(columns, positions, { ...size, measure });
    const scene = { ...composed, ...sizesOf(composed, stroke ?? composed.stroke) };
    session.names = isCrowd(scene) ? null : createNames(scene, measure);
    canvas.put(scene);
  }
  if (session.home) canvas.look(identity);
  emphasise(session);
}

function emphasise(session: NetworkStageContext): void {
  const { canvas, emphasis, rough, groups, left } = session;
  const { scene } = canvas;
  if (!scene) return;
  // Of a rough picture's edges only a sample is there, under other numbers.
  const known = (pick: Pick | null) => (rough && pick?.kind === 'edge' ? null : pick);
  const { off, focus, selected } = emphasis;
  const base = left(scene, groups, off);
  canvas.emphasise({ hiddenEdges: null, base, focus: known(focus), selected: known(selected) }, scene.count);
  rename(session);
}

/** Lets those bear their names for whom there is room now. */
function rename({ canvas, names, size }: NetworkStageContext): void {
  const { scene, marks, camera } = canvas;
  const named = marks && names?.at(marks, camera, size);
  if (named && named !== scene) canvas.put(named);
}

const limitsOf = ({ columns, size }: NetworkStageContext) => {
  const space = Math.sqrt((size.width * size.height) / Math.max(1, columns?.n ?? 1));
  return { min: NETWORK_STAGE_FARTHEST, max: Math.max(NETWORK_STAGE_NEAREST, NETWORK_STAGE_APART / (space || 1)) };
};

function look(session: NetworkStageContext, camera: Camera): void {
  session.home = false;
  session.canvas.look(camera);
  rename(session);
}

function intentsOf(
  session: NetworkStageContext,
  host: HTMLElement,
  events: GraphStageEvents,
  dragging: Dragging,
): Intents {
  const { canvas } = session;
  const hitAt = createGraphHit(canvas);
  const hit = (x: number, y: number, touch: boolean) =>
    hitAt({ rough: session.rough, open: session.emphasis.selected != null }, x, y, touch);
  function point(pick: Pick | null, at: { x: number; y: number } | null): void {
    const same = session.pointed?.kind === pick?.kind && session.pointed?.index === pick?.index;
    if (same && !pick) return;
    session.pointed = pick;
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
      const pick = scene && !session.rough && !isCrowd(scene) ? hit(x, y, touch) : null;
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
    pan: (dx, dy) => look(session, pan(canvas.camera, dx, dy)),
    zoom: (factor, x, y) => look(session, zoomAt(canvas.camera, factor, x, y, limitsOf(session))),
    ownsGestures: events.ownsGestures,
    tried: events.tried,
  };
}

/** A picture that nobody has moved fits its stage anew; one that was moved keeps its middle. */
function resize(session: NetworkStageContext, size: StageSize): void {
  const before = session.size;
  const { canvas, home } = session;
  session.size = size;
  canvas.resize(size.width, size.height);
  if (home || !canvas.scene) {
    session.dragged = null;
    compile(session);
  } else canvas.look(pan(canvas.camera, (size.width - before.width) / 2, (size.height - before.height) / 2));
}

function reveal(session: NetworkStageContext, nodes: readonly number[], covered = 0): void {
  const { canvas } = session;
  const size = { width: session.size.width, height: session.size.height - covered };
  const { scene, camera } = canvas;
  const [first] = nodes;
  if (!scene || first == null) return;
  if (nodes.length > 1) {
    look(session, cameraOn(scene, nodes, size, limitsOf(session).max / 3));
    return;
  }
  const at = toScreen(camera, scene.x[first] ?? 0, scene.y[first] ?? 0);
  const inside = (value: number, length: number) => {
    const edge = Math.min(NETWORK_STAGE_INSIDE, length / 3);
    return Math.max(edge, Math.min(length - edge, value)) - value;
  };
  const [dx, dy] = [inside(at.x, size.width), inside(at.y, size.height)];
  if (dx !== 0 || dy !== 0) look(session, pan(camera, dx, dy));
}

/** Neighbours follow the hand; when all have come to rest, curves and names are set anew. */
function draggingOf(session: NetworkStageContext, events: GraphStageEvents): Dragging {
  const { canvas } = session;
  return createDragging({
    still: wantsStillness,
    moved(x, y) {
      // A layout run may have begun meanwhile: it has the places.
      if (!canvas.scene || session.rough || canvas.scene.n !== x.length) return;
      session.places = session.dragged = { x, y };
      session.names = null;
      canvas.put(recompose(canvas.scene, { x, y }));
    },
    settled() {
      if (!session.dragged) return;
      compile(session);
      events.moved(session.dragged);
    },
  });
}

/** Builds the stage into `host`, an element of its own, and follows the host's size. */
export function createGraphStage(host: HTMLElement, events: GraphStageEvents): GraphStage {
  const paint = (again: () => void) => createPainter(host, { again, wish: events.painter, owns: () => true });
  const canvas = createCanvas(paint, () => {});
  const session: NetworkStageContext = {
    canvas,
    measure: canvasMeasure(),
    columns: null,
    groups: null,
    left: createLeft(),
    stroke: null,
    places: null,
    dragged: null,
    rough: false,
    emphasis: NETWORK_STAGE_NOTHING,
    size: { width: 0, height: 0 },
    home: true,
    pointed: null,
    names: null,
  };
  const dragging = draggingOf(session, events);
  const gestures = createGestures(host, intentsOf(session, host, events, dragging));
  const unwatch = watchSize(host, (width, height) => resize(session, { width, height }));

  return {
    get size() {
      return session.size;
    },
    show(columns, groups, stroke) {
      Object.assign(session, { columns, groups, stroke });
      compile(session);
    },
    place(places, rough) {
      Object.assign(session, { places, rough, dragged: null });
      compile(session);
    },
    emphasise(emphasis) {
      session.emphasis = emphasis;
      emphasise(session);
    },
    setTheme: canvas.setTheme,
    zoom: (factor) =>
      look(session, zoomAt(canvas.camera, factor, session.size.width / 2, session.size.height / 2, limitsOf(session))),
    fit() {
      session.home = true;
      compile(session);
    },
    shift: (dx, dy) => look(session, pan(canvas.camera, dx, dy)),
    reveal: (nodes, covered) => reveal(session, nodes, covered),
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
