/** The picture on its stage: which size it has, and what the pointer means in it. Words and state are the element's. */
import { createPainter } from '../../paint/choose.js';
import type { PainterWish } from '../../paint/painter-wish.js';
import { canvasMeasure } from '../../paint/vector/measure.js';
import { fit, pan, toWorld, zoomAt } from '../../scene/camera.js';
import type { Theme } from '../../scene/theme.js';
import type { Camera, Hit, Marks, Scene } from '../../scene/types.js';
import { type Canvas, createCanvas } from '../../stage/canvas.js';
import type { Dragging, DraggingOptions } from '../../stage/dragging.js';
import { createGestures, type Intents } from '../../stage/gestures.js';
import { watchSize } from '../../stage/size.js';
import { reportLoss } from '../../ui/report-error.js';
import { hiddenEdges, type Place, placeOf, pointOf, shownCounts, targetOf } from '../state/places.js';
import { spotlightOf } from '../state/spotlight.js';
import type { Model, State, Target } from '../state/state.js';
import { createPicture, type Picture } from './picture.js';

/** A stage smaller than this, in CSS px, shows nothing worth drawing. */
const LEAST = 40;

export interface StageEvents {
  /** `at` is where the press was, CSS px of the stage. */
  open(id: string, edge: number | undefined, at: { x: number; y: number }): void;
  /** A press that meant nothing in the picture. */
  nothing(): void;
  hover(target: Target | null, at: { x: number; y: number } | null): void;
  /** After the first drawn frame of each picture. */
  drawn(): void;
  /** After every drawn frame. */
  painted(): void;
  /** Whether wheel and one finger are the picture's. */
  greedy(): boolean;
  /** Which painter is wanted. */
  painter(): PainterWish;
  /** A gesture that a guest leaves to its page. */
  tried(gesture: 'touch' | 'wheel'): void;
  /** Whether the reader wants no animation. */
  still(): boolean;
}

/** What is drawn, and from where it is looked at. */
export interface Sight {
  readonly scene: Scene;
  readonly marks: Marks;
  readonly camera: Camera;
}

export interface Stage {
  /** Another story or another language: names and places are found anew. */
  show(model: Model, lang: string): void;
  /** What is hidden, pointed at, selected. */
  update(state: State, theme: Theme): void;
  zoom(factor: number): void;
  fit(): void;
  /** Moves the picture, CSS px. */
  shift(dx: number, dy: number): void;
  /** Lets the neighbourhood stand out of where the keys are. */
  heed(place: Place | null): void;
  /** From now on nodes can be dragged: what does that comes after the first frame. Once is enough. */
  enableDragging(create: (options: DraggingOptions) => Dragging): void;
  /** Null until something is drawn. */
  sight(): Sight | null;
  /** Client coordinates of an entity's centre or of a point on a statement's curve that opens it. */
  positionOf(id: string): { x: number; y: number } | null;
  /** Gives its surface back and keeps everything else, until `wake`. */
  rest(): void;
  wake(): void;
  destroy(): void;
}

/** What the parts of a stage share. */
interface Desk {
  readonly canvas: Canvas;
  picture: Picture | null;
  state: State | null;
  pointed: Hit | null;
  heeded: Place | null;
  dragging: Dragging | null;
  width: number;
  height: number;
}

function emphasise({ canvas, picture, state, pointed, heeded }: Desk): void {
  if (!picture || !state) return;
  const { model } = picture;
  const emphasis = {
    hiddenEdges: hiddenEdges(model, state),
    focus: pointed ?? placeOf(model, state.hovered, null) ?? heeded,
    selected: placeOf(model, state.selected, state.edge),
    spotlight: spotlightOf(model, state),
  };
  canvas.emphasise(emphasis, shownCounts(model, state));
}

/** Finds the picture's scene for the stage's size; an older call that comes late gives none. */
function compose(desk: Desk): void {
  const { canvas, picture, width, height } = desk;
  canvas.resize(width, height);
  if (!picture || width < LEAST || height < LEAST) return;
  picture.at(width, height).then((scene) => {
    if (!scene || desk.picture !== picture) return;
    canvas.put(scene);
    emphasise(desk);
  }, reportLoss);
}

