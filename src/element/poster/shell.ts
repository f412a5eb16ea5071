/**
 * The places of the element's parts, made before anything is known of the story. The picture stands in its place from the first frame
 * on; the words, the controls and their library come into theirs afterwards and move nothing.
 */

import type { Theme } from '../../scene/theme.js';
import { applyTheme } from '../../stage/theme.js';
import { TONES } from '../../story/vocabulary.js';
import type { State } from '../state/state.js';
import { type PlainNotice, plainNotice } from './plain-notice.js';

export interface Shell {
  /** What the page brought; while there is no picture a notice stands below it, where it moves nothing. */
  readonly words: HTMLElement;
  readonly box: HTMLElement;
  readonly frame: HTMLElement;
  readonly bar: HTMLElement;
  readonly scene: HTMLElement;
  readonly stage: HTMLElement;
  readonly foot: HTMLElement;
  readonly beside: HTMLElement;
  /** Shows what the state says, as far as the places are concerned. */
  update(state: State, looks: Looks): void;
  /** The interface could not be fetched: says so, with a way to try again, and keeps what the page brought in sight; null when it has come. */
  alone(its: PlainNotice | null, again?: () => void): void;
  /** Which of the two is printed, as it is; null where neither is. */
  print(what: 'words' | 'box' | null): void;
}

export interface Looks {
  readonly theme: Theme;
  /** Whether there is a picture, and words to go with it: what the page brought stays until then. */
  readonly drawn: boolean;
  /** Whether there is a guided reading and the page wants it. */
  readonly readable: boolean;
  /** Whether the page wants neither legend nor search. */
  readonly bare: boolean;
  /** Whether wheel and one finger are the picture's. */
  readonly ownsGestures: boolean;
}

export function createShell(root: ShadowRoot): Shell {
  const place = (name: string, parent: Node): HTMLElement => {
    const element = root.ownerDocument.createElement('div');
    element.className = name;
    parent.appendChild(element);
    return element;
  };
  const words = place('words', root);
  words.append(root.ownerDocument.createElement('slot'));
  const box = place('box', root);
  const frame = place('frame', box);
  const bar = place('bar', frame);
  const scene = place('scene', frame);
  const stage = place('stage', scene);
  // A script may put the focus on the picture as soon as it stands; keys come there when it has its name, with the interface.
  frame.tabIndex = stage.tabIndex = -1;
  const foot = place('foot', frame);
  const beside = place('beside', frame);
  let notice: HTMLElement | null = null;
  return {
    words,
    box,
    frame,
    bar,
    scene,
    stage,
    foot,
    beside,
    alone(its, again = () => {}) {
      notice?.remove();
      notice = its && plainNotice(root.ownerDocument, its, again);
      if (notice) words.append(notice);
      words.hidden &&= !notice;
      box.toggleAttribute('data-waiting', !words.hidden);
    },
    print(what) {
      words.toggleAttribute('data-printed', what === 'words');
      box.toggleAttribute('data-printed', what === 'box');
    },
    update(state, { theme, drawn, readable, bare, ownsGestures }) {
      words.hidden = drawn && !notice;
      box.toggleAttribute('data-waiting', !words.hidden);
      box.toggleAttribute('data-owns-gestures', ownsGestures);
      scene.dataset['shows'] = state.view;
      frame.classList.toggle('readable', readable);
      frame.classList.toggle('bare', bare);
      applyTheme(box, theme, TONES);
    },
  };
}
