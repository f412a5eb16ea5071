/** The sentences of both languages, asked with numbers and words: the same gaps, every number in its form, no gap left open. */
import { describe, expect, test } from 'vitest';
import { pageWords } from '../../../src/desk/page/words.js';
import { de as changesDe } from '../../../src/i18n/de/changes.js';
import { de as commandsDe } from '../../../src/i18n/de/commands.js';
import { de as deskDe } from '../../../src/i18n/de/desk/desk.js';
import { deFindings } from '../../../src/i18n/de/desk/findings.js';
import { de as findingsDe } from '../../../src/i18n/de/findings.js';
import { messages as interfaceDe } from '../../../src/i18n/de/interface.js';
import { graphMessages as networkDe } from '../../../src/i18n/de/network.js';
import { de as problemsDe } from '../../../src/i18n/de/problems.js';
import { de as proposeDe } from '../../../src/i18n/de/propose.js';
import { de as tableDe } from '../../../src/i18n/de/table.js';
import { de as takeawayDe } from '../../../src/i18n/de/takeaway.js';
import { de as toolsDe } from '../../../src/i18n/de/tools.js';
import { en as changesEn } from '../../../src/i18n/en/changes.js';
import { en as commandsEn } from '../../../src/i18n/en/commands.js';
import { en as deskEn } from '../../../src/i18n/en/desk/desk.js';
import { enFindings } from '../../../src/i18n/en/desk/findings.js';
import { en as findingsEn } from '../../../src/i18n/en/findings.js';
import { messages as interfaceEn } from '../../../src/i18n/en/interface.js';
import { graphMessages as networkEn } from '../../../src/i18n/en/network.js';
import { en as problemsEn } from '../../../src/i18n/en/problems.js';
import { en as proposeEn } from '../../../src/i18n/en/propose.js';
import { en as tableEn } from '../../../src/i18n/en/table.js';
import { en as takeawayEn } from '../../../src/i18n/en/takeaway.js';
import { en as toolsEn } from '../../../src/i18n/en/tools.js';
import { importMessages } from '../../../src/i18n/importing.js';
import { sheetMessages } from '../../../src/i18n/sheets.js';

type Leaf = string | ((...args: unknown[]) => unknown);

/** All texts and functions of a language, by where they stand. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries((value ?? {}) as object).flatMap(([key, its]) => leavesOf(its, `${path}/${key}`));
}

const ROOMS = [
  ['interface', interfaceDe, interfaceEn],
  ['network', networkDe, networkEn],
  ['commands', commandsDe, commandsEn],
  ['problems', problemsDe, problemsEn],
  ['findings', findingsDe, findingsEn],
  ['findings at the desk', deFindings, enFindings],
  ['desk', deskDe, deskEn],
  ['desk page', pageWords('de'), pageWords('en')],
  ['propose', proposeDe, proposeEn],
  ['changes', changesDe, changesEn],
  ['table', tableDe, tableEn],
  ['takeaway', takeawayDe, takeawayEn],
  ['sheets', sheetMessages('de'), sheetMessages('en')],
  ['importing', importMessages('de'), importMessages('en')],
  ['tools', toolsDe, toolsEn],
] as const;

/** What a function takes that is neither a number nor a word; `n` is a number that it may show. */
const OTHERS: Record<string, (n: number) => unknown[]> = {
  '/at': (n) => [{ line: n, column: n }],
  '/typography': () => ['Q1', [['Q2', 'Q3']]],
  '/sameIn': (n) => [n, ['Q1', 'Q2']],
  '/recorded': () => [['Q1', 'Q2'], 'Q3', false],
  '/retypedIn': (n) => [n, 'Q1', false],
  '/notUtf8': (n) => ['Q1', 'Q2', n],
};
for (const form of ['asserted', 'planned', 'alleged', 'denied'])
  OTHERS[`/hedges/${form}`] = () => [{ voice: 'Q1', many: false, speaker: 'Q2' }];

const said = (path: string, leaf: Leaf, n: number): string => {
  if (typeof leaf === 'string') return leaf;
  const args = OTHERS[path]?.(n) ?? Array.from({ length: leaf.length }, () => n);
  return [leaf(...args)].flat().join('…');
};
/** A sentence without its numbers: what is left of two sentences differs only by their forms. */
const words = (text: string) => text.replace(/\d[\d.,]*/g, '#');
const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const asked = (text: string) => [...new Set(text.match(/Q\d/g))].toSorted();

/** Asked only where there are several. */
const SEVERAL = new Set(['/groups', '/failures/ambiguous']);
/** German nouns that are alike in number; everything else has two forms where English has two. */
const ALIKE = new Set([
  '/between',
  '/sampled',
  '/matches',
  '/problems',
  '/nodes',
  '/shown',
  '/hits',
  '/kindCounts/company',
  '/measuredOn',
  '/misses',
]);

