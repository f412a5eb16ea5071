/** The script of a page that stands in somebody's frame: defines the graph, tells its height, talks with its article. */
import '../element/define.js';
import { createHeight } from './height.js';
import { createRelay } from './relay.js';

// The page's end is their end.
createHeight(window);
for (const graph of document.querySelectorAll('edgewise-graph')) {
  createRelay(window, graph);
  // Engines that do not know whether scripts run lay the page out anew when the graph takes the place of the words.
  graph.addEventListener('edgewise-ready', () => document.body.classList.add('drawn'), { once: true });
}
