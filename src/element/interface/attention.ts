/** What is watched while the picture stands, and what is made ready for a reader who shows interest. */
import type { OpenPart } from '../../scene/reveal.js';
import type { Scene } from '../../scene/types.js';
import { followGround } from '../../stage/background-watch.js';
import { createDragging, type DraggingOptions } from '../../stage/dragging.js';
import { wantsStillness } from '../../stage/theme.js';
import { reportLoss } from '../../ui/report-error.js';
import type { Keyboard } from '../keys/keyboard.js';
import type { GraphElement, InterfaceContext } from '../poster/contract.js';
import { pinnedNodes } from '../state/pinned.js';
import type { InSight } from '../views/in-sight.js';
import type { LazyLoader } from './lazy-parts.js';
import type { Pins } from './pins.js';

export interface Attention {
  pay(): void;
  /** After each change that has reached the document. */
  follow(): void;
  /** After each drawn frame: what was open before there was a picture, or before it had this size, is looked for now. */
  painted(): void;
  rest(): void;
}

/** What is watched, and made ready, only once the picture stands; taken up again with each `pay` after a `rest`. */
export function createAttention(
  context: InterfaceContext,
  later: LazyLoader,
  keyboard: Pick<Keyboard, 'updated' | 'painted' | 'destroy'>,
  part: () => OpenPart | null,
): Attention {
  const sight = createKeptInSight(context, later, part);
  const pins = createKeptPins(context, later);
  const leavePaper = preparePaper(context.element, later);
  let leaveGround: (() => void) | null = null;
  return {
    follow() {
      keyboard.updated();
      pins.follow();
      sight.follow();
      markFound(context, later);
    },
    painted() {
      keyboard.painted();
      pins.painted();
      sight.painted();
    },
    pay() {
      const { stage } = context.now();
      // An element that is taken out is shown once more, and must not be watched for that.
      if (!stage) return;
      stage.enableDragging((options) => createDragging({ ...options, ...heldIn(context) }));
      leaveGround ??= followGround(context.element, context.change);
    },
    rest() {
      leaveGround?.();
      leaveGround = null;
      leavePaper();
      keyboard.destroy();
      sight.rest();
      pins.rest();
      later.peek('found')?.forget(context.root);
    },
  };
}

/** What a search has found is marked in lists; what does so is fetched with the first. */
function markFound({ root, now }: InterfaceContext, later: LazyLoader): void {
  const { found, view, query } = now().state;
  const asked = found && view !== 'picture' ? query : '';
  const part = asked === '' ? later.peek('found') : later.get('found');
  part?.markFound(root, asked);
}

/** Keeps what is open in sight, above the words that lie over the picture, and verbs off them; what moves the picture is fetched when they do for the first time. */
function createKeptInSight(
  { now }: InterfaceContext,
  later: LazyLoader,
  part: () => OpenPart | null,
): Pick<Attention, 'follow' | 'painted' | 'rest'> {
  let keeper: InSight | null = null;
  let seen: Scene | null = null;

  function follow(): void {
    const { stage, model, state } = now();
    if (!stage || !model) return;
    seen = stage.sight()?.scene ?? null;
    const isOpen = (state.selected ?? state.path) != null;
    const free = (isOpen || state.help) && state.view === 'picture' ? part() : null;
    stage.uncover(free);
    const open = isOpen ? free : null;
    if (open && !keeper) keeper = later.get('inSight')?.createInSight(wantsStillness) ?? null;
    keeper?.follow(stage, model, state, open);
  }
  return {
    follow,
    painted() {
      if (seen !== now().stage?.sight()?.scene) follow();
    },
    rest: () => keeper?.rest(),
  };
}

/** Whom a drag leaves where they are, and when it is over although it has not come to rest. */
const heldIn = ({ now, shell: { stage } }: InterfaceContext): Pick<DraggingOptions, 'fixed' | 'outgrown'> => ({
  fixed: () => pinnedNodes(now().model, now().state),
  outgrown: ({ width, height }) =>
    Math.max(Math.abs(stage.clientWidth - width), Math.abs(stage.clientHeight - height)) > 1,
});

/** Holds who is pinned and marks them; what does so is fetched with the first. */
function createKeptPins({ now, shell }: InterfaceContext, later: LazyLoader): Pins {
  let keeper: Pins | null = null;
  return {
    follow() {
      if (!keeper && now().state.pinned) keeper = later.get('pins')?.createPins(shell.stage, now) ?? null;
      keeper?.follow();
    },
    painted: () => keeper?.painted(),
    rest: () => keeper?.rest(),
  };
}

/** When the sheet for paper is fetched where nobody can say that a page is idle, and at the latest where somebody can, ms. */
const SOON = 500;
const LATEST = 2000;

/**
 * A page without words of its own has nothing else to print; a guest's prints what it brought, until a reader shows interest. Returns the
 * undo.
 */
function preparePaper(element: GraphElement, later: LazyLoader): () => void {
  if (!element.ownsGestures && element.firstElementChild) return () => {};
  const fetch = () => void later.load('paper').catch(reportLoss);
  // Safari has no idle moments.
  if (!globalThis.requestIdleCallback) {
    const timer = setTimeout(fetch, SOON);
    return () => clearTimeout(timer);
  }
  // A page that is never idle may be printed, too.
  const idle = requestIdleCallback(fetch, { timeout: LATEST });
  return () => cancelIdleCallback(idle);
}
