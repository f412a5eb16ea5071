// Seeded files of other tools, as large as is asked for: names, two attributes, places, weights and a word for each edge; a table has the edges alone.
import { createRandom } from '../random.mjs';

const GROUPS = ['north', 'south', 'east', 'west', 'coast', 'hills', 'city'];

function* nodes(n, random) {
  for (let i = 0; i < n; i++) {
    const group = i % GROUPS.length;
    yield {
      id: `n${i}`,
      label: `Member ${i} of ${GROUPS[group]}`,
      group: GROUPS[group],
      office: `office ${Math.floor(random() * 400)}`,
      x: +(Math.cos(group) * 500 + random() * 300).toFixed(2),
      y: +(Math.sin(group) * 500 + random() * 300).toFixed(2),
    };
  }
}

/** Most edges stay within their group. */
function* edges(n, m, random) {
  for (let e = 0; e < m; e++) {
    const source = Math.floor(random() * n);
    const near = (source + GROUPS.length * Math.floor(1 + random() * 1000)) % n;
    const target = random() < 0.8 ? near : Math.floor(random() * n);
    yield {
      source: `n${source}`,
      target: `n${target}`,
      weight: +(random() * 9 + 1).toFixed(2),
      label: `tie ${e % 500}`,
    };
  }
}

export function* gexf(n, m, seed = 1) {
  const random = createRandom(seed);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected">\n';
  yield '<attributes class="node"><attribute id="0" title="group" type="string"/><attribute id="1" title="office" type="string"/></attributes>\n<nodes>\n';
  for (const { id, label, group, office, x, y } of nodes(n, random))
    yield `<node id="${id}" label="${label}"><attvalues><attvalue for="0" value="${group}"/><attvalue for="1" value="${office}"/></attvalues><viz:position x="${x}" y="${y}"/></node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const { source, target, weight, label } of edges(n, m, random))
    yield `<edge source="${source}" target="${target}" weight="${weight}" label="${label}"/>\n`;
  yield '</edges></graph></gexf>\n';
}

function* list(records) {
  let first = true;
  for (const record of records) {
    yield `${first ? '' : ',\n'}${JSON.stringify(record)}`;
    first = false;
  }
}

export function* nodeLink(n, m, seed = 1) {
  const random = createRandom(seed);
  yield '{"nodes":[\n';
  yield* list(nodes(n, random));
  yield '],"links":[\n';
  yield* list(edges(n, m, random));
  yield ']}\n';
}

export function* graphml(n, m, seed = 1) {
  const random = createRandom(seed);
  const keys = [
    ...['label', 'group', 'office'].map((name) => [name, 'node', 'string']),
    ...['x', 'y'].map((name) => [name, 'node', 'double']),
    ...[
      ['weight', 'edge', 'double'],
      ['name', 'edge', 'string'],
    ],
  ];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, of, type] of keys)
    yield `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield '<graph edgedefault="undirected">\n';
  const data = (its) => Object.entries(its).map(([key, value]) => `<data key="${key}">${value}</data>`);
  for (const { id, ...its } of nodes(n, random)) yield `<node id="${id}">${data(its).join('')}</node>\n`;
  for (const { source, target, weight, label } of edges(n, m, random))
    yield `<edge source="${source}" target="${target}">${data({ weight, name: label }).join('')}</edge>\n`;
  yield '</graph></graphml>\n';
}

export function* csv(n, m, seed = 1) {
  const random = createRandom(seed);
  yield 'Source,Target,Weight,Label\n';
  for (const { source, target, weight, label } of edges(n, m, random)) yield `${source},${target},${weight},${label}\n`;
}
