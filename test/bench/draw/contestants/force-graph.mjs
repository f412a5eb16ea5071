import ForceGraph from 'force-graph';
import { drive } from '../driver.js';
import { COLOURS, sizeFor, widthFor } from './looks.js';

await drive(async (host, { n, x, y, source, target, type, names }) => {
  const nodes = names.map((name, id) => ({ id, name, x: x[id], y: y[id] }));
  const links = source.map((from, e) => ({ source: from, target: target[e], of: type[e] }));
  const graph = new ForceGraph(host)
    .width(1200)
    .height(800)
    // The places are given.
    .cooldownTicks(0)
    .d3Force('charge', null)
    .d3Force('link', null)
    .d3Force('center', null)
    .enableNodeDrag(false)
    .nodeRelSize(sizeFor(n))
    .nodeColor(() => '#333')
    .linkColor(({ of }) => COLOURS[of])
    .linkWidth(widthFor(n));
  const drawn = new Promise((resolve) => {
    graph.onRenderFramePost(resolve);
  });
  // Unless somebody has zoomed, it chooses a zoom of its own.
  graph.zoom(1.0001).centerAt(600, 400);
  graph.graphData({ nodes, links });
  await drawn;
  graph.onRenderFramePost(null);
  return {
    camera: (zoom, dx, dy) => graph.zoom(zoom).centerAt(600 + dx, 400 + dy),
    filter: (hidden) => graph.linkVisibility(hidden ? ({ of }) => !hidden.has(of) : true),
  };
});
