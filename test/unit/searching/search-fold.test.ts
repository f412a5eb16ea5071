/** What a reader types and what stands there: in a story and in a network alike. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { searchNames } from '../../../src/network/model/search.js';
import { search } from '../../../src/story/index.js';
import { fold } from '../../../src/story/searching/fold.js';
import { storyWith } from '../../fixtures/sample.js';

interface Table {
  readonly names: readonly { readonly name: string; readonly query: string }[];
  readonly quotes: readonly { readonly quote: string; readonly query: string }[];
}
const { names, quotes }: Table = JSON.parse(readFileSync('test/fixtures/search.json', 'utf8'));

test('the table has its cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(quotes.length).toBeGreaterThanOrEqual(2);
});

const inNetwork = (name: string, query: string) => searchNames({ labels: ['Anderswo', name] }, query, 9).found;

const MORE: readonly (readonly [name: string, query: string])[] = [
  ['Straße', 'strasse'],
  ['Þór Guðmundsson', 'Thor Gudmundsson'],
  ['Œuvre', 'oeuvre'],
  ['Ħamrun', 'hamrun'],
  ['Diyarbakır', 'Diyarbakir'],
  ['İstanbul', 'istanbul'],
  ['Hawaiʻi', "Hawai'i"],
  ['צה״ל', 'צה"ל'],
  ['Uhu‑Stiftung', 'Uhu-Stiftung'],
  ['Jean–Luc', 'jean-luc'],
  ['Ein «Haus»', '„Haus“'],
  ['「北浜」電機', '"北浜"'],
  ['Sinéad O`Connor', 'O´Connor'],
];

test.each([...names.map(({ name, query }) => [name, query] as const), ...MORE])(
  '“%s” is found by “%s”',
  (name, query) => {
    const story = storyWith(['/entities/0/name', name]);
    expect(search(story, query)).toContainEqual({ kind: 'entity', id: story.entities[0]?.id });
    expect(inNetwork(name, query)).toEqual([1]);
  },
);

test.each(quotes)('“$quote” is found by $query', ({ quote, query }) => {
  const story = storyWith(['/statements/0/quote', { exact: quote }]);
  expect(search(story, query)).toContainEqual({ kind: 'statement', id: story.statements[0]?.id });
});

test('a query without words finds nothing', () => {
  for (const query of ['', ' ', '\u00ad', 'qqqq']) expect(search(storyWith(), query)).toEqual([]);
});

test('what is folded stays what it is when folded again', () => {
  for (const [name] of MORE) expect(fold(fold(name))).toBe(fold(name));
});
