/** When what an element stands on may be another: nobody needs to hear of that before its picture stands. */
import { isDarkBehind } from './background.js';

/** Calls back when what is behind may have changed: pages switch by an attribute of the root or the body. Returns the undo. */
export function onGround(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  // Where the switch takes its time the colours are right at its end.
  const faded = ({ propertyName }: TransitionEvent) => propertyName === 'background-color' && changed();
  addEventListener('transitionend', faded);
  return () => {
    observer.disconnect();
    removeEventListener('transitionend', faded);
  };
}

/** The same for one element, and only where it is dark there now and was light, or the other way round: pages write on their root as often as they scroll. */
export function followGround(element: Element, changed: () => void): () => void {
  let dark = isDarkBehind(element);
  return onGround(() => {
    const before = dark;
    dark = isDarkBehind(element);
    if (before !== dark) changed();
  });
}
