/** What remains of the marks when nothing is pointed at: nodes that are hidden, and nodes that have lost all edges to the filter. */
import { dimBare } from './bare.js';
import { MARK, type Marks, type Scene } from './types.js';

/** Marks without emphasis. A node that has edges, none of them visible, is dim. */
export function marksAtRest(scene: Scene, marks: Marks): Marks {
  const node = new Uint8Array(scene.n);
  const edge = new Uint8Array(scene.m);
  let hidden = 0;
  for (let e = 0; e < scene.m; e++) {
    edge[e] = (marks.edge[e] as number) & MARK.hidden;
    hidden |= edge[e] as number;
  }
  for (let i = 0; i < scene.n; i++) node[i] = (marks.node[i] as number) & MARK.hidden;
  if (hidden !== 0) dimBare(scene, edge, node);
  return { node, edge };
}

/** Whether two columns of marks are the same. */
export function sameMarks(a: Marks, b: Marks): boolean {
  return a === b || (sameBytes(a.node, b.node) && sameBytes(a.edge, b.edge));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
