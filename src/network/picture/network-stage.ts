/** A network on the stage: columns and places come from elsewhere, names by how near one is, and a crowd is met as a crowd. */
import type { Positions } from '../../layout/graph.js';
import { canvasMeasure } from '../../paint/vector/measure.js';
import { identity, pan, toScreen } from '../../scene/camera.js';
import { pointOn } from '../../scene/hit.js';
import type { Pick } from '../../scene/marks.js';
import { isCrowd } from '../../scene/size-limits.js';
import type { Theme } from '../../scene/theme.js';
import type { Hit, Marks, Measure, Scene } from '../../scene/types.js';
import { hasRoom } from '../../stage/canvas.js';
import { createDragging, type Dragging, type DraggingOptions } from '../../stage/dragging.js';
import { createStage, type Stage, type StageOptions, type StagePoint } from '../../stage/stage.js';
import { wantsStillness } from '../../stage/theme.js';
import { type Composing, createComposing } from './composing.js';
import { cameraOn } from './fit.js';
import { createGraphHit } from './hit.js';
import { createNames, type ZoomLabels } from './labels.js';
import { createLatestWork, type LatestWork } from './latest-work.js';
import type { GraphLook, ShownColumns } from './look.js';
import { roughly } from './preview.js';
import { createLeft, createLeftOver, type Left } from './remaining.js';

export type { Pick };

export interface GraphStageEvents {
  readonly ownsGestures: StageOptions['ownsGestures'];
  readonly wish: StageOptions['wish'];
  readonly tried: StageOptions['tried'];
  tap(pick: Pick | null): void;
  point(pick: Pick | null, at: StagePoint | null): void;
  /** A reader has dragged somebody: where all stand now. */
  moved(places: Places): void;
}

export interface GraphEmphasis {
  /** Groups that are switched off. */
  readonly off: ReadonlySet<number>;
  /** Whom a filter leaves, those groups counted in; null where there is none. */
  readonly passed: ShownColumns | null;
  /** What stands out where nothing is pointed at or open. */
  readonly spotlight: { readonly nodes: readonly number[]; readonly edges: readonly number[] } | null;
  readonly focus: Pick | null;
  readonly selected: Pick | null;
}

export interface GraphStage {
  /** Who is in the picture, and how that looks. Where they stood they stay. */
  show(look: GraphLook): void;
  /** Where everybody stands, in any measure, in columns that nobody changes. `rough`: they are on the move, so that curves and names can wait. */
  place(places: Places, rough: boolean): void;
  emphasise(emphasis: GraphEmphasis): void;
  setTheme(theme: Theme): void;
  zoom(factor: number): void;
  fit(): void;
  shift(dx: number, dy: number): void;
  /** Brings nodes into view: one by moving no farther than needed, several by showing all. `covered`: px at the foot that something lies over. */
  reveal(nodes: readonly number[], covered?: number): void;
  /** Stage px of a node's centre or of an edge's middle; null while there is no picture. */
  placeOf(pick: Pick): StagePoint | null;
  destroy(): void;
}

export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** How far in a reader may go: until neighbours stand about this far apart, px, three times nearer where they stand thick. */
const NETWORK_STAGE_APART = 240;
const NETWORK_STAGE_NEAREST = 8;
const NETWORK_STAGE_FARTHEST = 0.4;
/** Nodes and edges together that are composed before anybody notices. */
const NETWORK_STAGE_AT_ONCE = 20_000;
/** A node that is to be seen stands at least so far from the stage's edge, px. */
const NETWORK_STAGE_INSIDE = 70;

