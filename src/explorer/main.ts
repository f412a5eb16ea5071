/** The explorer: the page around one graph. It owns the address, the headline and the files a reader opens. */
import '../element/define.js';
import './page.css';
import '../network/file-notice.css';
import { createExplorer } from './explorer.js';

const graph = document.querySelector('edgewise-graph');
if (graph) createExplorer(document, graph);
