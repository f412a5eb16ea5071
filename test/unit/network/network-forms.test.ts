/** How a table was read is told, and reads it the same again; where it is read otherwise that is what comes out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableForm } from '../../../src/network/graph.js';
import { openForeign, openTable } from '../../../src/network/read/open.js';
import { edge, pairs } from '../../fixtures/foreign.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const tableOf = async (text: string | Uint8Array) =>
  (await openForeign(typeof text === 'string' ? bytesOf(text) : text))?.table;

const FORM: TableForm = {
  ...{ encoding: 'utf-8', separator: ',', quoted: true, header: 0, source: 0, target: 1, weight: null },
  direction: 'undirected',
};
async function readBy(text: string | Uint8Array, change: Partial<TableForm>) {
  const reading = await openTable(typeof text === 'string' ? bytesOf(text) : text, { ...FORM, ...change });
  if (!reading.graph) throw new Error(reading.fault.code);
  return reading;
}

test.each<[what: string, text: string | Uint8Array, form: Partial<TableForm>, columns: string[]]>([
  ['commas and names', 'Source,Target,Weight\na,b,1\n', { weight: 2 }, ['Source', 'Target', 'Weight']],
  ['pairs', 'a,b\nb,c\n', { header: null }, ['A', 'B']],
  [
    'a title above, and a direction',
    'Ties;;;\nart;von;nach;Typ\nx;a;b;gerichtet\n',
    { separator: ';', header: 1, source: 1, target: 2, direction: 3 },
    ['art', 'von', 'nach', 'Typ'],
  ],
  [
    'windows-1252',
    Uint8Array.from('Quelle\tZiel\nM\u00fcller\tb\n', (its) => its.charCodeAt(0)),
    { encoding: 'windows-1252', separator: '\t' },
    ['Quelle', 'Ziel'],
  ],
  // Where nothing is known the first two columns are proposed, with what keeps the table from being read.
  ['columns that nobody knows', 'Firma,Ort\nA,B\nC,D\n', {}, ['Firma', 'Ort']],
  ['an end twice', 'x,source,target,Source\na,b,c,d\n', { source: 1, target: 2 }, ['x', 'source', 'target', 'Source']],
  ['an open quotation mark', 'source,target\na,"b\n', {}, ['source', 'target']],
])('%s: told as a form', async (_what, text, form, columns) => {
  expect(await tableOf(text)).toEqual({ form: { ...FORM, ...form }, columns });
});

test('what is packed, or no table, has no form', async () => {
  expect(await tableOf('{"nodes":[{"id":"a"}],"links":[]}')).toBeUndefined();
  const { gzipSync } = await import('fflate');
  expect(await tableOf(gzipSync(bytesOf('Source,Target\na,b\n')))).toBeUndefined();
});

test('read by the form that was guessed a table is the same', async () => {
  const cell = fc.constantFrom('a', 'b', 'Größe', '1', '', 'x;y', '"q"');
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 6 });
  const heads = fc.constantFrom('Source,Target,Weight,Label', 'note,from,to,Type', 'Id,Quelle,Ziel,directed');
  await fc.assert(
    fc.asyncProperty(heads, rows, async (head, cells) => {
      const quoted = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const bytes = bytesOf([head, ...cells.map((row) => row.map(quoted).join(','))].join('\n'));
      const first = await openForeign(bytes);
      if (!first?.table) throw new Error('no form');
      const again = await openTable(bytes, first.table.form);
      expect(again).toEqual(first);
    }),
    { seed: 16, numRuns: 60 },
  );
});

test('ends, weight and direction are those that are asked for; all else stays what the file says', async () => {
  const text = 'who,source,target,Weight,n\na,x,b,7,2\nb,y,c,8,3\n';
  const { graph, table } = await readBy(text, { source: 0, target: 2, weight: 4, direction: 'directed' });
  expect(pairs(graph)).toEqual(['a b', 'b c']);
  expect([...graph.weight!]).toEqual([2, 3]);
  expect([...graph.directed]).toEqual([1, 1]);
  expect([edge(graph, 'source'), edge(graph, 'Weight')]).toEqual([
    ['x', 'y'],
    ['7', '8'],
  ]);
  expect(table?.columns).toEqual(['who', 'source', 'target', 'Weight', 'n']);
  const said = await readBy('a,b,true\nb,c,false\nc,d,\n', { header: null, direction: 2 });
  expect([...said.graph.directed]).toEqual([1, 0, 0]);
});

test('a separator, an encoding and marks that are none are those that are asked for', async () => {
  const colons = await readBy('a:b\nb:c,d\n', { separator: ':', header: null });
  expect(colons.graph.ids).toEqual(['a', 'b', 'c,d']);
  const mac = Uint8Array.from([...bytesOf('source,target\nM'), 0x9f, ...bytesOf('ller,b\n')]);
  expect((await readBy(mac, { encoding: 'macintosh' })).graph.ids).toEqual(['Müller', 'b']);
  const inches = await readBy('source,target\n3" pipe,b\n"c,d\n', { quoted: false });
  expect(inches.graph.ids).toEqual(['3" pipe', 'b', '"c', 'd']);
});

test('rows above the names are told of, and a header that is none is a row', async () => {
  const text = 'made in May,,\nsource,target\na,b\n';
  expect((await readBy(text, { header: 1 })).dropped).toEqual([{ code: 'rows', count: 1, names: ['1'] }]);
  const { graph, table } = await readBy('source,target\na,b\n', { header: null });
  expect(graph.ids).toEqual(['source', 'target', 'a', 'b']);
  expect(table?.columns).toEqual(['A', 'B']);
  const below = await readBy('source,target\nwho,whom\na,b\n', { header: 1 });
  expect(below.table?.columns).toEqual(['who', 'whom']);
});

test('where nothing comes of it the form is told with the fault', async () => {
  const reading = await openTable(bytesOf('source,target\n,b\n'), FORM);
  expect(reading.fault?.code).toBe('no-nodes');
  expect(reading.table?.form).toEqual(FORM);
});
