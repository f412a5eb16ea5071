/** Defines <edgewise-graph>, once, however often the page loads it: the first copy stays. */
import { EdgewiseGraph } from './element.js';

if (!customElements.get('edgewise-graph')) customElements.define('edgewise-graph', EdgewiseGraph);

declare global {
  interface HTMLElementTagNameMap {
    'edgewise-graph': EdgewiseGraph;
  }
}
