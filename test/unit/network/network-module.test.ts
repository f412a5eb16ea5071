/** The network module as others import it: every graph of the fixtures, whatever else may come, and never an exception. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as module from '../../../src/network/module.js';
import { openForeign } from '../../../src/network/read/open.js';

const { readNetwork } = module;
const FOLDER = 'test/fixtures/graphs';
const STORY = new Uint8Array(readFileSync('data/sample.json'));
const files = readdirSync(FOLDER).filter((name) => name !== 'cases.json');

test('its exports are those that the README names', () => {
  const [, part = ''] = readFileSync('README.md', 'utf8').split('## The network module');
  const named = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
  expect(Object.keys(module).sort()).toEqual(named.sort());
});

test('the package exports it, with types', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(exports['./network'].default).toBe('./dist/network.js');
  expect(exports['./network'].types).toBe('./dist/types/network/module.d.ts');
  expect(JSON.parse(readFileSync('src/tsconfig.json', 'utf8')).files).toContain('network/module.ts');
});

test.each(files)('%s is read: as bytes, as a buffer, as text', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const { graph, dropped, fault } = await readNetwork(bytes, { name });
  expect(fault).toBeUndefined();
  const { title, ...columns } = (await openForeign(bytes))?.graph ?? { title: '' };
  expect(graph).toEqual({ ...columns, title: title || name.replace(/\.\w+$/, '') });
  expect(await readNetwork(bytes.buffer, { name })).toEqual({ graph, dropped });
  expect(await readNetwork(new TextDecoder().decode(bytes), { name })).toEqual({ graph, dropped });
});

test('a title of its own is kept, and without a name there is none', async () => {
  const own = JSON.stringify({ title: 'Own', nodes: [{ id: 'a' }] });
  expect((await readNetwork(own, { name: 'other.json' })).graph?.title).toBe('Own');
  expect((await readNetwork('{"nodes":[{"id":"a"}]}')).graph?.title).toBe('');
});

describe('what is no network', () => {
  const loose =
    '<gexf><graph><nodes><node id="a"/></nodes>\n<edges><edge source="a" target="b"/></edges></graph></gexf>';
  const CASES: [what: string, input: string | Uint8Array, code: string, more: object][] = [
    ['an edge that leads nowhere', loose, 'unknown-end', { line: 2 }],
    ['XML with a slip', '<gexf>\n<graph>\n</gexf>', 'not-xml', { line: 3 }],
    ['JSON with a slip', '{"nodes": [\n{"id": oops}]}', 'not-json', { line: 2, column: 8 }],
    ['an id twice', '{"nodes":[{"id":"x"},{"id":"x"}]}', 'duplicate-id', { pointer: '/nodes/1' }],
    ['another format', '<dgml/>', 'other-format', {}],
    ['a story', STORY, 'is-story', {}],
    ['a story in gzip', gzipSync(STORY), 'is-story', {}],
    ['a story in a zip', zipSync({ 'story.json': STORY }), 'is-story', {}],
    ['a zip of nothing known', zipSync({ 'some.json': strToU8('{}') }), 'no-graph', {}],
    ['a number', '7', 'no-graph', {}],
    ['nothing', '', 'not-json', {}],
    ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0xfe), 'not-utf8', {}],
  ];
  test.each(CASES)('%s', async (_what, input, code, more) => {
    const { fault } = await readNetwork(input);
    expect(fault).toMatchObject({ code, ...more });
    expect(fault?.message).toMatch(/\.$/);
    expect(fault?.hint).toMatch(/\.$/);
  });

  test('is said in German, too; of another language English', async () => {
    expect((await readNetwork('<dgml/>', { lang: 'de-AT' })).fault?.message).toContain('wird nicht gelesen');
    expect((await readNetwork('<dgml/>', { lang: 'fr' })).fault?.message).toContain('is not read');
  });

  test.each([null, undefined, 7, {}, [], new Date()])('%s is a fault, not an exception', async (input) => {
    expect((await readNetwork(input as never)).fault?.code).toBe('no-graph');
  });

  test('deep nesting and any bytes and any JSON are answered', async () => {
    for (const deep of ['['.repeat(200_000), `{"nodes":[${'{"a":'.repeat(100_000)}`, '<a>'.repeat(100_000)])
      expect((await readNetwork(deep)).fault).toBeDefined();
    const json = fc.record({ nodes: fc.anything(), links: fc.anything() }).map((its) => JSON.stringify(its));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.string(), json), async (input) => {
        const reading = await readNetwork(input ?? '');
        expect([reading.graph, reading.fault].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});
