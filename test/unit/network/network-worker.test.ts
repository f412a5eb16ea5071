/** What the worker does with a file and how its columns come over to the page: all of it, told on the way, unpacked in turns. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForeignGraph } from '../../../src/network/graph.js';
import { modelOf } from '../../../src/network/model/model.js';
import { prepareSearch, searchNames } from '../../../src/network/model/search.js';
import { readHere } from '../../../src/network/read/in-worker.js';
import type { FileProgress, FromReader } from '../../../src/network/read/messages.js';
import { openForeign } from '../../../src/network/read/open.js';
import { type Network, pack, transferOf, unpack } from '../../../src/network/read/packed-graph.js';
import { readForeign } from '../../../src/network/read/read.js';
import { packText, unpackText } from '../../../src/network/read/text-column.js';
import { createTurns } from '../../../src/network/turns.js';

const turns = () => createTurns();

/** As it arrives on the other side. */
const sent = <T>(value: T, transfer: readonly ArrayBufferLike[]): T =>
  structuredClone(value, { transfer: [...transfer] as ArrayBuffer[] });

async function heardOf(file: Blob, clock = () => 0) {
  const said: FromReader[] = [];
  await readHere(
    { file, form: null },
    (message, transfer) => said.push(sent(message, (transfer ?? []) as ArrayBuffer[])),
    clock,
  );
  const progress = said.flatMap((message) => (message.type === 'reading' ? [message.progress] : []));
  return { said, progress, last: said.at(-1) };
}

/** A graph with names, an attribute and a word for each edge. */
function large(n: number, m: number, gexf: boolean): string {
  const nodes = Array.from({ length: n }, (_, i) => ({
    id: `n${i}`,
    label: `Müller & Söhne ${i}`,
    group: `g${i % 3}`,
  }));
  const links = Array.from({ length: m }, (_, e) => ({
    source: `n${e % n}`,
    target: `n${(7 * e + 1) % n}`,
    weight: e,
  }));
  if (!gexf) return JSON.stringify({ nodes, links });
  const inside = nodes.map(
    (its) =>
      `<node id="${its.id}" label="${its.label.replace('&', '&amp;')}"><attvalues><attvalue for="0" value="${its.group}"/></attvalues></node>`,
  );
  const edges = links.map((its) => `<edge source="${its.source}" target="${its.target}" weight="${its.weight}"/>`);
  const attributes = '<attributes class="node"><attribute id="0" title="group" type="string"/></attributes>';
  return `<gexf><graph>${attributes}<nodes>${inside.join('\n')}</nodes><edges>${edges.join('\n')}</edges></graph></gexf>`;
}

describe('text as UTF-8', () => {
  test('any strings come back, equal ones as one', async () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'x', '\ufeffmark', '🗞')));
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const column = packText(values);
        expect(await unpackText(sent(column, []), turns())).toEqual(values);
        expect(column.lengths).toHaveLength(new Set(values).size);
      }),
    );
  });

  test('also over the seams of what is decoded at once, and with halves of characters at its seams', async () => {
    const values = Array.from({ length: 9000 }, (_, i) => `${'ä'.repeat(i % 37)}🗞${i}`);
    values.push('long '.repeat(50_000), '\ud83d', '\uddde');
    expect(await unpackText(packText(values), turns())).toEqual(values);
  });

  test('a default value that all have takes the room of one', () => {
    const { bytes, rows } = packText(new Array(50_000).fill('x'.repeat(2000)));
    expect(bytes).toHaveLength(2000);
    expect(rows).toHaveLength(50_000);
  });
});

describe('a graph on its way', () => {
  const files = readdirSync('test/fixtures/graphs').filter((name) => name !== 'cases.json');
  const networkOf = async (content: Uint8Array): Promise<Network> => {
    const { graph, fault, dropped } = (await openForeign(content))!;
    if (!graph) throw new Error(fault.code);
    return { graph, model: modelOf(graph), dropped };
  };
  test.each(files)('%s arrives as it was', async (name) => {
    const content = new Uint8Array(readFileSync(`test/fixtures/graphs/${name}`));
    const packed = pack(await networkOf(content));
    expect(await networkOf(content)).toMatchObject(await unpack(sent(packed, transferOf(packed))));
  });

  test('colours by which it is grouped do, too, and everything is moved, nothing copied', async () => {
    const nodes = Array.from({ length: 60 }, (_, i) => ({
      id: `n${i}`,
      color: i < 30 ? '#f00' : '#00f',
      x: i,
      y: i * i,
    }));
    const links = nodes
      .slice(1)
      .map(({ id }, i) => ({ source: `n${i}`, target: id, label: 'knows', weight: i, since: i }));
    const content = new TextEncoder().encode(JSON.stringify({ nodes, links }));
    const packed = pack(await networkOf(content));
    const arrived = sent(packed, transferOf(packed));
    expect(packed.graph.source).toHaveLength(0);
    expect(packed.graph.edgeLabels?.bytes).toHaveLength(0);
    const its = await networkOf(content);
    expect(its.model.opening?.grouping.by).toBeTypeOf('symbol');
    expect(its).toMatchObject(await unpack(arrived));
  });
});

