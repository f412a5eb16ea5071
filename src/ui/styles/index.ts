/** The interface's adopted style sheets, the later ones over the earlier: a strict policy refuses a style element, and one sheet serves every element on the page. */
import filterStyles from './filter.css?inline';
import footStyles from './foot.css?inline';
import frameStyles from './frame.css?inline';
import introStyles from './intro.css?inline';
import legendStyles from './legend.css?inline';
import noticeStyles from './notice.css?inline';
import panelStyles from './panel.css?inline';
import sheetStyles from './sheet.css?inline';
import statementStyles from './statement.css?inline';

export const styles = [
  frameStyles,
  footStyles,
  noticeStyles,
  legendStyles,
  filterStyles,
  panelStyles,
  statementStyles,
  introStyles,
  sheetStyles,
];
