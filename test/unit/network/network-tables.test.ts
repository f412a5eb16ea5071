/** Tables of edges and nodes as people save them: separators, headers, encodings, two sheets; and what is wrong with them, by line or cell. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/module.js';
import { openForeign } from '../../../src/network/read/open.js';
import { numbersOf } from '../../../src/network/read/table/numbers.js';
import { dateOf, showsDate } from '../../../src/network/read/table/workbook-dates.js';
import { guarded, unguarded } from '../../../src/story/formula-guard.js';
import { edge, node, pairs, said } from '../../fixtures/foreign.js';
import { type Cell, workbook } from '../../fixtures/workbook.js';

async function opened(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const its = await openForeign(bytes);
  if (!its?.graph) throw new Error(its?.fault.code ?? 'unknown');
  return { graph: its.graph, dropped: its.dropped };
}
const faultIn = async (content: string | Uint8Array) => (await readNetwork(content)).fault;

describe('CSV', () => {
  test.each([
    ['commas', 'Source,Target,Weight\nAda,Bo,2\nBo,Cai,1\n'],
    ['semicolons, decimal commas', 'Quelle;Ziel;Gewicht\r\nAda;Bo;2,0\r\nBo;Cai;1\r\n'],
    ['tabs and a mark', '\ufeffFrom\tTo\tWeight\nAda\tBo\t2\nBo\tCai\t1'],
    ['a line that names the separator', 'sep=|\nsource|target|weight\nAda|Bo|2\nBo|Cai|1'],
    ['mixed line ends, empty lines', 'source,target,weight\rAda,Bo,2\r\n\nBo,Cai,1\n\n'],
    ['no header', 'Ada,Bo,2\nBo,Cai,1'],
    ['a title above', 'Who knows whom,,\nsource,target,weight\nAda,Bo,2\nBo,Cai,1'],
  ])('with %s', async (_what, text) => {
    const { graph } = await opened(text);
    expect(graph.ids).toEqual(['Ada', 'Bo', 'Cai']);
    expect(pairs(graph)).toEqual(['Ada Bo', 'Bo Cai']);
    expect([...graph.weight!]).toEqual([2, 1]);
  });

  test('a comma within a cell parts nothing where a semicolon does', async () => {
    expect((await opened('von;nach\n"Quint; Ada";Reiher, Bo\n')).graph.ids).toEqual(['Quint; Ada', 'Reiher, Bo']);
  });

  test('windows-1252 and UTF-16 are told from UTF-8', async () => {
    const text = 'Source;Target\nMüller;Größe\n';
    const bytes = Uint8Array.from(text, (its) => its.charCodeAt(0));
    expect((await opened(bytes)).graph.ids).toEqual(['Müller', 'Größe']);
    const wide = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((its) => [its.charCodeAt(0), 0])]);
    expect((await opened(wide)).graph.ids).toEqual(['Müller', 'Größe']);
  });

  test('types, names, kinds and numbers are what they say; what is none is read all the same', async () => {
    const { graph } = await opened(
      'Source,Target,Type,Weight,Label,since\na,b,Directed,0.00004,owns,1999\nb,a,undirected,high,,\na,a,Mutual,,,\nb,b,family,1,,\n',
    );
    expect([...graph.directed]).toEqual([1, 0, 1, 1, 0]);
    expect(graph.weight![0]).toBe(0.00004);
    expect(said(graph, 0)).toEqual(['owns', '1999']);
    expect(said(graph, 1)).toEqual(['high']);
    expect(edge(graph, 'type')).toEqual(['', '', '', '', 'family']);
  });

  test('a kind beside a direction, a word for one that is none and a place that is no number stay what the file says', async () => {
    const edges = 'Source,Target,Type,directed\na,b,family,true\nb,a,Directed,perhaps\na,a,ungerichtet,\n';
    const { graph } = await opened(zipSync({ 'e.csv': strToU8(edges), 'n.csv': strToU8('Id,x\na,left\nb,2\n') }));
    expect([...graph.directed]).toEqual([1, 1, 0]);
    expect([edge(graph, 'type'), edge(graph, 'directed')]).toEqual([
      ['family', '', ''],
      ['', 'perhaps', ''],
    ]);
    expect(node(graph, 'x')).toEqual(['left', '2']);
  });

  test('a row without an end is left out and told by its line; a column twice gets another name', async () => {
    const { graph, dropped } = await opened('source,target,note,note\na,b,"two\nlines",x\nc,,,\nb,c,,y\n');
    expect(pairs(graph)).toEqual(['a b', 'b c']);
    expect(edge(graph, 'note (2)')).toEqual(['x', 'y']);
    expect(dropped).toEqual([
      { code: 'renamed', count: 1, names: ['note (2)'] },
      { code: 'rows', count: 1, names: ['4'] },
    ]);
  });

  const FAULTS: [what: string, text: string, code: string, line: number | undefined][] = [
    ['columns that nobody knows', 'Firma,Ort\nA,B\nC,D\n', 'no-columns', 1],
    ['an end twice', 'source,target,Source\na,b,c\n', 'duplicate-column', 1],
    ['a quotation mark left open', 'source,target\na,b\n"c,d\ne,f\n', 'open-quote', 3],
    ['a header alone', 'source,target\n', 'empty-table', 1],
    ['a web page', '<!doctype html><html><table></table></html>', 'other-format', undefined],
    ['Pajek', '*Vertices 2\n1 "a"\n2 "b"\n', 'other-format', undefined],
    ['GML', 'Creator "x"\ngraph\n[\n  node [ id 1 ]\n]', 'other-format', undefined],
    ['DOT', 'digraph G {\n a -> b\n}', 'other-format', undefined],
  ];
  test.each(FAULTS)('%s: refused with its line and a way out', async (_what, text, code, line) => {
    const fault = await faultIn(text);
    expect(fault).toMatchObject({ code });
    expect(fault?.line).toBe(line);
    expect(fault?.hint.length).toBeGreaterThan(20);
  });

  test('a text that is no table is left to the story’s door', async () => {
    for (const text of ['Ada met Bo.', 'one\ntwo, three\nfour', '{ "format": 1, oops'])
      expect(await openForeign(new TextEncoder().encode(text)), text).toBeNull();
  });
});

test('a mark before a formula is put on and taken off without loss', () => {
  for (const cell of ['=1', "'=1", "''@", '-5', "'-5", '-a', ' =x', '', "it's", '＝1', '\t'])
    expect(unguarded(guarded(cell)), cell).toBe(cell);
  for (const cell of ['=1', '@x', '+1', '-a', '\tx', ' =x', '＝1']) expect(guarded(cell)[0], cell).toBe("'");
});

test('numbers have a point or a comma, the same in one column', () => {
  expect([...numbersOf(['1.234,5', '2', ''])]).toEqual([1234.5, 2, Number.NaN]);
  expect([...numbersOf(['1.234', '2e-3', 'x'])]).toEqual([1.234, 0.002, Number.NaN]);
});

describe('a workbook', () => {
  const two = (edges: readonly Cell[][], nodes: readonly Cell[][] = [], more = '') =>
    workbook([
      { name: 'Kanten', rows: edges, more },
      { name: 'Knoten', rows: nodes },
      { name: 'Notiz', rows: [['nur Text']] },
    ]);

  test('has edges, nodes and what is neither; a name at edges alone becomes a node', async () => {
    const edges = [
      ['Quelle', 'Ziel', 'Gewicht', 'seit'],
      ['a', 'b', 2.5, { date: 45000 }],
      ['b', 'neu', 1, { date: 1.5 }],
    ];
    const { graph, dropped } = await opened(
      two(edges, [
        ['Id', 'Name', 'Ort'],
        ['a', 'Ada', '0007'],
        ['b', 'Bo', true],
      ]),
    );
    expect(graph.labels).toEqual(['Ada', 'Bo', 'neu']);
    expect(node(graph, 'Ort')).toEqual(['0007', 'true', '']);
    expect([...graph.weight!]).toEqual([2.5, 1]);
    expect(edge(graph, 'seit')).toEqual(['2023-03-15', '1900-01-01T12:00:00']);
    expect(dropped).toEqual([
      { code: 'sheets', count: 1, names: ['Notiz'] },
      { code: 'added', count: 1, names: ['neu'] },
    ]);
  });

  test('says the cell: merged cells, an id that was rounded, an error in place of a value', async () => {
    const rows = [
      ['Source', 'Target', 'x'],
      ['a', 'b', { error: '#N/A' }],
    ];
    expect((await opened(two(rows))).dropped).toContainEqual({ code: 'cells', count: 1, names: ['Kanten!C2'] });
    const merged = two(rows, [], '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>');
    expect(await faultIn(merged)).toMatchObject({ code: 'merged-cells', sheet: 'Kanten', cell: 'A2:A3' });
    const long = two([
      ['Source', 'Target'],
      ['a', 2 ** 60],
    ]);
    expect(await faultIn(long)).toMatchObject({ code: 'rounded-id', sheet: 'Kanten', cell: 'B2' });
    expect(await faultIn(workbook([{ name: 'Leer', rows: [] }]))).toMatchObject({ code: 'empty-table' });
  });

  test('a document type in it is refused', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'),
    });
    expect(await faultIn(bytes)).toMatchObject({ code: 'not-xml', line: 1 });
  });

  test('dates: both calendars, the day that never was, durations that are none', () => {
    expect([dateOf(59, false), dateOf(61, false), dateOf(42641.5, false)]).toEqual([
      '1900-02-28',
      '1900-03-01',
      '2016-09-28T12:00:00',
    ]);
    expect([dateOf(0, true), dateOf(43538, true), dateOf(0.5, false)]).toEqual([
      '1904-01-01',
      '2023-03-15',
      '12:00:00',
    ]);
    expect(['yyyy-mm-dd', '[$-407]d. mmm', '[h]:mm', '0.00 "Tage"', '[Red]0', 'General'].map(showsDate)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('packed', () => {
  const csv = 'Source,Target\na,b\n';
  test('one file by gzip or zip, several tables by zip; what a computer adds is none', async () => {
    expect(pairs((await opened(gzipSync(strToU8(csv)))).graph)).toEqual(['a b']);
    expect(pairs((await opened(zipSync({ 'x.csv': strToU8(csv), '__MACOSX/._x.csv': strToU8('?') }))).graph)).toEqual([
      'a b',
    ]);
    const both = zipSync({ 'edges.csv': strToU8(csv), 'nodes.csv': strToU8('Id,Label\na,Ada\nb,Bo\n') });
    expect((await opened(both)).graph.labels).toEqual(['Ada', 'Bo']);
  });

  test('a graph beside tables is read, and they are told of', async () => {
    const beside = { 'a.json': strToU8('{"nodes":[{"id":"a"}]}'), 'b.csv': strToU8(csv), 'README.txt': strToU8('?') };
    const { graph, dropped } = await opened(zipSync(beside));
    expect([graph.ids, dropped]).toEqual([['a'], [{ code: 'sheets', count: 1, names: ['b.csv'] }]]);
  });

  test('what would be too large, is cut off or is packed twice is refused', async () => {
    const bomb = gzipSync(new Uint8Array(65_000_000));
    expect(await faultIn(bomb)).toMatchObject({ code: 'too-large-inside' });
    expect(await faultIn(zipSync({ a: [bomb, { level: 0 }] }))).toMatchObject({ code: 'other-format' });
    const zip = zipSync({ 'a.csv': strToU8(csv.repeat(50)) });
    expect(await faultIn(zip.subarray(0, zip.length - 30))).toMatchObject({ code: 'not-unpacked' });
    expect(await faultIn(gzipSync(strToU8(csv)).subarray(0, 12))).toMatchObject({ code: 'not-unpacked' });
    const lying = zip.slice();
    // The size that its directory declares.
    const at = lying.findLastIndex((byte, i) => byte === 0x50 && lying[i + 1] === 0x4b && lying[i + 2] === 1);
    lying.set([0, 0, 0, 0x7f], at + 24);
    expect(await faultIn(lying)).toMatchObject({ code: 'too-large-inside' });
    // A damaged name is told in signs that can be read.
    lying[at + 46] = 0x1b;
    expect((await faultIn(lying))?.message).toContain('“U+001B.csv”');
    const some = { 'a.gexf': strToU8('<gexf/>'), 'b.gexf': strToU8('<gexf/>') };
    expect(await faultIn(zipSync(some))).toMatchObject({ code: 'several-inside' });
  });

  test('blank lines without end are left out where they are last, and refused elsewhere', async () => {
    const table = 'source,target\nAda,Ben';
    const blank = '\n'.repeat(6_000_000);
    expect(await readNetwork(table + blank)).toMatchObject({ graph: { n: 2, m: 1 } });
    expect(await faultIn(`${table}${blank}Ben,Cem`)).toMatchObject({ code: 'too-many-edges', line: 2_200_000 });
  });

  test('cells that no sheet has stand behind the one before; cells far out do not fill the memory', async () => {
    const rows = [
      ['Source', 'Target'],
      ['Ada', 'Ben'],
    ];
    const cell = (at: string, text: string) => `<c r="${at}" t="str"><v>${text}</v></c>`;
    const sheet = (more: string) => readNetwork(workbook([{ name: 'edges', rows, more }]));
    const odd = await sheet(
      `<row r="x">${cell('Econstructor8', 'Ben')}${cell('!', 'Cem')}</row><row r="0">${cell('ZZZZ9', 'Cem')}${cell('B', 'Ada')}</row>`,
    );
    expect(odd).toMatchObject({ graph: { n: 3, m: 3, ids: ['Ada', 'Ben', 'Cem'] } });
    const far = Array.from({ length: 1300 }, (_, i) => `<row r="${i + 3}">${cell(`XFD${i + 3}`, 'x')}</row>`).join('');
    expect(await sheet(far)).toMatchObject({ fault: { code: 'too-large-inside' } });
  });

  test('other programs’ packed files are named', async () => {
    const found = async (name: string, text = '') => (await faultIn(zipSync({ [name]: strToU8(text) })))?.message;
    expect(await found('Workspace_0_xml')).toContain('gephi');
    expect(await found('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')).toContain('ods');
    expect((await faultIn(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)))?.message).toContain('xls');
  });
});
