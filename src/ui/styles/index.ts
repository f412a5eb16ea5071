/** The interface's adopted style sheets: a strict policy refuses a style element, and one sheet serves every element on the page. */
import frameStyles from './frame.css?inline';
import introStyles from './intro.css?inline';
import legendStyles from './legend.css?inline';
import noticeStyles from './notice.css?inline';
import panelStyles from './panel.css?inline';

export const styles = [frameStyles, noticeStyles, legendStyles, panelStyles, introStyles];
