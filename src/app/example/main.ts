/** The example article: what a newsroom's own page would load, plus the page's style. */
import '../../element/define.js';
import './page.css';
import { connect } from '../article.js';

const ferry = document.querySelector<HTMLElementTagNameMap['edgewise-graph']>('#ferry');
if (ferry) connect(ferry, document);
