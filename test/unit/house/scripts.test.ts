/** Words in scripts that run from right to left, and names in scripts without spaces or hyphens. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messages as en } from '../../../src/i18n/en/interface.js';
import { figureMessages } from '../../../src/i18n/figure.js';
import { figureDrawing } from '../../../src/publish/embed/drawings.js';
import { statementMarkup } from '../../../src/publish/statement.js';
import { tell } from '../../../src/publish/telling.js';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { blocksOf } from '../../../src/scene/labels/wrap.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { asLine } from '../../../src/story/telling/direction.js';
import { claimLine, isolated } from '../../../src/story/telling/isolate.js';
import { spoken } from '../../../src/story/verifying/spoken.js';
import { verify } from '../../../src/story/verifying/verify.js';

const read = (name: string) => {
  const { story, problems } = parse(readFileSync(`test/fixtures/${name}.json`));
  if (!story) throw new Error(JSON.stringify(problems));
  return { story, problems, text: readFileSync(`test/fixtures/${name}.txt`, 'utf8') };
};

test.each([
  ['story-ar', 3],
  ['story-ja', 5],
])('%s: every one of %d excerpts is found, and the check has nothing to say', (name, count) => {
  const { story, problems, text } = read(name);
  const verdicts = verify(story, new Map([['src', text]])).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(new Array(count).fill('exact'));
  expect(problems).toEqual([]);
});

const telling = (name: string) => tell(standing(read(name).story), { ...en, ...figureMessages('en') });

test('Japanese: direct words stand in corner brackets, and of a partial quotation what the source sets in them', () => {
  const its = telling('story-ja');
  const markup = its.story.statements.map((statement) => statementMarkup(its, statement).html);
  expect(markup[0]).toContain('「資金はまだない」');
  expect(markup[1]).toContain('社長は月曜日、<em>「資金はまだない」</em>と述べた');
  expect(spoken(its.story.statements[1]?.quote.exact ?? '', 'ja')).toEqual(['「資金はまだない」']);
});

/** Each text of a drawing with the place of its middle. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text x="([^"]+)"[^>]*>([^<]+)<\/text>/g)].map(([, x, text]) => ({ x: Number(x), text }));

test('Arabic: the words of a verb stand on their line from right to left', () => {
  const { svg } = figureDrawing(telling('story-ar'), en.tones, 'wide', 'light');
  const texts = textsOf(svg);
  const place = (word: string) => texts.find(({ text }) => text === word)?.x ?? Number.NaN;
  expect(place('تشكك')).toBeGreaterThan(place('في'));
  expect(place('يرد')).toBeGreaterThan(place('على'));
});

test('names inside sentences are kept apart where they run the other way, and only there', () => {
  expect(isolated('Ada Quint')).toBe('Ada Quint');
  expect(isolated('آدا')).toBe('\u2068آدا\u2069');
  expect(claimLine('Ada', 'doubts', 'Bo')).toBe('Ada doubts Bo');
  expect(claimLine('آدا', 'doubts', '')).toBe('\u2068آدا\u2069 \u2068doubts\u2069');
  expect(claimLine('Ada', 'تشكك في', 'بو')).toBe('\u2067\u2068Ada\u2069 \u2068تشكك في\u2069 \u2068بو\u2069\u2069');
});

test('a line that is drawn says itself which way it runs, where it is of both', () => {
  expect(asLine('شركة كوينت')).toBe('شركة كوينت');
  expect(asLine('Quint AG')).toBe('Quint AG');
  expect(asLine('شركة Quint')).toBe('\u2068شركة Quint\u2069');
  expect(asLine('Quint شركة')).toBe('\u2068Quint شركة\u2069');
});

const lines = (name: string) => blocksOf(name, plainMeasure, 13.5, 400).map((block) => block.lines);

test.each([
  ['Japanese', '東西海運港湾管理組合連絡協議会北浜事務所'],
  ['Thai', 'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลก'],
  ['Arabic', 'فسيكفيكهماللهوالمستشفياتالجديدة'],
  ['Hindi', 'अंतर्राष्ट्रीयविश्वविद्यालयसम्मेलनसमिति'],
  ['Korean', '대한민국항만관리조합연락협의회북빈사무소'],
])('%s: a name too long for a line is parted without a hyphen', (_, name) => {
  const [only = []] = lines(name);
  expect(only.length).toBeGreaterThan(1);
  expect(only.join('')).toBe(name);
});

test('whatever the script, only letters with capitals are followed by a hyphen of ours', () => {
  const name = fc.string({ unit: fc.constantFrom(...'aÉжλ漢カกب한न7'), minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(name, (its) => {
      for (const line of lines(its).flat()) expect(line).not.toMatch(/(?<![\p{Lu}\p{Ll}])-/u);
    }),
  );
});
