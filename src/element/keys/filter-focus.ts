/** The focus goes into the filter's panel once that is there, and back to its button when it closes. */
import { areaNamed } from '../../ui/controls.js';
import { stand } from '../../ui/roving-focus.js';

/** Returns what is to be called after each rendering, with whether the panel is asked for. */
export function createFilterFocus(root: ShadowRoot): (open: boolean) => void {
  let shown = false;
  return (open) => {
    const panel = open && root.querySelector<HTMLElement>(areaNamed('filter'));
    if (panel && !shown) panel.focus({ preventScroll: true });
    if (shown && !open && !root.activeElement) {
      const back = root.querySelector<HTMLElement>(`${areaNamed('sift')} button`);
      if (back) stand(back);
    }
    shown = !!panel;
  };
}
