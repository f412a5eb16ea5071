// Who lays out: from neutral columns to coordinates, at the settings their documentation begins with. Making their own kind of
// graph belongs to the work, loading their code does not.
import { createRandom } from '../random.mjs';

/** ForceAtlas2 has no number of steps of its own; this many are usual. */
const ATLAS_STEPS = 500;
const NGRAPH_STEPS = 300;

/** @typedef {{ x: ArrayLike<number>, y: ArrayLike<number> }} Places */
/** @typedef {(graph: import('../graphs.mjs').BenchGraph) => Places} Layout */
/** @type {Record<string, () => Promise<Layout>>} */
export const LAYOUTS = {
  async edgewise() {
    const { layout } = await import('../../../dist/layout.js');
    return ({ n, m, source, target }) => layout({ n, m, source, target, seed: 1 });
  },

  async 'd3-force'() {
    const { forceCenter, forceLink, forceManyBody, forceSimulation } = await import('d3-force');
    return ({ n, source, target }) => {
      const nodes = Array.from({ length: n }, (_, index) => ({ index }));
      const links = Array.from(source, (from, e) => ({ source: from, target: target[e] }));
      const simulation = forceSimulation(nodes)
        .force('charge', forceManyBody())
        .force('link', forceLink(links))
        .force('center', forceCenter())
        .stop();
      // As many ticks as it makes on its own before it comes to rest.
      simulation.tick(Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay())));
      return { x: nodes.map((node) => node.x), y: nodes.map((node) => node.y) };
    };
  },

  async forceatlas2() {
    const [{ UndirectedGraph }, { default: atlas }] = await Promise.all([
      import('graphology'),
      import('graphology-layout-forceatlas2'),
    ]);
    return ({ n, source, target }) => {
      const random = createRandom(5);
      const graph = new UndirectedGraph();
      for (let i = 0; i < n; i++) graph.addNode(i, { x: random(), y: random() });
      source.forEach((from, e) => {
        graph.addEdge(from, target[e]);
      });
      atlas.assign(graph, { iterations: ATLAS_STEPS, settings: atlas.inferSettings(graph) });
      const nodes = Array.from({ length: n }, (_, i) => graph.getNodeAttributes(i));
      return { x: nodes.map((node) => node.x), y: nodes.map((node) => node.y) };
    };
  },

  async ngraph() {
    const [{ default: createGraph }, { default: createLayout }] = await Promise.all([
      import('ngraph.graph'),
      import('ngraph.forcelayout'),
    ]);
    return ({ n, source, target }) => {
      const graph = createGraph();
      for (let i = 0; i < n; i++) graph.addNode(i);
      source.forEach((from, e) => {
        graph.addLink(from, target[e]);
      });
      const layout = createLayout(graph);
      for (let step = 0; step < NGRAPH_STEPS; step++) layout.step();
      const nodes = Array.from({ length: n }, (_, i) => layout.getNodePosition(i));
      return { x: nodes.map((node) => node.x), y: nodes.map((node) => node.y) };
    };
  },
};
