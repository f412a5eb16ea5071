/** The interface's adopted style sheets: a strict policy refuses a style element, and one sheet serves every element on the page. */
import { frameStyles } from './frame.js';
import { introStyles } from './intro.js';
import { legendStyles } from './legend.js';
import { noticeStyles } from './notice.js';
import { panelStyles } from './panel.js';

export const styles = [frameStyles, noticeStyles, legendStyles, panelStyles, introStyles];
