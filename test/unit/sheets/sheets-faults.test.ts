/** What is wrong with a story's tables is said with sheet, row, cell and cure; what is left out is told, and nothing throws. */
import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/module.js';
import { openForeign } from '../../../src/network/read/open.js';
import { openSheets } from '../../../src/sheets/open.js';
import { packSheets } from '../../../src/sheets/pack.js';
import { parse } from '../../../src/story/parse.js';
import { type Cell, workbook } from '../../fixtures/workbook.js';

type Rows = (readonly Cell[])[];

const BOOK: Readonly<Record<string, Rows>> = {
  Story: [
    ['format', 'id', 'lang', 'title'],
    [1, 'quarrel', 'en', 'A quarrel'],
  ],
  Statements: [
    ['id', 'from', 'to', 'relation', 'form', 'source', 'quote.exact', 'amount.value', 'said'],
    ['s1', 'ada', 'bo', 'doubts', 'reported', 'ledger', 'Ada doubts Bo', 2.5, { date: 42_641 }],
    ['s2', 'bo; ada', 'ada', 'doubts', 'reported', 'ledger', 'Bo and Ada doubt Ada', null, '2016'],
  ],
  Parties: [
    ['id', 'kind', 'name'],
    ['ada', 'person', 'Ada'],
    ['bo', 'person', 'Bo'],
  ],
  Relations: [
    ['id', 'tone', 'label'],
    ['doubts', 'conflict', 'doubts'],
  ],
  Sources: [
    ['id', 'title', 'published'],
    ['ledger', 'Ledger', '2016-09-28'],
  ],
};

const bookOf = (sheets: Readonly<Record<string, Rows>>, more: Readonly<Record<string, string>> = {}) =>
  workbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows, more: more[name] ?? '' })));

/** The sheets with one cell changed. */
const withCell = (sheet: string, row: number, column: number, cell: Cell) => ({
  ...BOOK,
  [sheet]: BOOK[sheet]!.map((cells, y) => (y === row ? Object.assign([...cells], { [column]: cell }) : cells)),
});
const without = (sheet: string, column: number) => ({
  ...BOOK,
  [sheet]: BOOK[sheet]!.map((cells) => cells.toSpliced(column, 1)),
});

const told = (bytes: Uint8Array, lang = 'en') =>
  openSheets(bytes, lang)!.problems.map(({ place, message, hint }) => `${place}: ${message} ${hint}`);

test('a workbook of another program is a story, dates that it shows as days included', () => {
  const its = openSheets(bookOf(BOOK), 'en')!;
  expect(its.problems).toEqual([]);
  expect(its.story!.statements[0]).toMatchObject({ said: '2016-09-28', amount: { value: 2.5 } });
  expect(its.story!.statements[1]!.from).toEqual(['bo', 'ada']);
});

