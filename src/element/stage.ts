/** The picture on its stage: sizes, frames, camera, and what the pointer means. Words and state are the element's. */
import type { Painter } from '../paint/painter.js';
import { canvasMeasure } from '../paint/vector/measure.js';
import { createVectorPainter } from '../paint/vector/painter.js';
import { fit, identity, pan, toScreen, toWorld, zoomAt } from '../scene/camera.js';
import { hitTest, pointOn, slotAt, statementPoint } from '../scene/hit.js';
import { marksOf } from '../scene/marks.js';
import type { Theme } from '../scene/theme.js';
import type { Camera, Hit, Marks, Scene } from '../scene/types.js';
import { createDragging, type Dragging } from './dragging.js';
import { createGestures } from './gestures.js';
import { createPicture, type Picture } from './picture.js';
import { isShown, type Model, type State, type Target } from './state.js';

/** CSS px around a curve in which a press still means it: half of the 24 px that a target must have, more for a finger. */
const TOLERANCE = { mouse: 12, touch: 22 } as const;
/** A stage smaller than this shows nothing worth drawing. */
const LEAST = 40;

export interface StageEvents {
  open(id: string, edge?: number): void;
  /** A press that meant nothing in the picture. */
  nothing(): void;
  hover(target: Target | null, at: { x: number; y: number } | null): void;
  /** After the first drawn frame of each story. */
  drawn(): void;
  greedy(): boolean;
  still(): boolean;
}

export interface Stage {
  /** Another story or another language: names and places are found anew. */
  show(model: Model, lang: string): void;
  /** What is hidden, pointed at, selected. */
  update(state: State, theme: Theme): void;
  zoom(factor: number): void;
  fit(): void;
  /** Client coordinates of an entity's centre or of a point on a statement's curve that opens it. */
  positionOf(id: string): { x: number; y: number } | null;
  destroy(): void;
}

/** Statements of an edge that are switched on, in the order in which they share its curve. */
export function slotsOf(model: Model, state: State, edge: number): string[] {
  return (model.edges[edge]?.statements ?? []).filter((its) => isShown(state, its)).map(({ id }) => id);
}

function hiddenEdges(model: Model, state: State): Uint8Array {
  return Uint8Array.from(model.edges, ({ statements }) => (statements.some((its) => isShown(state, its)) ? 0 : 1));
}

/** What a target is in the columns; an edge that is open is known by its number. */
function toColumns(model: Model, target: Target | null, edge: number | null): { kind: 'node' | 'edge'; index: number } | null {
  if (!target) return null;
  const index = target.kind === 'entity' ? model.entities.get(target.id) : (edge ?? model.edgesOf.get(target.id)?.[0]);
  return index == null ? null : { kind: target.kind === 'entity' ? 'node' : 'edge', index };
}

