/** The story as data for machines and spreadsheets. */
import { expect, test } from 'vitest';
import { storyCsv } from '../../../src/publish/csv.js';
import { jsonLdOf } from '../../../src/publish/jsonld.js';
import { oembedOf } from '../../../src/publish/oembed.js';
import { telling } from '../../fixtures/telling.js';

test('JSON-LD: speech is a Quotation with its speaker, all else a Claim with its source, nothing a ClaimReview', async () => {
  const its = await telling('de', ['/statements/0/said', '2024-06-03']);
  const data = jsonLdOf(its, {
    url: 'https://example.org/sample.html',
    image: 'https://example.org/sample.png',
  }) as Record<string, unknown>;
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': 'https://example.org/sample.html',
    inLanguage: 'de',
    image: 'https://example.org/sample.png',
  });
  const parts = data.hasPart as Record<string, unknown>[];
  expect(parts).toHaveLength(its.story.statements.length);
  for (const [i, statement] of its.story.statements.entries()) {
    const part = parts[i] ?? {};
    expect(part.text).toBe(statement.quote.exact);
    expect(part['@type']).toBe(statement.form === 'direct' ? 'Quotation' : 'Claim');
    expect(part).toHaveProperty(statement.form === 'direct' ? 'isBasedOn.@type' : 'appearance.@type', 'NewsArticle');
    if (statement.form === 'direct')
      expect(part).toHaveProperty('spokenByCharacter.name', its.name(statement.from[0] ?? ''));
  }
  expect(parts[0]).toHaveProperty('dateCreated', '2024-06-03');
  expect(JSON.stringify(data)).not.toMatch(/ClaimReview|null|\[\]/);
});

test('a claim is on the word of who is named for it, a bare report on nobody’s', async () => {
  const its = await telling();
  const parts = (jsonLdOf(its, { url: 'u' }) as { hasPart: Record<string, unknown>[] }).hasPart;
  its.story.statements.forEach((statement, i) => {
    if (statement.form === 'direct') return;
    const word = statement.attributedTo ?? (statement.form === 'reported' ? [] : statement.from);
    const authors = (parts[i]?.author ?? []) as { name: string }[];
    expect(authors.map(({ name }) => name)).toEqual(word.map(its.name));
  });
});

test('oEmbed answers have what version 1.0 asks for', () => {
  const answer = oembedOf({
    title: 't',
    html: '<p>',
    width: 700,
    height: 600,
    thumbnail: { url: 'u', width: 3, height: 2 },
  });
  expect(answer).toEqual({
    type: 'rich',
    version: '1.0',
    title: 't',
    provider_name: 'Edgewise',
    html: '<p>',
    width: 700,
    height: 600,
    thumbnail_url: 'u',
    thumbnail_width: 3,
    thumbnail_height: 2,
    cache_age: 3600,
  });
});

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted == null ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const CELLS = [
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=HYPERLINK("http://x","y")',
  "=cmd|' /C calc'!A0",
  '"=1"',
  'a,b',
  'a"b',
  'a\r\nb',
  'x=1',
  '-5',
];

test.each(CELLS)('a cell that says %j is no formula and keeps its words', async (text) => {
  const its = await telling('de', ['/entities/0/name', text]);
  const id = its.story.entities[0]?.id ?? '';
  const csv = storyCsv(its);
  const [head = [], ...rows] = readCsv(csv);
  const cells = rows
    .filter((_, i) => its.story.statements[i]?.from[0] === id)
    .map((row) => row[head.indexOf('from')] ?? '');
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) {
    expect(cell.replace(/^'/, '')).toBe(text);
    if (text !== '-5') expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  }
});

test('the table has a row for each statement and a column for each field', async () => {
  const its = await telling();
  const csv = storyCsv(its);
  expect(csv.startsWith('\uFEFFid,from,relation,to,')).toBe(true);
  const [head = [], ...rows] = readCsv(csv);
  expect(rows).toHaveLength(its.story.statements.length);
  for (const [i, statement] of its.story.statements.entries()) {
    const cell = (name: string) => rows[i]?.[head.indexOf(name)];
    expect(rows[i]).toHaveLength(head.length);
    expect(cell('id')).toBe(statement.id);
    expect(cell('quote')).toBe(statement.quote.exact);
    expect(cell('to')).toBe((statement.to ?? []).map(its.name).join('; '));
    expect(cell('amount')).toBe(statement.amount ? String(statement.amount.value) : '');
    expect(cell('modality')).toBe(statement.modality ?? 'asserted');
  }
  const some = its.story.statements.slice(3, 5);
  expect(
    readCsv(storyCsv(its, some))
      .slice(1)
      .map(([id]) => id),
  ).toEqual(some.map(({ id }) => id));
});