describe.each([
  [
    'a relation that is not there',
    withCell('Statements', 2, 3, 'doubt'),
    'Statements, row 3, cell D3: There is no relation with the id “doubt”. Did you mean “doubts”?',
  ],
  [
    'one of several parties',
    withCell('Statements', 2, 1, 'bo; cassandra'),
    'Statements, row 3, cell B3: There is no entity with the id “cassandra”. Add it to the sheet “Parties”, or correct the id; several are parted by semicolons.',
  ],
  [
    'an empty cell',
    withCell('Statements', 1, 5, null),
    'Statements, row 2, cell F2: “source” is missing. Fill the cell in; the format needs it here.',
  ],
  [
    'words that are missing',
    withCell('Statements', 1, 6, null),
    'Statements, row 2, cell G2: “quote” is missing. Fill the cell in; the format needs it here.',
  ],
  [
    'a number with a comma',
    withCell('Statements', 1, 7, '1,5 Mio'),
    'Statements, row 2, cell H2: Here is a text, where the format has a number. Write the plain value: a number as 1500000 or 2.5, true or false.',
  ],
  [
    'a day as a number',
    withCell('Statements', 1, 8, 42_641),
    'Statements, row 2, cell I2: “42641” is no date in EDTF. The program shows a date as the number of its day here: format the cell as text and write 2025-01-23.',
  ],
  [
    'an id twice',
    withCell('Parties', 2, 0, 'ada'),
    'Parties, row 3, cell A3: The id “ada” is taken: Parties, row 2, cell A2. Give one of the two another id; what only a machine can tell apart counts as the same.',
  ],
  [
    'a number of lost digits',
    withCell('Parties', 1, 2, 1_234_567_890_123_457_000),
    'Parties, row 2, cell C2: “1234567890123457000” is a number of which the program has lost digits. Format the column as text and write it again.',
  ],
  [
    'an error',
    withCell('Parties', 1, 2, { error: '#REF!' }),
    'Parties, row 2, cell C2: The cell shows an error. Mend its formula, or write the value itself.',
  ],
  [
    'half a character',
    withCell('Parties', 1, 2, 'A_xD800_'),
    'Parties, row 2, cell C2: The text holds half a character (a lone surrogate). Type the character again; it was cut in two.',
  ],
  [
    'a kind that is none',
    withCell('Parties', 1, 1, 'persn'),
    'Parties, row 2, cell B2: “persn” is no kind of entity. Did you mean “person”?',
  ],
  [
    'a column twice',
    withCell('Parties', 0, 2, 'kind'),
    'Parties, row 1, cell C1: The column “kind” is there twice. Rename one of the two, or delete it.',
  ],
  [
    'a column that is missing',
    without('Statements', 3),
    'Statements: The column “relation” is missing. Add it; the sheet cannot be read without it.',
  ],
  [
    'a sheet that is empty',
    { ...BOOK, Sources: [] },
    'Sources: The sheet is empty. Its first row must name the columns: id, title, publisher, agencies, published, updated, lang, url, archiveUrl, retrieved, textSha256.',
  ],
  [
    'no story',
    { ...BOOK, Story: BOOK['Story']!.slice(0, 1) },
    'Story: The sheet has no row below its header. Write format 1, an id, a language and a title.',
  ],
  [
    'a text for all beside one',
    {
      ...BOOK,
      Relations: [
        ['id', 'tone', 'label', 'label (de)'],
        ['doubts', 'conflict', 'doubts', 'zweifelt'],
      ],
    },
    'Relations, row 2, cell D2: “label” has a text for all languages and one for a single language. Move the one for all into the column of its language.',
  ],
  [
    'a translation without its language',
    { ...BOOK, Statements: BOOK['Statements']!.map((row, y) => [...row, y === 0 ? 'quote.translations' : 'Ada']) },
    'Statements, row 2, cell J2: A translation stands here without its language. Name the column “quote.translations (en)”, or whichever language it is.',
  ],
  [
    'a review of nothing',
    {
      ...BOOK,
      Reviews: [
        ['statement', 'code', 'of', 'note'],
        ['s9', 'amount', '5', 'so it is'],
      ],
    },
    'Reviews, row 2, cell A2: There is no statement with the id “s9” to review. Correct the id, or delete the row.',
  ],
] as [string, Readonly<Record<string, Rows>>, string][])('%s', (_what, sheets, sentence) => {
  test('is told once, with its place, and nothing opens', () => {
    const bytes = bookOf(sheets);
    expect(told(bytes)[0]).toBe(sentence);
    expect(openSheets(bytes, 'en')!.story).toBe(null);
  });
});

test('one bad row among many is the one that is told', () => {
  const rows = Array.from({ length: 800 }, (_, i) => [`p${i}`, 'person', `Name ${i}`]);
  const parties = [...BOOK['Parties']!, ...rows];
  expect(told(bookOf({ ...BOOK, Parties: parties }))).toEqual([]);
  parties[700] = ['p697', 'persona', 'Name'];
  expect(told(bookOf({ ...BOOK, Parties: parties }))).toEqual([
    'Parties, row 701, cell B701: “persona” is no kind of entity. Did you mean “person”?',
  ]);
});

