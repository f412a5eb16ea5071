/** The example article: what a newsroom's own page would load, plus the page's style. */
import '../../element/define.js';
import './page.css';
