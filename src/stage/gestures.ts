/**
 * Pointer, wheel and touch on the stage, as intents. A guest's manners: one finger and the wheel belong to the page,
 * two fingers and Ctrl/⌘ + wheel to the picture; only a page that is the graph's own hands the wheel over (`ownsGestures`).
 */

export interface Intents {
  /** A press that did not move: x, y in CSS px from the stage's corner; `touch` widens the targets. */
  tap(x: number, y: number, touch: boolean): void;
  point(x: number, y: number): void;
  leave(): void;
  /** A press begins at a place; true if something there can be dragged. */
  grab(x: number, y: number, touch: boolean): boolean;
  drag(x: number, y: number): void;
  drop(): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  /** Whether the page leaves wheel and one-finger pan to the picture. */
  ownsGestures(): boolean;
  /** A finger or the wheel moved the page where it may have meant the picture. */
  tried(gesture: 'touch' | 'wheel'): void;
}

/** CSS px that a press may wander and still be a tap. */
const GESTURES_SLACK = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Press {
  x: number;
  y: number;
  moved: boolean;
  held: boolean;
}

/** What is pressed on the stage, and what came of it so far. */
interface Hand {
  readonly stage: HTMLElement;
  readonly intents: Intents;
  readonly presses: Map<number, Press>;
  /** Whether two fingers were down since the last time none was. */
  pinched: boolean;
  /** Whether the pointer was moved here, and is not just where the page scrolled to. */
  met: boolean;
  /** A press that ended where it began. */
  still: (Point & { touch: boolean }) | null;
}

function placeOn(stage: HTMLElement, event: MouseEvent): Point {
  const box = stage.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** Middle and distance of two fingers. */
function spreadOf({ presses }: Hand): (Point & { gap: number }) | null {
  const [a, b] = [...presses.values()];
  return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, gap: Math.hypot(a.x - b.x, a.y - b.y) } : null;
}

function down(hand: Hand, event: PointerEvent): void {
  const { stage, intents, presses } = hand;
  if (event.button !== 0) return;
  const { x, y } = placeOn(stage, event);
  const touch = event.pointerType === 'touch';
  const first = presses.size === 0;
  hand.pinched = !first;
  for (const press of presses.values()) {
    if (press.held) intents.drop();
    press.held = false;
  }
  const held = first && (!touch || intents.ownsGestures()) && intents.grab(x, y, touch);
  presses.set(event.pointerId, { x, y, moved: !first, held });
  if (!touch) stage.setPointerCapture(event.pointerId);
}

function move(hand: Hand, event: PointerEvent): void {
  const { stage, intents, presses } = hand;
  const { x, y } = placeOn(stage, event);
  const touch = event.pointerType === 'touch';
  const press = presses.get(event.pointerId);
  if (!press) {
    hand.met ||= event.movementX !== 0 || event.movementY !== 0;
    if (!touch) intents.point(x, y);
    return;
  }
  if (!press.moved && Math.hypot(x - press.x, y - press.y) < GESTURES_SLACK) return;
  const before = spreadOf(hand);
  const [dx, dy] = [x - press.x, y - press.y];
  Object.assign(press, { x, y, moved: true });
  const after = spreadOf(hand);
  if (before && after) {
    intents.pan(after.x - before.x, after.y - before.y);
    if (before.gap > 0) intents.zoom(after.gap / before.gap, after.x, after.y);
  } else if (press.held) intents.drag(x, y);
  else if (!hand.pinched && (!touch || intents.ownsGestures())) intents.pan(dx, dy);
}

function up(hand: Hand, event: PointerEvent): void {
  const { stage, intents, presses, pinched } = hand;
  const press = presses.get(event.pointerId);
  if (!press) return;
  presses.delete(event.pointerId);
  if (press.held) intents.drop();
  const touch = event.pointerType === 'touch';
  const taken = event.type === 'pointercancel';
  // The browser has taken the finger for the page's scrolling.
  if (taken && touch && !pinched) intents.tried('touch');
  hand.still = press.moved || pinched || taken ? null : { ...placeOn(stage, event), touch };
}

function wheel({ stage, intents, met }: Hand, event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey && !intents.ownsGestures()) {
    if (met) intents.tried('wheel');
    return;
  }
  event.preventDefault();
  const { x, y } = placeOn(stage, event);
  const lines = event.deltaMode === 1 ? 16 : 1;
  intents.zoom(Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 120 : 400)), x, y);
}

/** Listens on `stage` until `destroy`. */
export function createGestures(stage: HTMLElement, intents: Intents): { destroy(): void } {
  const abort = new AbortController();
  const hand: Hand = { stage, intents, presses: new Map(), pinched: false, met: false, still: null };

  // Not at pointerup: what opens then would lie under the click that the browser still sends after a touch.
  function click(): void {
    const { still } = hand;
    hand.still = null;
    if (still) intents.tap(still.x, still.y, still.touch);
  }
  function leave(): void {
    hand.met = false;
    intents.leave();
  }
  // Two fingers are the picture's: without this a browser may scroll or zoom the page with them.
  function two(event: TouchEvent): void {
    const here = [...event.touches].filter(({ target }) => target instanceof Node && stage.contains(target));
    if (here.length > 1 && event.cancelable) event.preventDefault();
  }

  const on = { signal: abort.signal };
  const active = { ...on, passive: false };
  stage.addEventListener('pointerdown', (event) => down(hand, event), on);
  stage.addEventListener('pointermove', (event) => move(hand, event), on);
  stage.addEventListener('pointerup', (event) => up(hand, event), on);
  stage.addEventListener('pointercancel', (event) => up(hand, event), on);
  stage.addEventListener('pointerleave', leave, on);
  stage.addEventListener('click', click, on);
  stage.addEventListener('wheel', (event) => wheel(hand, event), active);
  stage.addEventListener('touchstart', two, active);
  stage.addEventListener('touchmove', two, active);
  return { destroy: () => abort.abort() };
}
