/** Keys while the focus is on the picture: walking through it, opening, moving and zooming it. The walk itself is fetched. */

import { reportLoss } from '../../ui/report-error.js';
import type { StoryStage } from '../poster/story-stage.js';
import type { View } from '../words/view.js';
import type { Move } from './walk.js';

type Walking = typeof import('./walking.js');

/** What the keys need of the element. */
export interface KeysContext {
  readonly root: ShadowRoot;
  /** Where the picture is. */
  readonly shell: { readonly stage: HTMLElement };
  /** The walk through the picture, fetched when it is first needed. */
  walking(): Promise<Walking>;
  /** Fetches what a reader who uses the keys may want next. */
  prepare(): void;
  view(): View | null;
  stage(): StoryStage | null;
}

export interface StageKeys {
  /** True where the key means something in the picture. */
  press(event: KeyboardEvent, view: View): boolean;
  /** After each change that has reached the document. */
  updated(): void;
  /** After each drawn frame. */
  painted(): void;
  destroy(): void;
}

/** CSS px by which Shift and an arrow move the picture. */
const PICTURE_KEYS_SHIFT = 60;
const PICTURE_KEYS_ZOOM: ReadonlyMap<string, number> = new Map([
  ['+', 1.4],
  ['-', 1 / 1.4],
]);
const PICTURE_KEYS_MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'first'],
  ['End', 'last'],
]);
/** Which way the picture goes, so that the view goes the arrow's way. */
const PICTURE_KEYS_WAYS: Partial<Record<Move, readonly [x: number, y: number]>> = {
  up: [0, PICTURE_KEYS_SHIFT],
  down: [0, -PICTURE_KEYS_SHIFT],
  left: [PICTURE_KEYS_SHIFT, 0],
  right: [-PICTURE_KEYS_SHIFT, 0],
};

/** Takes the keys' place one move on. What is open is where they begin: there the first move only shows it. */
function go(walking: Walking, context: KeysContext, move: Move): void {
  const [view, stage] = [context.view(), context.stage()];
  if (!view || !stage) return;
  const { cursor, selected } = view.state;
  if (!cursor && selected?.kind === 'entity') view.actions.stand({ on: 'entity', id: selected.id });
  else view.actions.stand(walking.walked(walking.groundOf(view, stage), cursor, move));
}

function enter(walking: Walking, context: KeysContext): void {
  const view = context.view();
  const at = view?.state.cursor;
  if (!at) {
    go(walking, context, 'first');
    return;
  }
  const meant = walking.meaning(view, at);
  if (meant) view.actions.open(meant.id, meant.edge);
}

/** Whom the keys stand on, else who is open, where the page has the filter, which lets go of them again. */
function pin({ state: { cursor, selected }, actions, filters }: View): void {
  const id = cursor?.on === 'entity' ? cursor.id : !cursor && selected?.kind === 'entity' ? selected.id : null;
  if (id != null && filters) actions.pin(id);
}

export function createStageKeys(context: KeysContext): StageKeys {
  let walking: Walking | null = null;
  let walker: ReturnType<Walking['createWalker']> | null = null;
  let walked: StoryStage | null = null;

  /** Keys that come while the walk is being fetched are not lost: they wait for it in turn. */
  function then(act: (walking: Walking, context: KeysContext) => void): void {
    context.walking().then((its) => {
      walking = its;
      act(its, context);
    }, reportLoss);
  }
  const move = (way: Move) => then((its) => go(its, context, way));

  function destroy(): void {
    walker?.destroy();
    walker = null;
  }

  return {
    press({ key, shiftKey }, view) {
      const way = PICTURE_KEYS_MOVES.get(key);
      const [dx, dy] = (way && PICTURE_KEYS_WAYS[way]) ?? [0, 0];
      const factor = PICTURE_KEYS_ZOOM.get(key);
      if (shiftKey && (dx || dy)) context.stage()?.shift(dx, dy);
      else if (factor) {
        view.actions.zoom(factor);
        walker?.reveal();
      } else if (key === '0') view.actions.fit();
      else if (key === 'p') pin(view);
      else if (key === 'Enter' || key === ' ') then(enter);
      else if (way) move(way);
      else return false;
      return true;
    },
    updated() {
      const [view, stage] = [context.view(), context.stage()];
      if (stage !== walked) destroy();
      walked = stage;
      if (!walking || !view || !stage) return;
      walker ??= walking.createWalker(context.shell.stage, stage);
      walker.update(view);
    },
    painted: () => walker?.painted(),
    destroy,
  };
}