interface NetworkStageContext {
  readonly stage: Stage;
  readonly measure: Measure;
  readonly composing: Composing;
  /** What makes the next picture; until it is whole the one before stands, in its own colours. */
  readonly work: LatestWork;
  look: GraphLook | null;
  theme: Theme | null;
  readonly left: Left;
  readonly leftOver: (scene: Scene, its: ShownColumns) => Marks;
  places: Places | null;
  /** The same in px of the stage, once a reader has dragged somebody: the others stay where they are. */
  dragged: Positions | null;
  /** Whether they are on the move, and whether the picture that is shown is such a one. */
  moving: boolean;
  rough: boolean;
  emphasis: GraphEmphasis;
  /** Who bears a name; null where all do, or the painter decides as in a crowd. */
  names: ZoomLabels | null;
}

const NETWORK_STAGE_NOTHING: GraphEmphasis = {
  off: new Set(),
  passed: null,
  spotlight: null,
  focus: null,
  selected: null,
};

/** Finds the picture for columns, places and size as they are now. */
function compile(session: NetworkStageContext): void {
  const { stage, look, places, moving, measure, composing, work } = session;
  const { size } = stage.canvas;
  if (!look || !places || !hasRoom(size)) return;
  const positions = session.dragged ?? composing.place(places, size);
  if (moving) {
    work.stop();
    put(session, roughly(look, positions, size), null);
    return;
  }
  const { n, m } = look.columns;
  work.begin(composing.compose(look, positions, size), n + m > NETWORK_STAGE_AT_ONCE, (scene) =>
    put(session, scene, isCrowd(scene) ? null : createNames(scene, measure)),
  );
}

function put(session: NetworkStageContext, scene: Scene, names: ZoomLabels | null): void {
  const { canvas } = session.stage;
  Object.assign(session, { names, rough: session.moving });
  canvas.put(scene);
  if (session.theme) canvas.setTheme(session.theme);
  emphasise(session);
}

function emphasise(session: NetworkStageContext): void {
  const { stage, emphasis, rough, look, left, leftOver } = session;
  const { canvas } = stage;
  const { scene } = canvas;
  if (!scene) return;
  // Of a rough picture's edges only a sample is there, under other numbers.
  const known = (pick: Pick | null) => (rough && pick?.kind === 'edge' ? null : pick);
  const { off, passed, focus, selected } = emphasis;
  const base = passed ? leftOver(scene, passed) : left(scene, look?.groups ?? null, off);
  const spotlight = rough ? null : emphasis.spotlight;
  const marked = { hiddenEdges: null, base, spotlight, focus: known(focus), selected: known(selected) };
  canvas.emphasise(marked, scene.count);
  rename(session);
}

/** Lets those bear their names for whom there is room now. */
function rename({ stage: { canvas }, names }: NetworkStageContext): void {
  const { scene, marks, camera, size } = canvas;
  const named = marks && names?.at(marks, camera, size);
  if (named && named !== scene) canvas.put(named);
}

const limitsOf = ({ look, stage }: NetworkStageContext) => {
  const { size } = stage.canvas;
  const space = Math.sqrt((size.width * size.height) / Math.max(1, look?.columns.n ?? 1));
  return { min: NETWORK_STAGE_FARTHEST, max: Math.max(NETWORK_STAGE_NEAREST, NETWORK_STAGE_APART / (space || 1)) };
};

/** Neighbours follow the hand; when all have come to rest, curves and names are set anew. */
function dragsOf(session: () => NetworkStageContext, events: GraphStageEvents): DraggingOptions {
  return {
    still: wantsStillness,
    moved(x, y, along) {
      const { stage, rough } = session();
      const { canvas } = stage;
      // A layout run may have begun meanwhile: it has the places.
      if (!canvas.scene || rough || canvas.scene.n !== x.length) return;
      session().places = session().dragged = { x, y };
      session().names = null;
      canvas.put(along(canvas.scene));
    },
    settled() {
      const { dragged } = session();
      if (!dragged) return;
      compile(session());
      events.moved(dragged);
    },
  };
}