describe('in turns', () => {
  test('others come between them, and who has seen enough ends it', async () => {
    let time = 0;
    const control = new AbortController();
    const turns = createTurns(control.signal, () => time++ * 5);
    const heard: number[] = [];
    let done = 0;
    const other = (): void => {
      heard.push(done);
      if (heard.length === 3) control.abort(new Error('seen enough'));
      else setImmediate(other);
    };
    setImmediate(other);
    await expect(turns.each(1e7, () => done++)).rejects.toThrow('seen enough');
    expect(done).toBeLessThan(1e7);
    expect(heard).toHaveLength(3);
  });
});

test('a search finds the same whether its names were prepared wholly, partly or not at all', async () => {
  const labels = Array.from({ length: 5000 }, (_, i) => `Zoë Ünver ${i}`);
  const wanted = searchNames({ labels }, 'unver 49', 9);
  expect(wanted.total).toBe(111);
  const [whole, part] = [{ labels }, { labels }];
  await prepareSearch(whole, turns());
  expect(searchNames(whole, 'unver 49', 9)).toEqual(wanted);
  const control = new AbortController();
  let time = 0;
  const preparing = prepareSearch(
    part,
    createTurns(control.signal, () => time++ * 50),
  );
  expect(searchNames(part, 'unver 49', 9)).toEqual(wanted);
  await preparing;
  expect(searchNames(part, 'unver 49', 9)).toEqual(wanted);
});

describe.each([true, false])('a file in the worker (GEXF: %s)', (gexf) => {
  const text = large(1500, 12_000, gexf);

  test('arrives whole, whatever the seams of its pieces', async () => {
    const { last } = await heardOf(new Blob([text]));
    if (last?.type !== 'network') throw new Error(last?.type);
    const { graph, model } = await unpack(last.network);
    const whole = readForeign(new TextEncoder().encode(text))?.graph as ForeignGraph;
    expect(graph).toEqual(whole);
    expect(graph.labels.every((label, i) => label === `Müller & Söhne ${i}`)).toBe(true);
    expect(modelOf(whole)).toMatchObject(model);
  });

  test.each([
    ['stands', () => 0],
    ['races', () => performance.now() * 1e6],
  ])('is told of on its way where the clock %s', async (_what, clock) => {
    const { progress } = await heardOf(new Blob([text]), clock);
    const within = progress.filter(({ nodes, edges, share }) => nodes + edges > 0 && share < 1);
    expect(within.length).toBeGreaterThan(1);
    const order = (key: keyof FileProgress) => within.map((its) => its[key]);
    for (const key of ['share', 'nodes', 'edges'] as const)
      expect(order(key)).toEqual(order(key).sort((a, b) => a - b));
    expect(within.every(({ bytes }) => bytes === new Blob([text]).size)).toBe(true);
  });
});

describe('a file that is no network', () => {
  test('is refused with where', async () => {
    const { last } = await heardOf(new Blob(['{"nodes":[{"id":"x"},{"id":"x"}]}']));
    expect(last).toEqual({
      type: 'refused',
      fault: { code: 'duplicate-id', where: { pointer: '/nodes/1' }, found: 'x' },
    });
  });

  test('or left to the story’s door', async () => {
    expect((await heardOf(new Blob(['{"statements":[]}']))).last).toEqual({ type: 'no-network' });
    expect((await heardOf(new Blob([]))).last).toEqual({ type: 'no-network' });
  });

  test('or cannot be read: the disk gives up in the middle', async () => {
    const stream = () =>
      new ReadableStream({
        start(control) {
          control.enqueue(new Uint8Array(10));
          control.error(new Error('gone'));
        },
      });
    const file = Object.assign(new Blob(['x'.repeat(20)]), { stream });
    expect((await heardOf(file)).last).toMatchObject({ type: 'refused', fault: { code: 'unreadable' } });
  });
});
