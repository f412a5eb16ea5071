/** Whether a file's places say anything of who is tied to whom, or were only thrown to get some other program going. */
import { createRandom } from '../../layout/random.js';
import type { ForeignGraph } from '../graph.js';

/** Pairs and edges that are looked at. */
const STRUCTURE_SAMPLE = 4000;
/** So few nodes somebody has placed by hand. */
const STRUCTURE_FEW = 50;
/** Edges are to be shorter than this share of the distance between any two nodes, both in the mean. */
const SHORTER = 0.85;

export function telling({ n, m, source, target, places }: ForeignGraph): boolean {
  if (!places || m === 0 || n <= STRUCTURE_FEW) return places != null;
  const { x, y } = places;
  const apart = (i: number, j: number) =>
    Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number));
  const random = createRandom(1);
  const some = () => Math.floor(random() * n);
  let [edges, pairs] = [0, 0];
  for (let s = 0; s < STRUCTURE_SAMPLE; s++) {
    const e = Math.floor((s * m) / STRUCTURE_SAMPLE);
    edges += apart(source[e] as number, target[e] as number);
    pairs += apart(some(), some());
  }
  return edges < SHORTER * pairs;
}