export function createStage(host: HTMLElement, events: StageEvents): Stage {
  const painter: Painter = createVectorPainter(host);
  const measure = canvasMeasure();
  let picture: Picture | null = null;
  let scene: Scene | null = null;
  let marks: Marks | null = null;
  let camera: Camera = identity;
  let state: State | null = null;
  let theme: Theme | null = null;
  let pointed: Hit | null = null;
  let announced: Picture | null = null;
  let frame = 0;
  let size = { width: 0, height: 0 };

  function draw(): void {
    frame = 0;
    if (!scene || !marks || !theme || !picture) return;
    painter.draw({ scene, marks, camera, theme });
    if (announced === picture) return;
    announced = picture;
    events.drawn();
  }
  const invalidate = () => {
    frame ||= requestAnimationFrame(draw);
  };

  function mark(): void {
    if (!scene || !state || !picture) return;
    const { model } = picture;
    const pointedAt = pointed ?? toColumns(model, state.hovered, null);
    marks = marksOf(scene, {
      hiddenEdges: hiddenEdges(model, state),
      focus: pointedAt && { kind: pointedAt.kind, index: pointedAt.index },
      selected: toColumns(model, state.selected, state.edge),
    });
    invalidate();
  }

  function put(next: Scene | null): void {
    if (!next) return;
    scene = next;
    mark();
  }

  function place(): void {
    const { width, height } = size;
    painter.resize(width, height, devicePixelRatio);
    if (picture && width >= LEAST && height >= LEAST) picture.at(width, height).then(put, reportError);
  }

  function hitAt(x: number, y: number, touch: boolean): Hit | null {
    return scene && marks ? hitTest(scene, marks, camera, x, y, touch ? TOLERANCE.touch : TOLERANCE.mouse) : null;
  }

  /** The entity or statement that a hit means. */
  function targetOf(hit: Hit | null): Target | null {
    if (!hit || !picture || !state) return null;
    if (hit.kind === 'node') return { kind: 'entity', id: picture.columns.ids[hit.index] ?? '' };
    const slots = slotsOf(picture.model, state, hit.index);
    const id = slots[slotAt(hit.t, slots.length)];
    return id == null ? null : { kind: 'edge', id };
  }

  function point(hit: Hit | null, at: { x: number; y: number } | null): void {
    const same = pointed?.kind === hit?.kind && pointed?.index === hit?.index;
    pointed = hit;
    events.hover(targetOf(hit), at);
    host.classList.toggle('pointing', hit != null);
    if (!same) mark();
  }

  function look(next: Camera): void {
    camera = next;
    invalidate();
  }

  const dragging: Dragging = createDragging({
    still: events.still,
    moved(x, y) {
      if (picture) put(picture.moved(x, y));
    },
  });

  const gestures = createGestures(host, {
    tap(x, y, touch) {
      const hit = hitAt(x, y, touch);
      const target = targetOf(hit);
      if (target) events.open(target.id, hit?.kind === 'edge' ? hit.index : undefined);
      else events.nothing();
    },
    point: (x, y) => point(hitAt(x, y, false), { x, y }),
    leave: () => point(null, null),
    grab(x, y, touch) {
      const hit = hitAt(x, y, touch);
      if (hit?.kind !== 'node' || !scene || !picture) return false;
      dragging.grab(hit.index, scene, picture);
      return true;
    },
    drag(x, y) {
      const hand = toWorld(camera, x, y);
      dragging.move(hand.x, hand.y);
    },
    drop: () => dragging.drop(),
    pan(dx, dy) {
      if (scene) look(pan(camera, dx, dy));
    },
    zoom(factor, x, y) {
      if (scene) look(zoomAt(camera, factor, x, y));
    },
    greedy: events.greedy,
  });

  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    if (Math.abs(width - size.width) < 1 && Math.abs(height - size.height) < 1) return;
    size = { width, height };
    place();
  });
  observer.observe(host);

  function onEdge(id: string): { x: number; y: number } | null {
    if (!picture || !scene || !marks || !state) return null;
    for (const edge of picture.model.edgesOf.get(id) ?? []) {
      const slots = slotsOf(picture.model, state, edge);
      const slot = slots.indexOf(id);
      if (slot < 0) continue;
      const middle = (slot + 0.5) / slots.length;
      return statementPoint(scene, marks, camera, edge, slot, slots.length) ?? pointOn(scene, camera, edge, middle);
    }
    return null;
  }

  return {
    show(model, lang) {
      picture = createPicture(model, lang, measure);
      [scene, marks, pointed] = [null, null, null];
      camera = identity;
      place();
    },
    update(next, its) {
      [state, theme] = [next, its];
      mark();
    },
    zoom(factor) {
      if (scene) look(zoomAt(camera, factor, size.width / 2, size.height / 2));
    },
    fit() {
      if (scene) look(fit(scene, size.width, size.height));
    },
    positionOf(id) {
      if (!picture || !scene) return null;
      const node = picture.model.entities.get(id);
      const at = node == null ? onEdge(id) : toScreen(camera, scene.x[node] ?? 0, scene.y[node] ?? 0);
      const box = host.getBoundingClientRect();
      return at && { x: box.left + at.x, y: box.top + at.y };
    },
    destroy() {
      cancelAnimationFrame(frame);
      observer.disconnect();
      gestures.destroy();
      dragging.destroy();
      painter.destroy();
    },
  };
}