/** What the network makes of a hand on the stage. */
function optionsOf(session: () => NetworkStageContext, events: GraphStageEvents): StageOptions {
  const hit = createGraphHit(() => session().stage.canvas);
  const pickOf = (its: Hit | null): Pick | null => its && { kind: its.kind, index: its.index };
  return {
    ...dragsOf(session, events),
    wish: events.wish,
    ownsGestures: events.ownsGestures,
    tried: events.tried,
    owns: () => true,
    tap: (its) => events.tap(pickOf(its)),
    point: (its, at) => events.point(pickOf(its), at),
    painted() {},
    looked: () => rename(session()),
    hit: (x, y, touch) => hit({ rough: session().rough, open: session().emphasis.selected != null }, x, y, touch),
    limits: () => limitsOf(session()),
    // A picture that nobody has moved fits its stage anew; one that was moved keeps its middle.
    resized(before) {
      const { stage } = session();
      const { camera, scene, size } = stage.canvas;
      if (camera !== identity && scene) {
        stage.shift((size.width - before.width) / 2, (size.height - before.height) / 2);
        return;
      }
      session().dragged = null;
      compile(session());
    },
  };
}

function reveal(session: NetworkStageContext, nodes: readonly number[], covered = 0): void {
  const { stage } = session;
  const { scene, camera, size: whole } = stage.canvas;
  const size = { width: whole.width, height: whole.height - covered };
  const [first] = nodes;
  if (!scene || first == null) return;
  if (nodes.length > 1) {
    stage.look(cameraOn(scene, nodes, size, limitsOf(session).max / 3));
    return;
  }
  const at = toScreen(camera, scene.x[first] ?? 0, scene.y[first] ?? 0);
  const inside = (value: number, length: number) => {
    const edge = Math.min(NETWORK_STAGE_INSIDE, length / 3);
    return Math.max(edge, Math.min(length - edge, value)) - value;
  };
  const [dx, dy] = [inside(at.x, size.width), inside(at.y, size.height)];
  if (dx !== 0 || dy !== 0) stage.look(pan(camera, dx, dy));
}

/** Of a crowd nobody is picked out by hand: there a press moves the picture. */
function draggingOf(session: NetworkStageContext, options: DraggingOptions): Dragging {
  const dragging = createDragging(options);
  return {
    ...dragging,
    grab: (node, scene) => !session.rough && !isCrowd(scene) && dragging.grab(node, scene),
  };
}

/** Builds the stage into `host`, an element of its own, and follows the host's size. */
export function createGraphStage(host: HTMLElement, events: GraphStageEvents): GraphStage {
  const stage = createStage(
    host,
    optionsOf(() => session, events),
  );
  const { canvas } = stage;
  const measure = canvasMeasure();
  const session: NetworkStageContext = {
    stage,
    measure,
    composing: createComposing(measure),
    work: createLatestWork(),
    look: null,
    theme: null,
    left: createLeft(),
    leftOver: createLeftOver(),
    places: null,
    dragged: null,
    moving: false,
    rough: false,
    emphasis: NETWORK_STAGE_NOTHING,
    names: null,
  };
  stage.enableDragging((its) => draggingOf(session, its));

  return {
    show(look) {
      session.look = look;
      compile(session);
    },
    place(places, rough) {
      Object.assign(session, { places, moving: rough, dragged: null });
      compile(session);
    },
    emphasise(emphasis) {
      session.emphasis = emphasis;
      emphasise(session);
    },
    setTheme(theme) {
      session.theme = theme;
      if (!session.work.busy) canvas.setTheme(theme);
    },
    zoom: stage.zoom,
    fit() {
      canvas.look(identity);
      compile(session);
    },
    shift: stage.shift,
    reveal: (nodes, covered) => reveal(session, nodes, covered),
    placeOf({ kind, index }) {
      const { scene, camera } = canvas;
      if (!scene || index >= (kind === 'node' ? scene.n : scene.m)) return null;
      if (kind === 'edge') return pointOn(scene, camera, index, 0.5);
      return toScreen(camera, scene.x[index] ?? 0, scene.y[index] ?? 0);
    },
    destroy() {
      session.work.stop();
      stage.destroy();
    },
  };
}
