import ForceGraph from 'force-graph';
import { drive } from '../driver.js';
import { COLOURS, sizeFor, widthFor } from './looks.js';

await drive({
  name: 'force-graph',
  mount(host, { n, x, y, source, target, type, names }) {
    let hidden = null;
    const nodes = names.map((name, id) => ({ id, name, x: x[id], y: y[id], fx: x[id], fy: y[id] }));
    const links = source.map((from, e) => ({ source: from, target: target[e], of: type[e] }));
    const graph = new ForceGraph(host)
      .width(1200)
      .height(800)
      .cooldownTicks(0)
      .autoPauseRedraw(false)
      .nodeRelSize(sizeFor(n))
      .nodeVal(1)
      .nodeColor(() => '#333')
      .linkColor(({ of }) => COLOURS[of])
      .linkWidth(widthFor(n))
      .linkVisibility(({ of }) => !hidden?.has(of))
      .graphData({ nodes, links });
    graph.centerAt(600, 400).zoom(1);
    return {
      camera: (zoom, dx, dy) => graph.zoom(zoom).centerAt(600 + dx, 400 + dy),
      filter(its) {
        hidden = its;
        graph.linkVisibility(graph.linkVisibility());
      },
    };
  },
});
