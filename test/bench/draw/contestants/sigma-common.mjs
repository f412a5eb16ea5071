import Graph from 'graphology';
// biome-ignore lint/style/noRestrictedImports: here it is a contestant
import Sigma from 'sigma';
import { COLOURS, sizeFor, widthFor } from './looks.js';

export const mountSigma = (settings) => (host, columns) => {
  const { n, m, x, y, source, target, type, names } = columns;
  const graph = new Graph({ multi: true, type: 'directed' });
  for (let i = 0; i < n; i++) graph.addNode(i, { x: x[i], y: -y[i], size: sizeFor(n), color: '#333', label: names[i] });
  for (let e = 0; e < m; e++)
    graph.addEdgeWithKey(e, source[e], target[e], { size: widthFor(n), color: COLOURS[type[e]], of: type[e] });
  let hidden = null;
  const sigma = new Sigma(graph, host, {
    ...settings,
    edgeReducer: (_key, its) => (hidden?.has(its.of) ? { ...its, hidden: true } : its),
  });
  const camera = sigma.getCamera();
  return {
    camera: (zoom, dx, dy) => camera.setState({ x: 0.5 + dx / 1200, y: 0.5 - dy / 1200, ratio: 1 / zoom, angle: 0 }),
    filter(its) {
      hidden = its;
      sigma.refresh({ skipIndexation: true });
    },
  };
};
