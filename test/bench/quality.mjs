// How good a layout is, by figures that neither moving, turning nor scaling it changes.
import { sampleOf } from './random.mjs';

/** Crossings are counted up to so many edges; beyond, the count would take longer than the layouts. */
const COUNTABLE = 25_000;
/** Stress is taken from the distances of so many nodes to all others. */
const SOURCES = 200;
const SAMPLES = 500;
/** Larger surroundings say nothing about a neighbourhood. */
const LARGE = 400;

/** Who is next to whom: the neighbours of i are `near[start[i]]` up to `near[start[i + 1]]`. */
function adjacencyOf({ n, m, source, target }) {
  const start = new Uint32Array(n + 1);
  for (let e = 0; e < m; e++) {
    start[source[e] + 1]++;
    start[target[e] + 1]++;
  }
  for (let i = 0; i < n; i++) start[i + 1] += start[i];
  const next = start.slice(0, n);
  const near = new Uint32Array(2 * m);
  for (let e = 0; e < m; e++) {
    near[next[source[e]]++] = target[e];
    near[next[target[e]]++] = source[e];
  }
  return { n, start, near };
}

/** Steps from `from` to each node; -1 where there is no way. */
function distancesFrom(from, { start, near }, distance, queue) {
  distance.fill(-1);
  distance[from] = 0;
  queue[0] = from;
  for (let head = 0, tail = 1; head < tail; head++) {
    const at = queue[head];
    for (let k = start[at]; k < start[at + 1]; k++) {
      const other = near[k];
      if (distance[other] >= 0) continue;
      distance[other] = distance[at] + 1;
      queue[tail++] = other;
    }
  }
}

/** How far distances in the plane are from distances in the graph, each weighed by its square, at the best scale: 0 is perfect. */
export function stressOf(graph, { x, y }) {
  const ties = adjacencyOf(graph);
  const distance = new Int32Array(graph.n);
  const queue = new Int32Array(graph.n);
  let [sum, squares, count] = [0, 0, 0];
  for (const from of sampleOf(graph.n, SOURCES, 4242)) {
    distancesFrom(from, ties, distance, queue);
    for (let i = 0; i < graph.n; i++) {
      if (distance[i] <= 0) continue;
      const ratio = Math.sqrt((x[i] - x[from]) ** 2 + (y[i] - y[from]) ** 2) / distance[i];
      sum += ratio;
      squares += ratio * ratio;
      count++;
    }
  }
  // The scale s that makes the sum of (s · ratio - 1)² least leaves count - sum² / squares of it.
  return squares > 0 ? 1 - sum ** 2 / (squares * count) : 1;
}

/** Whom one meets within `hops` steps from `from`, without itself. */
function surroundings(from, { start, near }, hops) {
  const met = new Set([from]);
  let edge = [from];
  for (let hop = 0; hop < hops; hop++) {
    const next = [];
    for (const at of edge)
      for (const other of near.subarray(start[at], start[at + 1])) {
        if (met.has(other)) continue;
        met.add(other);
        next.push(other);
      }
    edge = next;
  }
  met.delete(from);
  return met;
}

/** How many of `met` are among as many nearest in the plane; ties go to the lower number. */
function metNearby(from, met, { x, y }, away, sorted) {
  for (let i = 0; i < away.length; i++) away[i] = (x[i] - x[from]) ** 2 + (y[i] - y[from]) ** 2;
  away[from] = Number.POSITIVE_INFINITY;
  sorted.set(away);
  const limit = sorted.sort()[met.size - 1];
  let [inside, closer] = [0, 0];
  for (let i = 0; i < away.length; i++) {
    if (away[i] >= limit) continue;
    closer++;
    if (met.has(i)) inside++;
  }
  for (let i = 0; closer < met.size; i++) {
    if (away[i] !== limit) continue;
    closer++;
    if (met.has(i)) inside++;
  }
  return inside;
}

/** Neighbourhood preservation: how alike (Jaccard) the nodes within `hops` steps and as many nearest ones are: 1 is perfect. */
export function neighbourhoodOf(graph, places, hops) {
  const ties = adjacencyOf(graph);
  const away = new Float64Array(graph.n);
  const sorted = new Float64Array(graph.n);
  let [sum, count] = [0, 0];
  for (const from of sampleOf(graph.n, SAMPLES, 777)) {
    const met = surroundings(from, ties, hops);
    if (met.size === 0 || met.size >= graph.n - 1 || (hops > 1 && met.size > LARGE)) continue;
    const inside = metNearby(from, met, places, away, sorted);
    sum += inside / (2 * met.size - inside);
    count++;
  }
  return count > 0 ? sum / count : Number.NaN;
}

/** On which side of the line through a and b c lies. */
const side = (ax, ay, bx, by, cx, cy) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Edges that properly cross, exactly; those that share an end do not count. Sweeps from left to right. */
export function crossingsOf({ m, source, target }, { x, y }) {
  const box = (pick, axis) => Float64Array.from({ length: m }, (_, e) => pick(axis[source[e]], axis[target[e]]));
  const [left, right, top, bottom] = [box(Math.min, x), box(Math.max, x), box(Math.min, y), box(Math.max, y)];
  const order = Uint32Array.from({ length: m }, (_, e) => e).sort((a, b) => left[a] - left[b] || a - b);
  let count = 0;
  for (let i = 0; i < m; i++) {
    const e = order[i];
    const [a, b] = [source[e], target[e]];
    for (let j = i + 1; j < m; j++) {
      const f = order[j];
      if (left[f] > right[e]) break;
      if (top[f] > bottom[e] || bottom[f] < top[e]) continue;
      const [c, d] = [source[f], target[f]];
      if (c === a || c === b || d === a || d === b) continue;
      if (side(x[a], y[a], x[b], y[b], x[c], y[c]) * side(x[a], y[a], x[b], y[b], x[d], y[d]) >= 0) continue;
      if (side(x[c], y[c], x[d], y[d], x[a], y[a]) * side(x[c], y[c], x[d], y[d], x[b], y[b]) < 0) count++;
    }
  }
  return count;
}

/** All figures of a layout; crossings are null where there are too many edges to count them. */
export function qualityOf(graph, places) {
  for (let i = 0; i < graph.n; i++)
    if (!Number.isFinite(places.x[i]) || !Number.isFinite(places.y[i])) throw new Error(`node ${i} has no place`);
  return {
    stress: stressOf(graph, places),
    nearOne: neighbourhoodOf(graph, places, 1),
    nearTwo: neighbourhoodOf(graph, places, 2),
    crossings: graph.m <= COUNTABLE ? crossingsOf(graph, places) : null,
  };
}
