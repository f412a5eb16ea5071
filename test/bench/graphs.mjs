// The graphs on which everybody is measured: seeded, connected, without loops or double edges, the same bits everywhere.
import { createRandom } from './random.mjs';

/** By so many types of edge a reader may filter. */
export const TYPES = 6;

/** Collects edges, dropping loops and repetitions, and knows which nodes hang together. */
function createEdges(n) {
  const seen = new Set();
  const leader = Int32Array.from({ length: n }, (_, i) => i);
  /** @type {number[]} */ const source = [];
  /** @type {number[]} */ const target = [];
  function leaderOf(i) {
    let at = i;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
  function add(a, b) {
    const key = a < b ? a * n + b : b * n + a;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    source.push(a);
    target.push(b);
    leader[leaderOf(a)] = leaderOf(b);
  }
  return { source, target, add, together: (a, b) => leaderOf(a) === leaderOf(b) };
}

/** Ties what is apart to an earlier node, since a distance between parts would mean nothing. */
function finish(name, n, pairs, seed) {
  const random = createRandom(seed ^ 0x51ed270b);
  const edges = createEdges(n);
  for (const [a, b] of pairs) edges.add(a, b);
  for (let i = 1; i < n; i++) {
    if (edges.together(i, 0)) continue;
    const other = Math.floor(random() * i);
    edges.add(i, edges.together(i, other) ? 0 : other);
  }
  const m = edges.source.length;
  return {
    name,
    n,
    m,
    source: Uint32Array.from(edges.source),
    target: Uint32Array.from(edges.target),
    type: Uint8Array.from({ length: m }, () => Math.floor(random() * TYPES)),
  };
}

/** The shape of a news story: a few protagonists whom most ties lead to, and their hangers-on. */
function story(name, n, m, seed) {
  const random = createRandom(seed);
  const seen = new Set();
  const pairs = [];
  const add = (a, b) => {
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a !== b && !seen.has(key)) pairs.push([a, b]);
    seen.add(key);
  };
  for (let i = 1; i < n; i++) add(i, i < 5 ? 0 : Math.floor(random() * 5));
  while (pairs.length < m) {
    const from = Math.floor(random() * random() * n);
    add(from, Math.floor(random() * n));
  }
  return finish(name, n, pairs, seed);
}

/** Newcomers tie themselves to `ties` others, the well-tied rather than the rest (Barabási & Albert 1999). */
function scaleFree(name, n, ties, seed) {
  const random = createRandom(seed);
  const pairs = [];
  const ends = [];
  const add = (a, b) => {
    pairs.push([a, b]);
    ends.push(a, b);
  };
  for (let i = 0; i <= ties; i++) for (let j = 0; j < i; j++) add(i, j);
  for (let i = ties + 1; i < n; i++) {
    const chosen = new Set();
    while (chosen.size < ties) chosen.add(ends[Math.floor(random() * ends.length)]);
    for (const j of chosen) add(i, j);
  }
  return finish(name, n, pairs, seed);
}

/** Circles of unequal size, dense within, with ties mostly to the next ones (a stochastic block model). */
function communities(name, { n, blocks, within, between, seed }) {
  const random = createRandom(seed);
  const upTo = (count) => Math.floor(random() * count);
  const groups = Array.from({ length: blocks }, () => []);
  const blockOf = Array.from({ length: n }, (_, i) => {
    const block = Math.min(blocks - 1, Math.floor(random() ** 1.6 * blocks));
    groups[block].push(i);
    return block;
  });
  const memberOf = (group) => group[upTo(group.length)];
  const pairs = [];
  for (let e = 0; e < within; e++) {
    const group = groups[blockOf[upTo(n)]];
    pairs.push([memberOf(group), memberOf(group)]);
  }
  for (let e = 0; e < between; e++) {
    const from = upTo(n);
    const block = (blockOf[from] + (random() < 0.7 ? 1 + upTo(3) : upTo(blocks))) % blocks;
    pairs.push([from, memberOf(groups[block].length > 0 ? groups[block] : groups[0])]);
  }
  return finish(name, n, pairs, seed);
}

/** A fisher's net: whoever lays it out badly folds it. */
function grid(name, size) {
  const pairs = [];
  for (let i = 0; i < size * size; i++) {
    if (i % size < size - 1) pairs.push([i, i + 1]);
    if (i < size * (size - 1)) pairs.push([i, i + size]);
  }
  return finish(name, size * size, pairs, 11);
}

/** A long chain with `legs` leaves at each link. */
function caterpillar(name, spine, legs) {
  const pairs = [];
  for (let i = 0; i < spine; i++) {
    if (i > 0) pairs.push([i - 1, i]);
    for (let leg = 0; leg < legs; leg++) pairs.push([i, spine + i * legs + leg]);
  }
  return finish(name, spine * (1 + legs), pairs, 13);
}

const MAKERS = {
  story20: (name) => story(name, 20, 40, 7),
  ba1k: (name) => scaleFree(name, 1000, 2, 101),
  sbm10k: (name) => communities(name, { n: 10_000, blocks: 40, within: 34_000, between: 6500, seed: 104 }),
  ba10k: (name) => scaleFree(name, 10_000, 2, 102),
  grid10k: (name) => grid(name, 100),
  cat5k: (name) => caterpillar(name, 625, 7),
  ba100k: (name) => scaleFree(name, 100_000, 2, 103),
};

export const GRAPHS = Object.keys(MAKERS);

export function makeGraph(name) {
  const make = MAKERS[name];
  if (!make) throw new Error(`no graph is named ${name}; there are ${GRAPHS.join(', ')}`);
  return make(name);
}
