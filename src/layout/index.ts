/** The public surface of layout: `layout.js` in the build. No DOM, no worker. */
export type { Graph, Positions } from './graph.js';
export { type LayoutInput, type LayoutOptions, layout, type Mode, type Progress } from './layout.js';
