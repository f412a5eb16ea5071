/** What remains of the marks when nobody points at anything: who is hidden, and who has lost all edges to the filter. */
import { MARK, type Marks, type Scene } from './types.js';

/** Marks without emphasis. A node that has edges, none of them visible, is dim. */
export function calmOf({ n, m, source, target }: Scene, marks: Marks): Marks {
  const node = new Uint8Array(n);
  const edge = new Uint8Array(m);
  // 1: has a hidden edge, 2: has a visible one.
  const tied = new Uint8Array(n);
  for (let e = 0; e < m; e++) {
    const hidden = (marks.edge[e] as number) & MARK.hidden;
    const s = source[e] as number;
    const t = target[e] as number;
    edge[e] = hidden;
    tied[s] = (tied[s] as number) | (2 - hidden);
    tied[t] = (tied[t] as number) | (2 - hidden);
  }
  for (let i = 0; i < n; i++) {
    node[i] = ((marks.node[i] as number) & MARK.hidden) | (tied[i] === 1 ? MARK.dim : 0);
  }
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
