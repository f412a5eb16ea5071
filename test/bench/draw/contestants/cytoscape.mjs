import cytoscape from 'cytoscape';
import { drive } from '../driver.js';
import { COLOURS, sizeFor, widthFor } from './looks.js';

await drive((host, { n, x, y, source, target, type, names }) => {
  const nodes = names.map((_, i) => ({ group: 'nodes', data: { id: `n${i}` }, position: { x: x[i], y: y[i] } }));
  const edges = source.map((from, e) => ({
    group: 'edges',
    data: { id: `e${e}`, source: `n${from}`, target: `n${target[e]}`, of: type[e], colour: COLOURS[type[e]] },
  }));
  const cy = cytoscape({
    container: host,
    elements: [...nodes, ...edges],
    layout: { name: 'preset', fit: false },
    style: [
      { selector: 'node', style: { width: 2 * sizeFor(n), height: 2 * sizeFor(n), 'background-color': '#333' } },
      { selector: 'edge', style: { width: widthFor(n), 'line-color': 'data(colour)', 'curve-style': 'haystack' } },
      { selector: '.off', style: { display: 'none' } },
    ],
  });
  return {
    camera: (zoom, dx, dy) => cy.viewport({ zoom, pan: { x: 600 - (600 + dx) * zoom, y: 400 - (400 + dy) * zoom } }),
    filter(hidden) {
      cy.batch(() => {
        cy.edges().removeClass('off');
        if (hidden) cy.edges((edge) => hidden.has(edge.data('of'))).addClass('off');
      });
    },
  };
});
