/**
 * A pinch on a trackpad. Every engine but Safari's says it as a wheel with Ctrl; Safari has events of its own for it, and without an
 * answer to them the whole page is zoomed.
 */

/** Of Safari, and in no type library. */
interface GestureEvent extends MouseEvent {
  /** How far the fingers have come apart since they were put down. */
  readonly scale: number;
}

/** What a wheel turns for a zoom by e, as it is understood over the picture. */
const TRACKPAD_TURN = 120;

/** Says a pinch over the stage once more, to the stage alone, as a wheel with Ctrl. */
export function followTrackpad(stage: HTMLElement): void {
  let scale = 1;
  let fingers = 0;

  // On a touch screen the same events come with fingers, which are pointers already.
  const touched = ({ touches }: TouchEvent) => {
    fingers = touches.length;
  };
  const pinched = (event: Event) => {
    if (fingers > 0) return;
    event.preventDefault();
    const { scale: now, clientX, clientY } = event as GestureEvent;
    const deltaY = -TRACKPAD_TURN * Math.log(now / scale);
    scale = now;
    if (deltaY !== 0 && Number.isFinite(deltaY))
      stage.dispatchEvent(new WheelEvent('wheel', { deltaY, ctrlKey: true, clientX, clientY, cancelable: true }));
  };

  for (const name of ['touchstart', 'touchend', 'touchcancel'] as const)
    stage.addEventListener(name, touched, { passive: true });
  stage.addEventListener('gesturestart', (event) => {
    scale = 1;
    pinched(event);
  });
  stage.addEventListener('gesturechange', pinched);
}
