/** The view's box, in a shadow root that wears the story's sheets and its own. */
import menuStyles from '../../ui/menu.css?inline';
import { adoptStyles } from '../../ui/style-sheets.js';
import { styles } from '../../ui/styles/index.js';
import posterStyles from '../../ui/styles/poster.css?inline';
import { SLOT_NAMES } from '../picture/columns.js';
import looksStyles from './looks/looks.css?inline';
import viewStyles from './network.css?inline';
import paperStyles from './paper.css?inline';
import tableStyles from './table/table.css?inline';
import toolStyles from './tools/tools.css?inline';

/** A group's colour under the name that the story's sheets know: a class for each look. */
const slots = SLOT_NAMES.map((name) => `.${name} { --_tone: var(--_${name}); --_tone-text: var(--_${name}-text); }`);

/** The box inside a fresh shadow root of `host` into which the view is drawn. */
export function dressed(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [
    posterStyles,
    ...styles,
    menuStyles,
    viewStyles,
    toolStyles,
    looksStyles,
    tableStyles,
    paperStyles,
    slots.join(''),
  ]);
  const box = document.createElement('div');
  box.className = 'box';
  root.append(box);
  return box;
}
