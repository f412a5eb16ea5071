/**
 * Pointer, wheel and touch on the stage, as intents. A guest's manners: one finger and the wheel belong to the page,
 * two fingers and Ctrl/⌘ + wheel to the picture; only a page that is the graph's own hands the wheel over (`greedy`).
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
  greedy(): boolean;
}

/** CSS px that a press may wander and still be a tap. */
const SLACK = 5;

interface Press {
  x: number;
  y: number;
  moved: boolean;
  held: boolean;
}

/** Listens on `stage` until `destroy`. */
export function createGestures(stage: HTMLElement, intents: Intents): { destroy(): void } {
  const abort = new AbortController();
  const fingers = new Map<number, Press>();
  let pinched = false;
  let still: { x: number; y: number; touch: boolean } | null = null;

  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = (): { x: number; y: number; gap: number } | null => {
    const [a, b] = [...fingers.values()];
    return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, gap: Math.hypot(a.x - b.x, a.y - b.y) } : null;
  };

  function down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const { x, y } = place(event);
    const touch = event.pointerType === 'touch';
    const first = fingers.size === 0;
    if (first) pinched = false;
    else {
      pinched = true;
      for (const press of fingers.values()) if (press.held) intents.drop();
      for (const press of fingers.values()) press.held = false;
    }
    const held = first && (!touch || intents.greedy()) && intents.grab(x, y, touch);
    fingers.set(event.pointerId, { x, y, moved: !first, held });
    if (!touch) stage.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    const { x, y } = place(event);
    const press = fingers.get(event.pointerId);
    if (!press) {
      if (event.pointerType !== 'touch') intents.point(x, y);
      return;
    }
    if (!press.moved && Math.hypot(x - press.x, y - press.y) < SLACK) return;
    const before = spread();
    const [dx, dy] = [x - press.x, y - press.y];
    Object.assign(press, { x, y, moved: true });
    const after = spread();
    if (before && after) {
      intents.pan(after.x - before.x, after.y - before.y);
      if (before.gap > 0) intents.zoom(after.gap / before.gap, after.x, after.y);
    } else if (press.held) intents.drag(x, y);
    else if (!pinched && (event.pointerType !== 'touch' || intents.greedy())) intents.pan(dx, dy);
  }

  function up(event: PointerEvent): void {
    const press = fingers.get(event.pointerId);
    if (!press) return;
    fingers.delete(event.pointerId);
    if (press.held) intents.drop();
    still =
      !press.moved && !pinched && event.type === 'pointerup'
        ? { ...place(event), touch: event.pointerType === 'touch' }
        : null;
  }

  // Not at pointerup: what opens then would lie under the click that the browser still sends after a touch.
  function click(): void {
    if (still) intents.tap(still.x, still.y, still.touch);
    still = null;
  }

  function wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey && !intents.greedy()) return;
    event.preventDefault();
    const { x, y } = place(event);
    const lines = event.deltaMode === 1 ? 16 : 1;
    intents.zoom(Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 120 : 400)), x, y);
  }

  const on = { signal: abort.signal };
  stage.addEventListener('pointerdown', down, on);
  stage.addEventListener('pointermove', move, on);
  stage.addEventListener('pointerup', up, on);
  stage.addEventListener('pointercancel', up, on);
  stage.addEventListener('click', click, on);
  stage.addEventListener('pointerleave', () => intents.leave(), on);
  stage.addEventListener('wheel', wheel, { ...on, passive: false });
  // Two fingers are the picture's: without this the browser would scroll or zoom the page with them.
  const two = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  stage.addEventListener('touchstart', two, { ...on, passive: false });
  stage.addEventListener('touchmove', two, { ...on, passive: false });
  return { destroy: () => abort.abort() };
}
