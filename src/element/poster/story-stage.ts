/** A story's picture on the stage: what the pointer means in it, and what the state shows of it. Words and state are the element's. */
import { canvasMeasure } from '../../paint/vector/measure.js';
import { rescaled } from '../../scene/camera.js';
import type { Theme } from '../../scene/theme.js';
import type { Camera, Hit, Marks, Scene } from '../../scene/types.js';
import { type Canvas, hasRoom } from '../../stage/canvas.js';
import { createStage, type Stage, type StageOptions, type StagePoint } from '../../stage/stage.js';
import { reportLoss } from '../../ui/report-error.js';
import type { Model } from '../state/model.js';
import { createShown, type PicturePlace, placeOf, pointOf, targetOf } from '../state/places.js';
import { spotlightOf } from '../state/spotlight.js';
import type { State, Target } from '../state/state.js';
import { createPicture, type Picture, type PlacesOnStage } from './picture.js';

export interface StageEvents extends Pick<StageOptions, 'ownsGestures' | 'tried' | 'wish' | 'painted'> {
  /** `at` is where the press was. */
  open(id: string, edge: number | undefined, at: StagePoint): void;
  /** A press that meant nothing in the picture. */
  nothing(): void;
  hover(target: Target | null, at: StagePoint | null): void;
  /** After the first drawn frame of each picture. */
  drawn(): void;
  /** Whether the reader wants no animation. */
  still(): boolean;
  /** The stage has another size. */
  resized(): void;
}

/** What is drawn, and from where it is looked at. */
export interface Sight {
  readonly scene: Scene;
  readonly marks: Marks;
  readonly camera: Camera;
}

export interface StoryStage
  extends Pick<Stage, 'zoom' | 'shift' | 'enableDragging' | 'destroy'>,
    Pick<Canvas, 'uncover' | 'rest' | 'wake'> {
  /** Another story or another language: names are found anew, and places, too, unless they are kept; then nobody looks from elsewhere either. */
  show(model: Model, lang: string, kept?: PlacesOnStage | undefined): void;
  /** What is hidden, pointed at, selected. */
  update(state: State, theme: Theme): void;
  /** Looks from where `choose` says. */
  view(choose: (scene: Scene, width: number, height: number) => Camera): void;
  /** Lets the neighbourhood stand out of where the keys are. */
  highlight(place: PicturePlace | null): void;
  /** Null until something is drawn. */
  sight(): Sight | null;
  /** Client coordinates of an entity's centre or of a point on a statement's curve that opens it. */
  positionOf(id: string): { x: number; y: number } | null;
}

/** What the parts of a story's stage share. */
interface StageContext {
  readonly stage: Stage;
  readonly shown: ReturnType<typeof createShown>;
  picture: Picture | null;
  state: State | null;
  pointed: Hit | null;
  highlighted: PicturePlace | null;
}

function emphasise({ stage, shown, picture, state, pointed, highlighted }: StageContext): void {
  if (!picture || !state) return;
  const { model } = picture;
  const { counts, ...hidden } = shown(model, state);
  const emphasis = {
    ...hidden,
    focus: pointed ?? placeOf(model, state.hovered, null) ?? highlighted,
    selected: placeOf(model, state.selected, state.edge),
    spotlight: spotlightOf(model, state),
  };
  stage.canvas.emphasise(emphasis, counts);
}

/** Finds the picture's scene for the stage's size; an older call that comes late gives none. */
function compose(context: StageContext): void {
  const { stage, picture } = context;
  const { canvas } = stage;
  const { size } = canvas;
  if (!picture || !hasRoom(size)) return;
  const show = (scene: Scene | null) => {
    if (!scene || context.picture !== picture) return;
    const before = canvas.scene;
    canvas.put(scene);
    stage.look(rescaled(canvas.camera, before ?? scene, scene));
    emphasise(context);
  };
  let bettered = false;
  const better = (scene: Scene) => {
    bettered = true;
    show(scene);
  };
  picture.at(size.width, size.height, better).then((scene) => bettered || show(scene), reportLoss);
}

/** What the story makes of a hand on the stage. */
function optionsOf(context: () => StageContext, events: StageEvents): StageOptions {
  let announced: Picture | null = null;
  const meaning = (hit: Hit | null) => {
    const { picture, state } = context();
    return picture && state && targetOf(hit, picture.columns, picture.model, state);
  };
  return {
    ...events,
    tap(hit, at) {
      const target = meaning(hit);
      if (target) events.open(target.id, hit?.kind === 'edge' ? hit.index : undefined, at);
      else events.nothing();
    },
    point(hit, at) {
      const { pointed } = context();
      context().pointed = hit;
      events.hover(meaning(hit), at);
      if (pointed?.kind !== hit?.kind || pointed?.index !== hit?.index) emphasise(context());
    },
    painted() {
      events.painted();
      const { picture } = context();
      if (announced === picture) return;
      announced = picture;
      events.drawn();
    },
    resized() {
      events.resized();
      compose(context());
    },
    moved(x, y, along) {
      const { picture, stage } = context();
      const { scene } = stage.canvas;
      picture?.moved(x, y);
      if (picture && scene) stage.canvas.put(along(scene));
    },
    settled() {
      const { picture, stage } = context();
      if (!picture) return;
      stage.canvas.put(picture.settled());
      emphasise(context());
    },
  };
}

/** Builds the stage into `host`, an element of its own, and follows the host's size. */
export function createStoryStage(host: HTMLElement, events: StageEvents): StoryStage {
  const measure = canvasMeasure();
  const stage = createStage(
    host,
    optionsOf(() => context, events),
  );
  const { canvas } = stage;
  const context: StageContext = {
    stage,
    shown: createShown(),
    picture: null,
    state: null,
    pointed: null,
    highlighted: null,
  };

  return {
    ...stage,
    show(model, lang, kept) {
      context.picture?.stop();
      context.picture = createPicture(model, lang, measure, kept);
      context.pointed = null;
      if (!kept) canvas.put(null);
      compose(context);
    },
    update(state, theme) {
      context.state = state;
      canvas.setTheme(theme);
      emphasise(context);
    },
    view(choose) {
      if (canvas.scene) stage.look(choose(canvas.scene, canvas.size.width, canvas.size.height));
    },
    highlight(place) {
      context.highlighted = place;
      emphasise(context);
    },
    sight: () => canvas.scene && canvas.marks && { scene: canvas.scene, marks: canvas.marks, camera: canvas.camera },
    uncover: canvas.uncover,
    rest: canvas.rest,
    wake: canvas.wake,
    positionOf(id) {
      const { picture, state } = context;
      const { scene, marks, camera } = canvas;
      if (!picture || !state || !scene || !marks || !canvas.awake) return null;
      const at = pointOf(id, picture.model, state, scene, marks, camera);
      const box = host.getBoundingClientRect();
      return at && { x: box.left + at.x, y: box.top + at.y };
    },
    destroy() {
      context.picture?.stop();
      stage.destroy();
    },
  };
}
