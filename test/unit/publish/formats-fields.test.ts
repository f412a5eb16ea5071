/** Nothing that a statement says is lost on its way out: each optional field reaches table, figure and JSON-LD, and none is made up. */
import { expect, test } from 'vitest';
import { storyCsv } from '../../../src/publish/csv.js';
import { figureMarkup, sourcesLine } from '../../../src/publish/figure.js';
import { jsonLdOf } from '../../../src/publish/jsonld.js';
import { markup } from '../../../src/publish/markup.js';
import { oembedOf } from '../../../src/publish/oembed.js';
import { ELEMENT_STYLE, wordPressSnippet } from '../../../src/publish/snippets.js';
import type { Telling } from '../../../src/publish/telling.js';
import { KINDS } from '../../../src/story/vocabulary.js';
import { decoded, telling } from '../../fixtures/telling.js';

interface Part {
  '@type': string;
  '@id': string;
  [key: string]: unknown;
}

const figure = (its: Telling) => figureMarkup(its, { picture: markup``, level: 2, alone: true }).html;
/** What the figure says of one statement. */
const said = (its: Telling, id: string) =>
  decoded(
    figure(its)
      .split('<div class="edgewise-statement"')
      .find((block) => block.includes(`"${id}"`)) ?? '',
  );
const partsOf = (its: Telling) => (jsonLdOf(its, { url: 'u' }) as unknown as { hasPart: Part[] }).hasPart;
const part = (its: Telling, id: string) => partsOf(its).find((one) => one['@id'] === `u#${id}`)!;

/** Row of a statement by column; no cell of the sample holds a quotation mark or a line's end that a split could meet. */
function row(its: Telling, id: string): Record<string, string> {
  const statement = its.story.statements.find((one) => one.id === id)!;
  const [head = '', line = ''] = storyCsv(its, [statement]).slice(1).trimEnd().split('\r\n');
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
  return Object.fromEntries(head.split(',').map((name, i) => [name, cells[i] ?? '']));
}

test('every field of a statement has its cell, and an empty one where the statement has none', async () => {
  const its = await telling(
    'en',
    ['/statements/9/said', '2024-06-04'],
    ['/statements/9/channel', 'bote'],
    ['/statements/9/attributedTo', ['quast', 'dirksen']],
    ['/statements/9/amount', { value: 2, unit: 'EUR', bound: 'at-most', each: true }],
    ['/sources/0/url', 'https://example.org/report'],
    ['/sources/0/updated', '2024-06-07'],
  );
  expect(row(its, 'engine-in-hall')).toMatchObject({
    from: 'Jasper Holm',
    to: 'Bo Ellerhagen',
    tone: 'conflict',
    form: 'direct',
    modality: 'asserted',
    lang: 'de',
    said: '2024-06-04',
    channel: 'Grauwieker Bote',
    attributedTo: 'Fenna Quast; Tomke Dirksen',
    about: 'Seehund II; Holm shipyard',
    amount: '2',
    unit: 'EUR',
    bound: 'at-most',
    each: 'yes',
    repliesTo: 'no-engine',
    disputes: 'no-engine',
    publisher: 'Edgewise (erfunden)',
    date: '2024-06-07',
    url: 'https://example.org/report',
  });
  const { translation } = row(its, 'engine-in-hall');
  expect(translation).toBe(its.story.statements[9]!.quote.translations?.['en']);
  expect(row(its, 'rivals')).toMatchObject({ mutual: 'yes', to: '', said: '', amount: '', each: '', disputes: '' });
});

test.each(['de', 'en'])(
  'the figure says where, when, on whose word, how much, about whom and against whom (%s)',
  async (lang) => {
    const its = await telling(
      lang,
      ['/statements/9/said', '2024-06-04'],
      ['/statements/9/channel', 'bote'],
      ['/statements/9/attributedTo', ['quast']],
      ['/statements/9/amount', { value: 12, unit: 'percent' }],
    );
    const { t } = its;
    const text = said(its, 'engine-in-hall');
    for (const fact of [
      `${t.channel}: Grauwieker Bote`,
      `${t.onTheWordOf}: Fenna Quast`,
      `${t.disputes}: Bo Ellerhagen`,
      `${t.repliesTo}: Bo Ellerhagen`,
      `${t.alsoAbout}: Seehund II`,
    ])
      expect(text).toContain(fact);
    expect(text).toContain(`${t.said}: ${lang === 'de' ? '4. Juni 2024' : 'June 4, 2024'}`);
    expect(text.replace(/\s/g, ' ')).toContain(`${t.amount}: ${lang === 'de' ? '12 %' : '12%'}`);
    expect(said(its, 'no-engine')).toContain(`${t.disputedBy}: Jasper Holm`);
    for (const label of [t.channel, t.said, t.onTheWordOf, t.amount, t.disputes, t.disputedBy])
      expect(said(its, 'dirksen-leads')).not.toContain(`${label}:`);
  },
);

