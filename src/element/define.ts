/** Defines <edgewise-graph>, once, however often the page loads it: the first copy stays. */
import { EdgewiseGraph } from './element.js';

const first = customElements.get('edgewise-graph');
if (!first) customElements.define('edgewise-graph', EdgewiseGraph);
else {
  const [mine, stays] = [EdgewiseGraph.version, Reflect.get(first, 'version')];
  if (mine !== stays && !Reflect.get(first, 'warned')) {
    // The mark is on the class that stays: the page's window gets nothing from us.
    Reflect.set(first, 'warned', true);
    console.warn(`edgewise ${mine} was loaded after ${stays}, which stays in use. Load one of them.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'edgewise-graph': EdgewiseGraph;
  }
}
