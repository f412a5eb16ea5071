/**
 * The script of the self-contained page: the graph and the story that stands beside it. A classic script, one file, no request: it runs
 * where the page has no origin of its own.
 */
import './framed.js';

const graph = document.querySelector('edgewise-graph');
const story = document.getElementById('story');
if (graph && story) graph.story = story.textContent;
