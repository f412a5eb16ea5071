/** Texts that are longer than is kept: cut, but never inside a character, and told apart by what is left. */
import { describe, expect, test } from 'vitest';
import { CAPS } from '../../../src/network/graph.js';
import { readNetwork } from '../../../src/network/module.js';
import { createAssembly } from '../../../src/network/read/builder.js';
import { Refusal } from '../../../src/network/read/refusal.js';
import { faultOf, graphOf, node } from '../../fixtures/foreign.js';

/** `units` and one more, the last two of which are one character. */
const over = (units: number) => `${'n'.repeat(units - 1)}🗞`;
const half = /\p{Cs}/u;

describe('a text that is too long', () => {
  const long = { id: over(300), label: over(300), color: over(300), role: over(2000), [over(300)]: 'x' };
  const graph = graphOf({
    name: over(300),
    nodes: [long, { id: 'b' }],
    links: [{ source: long.id, target: 'b', label: over(300), note: over(2000) }],
  });

  test('is cut before the character that does not fit', () => {
    expect(graph.labels[0]).toBe('n'.repeat(299));
    expect(graph.title).toBe('n'.repeat(299));
    expect(graph.colours?.[0]).toBe('n'.repeat(299));
    expect(graph.edgeLabels?.[0]).toBe('n'.repeat(299));
    expect(node(graph, 'role')?.[0]).toBe('n'.repeat(1999));
    expect(node(graph, 'n'.repeat(299))?.[0]).toBe('x');
    expect(graph.edgeAttributes[0]?.values[0]).toBe('n'.repeat(1999));
  });

  test('is whole where it just fits', () => {
    const fits = `${'n'.repeat(298)}🗞`;
    expect(graphOf({ nodes: [{ id: 'a', label: fits }] }).labels[0]).toBe(fits);
  });

  test('does not make two ids one', () => {
    const ids = [`${over(300)}a`, `${over(300)}b`];
    const its = graphOf({ nodes: ids.map((id) => ({ id })), links: [{ source: ids[0], target: ids[1] }] });
    expect(its.ids).toEqual(ids);
    expect([its.source[0], its.target[0]]).toEqual([0, 1]);
  });

  test('in the sentence about a fault has at most 120 units, all of them characters', () => {
    const found = faultOf({ nodes: [{ id: 'a' }], links: [{ source: 'a', target: over(120) }] })?.found ?? '';
    expect(found).toBe('n'.repeat(119));
    expect(found).not.toMatch(half);
  });

  test('is no column of its own where it says the name again', () => {
    const named = graphOf({ nodes: [{ id: 'a', label: over(300), name: over(300) }, { id: 'b' }] });
    expect(node(named, 'name')).toBeUndefined();
    const other = graphOf({ nodes: [{ id: 'a', label: over(300), name: `x${over(300)}` }, { id: 'b' }] });
    expect(node(other, 'name')?.[0]).toMatch(/^xn/);
  });
});

describe('columns', () => {
  test('beyond the 64th are left out, values of the first go on', () => {
    const keys = Array.from({ length: 70 }, (_, i) => `key${i}`);
    const first = Object.fromEntries(keys.map((key) => [key, 'a']));
    const { nodeAttributes } = graphOf({
      nodes: [
        { id: 1, ...first },
        { id: 2, key0: 'b', key69: 'c', late: 'd' },
      ],
    });
    expect(nodeAttributes.map(({ name }) => name)).toEqual(keys.slice(0, 64));
    expect(nodeAttributes[0]?.values).toEqual(['a', 'b']);
    expect(nodeAttributes[63]?.values).toEqual(['a', '']);
  });

  test('are as long as there are nodes, wherever their values begin and end', () => {
    const { nodeAttributes } = graphOf({
      nodes: [{ id: 1 }, { id: 2, k: 'x' }, { id: 3 }, { id: 4, k: 'y' }, { id: 5 }],
    });
    expect(nodeAttributes).toEqual([{ name: 'k', values: ['', 'x', '', 'y', ''] }]);
  });
});

test('an id of millions of characters is a name like any other', () => {
  const id = 'x'.repeat(3_000_000);
  expect(graphOf({ nodes: [{ id }, { id: 'b' }], links: [{ source: id, target: 'b' }] }).labels).toEqual([
    id.slice(0, 300),
    'b',
  ]);
});

test('what stands within itself a thousand times is refused, in XML with its place', async () => {
  const nested = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
  const deep = `{"nodes":[{"id":"a","value":${nested('{"a":', '}')}}],"links":[]}`;
  expect((await readNetwork(deep)).fault).toMatchObject({ code: 'too-deep' });
  const { fault } = await readNetwork(`<graphml>\n${nested('<graph>', '</graph>')}</graphml>`);
  expect(fault).toMatchObject({ code: 'too-deep', line: 2 });
});

test('nodes and edges beyond the caps are refused at the first that is too many', () => {
  const assembly = createAssembly();
  const record = { label: '', title: '', x: Number.NaN, y: Number.NaN, colour: '', attributes: [] };
  const where = { pointer: '/last' };
  for (let i = 0; i < CAPS.nodes; i++) assembly.node({ ...record, id: `${i}` }, () => where);
  const faultIn = (put: () => void) => {
    try {
      put();
    } catch (error) {
      return error instanceof Refusal ? error.fault : error;
    }
    return null;
  };
  expect(faultIn(() => assembly.node({ ...record, id: 'x' }, () => where))).toEqual({
    code: 'too-many-nodes',
    where,
    found: '',
  });
  expect(faultIn(() => assembly.node({ ...record, id: '7' }, () => where))).toMatchObject({
    code: 'duplicate-id',
    found: '7',
  });
});
