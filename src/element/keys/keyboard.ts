/** What each key does, wherever the focus is inside the element. Keys pressed elsewhere on the page are never seen. */

import { areaNamed } from '../../ui/controls.js';
import { hold, roam } from '../../ui/roving-focus.js';
import type { View } from '../words/view.js';
import { createStageKeys, type KeysContext, type StageKeys } from './picture-keys.js';

export interface Keyboard extends Pick<StageKeys, 'updated' | 'painted' | 'destroy'> {
  down(event: KeyboardEvent): void;
  /** Focus has come to a control. */
  focused(event: FocusEvent): void;
  /** A press of the pointer: from here on it leads, and not the keys. */
  pointed(): void;
}

/** Inside out: the legend's list, what is open, a line, a name, the paths between two, the guided reading. False where there is nothing to leave. */
function back(view: View, closeList: () => boolean, onStage: boolean): boolean {
  const { actions } = view;
  const { selected, help, cursor, path, step } = view.state;
  if (closeList()) return true;
  if (selected || help) actions.back();
  else if (onStage && cursor) actions.stand(cursor.on === 'edge' ? { on: 'entity', id: cursor.id } : null);
  else if (path) actions.tie(null);
  else if (step != null) actions.read(null);
  else return false;
  return true;
}

/** What stands in a field is chosen, so that what is typed takes its place. */
function enterField(target: HTMLElement): void {
  target.focus();
  if (target instanceof HTMLInputElement) target.select();
}

/** From anywhere to search, legend, views and help. */
function jump(key: string, { root, shell: { stage } }: KeysContext, view: View): boolean {
  const places: Readonly<Record<string, string>> = {
    '/': `${areaNamed('search')} input`,
    f: `${areaNamed('legend')} [tabindex="0"], ${areaNamed('sift')} [tabindex="0"]`,
  };
  if (key === 'F') {
    root.querySelector<HTMLElement>(`${areaNamed('sift')} button`)?.click();
    return true;
  }
  const tab = /^[1-9]$/.test(key) && root.querySelectorAll<HTMLElement>('[role=tab]')[Number(key) - 1];
  if (tab) {
    // From the picture the focus goes along into what is shown in its stead.
    stage.focus({ preventScroll: true });
    tab.click();
    return true;
  }
  const target = places[key] && root.querySelector<HTMLElement>(places[key]);
  if (target) enterField(target);
  else if (key === '?') view.actions.help(!view.state.help);
  else return false;
  return true;
}

/** In the bar of the guided reading left and right turn the pages. */
function turn(key: string, from: Element, view: View, rtl: boolean): boolean {
  const { step } = view.state;
  if (step == null || !from.closest(areaNamed('steps')) || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
  view.actions.read(Math.max(1, step + ((key === 'ArrowRight') === rtl ? -1 : 1)));
  return true;
}

/** `closeList` closes the legend's list, and is false where none is open. */
export function createKeyboard(context: KeysContext, closeList: () => boolean): Keyboard {
  const { press, ...stageKeys } = createStageKeys(context);

  function handled(event: KeyboardEvent, view: View): boolean {
    const [from] = event.composedPath();
    if (!(from instanceof HTMLElement)) return false;
    const { key, shiftKey } = event;
    const onStage = from === context.shell.stage;
    const typing = from.matches('input[type=search], select');
    if (key === 'Escape' || (key === 'Backspace' && !typing)) return back(view, closeList, onStage);
    if (typing) return false;
    if (jump(key, context, view)) return true;
    if (onStage) return press(event, view);
    if (shiftKey) return false;
    const rtl = getComputedStyle(from).direction === 'rtl';
    return turn(key, from, view, rtl) || roam(key, from, rtl);
  }

  return {
    ...stageKeys,
    down(event) {
      const view = context.view();
      if (!view || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!handled(event, view)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    focused(event) {
      const [control] = event.composedPath();
      if (control instanceof Element) hold(control);
      context.prepare();
    },
    pointed() {
      const view = context.view();
      if (view?.state.cursor) view.actions.stand(null);
    },
  };
}
