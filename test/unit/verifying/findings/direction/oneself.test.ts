/** Who pays, sues or owns does so to somebody else: one who stands at both ends is told of. */
import { expect, test } from 'vitest';
import { type Asked, codesOf, findingsOf } from '../../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, who: string, more?: Partial<Asked>];

const atBoth = ([lang, text, who, more = {}]: Case) =>
  codesOf(lang, text, { exact: text.slice(0, -1), from: who, to: who, ...more }).filter((one) => one === 'direction');
const conflict = (label: string) => ({ tone: 'conflict', label });
const role = (label: string) => ({ tone: 'role', label });

const TWO: readonly Case[] = [
  ['de', 'Die Tidelinie zahlte der Werft Nord zwölf Millionen Euro.', 'tidelinie'],
  ['de', 'Die Tidelinie soll der Werft Nord zwölf Millionen Euro zahlen.', 'tidelinie', { modality: 'planned' }],
  ['de', 'Fenna Quast verklagt die Werft Nord.', 'quast', conflict('verklagt')],
  ['de', 'Fenna Quast warf Jasper Holm Betrug vor.', 'quast', conflict('wirft vor')],
  ['de', 'Jasper Holm besitzt die Werft Nord.', 'werft', role('besitzt')],
  ['de', 'Die Werft Nord liefert der Tidelinie die Fähre.', 'werft', { label: 'liefert an' }],
  ['de', 'Die Tidelinie verkaufte die Seehund an die Werft Nord.', 'tidelinie', { label: 'verkauft an' }],
  ['en', 'Garrow Steel paid the Dry Dock £40,000.', 'garrow'],
  ['en', 'Garrow Steel sold its yard to the Dry Dock.', 'garrow', { label: 'sells to' }],
  ['en', 'Ines Calloway sued Garrow Steel.', 'calloway', conflict('sues')],
  ['en', 'Rufus Thorne accused Ines Calloway of lying.', 'thorne', conflict('accuses')],
  ['en', 'Rufus Thorne owns the Dry Dock.', 'dock', role('owns')],
  ['en', 'Garrow Steel supplies the Dry Dock with iron.', 'garrow', role('supplies')],
  [
    'en',
    'Garrow Steel and the Dry Dock paid Ada Winslow.',
    'dock',
    { from: ['garrow', 'dock'], to: ['winslow', 'dock'] },
  ],
];

test.each(TWO.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  expect(atBoth(one)).toEqual(['direction']);
});

const ONE: readonly Case[] = [
  ['de', 'Die Tidelinie verspricht, zwölf Millionen Euro zu zahlen.', 'tidelinie', { label: 'verspricht zu zahlen' }],
  ['de', 'Fenna Quast gab Fehler zu.', 'quast', { tone: 'other', label: 'gibt zu' }],
  ['de', 'Fenna Quast verteidigte den Bau.', 'quast', { tone: 'support', label: 'verteidigt' }],
  ['de', 'Fenna Quast kritisierte sich selbst.', 'quast', conflict('kritisiert')],
  ['de', 'Die Tidelinie kündigte eine Fähre an.', 'tidelinie', { tone: 'other', label: 'kündigt an' }],
  ['en', 'Garrow Steel announced that it would pay.', 'garrow', { label: 'announces' }],
  ['en', 'Rufus Thorne defended the plan.', 'thorne', { tone: 'support', label: 'defends' }],
  ['en', 'Ines Calloway blamed herself for the noise.', 'calloway', conflict('blames')],
  ['en', 'Ines Calloway doubts the plan.', 'calloway', conflict('doubts')],
];

test.each(ONE.map((one) => [one[1], one] as const))(
  'nothing is asked of what somebody may do to itself: %s',
  (_text, one) => {
    expect(atBoth(one)).toEqual([]);
  },
);

test.each([
  [
    'de',
    'Die Tidelinie zahlte der Werft Nord zwölf Millionen Euro.',
    'tidelinie',
    'Tidelinie steht auf beiden Seiten, zu „zahlt“ gehören aber zwei.',
  ],
  [
    'en',
    'Garrow Steel paid the Dry Dock £40,000.',
    'garrow',
    'Garrow Steel stands at both ends, but “pays” takes two.',
  ],
] as const)('%s: it is told', (lang, text, who, message) => {
  const all = findingsOf(lang, text, { exact: text.slice(0, -1), from: who, to: who });
  expect(all.find(({ code }) => code === 'direction')?.message).toBe(message);
});

test('a review answers it', () => {
  const reviewed = [{ code: 'direction' as const, of: 'garrow > garrow', note: 'From one account to another.' }];
  expect(atBoth(['en', 'Garrow Steel paid the Dry Dock £40,000.', 'garrow', { reviewed }])).toEqual([]);
});
