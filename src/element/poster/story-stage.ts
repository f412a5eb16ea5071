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
import type { Model } from '../state/model.js';
import { hiddenEdges, type PicturePlace, placeOf, pointOf, shownCounts, targetOf } from '../state/places.js';
import { spotlightOf } from '../state/spotlight.js';
import type { State, Target } from '../state/state.js';
import { createPicture, type Picture } from './picture.js';

/** A stage smaller than this, in CSS px, shows nothing worth drawing. */
const STORY_STAGE_LEAST = 40;

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
  ownsGestures(): boolean;
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

export interface StoryStage {
  /** Another story or another language: names and places are found anew. */
  show(model: Model, lang: string): void;
  /** What is hidden, pointed at, selected. */
  update(state: State, theme: Theme): void;
  zoom(factor: number): void;
  fit(): void;
  /** Moves the picture, CSS px. */
  shift(dx: number, dy: number): void;
  /** Lets the neighbourhood stand out of where the keys are. */
  highlight(place: PicturePlace | null): void;
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
interface StageContext {
  readonly canvas: Canvas;
  picture: Picture | null;
  state: State | null;
  pointed: Hit | null;
  highlighted: PicturePlace | null;
  dragging: Dragging | null;
  width: number;
  height: number;
}

function emphasise({ canvas, picture, state, pointed, highlighted }: StageContext): void {
  if (!picture || !state) return;
  const { model } = picture;
  const emphasis = {
    hiddenEdges: hiddenEdges(model, state),
    focus: pointed ?? placeOf(model, state.hovered, null) ?? highlighted,
    selected: placeOf(model, state.selected, state.edge),
    spotlight: spotlightOf(model, state),
  };
  canvas.emphasise(emphasis, shownCounts(model, state));
}

/** Finds the picture's scene for the stage's size; an older call that comes late gives none. */
function compose(context: StageContext): void {
  const { canvas, picture, width, height } = context;
  canvas.resize(width, height);
  if (!picture || width < STORY_STAGE_LEAST || height < STORY_STAGE_LEAST) return;
  picture.at(width, height).then((scene) => {
    if (!scene || context.picture !== picture) return;
    canvas.put(scene);
    emphasise(context);
  }, reportLoss);
}

function intentsOf(context: StageContext, host: HTMLElement, events: StageEvents): Intents {
  const { canvas } = context;
  const meaning = (hit: Hit | null) =>
    context.picture && context.state
      ? targetOf(hit, context.picture.columns, context.picture.model, context.state)
      : null;

  function point(hit: Hit | null, at: { x: number; y: number } | null): void {
    const same = context.pointed?.kind === hit?.kind && context.pointed?.index === hit?.index;
    context.pointed = hit;
    host.classList.toggle('pointing', hit != null);
    events.hover(meaning(hit), at);
    if (!same) emphasise(context);
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
      if (hit?.kind !== 'node' || !canvas.scene || !context.dragging) return false;
      context.dragging.grab(hit.index, canvas.scene);
      return true;
    },
    drag(x, y) {
      const hand = toWorld(canvas.camera, x, y);
      context.dragging?.move(hand.x, hand.y);
    },
    drop: () => context.dragging?.drop(),
    pan: (dx, dy) => canvas.look(pan(canvas.camera, dx, dy)),
    zoom: (factor, x, y) => canvas.look(zoomAt(canvas.camera, factor, x, y)),
    ownsGestures: events.ownsGestures,
    tried: events.tried,
  };
}

/** What the picture makes of a node that is dragged. */
function dragsOf(context: StageContext, events: StageEvents): DraggingOptions {
  const { canvas } = context;
  return {
    still: events.still,
    moved(x, y) {
      if (context.picture && canvas.scene) canvas.put(context.picture.moved(canvas.scene, x, y));
    },
    settled() {
      if (!context.picture) return;
      canvas.put(context.picture.settled());
      emphasise(context);
    },
  };
}

/** Builds the stage into `host`, an element of its own, and follows the host's size. */
export function createStage(host: HTMLElement, events: StageEvents): StoryStage {
  const measure = canvasMeasure();
  let announced: Picture | null = null;
  const paint = (again: () => void) => createPainter(host, { again, wish: events.painter, owns: events.ownsGestures });
  const canvas = createCanvas(paint, () => {
    events.painted();
    if (announced === context.picture) return;
    announced = context.picture;
    events.drawn();
  });
  const context: StageContext = {
    canvas,
    picture: null,
    state: null,
    pointed: null,
    highlighted: null,
    dragging: null,
    width: 0,
    height: 0,
  };
  const gestures = createGestures(host, intentsOf(context, host, events));
  const unwatch = watchSize(host, (...size) => {
    [context.width, context.height] = size;
    compose(context);
  });
  const look = (camera: Camera) => canvas.look(camera);

  return {
    show(model, lang) {
      context.picture?.stop();
      context.picture = createPicture(model, lang, measure);
      context.pointed = null;
      canvas.put(null);
      compose(context);
    },
    update(state, theme) {
      context.state = state;
      canvas.setTheme(theme);
      emphasise(context);
    },
    zoom: (factor) => look(zoomAt(canvas.camera, factor, context.width / 2, context.height / 2)),
    fit() {
      if (canvas.scene) look(fit(canvas.scene, context.width, context.height));
    },
    shift: (dx, dy) => look(pan(canvas.camera, dx, dy)),
    highlight(place) {
      context.highlighted = place;
      emphasise(context);
    },
    enableDragging(create) {
      context.dragging ??= create(dragsOf(context, events));
    },
    sight: () => canvas.scene && canvas.marks && { scene: canvas.scene, marks: canvas.marks, camera: canvas.camera },
    positionOf(id) {
      const { picture, state } = context;
      const { scene, marks, camera } = canvas;
      if (!picture || !state || !scene || !marks || !canvas.awake) return null;
      const at = pointOf(id, picture.model, state, scene, marks, camera);
      const box = host.getBoundingClientRect();
      return at && { x: box.left + at.x, y: box.top + at.y };
    },
    rest: canvas.rest,
    wake: canvas.wake,
    destroy() {
      context.picture?.stop();
      unwatch();
      gestures.destroy();
      context.dragging?.destroy();
      canvas.destroy();
    },
  };
}