test('a sheet that is missing, merged cells; in German too', () => {
  const { Parties: _its, ...rest } = BOOK;
  expect(told(bookOf(rest), 'de')).toEqual([
    ': Das Blatt „Parties“ fehlt. Ergänzen Sie es mit den Spalten id, kind, name, aliases, note, sameAs, x, y; in der Vorlage ist es da.',
  ]);
  const merged = bookOf(BOOK, { Statements: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' });
  expect(told(merged, 'de')[0]).toBe(
    'Statements, Zeile 2, Zelle B2: Die Zellen B2:B3 sind verbunden, sodass nur die erste etwas enthält. Trennen Sie sie, und füllen Sie jede aus.',
  );
});

test('what the format does not know is left out and told; the story opens', () => {
  const more = {
    ...BOOK,
    Notes: [['call Bo']],
    Parties: BOOK['Parties']!.map((row, y) => [...row, y === 0 ? 'phone' : '1']),
  };
  const its = openSheets(bookOf(more), 'en')!;
  expect(its.story).not.toBe(null);
  expect(its.problems.map(({ severity, place, message }) => [severity, place, message])).toEqual([
    ['warning', 'Parties, row 1, cell D1', 'The column “phone” is left out.'],
    ['warning', 'Notes', 'The sheet “Notes” is left out.'],
  ]);
});

test('the calendar that begins in 1904 is known', () => {
  const files = unzipSync(bookOf(withCell('Statements', 1, 8, { date: 41_179 })));
  const book = strFromU8(files['xl/book.xml']!).replace('<sheets>', '<workbookPr date1904="true"/><sheets>');
  const its = openSheets(zipSync({ ...files, 'xl/book.xml': strToU8(book) }), 'en')!;
  expect(its.story!.statements[0]!.said).toBe('2016-09-28');
});

describe('CSV', () => {
  const story = openSheets(bookOf(withCell('Parties', 1, 2, 'Ada Größe')), 'en')!.story!;
  const files = unzipSync(packSheets(story, 'csv'));
  const parties = strFromU8(files['parties.csv']!).replace('\ufeff', '');
  const packed = (text: string | Uint8Array) =>
    zipSync({ ...files, 'parties.csv': typeof text === 'string' ? strToU8(text) : text });

  test.each([
    ['semicolons', parties.replaceAll(',', ';')],
    ['mixed line ends and empty lines', parties.replace('\r\n', '\n\n\r')],
    ['a line that names the separator', `sep=,\n${parties}`],
    ['windows-1252', Uint8Array.from(parties, (its) => its.charCodeAt(0))],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...parties].flatMap((its) => [its.charCodeAt(0) & 255, its.charCodeAt(0) >> 8]),
      ]),
    ],
  ])('with %s', (_what, text) => {
    expect(openSheets(packed(text), 'en')!.story).toEqual(story);
  });

  test.each([
    ['<!doctype html><table>', 'parties.csv: The file is a web page, though it is called a table.'],
    ['id,kind,name\nada,person,"Ada', 'parties.csv, row 2: A quotation mark is opened and never closed.'],
    ['Whom it is about', 'parties.csv: The file is no table whose columns are known.'],
    ['', 'parties.csv: The sheet is empty.'],
    [
      Uint8Array.from([0xef, 0xbb, 0xbf, 0x69, 0x64, 0x2c, 0xed, 0xa0, 0x80]),
      'parties.csv: The table says that it is UTF-8, and is not.',
    ],
    ['id,kind,name\nada,person,Ada\n\nbo,persn,Bo', 'parties.csv, row 4, cell B4: “persn” is no kind of entity.'],
  ])('%j is said to be wrong', (text, sentence) => {
    expect(told(packed(text))[0]).toContain(sentence);
  });
});

test('a bomb, a cut file and a damaged workbook are refused in a sentence', () => {
  const whole = bookOf(BOOK);
  const files = unzipSync(whole);
  const bomb = zipSync({ 'media.bin': new Uint8Array(9), ...files });
  const head = bomb.findIndex(
    (_, i) => new DataView(bomb.buffer).getUint32(Math.min(i, bomb.length - 4), true) === 0x02014b50,
  );
  new DataView(bomb.buffer).setUint32(head + 24, 65_000_000, true);
  expect(told(bomb)[0]).toContain('more than 64 MB');
  expect(told(whole.slice(0, whole.length / 2))[0]).toContain('damaged or cut off');
  expect(told(zipSync({ ...files, 'xl/s1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>') }))[0]).toContain(
    'damaged',
  );
});

test('a story’s tables are no network, and a network’s are no story', async () => {
  const { story } = parse({ ...openSheets(bookOf(BOOK), 'en')!.story });
  for (const format of ['xlsx', 'csv'] as const) expect(await openForeign(packSheets(story!, format))).toBe(null);
  for (const format of ['xlsx', 'csv'] as const) {
    const { fault } = await readNetwork(packSheets(story!, format));
    expect(fault).toEqual({
      code: 'is-story',
      message: 'These are the tables of a story, and no network.',
      hint: 'Open it as a story: on the page of Edgewise or at the desk.',
    });
  }
  expect((await readNetwork(packSheets(story!, 'xlsx'), { lang: 'de' })).fault!.message).toBe(
    'Das sind die Tabellen einer Geschichte und kein Netzwerk.',
  );
  expect((await readNetwork(gzipSync(packSheets(story!, 'csv')))).fault!.code).toBe('other-format');
  const network = workbook([
    {
      name: 'Edges',
      rows: [
        ['Source', 'Target'],
        ['a', 'b'],
      ],
    },
  ]);
  expect(openSheets(network, 'en')).toBe(null);
  expect(openSheets(strToU8('{}'), 'en')).toBe(null);
});
