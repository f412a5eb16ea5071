/** What the desk counts reads well of nothing, of one and of two, in both languages. */
import { expect, test } from 'vitest';
import { type Counted, counted, pageWords } from '../../../src/desk/page/words.js';
import { de } from '../../../src/i18n/de/desk/desk.js';
import { en } from '../../../src/i18n/en/desk/desk.js';

const PLACE = /\{(?:count|all|taken|aside|unread|lost|number)\}/g;

/** Every text with a number in it, by its path; words for one and for others stand together. */
function numbered(its: unknown, path = ''): [path: string, words: Counted | string][] {
  if (typeof its === 'string') return its.match(PLACE) ? [[path, its]] : [];
  if (typeof its !== 'object' || its === null) return [];
  if ('one' in its && 'other' in its) return [[path, its as Counted]];
  return Object.entries(its).flatMap(([key, value]) => numbered(value, `${path}/${key}`));
}

/** `{all}` is as many as the others: of one thing there is one in all. */
const told = (words: Counted | string, count: number) => counted(words, count).replace(PLACE, String(count));

const MANY = {
  en: /(?<![\p{N}.,])1 (?:more )?(?:sentences|names|statements|excerpts|passages|are|carry|stand|times)(?!\p{L})|\b(?:all|these) 1(?!\p{N})/iu,
  de: /(?<![\p{N}.,])1 (?:weitere\p{L}* )?(?:Sätze\p{L}*|Namen|Aussagen|\p{L}*[Ss]tellen|sind|tragen|stehen|fehlen|leuchten|weitere)(?!\p{L})|\b(?:alle|der) 1(?!\p{N})/u,
} as const;
const ONE = {
  en: /(?<![\p{N}.,])[02] (?:sentence|name|statement|excerpt|passage|is|carries|stands|time)(?!\p{L})/iu,
  de: /(?<![\p{N}.,])[02] (?:Satz|Name|Aussage|\p{L}*[Ss]telle|ist|trägt|steht|fehlt|leuchtet)(?!\p{L})/u,
} as const;

test.each(['en', 'de'] as const)('%s: every counted text, of 0, 1 and 2', (lang) => {
  const all = numbered({ page: pageWords(lang), model: lang === 'en' ? en : de });
  expect(all.length).toBeGreaterThan(25);
  const wrong = all.flatMap(([path, words]) => {
    const [none, one, two] = [0, 1, 2].map((count) => told(words, count));
    const bad = [
      ...(MANY[lang].test(one ?? '') ? [one] : []),
      ...[none, two].filter((its) => ONE[lang].test(its ?? '')),
    ];
    return bad.map((its) => `${path}: ${its}`);
  });
  expect(wrong).toEqual([]);
});

test('both languages have words of one for the same texts', () => {
  const pairs = (lang: 'en' | 'de') =>
    numbered(pageWords(lang))
      .filter(([, words]) => typeof words !== 'string')
      .map(([path]) => path);
  expect(pairs('en')).toEqual(pairs('de'));
  expect(pairs('en')).toContain('/used');
});