function intentsOf(desk: Desk, host: HTMLElement, events: StageEvents): Intents {
  const { canvas } = desk;
  const meaning = (hit: Hit | null) =>
    desk.picture && desk.state ? targetOf(hit, desk.picture.columns, desk.picture.model, desk.state) : null;

  function point(hit: Hit | null, at: { x: number; y: number } | null): void {
    const same = desk.pointed?.kind === hit?.kind && desk.pointed?.index === hit?.index;
    desk.pointed = hit;
    host.classList.toggle('pointing', hit != null);
    events.hover(meaning(hit), at);
    if (!same) emphasise(desk);
  }

  return {
    tap(x, y, touch) {
      const hit = canvas.hit(x, y, touch);
      const target = meaning(hit);
      if (target) events.open(target.id, hit?.kind === 'edge' ? hit.index : undefined, { x, y });
      else events.nothing();
    },
    point: (x, y) => point(canvas.hit(x, y, false), { x, y }),
    leave: () => point(null, null),
    grab(x, y, touch) {
      const hit = canvas.hit(x, y, touch);
      if (hit?.kind !== 'node' || !canvas.scene || !desk.dragging) return false;
      desk.dragging.grab(hit.index, canvas.scene);
      return true;
    },
    drag(x, y) {
      const hand = toWorld(canvas.camera, x, y);
      desk.dragging?.move(hand.x, hand.y);
    },
    drop: () => desk.dragging?.drop(),
    pan: (dx, dy) => canvas.look(pan(canvas.camera, dx, dy)),
    zoom: (factor, x, y) => canvas.look(zoomAt(canvas.camera, factor, x, y)),
    greedy: events.greedy,
    tried: events.tried,
  };
}

/** What the picture makes of a node that is dragged. */
function dragsOf(desk: Desk, events: StageEvents): DraggingOptions {
  const { canvas } = desk;
  return {
    still: events.still,
    moved(x, y) {
      if (desk.picture && canvas.scene) canvas.put(desk.picture.moved(canvas.scene, x, y));
    },
    settled() {
      if (!desk.picture) return;
      canvas.put(desk.picture.settled());
      emphasise(desk);
    },
  };
}

/** Builds the stage into `host`, an element of its own, and follows the host's size. */
export function createStage(host: HTMLElement, events: StageEvents): Stage {
  const measure = canvasMeasure();
  let announced: Picture | null = null;
  const paint = (again: () => void) => createPainter(host, { again, wish: events.painter, owns: events.greedy });
  const canvas = createCanvas(paint, () => {
    events.painted();
    if (announced === desk.picture) return;
    announced = desk.picture;
    events.drawn();
  });
  const desk: Desk = {
    canvas,
    picture: null,
    state: null,
    pointed: null,
    heeded: null,
    dragging: null,
    width: 0,
    height: 0,
  };
  const gestures = createGestures(host, intentsOf(desk, host, events));
  const unwatch = watchSize(host, (...size) => {
    [desk.width, desk.height] = size;
    compose(desk);
  });
  const look = (camera: Camera) => canvas.look(camera);

  return {
    show(model, lang) {
      desk.picture?.stop();
      desk.picture = createPicture(model, lang, measure);
      desk.pointed = null;
      canvas.put(null);
      compose(desk);
    },
    update(state, theme) {
      desk.state = state;
      canvas.wear(theme);
      emphasise(desk);
    },
    zoom: (factor) => look(zoomAt(canvas.camera, factor, desk.width / 2, desk.height / 2)),
    fit() {
      if (canvas.scene) look(fit(canvas.scene, desk.width, desk.height));
    },
    shift: (dx, dy) => look(pan(canvas.camera, dx, dy)),
    heed(place) {
      desk.heeded = place;
      emphasise(desk);
    },
    enableDragging(create) {
      desk.dragging ??= create(dragsOf(desk, events));
    },
    sight: () => canvas.scene && canvas.marks && { scene: canvas.scene, marks: canvas.marks, camera: canvas.camera },
    positionOf(id) {
      const { picture, state } = desk;
      const { scene, marks, camera } = canvas;
      if (!picture || !state || !scene || !marks || !canvas.awake) return null;
      const at = pointOf(id, picture.model, state, scene, marks, camera);
      const box = host.getBoundingClientRect();
      return at && { x: box.left + at.x, y: box.top + at.y };
    },
    rest: canvas.rest,
    wake: canvas.wake,
    destroy() {
      desk.picture?.stop();
      unwatch();
      gestures.destroy();
      desk.dragging?.destroy();
      canvas.destroy();
    },
  };
}
