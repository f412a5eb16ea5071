/** Words that were taken back are nowhere; that they were is said where they stood. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { layout } from '../../../src/cli/layout.js';
import { publishedBytes, publishStories } from '../../../src/cli/published-files.js';
import { modelOf } from '../../../src/element/state/model.js';
import { EMPTY, selecting } from '../../../src/element/state/state.js';
import { figureMessages } from '../../../src/i18n/figure.js';
import { loadMessages, type Messages } from '../../../src/i18n/index.js';
import { storyCsv } from '../../../src/publish/csv.js';
import { cardDrawing, figureDrawing } from '../../../src/publish/embed/drawings.js';
import { placed } from '../../../src/publish/embed/placed.js';
import { altOf, briefWords, figureMarkup } from '../../../src/publish/figure.js';
import { jsonLdOf } from '../../../src/publish/jsonld.js';
import { raw } from '../../../src/publish/markup.js';
import { type Telling, tell } from '../../../src/publish/telling.js';
import type { StoryFile } from '../../../src/story/definition.js';
import { edgesOf } from '../../../src/story/edges.js';
import { parse } from '../../../src/story/parse.js';
import { published, publishedText } from '../../../src/story/published.js';
import { readStory } from '../../../src/story/reading/read.js';
import { search } from '../../../src/story/searching/find.js';
import { standing } from '../../../src/story/standing.js';
import { outlineOf } from '../../../src/story/telling/outline.js';
import { summaryOf } from '../../../src/story/telling/summary.js';
import { verify } from '../../../src/story/verifying/verify.js';
import { type Edit, sampleJson, sampleText, sampleWith, storyWith } from '../../fixtures/sample.js';
import { showsWithout } from '../../fixtures/shows.js';
import { decoded } from '../../fixtures/telling.js';

const now = new Date('2024-06-07T12:00:00Z');
const REASON = { de: 'Ellerhagen hat den Satz so nicht gesagt.', en: 'Ellerhagen did not say the sentence like this.' };
const TAKEN: Edit = ['/statements/6/withdrawn', { date: '2024-06-07', reason: REASON }];
const { quote } = JSON.parse(sampleJson).statements[6];
const WORDS: readonly string[] = [quote.exact, ...Object.values<string>(quote.translations)];

const folder = mkdtempSync(join(tmpdir(), 'edgewise-withdrawn-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(...edits: readonly Edit[]): StoryFile {
  const { story, faults } = readStory(sampleWith(...edits));
  if (!story) throw new Error(JSON.stringify(faults));
  return story;
}

async function told(lang: string, file: StoryFile): Promise<{ telling: Telling; t: Messages }> {
  const t = await loadMessages(lang);
  return { telling: tell(standing(placed(file, lang)), { ...t, ...figureMessages(lang) }), t };
}

test('only a withdrawn statement may lack its words', () => {
  expect(parse(sampleWith(TAKEN, ['/statements/6/quote', undefined]), 'en', now).story).not.toBeNull();
  expect(parse(sampleWith(['/statements/6/quote', undefined])).problems).toMatchObject([
    { code: 'missing', pointer: '/statements/6/quote' },
  ]);
  // Told in the same run as faults of shapes.
  const both = parse(sampleWith(['/statements/6/quote', undefined], ['/statements/0/form', 'shouted'])).problems;
  expect(both.map(({ pointer }) => pointer)).toEqual(['/statements/0/form', '/statements/6/quote']);
});

test('nothing stands in the way of taking words back: of any statement the file opens, with warnings at most', () => {
  const { statements } = storyWith();
  for (const [i, { id }] of statements.entries()) {
    const edits: Edit[] = [[`/statements/${i}/withdrawn`, { date: '2024-06-07', reason: 'x' }]];
    for (const gone of [[], [[`/statements/${i}/quote`, undefined] as const]]) {
      const { story, problems } = parse(sampleWith(...edits, ...gone), 'en', now);
      expect(story, id).not.toBeNull();
      expect(
        problems.filter(({ code }) => code !== 'answers-withdrawn'),
        id,
      ).toEqual([]);
    }
  }
});

test('what answers or disputes withdrawn words is a warning at that place', () => {
  const { problems } = parse(JSON.stringify(sampleWith(TAKEN), null, 2), 'de', now);
  expect(problems.map(({ code, pointer, place }) => [code, pointer, place?.replace(/\d+$/, 'N')])).toEqual([
    ['answers-withdrawn', '/statements/9/repliesTo/0', 'Aussage „engine-in-hall“, Zeile N'],
    ['answers-withdrawn', '/statements/9/disputes/0', 'Aussage „engine-in-hall“, Zeile N'],
    ['answers-withdrawn', '/statements/10/repliesTo/0', 'Aussage „hot-air“, Zeile N'],
  ]);
});

test('a story in which nothing was taken back is told as it is', () => {
  const file = fileWith();
  expect(standing(file)).toBe(file);
});

test('words taken back leave edges, counts, search, outline, steps; who was there by them alone goes along', () => {
  const story = standing(fileWith(TAKEN));
  const before = storyWith();
  expect(story.statements).toEqual(before.statements.filter(({ id }) => id !== 'no-engine'));
  expect(edgesOf(story).flatMap(({ statements }) => statements.map(({ id }) => id))).not.toContain('no-engine');
  // The radio was only where the words were said; Ellerhagen has others.
  expect(before.entities.map(({ id }) => id).filter((id) => !story.entities.some((its) => its.id === id))).toEqual([
    'kuestenfunk',
  ]);
  expect(summaryOf(story, showsWithout(new Set())).statements).toBe(11);
  expect(JSON.stringify(outlineOf(story, showsWithout(new Set())))).not.toContain(quote.exact);
  expect(search(fileWith(TAKEN), 'nicht einmal einen Motor')).toEqual([]);
  expect(search(fileWith(TAKEN), 'Küstenfunk')).toEqual([]);
  expect(search(fileWith(), 'nicht einmal einen Motor')).toHaveLength(1);
  expect(story.steps?.[1]?.focus).toEqual(['engine-in-hall', 'hot-air']);
});

test('an edge whose only statement was taken back is gone, and a name that never had a statement stays', () => {
  const lone = { id: 'lone', kind: 'other', name: 'Leuchtturm' };
  const story = standing(fileWith(['/entities/12', lone], ['/statements/4/withdrawn', { date: '2024', reason: 'x' }]));
  const tied = (id: string) => edgesOf(story).some(({ from, to }) => from === id || to === id);
  expect(tied('dirksen')).toBe(false);
  expect(story.entities.map(({ id }) => id)).not.toContain('dirksen');
  expect(story.entities.map(({ id }) => id)).toContain('lone');
});

test.each(['de', 'en'])('in no output are the words, in the log are day and reason (%s)', async (lang) => {
  const file = fileWith(TAKEN);
  const { telling, t } = await told(lang, file);
  const figure = figureMarkup(telling, { picture: raw(''), level: 1, alone: true }).html;
  const data = JSON.stringify(jsonLdOf(telling, { url: 'https://x.test/' }));
  const outputs = {
    figure,
    brief: briefWords(telling, 'https://x.test/').html,
    data,
    csv: storyCsv(telling),
    alt: altOf(telling),
    wide: figureDrawing(telling, t.tones, 'wide', 'light').svg,
    card: cardDrawing(telling, t.tones).svg,
    file: JSON.stringify(placed(file, lang)),
  };
  for (const [name, output] of Object.entries(outputs)) {
    for (const words of WORDS) expect(decoded(output), name).not.toContain(words);
    if (name !== 'file') expect(output, name).not.toContain('no-engine');
    if (name !== 'file') expect(output, name).not.toContain('Küstenfunk');
  }
  const day = lang === 'de' ? 'Zurückgezogen am 7. Juni 2024: ' : 'Withdrawn on June 7, 2024: ';
  const reason = REASON[lang as keyof typeof REASON];
  expect(decoded(figure)).toContain(`${day}${reason}`);
  expect(data).toContain(reason);
  const answer = lang === 'de' ? 'Antwortet auf eine zurückgezogene Aussage' : 'Answers a withdrawn statement';
  expect(decoded(figure).split(answer)).toHaveLength(3);
  expect(decoded(outputs.brief)).toContain(answer);
  expect(altOf(telling)).toContain('11');
});

test('what is published has no words that were taken back, and nothing of the desk’s; it opens like any other', () => {
  const file = sampleWith(TAKEN) as { statements: Record<string, unknown>[] };
  (file.statements[0] as Record<string, unknown>).reviewed = [{ code: 'speaker', of: 'bote', note: 'x' }];
  const rest = published(file);
  expect(rest.statements[6]).toMatchObject({ id: 'no-engine', withdrawn: { date: '2024-06-07' } });
  for (const words of WORDS) expect(JSON.stringify(rest)).not.toContain(words);
  expect(JSON.stringify(rest)).not.toContain('reviewed');
  expect(readStory(rest).faults).toEqual([]);
  expect(published(rest)).toEqual(rest);
  expect(file.statements[6]).toHaveProperty('quote');
  const text = JSON.stringify(sampleWith(TAKEN));
  expect(JSON.parse(publishedText(text))).toEqual(published(JSON.parse(text)));
  // A key may be written with escapes.
  expect(publishedText(text.replace('"withdrawn"', '"with\\u0064rawn"'))).not.toContain(quote.exact);
});

test('what holds nothing of the kind, and what is no story, goes on byte for byte', () => {
  for (const text of [sampleJson, '{"statements": [1, null]}', '[]', 'no JSON', '', '"withdrawn"'])
    expect(publishedText(text)).toBe(text);
  const latin = Uint8Array.of(0x22, 0xfc, 0x22);
  expect(publishedBytes(latin)).toBe(latin);
  const bytes = new TextEncoder().encode(sampleJson);
  expect(publishedBytes(bytes)).toBe(bytes);
});

test('the site’s folder is written for readers, and the maker’s own file keeps its words', () => {
  const [own, copy] = [join(folder, 'own.json'), join(folder, 'copy.json')];
  const text = JSON.stringify(sampleWith(TAKEN), null, 2);
  writeFileSync(own, text);
  const lines: string[] = [];
  const io = { lang: 'en', out: (line: string) => lines.push(line), err: () => {} };
  expect(layout([own, '--out', copy], io)).toBe(0);
  expect(readFileSync(copy, 'utf8')).not.toContain(quote.exact);
  expect(layout([own], io)).toBe(0);
  expect(readFileSync(own, 'utf8')).toContain(quote.exact);
  publishStories(folder);
  expect(readFileSync(own, 'utf8')).not.toContain(quote.exact);
  expect(readStory(readFileSync(own)).faults).toEqual([]);
});

test('layout gives a place to everybody who is told of, by name and not by number', () => {
  const own = join(folder, 'places.json');
  writeFileSync(
    own,
    JSON.stringify(
      sampleWith(
        ['/statements/1/withdrawn', { date: '2024', reason: 'x' }],
        ['/statements/10/withdrawn', { date: '2024', reason: 'x' }],
      ),
      null,
      2,
    ),
  );
  layout([own], { lang: 'en', out: () => {}, err: () => {} });
  const file = readStory(readFileSync(own)).story;
  // Fenna Quast, first in the file, has only these two.
  expect(file?.entities.map(({ x }) => x != null)).toEqual([false, ...new Array(11).fill(true)]);
  expect(new Set(file?.entities.map(({ x, y }) => `${x} ${y}`))).toHaveProperty('size', 12);
});

test('verify looks for no words that were taken back', () => {
  const verdicts = verify(fileWith(TAKEN, ['/statements/6/quote', undefined]), new Map([['meldung', sampleText]]));
  expect(verdicts.map(({ verdict }) => verdict)).toEqual([
    ...new Array(6).fill('exact'),
    'withdrawn',
    ...new Array(5).fill('exact'),
  ]);
});

test('a link to words that were taken back opens the place that says so', () => {
  const story = standing(fileWith(TAKEN));
  const model = modelOf(story, edgesOf(story));
  expect(selecting(model, 'no-engine')({ ...EMPTY, story }).selected).toEqual({
    kind: 'withdrawn',
    id: 'no-engine',
    statements: [],
  });
  expect(selecting(model, 'nobody')({ ...EMPTY, story }).selected).toBeNull();
});
