/** The example article: what a newsroom's own page would load, plus the page's style. */
import '../../element/define.js';
import './page.css';
import { connect } from '../article.js';

const ferry = document.querySelector<HTMLElementTagNameMap['edgewise-graph']>('#ferry');
if (ferry) connect(ferry, document.querySelector('article') ?? document);
const stargate = document.querySelector<HTMLElementTagNameMap['edgewise-graph']>('#stargate');
if (stargate) connect(stargate, document.querySelector('.told') ?? document);
