/** Keys while the focus is on the picture: walking through it, opening, moving and zooming it. The walk itself is fetched. */

import { reportLoss } from '../../ui/report-error.js';
import type { Later, Parts } from '../interface/lazy-parts.js';
import type { Stage } from '../poster/story-stage.js';
import type { View } from '../words/view.js';
import type { Move } from './walk.js';

/** What the keys need of the element. */
export interface Desk {
  readonly later: Later;
  readonly root: ShadowRoot;
  view(): View | null;
  stage(): Stage | null;
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
const SHIFT = 60;
const ZOOM: ReadonlyMap<string, number> = new Map([
  ['+', 1.4],
  ['-', 1 / 1.4],
]);
const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'first'],
  ['End', 'last'],
]);
/** Which way the picture goes, so that the view goes the arrow's way. */
const WAYS: Partial<Record<Move, readonly [x: number, y: number]>> = {
  up: [0, SHIFT],
  down: [0, -SHIFT],
  left: [SHIFT, 0],
  right: [-SHIFT, 0],
};

type Walking = Parts['walking'];

/** Takes the keys' place one move on. What is open is where they begin: there the first move only shows it. */
function go(walking: Walking, desk: Desk, move: Move): void {
  const [view, stage] = [desk.view(), desk.stage()];
  if (!view || !stage) return;
  const { foothold, selected } = view.state;
  if (!foothold && selected?.kind === 'entity') view.deeds.stand({ on: 'entity', id: selected.id });
  else view.deeds.stand(walking.walked(walking.groundOf(view, stage), foothold, move));
}

function enter(walking: Walking, desk: Desk): void {
  const view = desk.view();
  const at = view?.state.foothold;
  if (!at) {
    go(walking, desk, 'first');
    return;
  }
  const meant = walking.meaning(view, at);
  if (meant) view.deeds.open(meant.id, meant.edge);
}

export function createStageKeys(desk: Desk): StageKeys {
  let walking: Walking | null = null;
  let walker: ReturnType<Walking['createWalker']> | null = null;
  let walked: Stage | null = null;

  /** Keys that come while the walk is being fetched are not lost: they wait for it in turn. */
  function then(act: (walking: Walking, desk: Desk) => void): void {
    desk.later.load('walking').then((its) => {
      walking = its;
      act(its, desk);
    }, reportLoss);
  }
  const move = (way: Move) => then((its) => go(its, desk, way));

  function destroy(): void {
    walker?.destroy();
    walker = null;
  }

  return {
    press({ key, shiftKey }, view) {
      const way = MOVES.get(key);
      const [dx, dy] = (way && WAYS[way]) ?? [0, 0];
      const factor = ZOOM.get(key);
      if (shiftKey && (dx || dy)) desk.stage()?.shift(dx, dy);
      else if (factor) {
        view.deeds.zoom(factor);
        walker?.reveal();
      } else if (key === '0') view.deeds.fit();
      else if (key === 'Enter' || key === ' ') then(enter);
      else if (way) move(way);
      else return false;
      return true;
    },
    updated() {
      const [view, stage] = [desk.view(), desk.stage()];
      if (stage !== walked) destroy();
      walked = stage;
      const host = desk.root.querySelector<HTMLElement>('.stage');
      if (!walking || !view || !stage || !host) return;
      walker ??= walking.createWalker(host, stage);
      walker.update(view);
    },
    painted: () => walker?.painted(),
    destroy,
  };
}