describe.each(ROOMS)('%s', (_name, german, english) => {
  const [own, other] = [leavesOf(german), new Map(leavesOf(english))];

  test('a sentence has the same gaps in both languages, and takes as much', () => {
    expect(own.map(([path]) => path).toSorted()).toEqual([...other.keys()].toSorted());
    for (const [path, leaf] of own) {
      const its = other.get(path) as Leaf;
      expect(typeof leaf, path).toBe(typeof its);
      if (typeof leaf === 'string') expect(gaps(leaf), path).toEqual(gaps(its as string));
      else {
        expect(leaf.length, path).toBe((its as typeof leaf).length);
        expect(asked(said(path, leaf, 3)), path).toEqual(asked(said(path, its, 3)));
        const shows = (one: Leaf) => (said(path, one, 37).match(/37/g) ?? []).length;
        expect(shows(leaf), path).toBe(shows(its));
      }
    }
  });

  test('nothing is left open, no mark has lost its partner, no space is doubled', () => {
    for (const [path, leaf] of [...own, ...other]) {
      for (const n of path === '/date' ? [1, 12] : [0, 1, 2, 5, 12]) {
        const text = said(path, leaf, n);
        if (typeof leaf === 'function') expect(text, path).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        expect(text, path).not.toMatch(/\S {2,}\S/);
        if (path.startsWith('/quotes')) continue;
        expect(text.match(/[“]/g)?.length ?? 0, `${path}: ${text}`).toBe(text.match(/[”„]/g)?.length ?? 0);
      }
    }
  });

  test('one thing is not called as several are, in neither language', () => {
    for (const [path, leaf] of own) {
      const its = other.get(path) as Leaf;
      if (typeof leaf === 'string' || SEVERAL.has(path)) continue;
      const [one, two] = [said(path, its, 1), said(path, its, 2)];
      // "1 files": the word behind the number is the same as for two, and looks like a plural.
      for (const [, plural] of two.matchAll(/\b2 (?!(?:is|has|does|returns|stands|news)\b)(\p{L}+s)\b/gu))
        expect(one, path).not.toMatch(new RegExp(`\\b1 ${plural}\\b`));
      if (words(one) !== words(two) && !ALIKE.has(path))
        expect(words(said(path, leaf, 1)), path).not.toBe(words(said(path, leaf, 2)));
      for (const n of [0, 5, 12]) {
        expect(words(said(path, its, n)), path).toMatch(/\S/);
      }
    }
  });
});

test('from two on a number changes no word but itself', () => {
  for (const [name, ...both] of ROOMS)
    for (const [path, leaf] of both.flatMap((its) => leavesOf(its))) {
      if (typeof leaf === 'string' || path === '/date' || path === '/exact') continue;
      for (const n of [3, 5, 11, 21]) expect(words(said(path, leaf, n)), name + path).toBe(words(said(path, leaf, 2)));
    }
});

describe('a date', () => {
  test('has its month’s name, and a day only where there is one', () => {
    expect(interfaceEn.date(2024, 1)).toBe('January 2024');
    expect(interfaceEn.date(2024, 12, 31)).toBe('December 31, 2024');
    expect(interfaceDe.date(2024, 3)).toBe('März 2024');
    expect(interfaceDe.date(2024, 12, 1)).toBe('1. Dezember 2024');
    const months = (say: typeof interfaceDe.date) => new Set(Array.from({ length: 12 }, (_, i) => say(2024, i + 1)));
    expect([months(interfaceDe.date).size, months(interfaceEn.date).size]).toEqual([12, 12]);
  });
});

describe('on whose word a claim is', () => {
  const voices = [
    { voice: '', many: false, speaker: '' },
    { voice: 'V', many: false, speaker: '' },
    { voice: 'V and W', many: true, speaker: '' },
    { voice: '', many: false, speaker: 'S' },
    { voice: 'V', many: false, speaker: 'S' },
  ];
  test.each([interfaceDe, interfaceEn])('names each voice once, and hedges whatever is no fact', ({ hedges, lang }) => {
    for (const [form, hedge] of Object.entries(hedges))
      for (const its of voices) {
        const whole = hedge(its).join('…');
        const count = (name: string) => (name === '' ? 0 : whole.split(name).length - 1);
        expect(count(its.voice), `${lang} ${form} ${whole}`).toBe(its.voice === '' ? 0 : 1);
        if (form !== 'asserted') expect(whole, `${lang} ${form}`).not.toBe('…');
        // Several pass a claim on; that they claim it themselves nobody said.
        if (form !== 'asserted' && its.many) expect(whole).not.toMatch(/V and W (?:claims|denies|behaupte|bestreite)/);
      }
  });
});

test('numbers are grouped as each language does, tiny and huge ones keep their digits', () => {
  expect([networkEn.number(1234567), networkDe.number(1234567)]).toEqual(['1,234,567', '1.234.567']);
  expect([networkEn.nodes(1234), networkDe.nodes(1234)]).toEqual(['1,234 nodes', '1.234 Knoten']);
  expect([networkEn.exact(0.000001234), networkDe.exact(0.000001234)]).toEqual(['0.000001234', '0,000001234']);
  expect(networkEn.exact(1e-9)).toBe('0.000000001');
  expect(networkEn.exact(9.5e-10)).toBe('9.5E-10');
  expect(networkEn.exact(-1e15)).toBe('-1E15');
  expect(networkEn.exact(999_999_999_999_999)).toBe('999,999,999,999,999');
  expect([networkEn.exact(0), networkDe.exact(-0.5)]).toEqual(['0', '-0,5']);
  expect(networkEn.bytesRead(1_250_000, 64_000_000)).toBe('1.3 of 64.0 MB read');
});