test('each kind of entity has its type of schema.org; what schema.org lets speak speaks, all else is its creator', async () => {
  const types = new Map<string, unknown>();
  for (const kind of KINDS) {
    const its = await telling(
      'de',
      ['/entities/0/kind', kind],
      ['/entities/0/sameAs', ['https://www.wikidata.org/wiki/Q1']],
    );
    const { spokenByCharacter, creator } = part(its, 'quast-quiet') as Record<string, Part | undefined>;
    const speaks = !['product', 'place', 'other'].includes(kind);
    expect([spokenByCharacter != null, creator != null]).toEqual([speaks, !speaks]);
    const speaker = spokenByCharacter ?? creator;
    expect(speaker).toMatchObject({ name: 'Fenna Quast', sameAs: ['https://www.wikidata.org/wiki/Q1'] });
    types.set(kind, speaker?.['@type']);
  }
  expect(types.get('person')).toBe('Person');
  expect(types.get('media')).toBe('NewsMediaOrganization');
  expect(new Set(types.values()).size).toBe(KINDS.length);
});

test.each([
  ['2024', '2024'],
  ['2024-06', '2024-06'],
  ['2024-06-03', '2024-06-03'],
  ['2024~', undefined],
  ['2023/2024', undefined],
])('a date that schema.org cannot say is left out: %s', async (date, wanted) => {
  expect(part(await telling('de', ['/statements/1/said', date]), 'quast-quiet')['dateCreated']).toBe(wanted);
});

test('corrections and withdrawals are comments with their day, in the data and in the figure', async () => {
  const its = await telling('en', [
    '/statements/4/withdrawn',
    { date: '2024-06-09', reason: { de: 'Falsch.', en: 'It was wrong.' } },
  ]);
  const data = jsonLdOf(its, { url: 'u' }) as unknown as { correction: Part[] };
  expect(data.correction).toEqual([
    {
      '@type': 'CorrectionComment',
      datePublished: '2024-06-06',
      text: expect.stringContaining('May instead of March'),
    },
    { '@type': 'CorrectionComment', datePublished: '2024-06-09', text: 'It was wrong.' },
  ]);
  expect(partsOf(its).map((one) => one['@id'])).not.toContain('u#dirksen-leads');
  const text = decoded(figure(its));
  expect(text).toContain('It was wrong.');
  expect(text.indexOf('May instead of March')).toBeLessThan(text.indexOf('It was wrong.'));
});

test('the line of sources names each with its date, and the day as of which the story is told', async () => {
  const its = await telling('en', [
    '/sources/1',
    { id: 'second', title: 'Second report', agencies: ['dpa', 'reuters'] },
  ]);
  expect(sourcesLine(its)).toBe(
    `${its.t.source}: Edgewise (erfunden), June 5, 2024; dpa/reuters · ${its.t.asOf('June 5, 2024')}`,
  );
});

test('an answer without a picture has no word of one', () => {
  const answer = oembedOf({ title: 't', html: '<p>', width: 700, height: 600 });
  expect(Object.keys(answer).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
});

test('the words’ style sheet reaches nothing outside the element and fetches nothing', () => {
  expect(ELEMENT_STYLE.trim()).toMatch(/^edgewise-graph \{[\s\S]*\}$/);
  // All that follows is nested in the first rule: it closes with the last brace.
  let depth = 0;
  const closings = [...ELEMENT_STYLE].flatMap((character, i) => {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    return character === '}' && depth === 0 ? [i] : [];
  });
  expect(closings).toEqual([ELEMENT_STYLE.trimEnd().length - 1]);
  expect(ELEMENT_STYLE).not.toMatch(/url\(|@import|position|z-index|!important/);
});

test('in WordPress the frame is hidden until its script has heard of it; without a secret nothing ties the two', () => {
  const frame = { src: 'https://e.org/a.html', title: 't', height: 600 };
  const tied = wordPressSnippet(frame, markup`<p>words</p>`, 'abcdefghij').html;
  expect(tied).toContain('style="position: absolute; visibility: hidden"');
  expect(tied.match(/data-secret="abcdefghij"/g)).toHaveLength(2);
  expect(tied).toContain('src="https://e.org/a.html#?secret=abcdefghij"');
  const loose = wordPressSnippet(frame, markup`<p>words</p>`).html;
  expect(loose).not.toContain('secret');
  expect(loose).toMatch(/ sandbox="allow-scripts(?![^"]*allow-(?:same-origin|forms|top-navigation))[^"]*"/);
});
