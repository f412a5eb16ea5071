/** How sure, how much, when, about whom, and what it answers. */
import { describe, expect, test } from 'vitest';
import type { Form, Modality } from '../../../src/story/vocabulary.js';
import { attributes } from './attributes-cases.js';

type Case = [text: string, form: Form, cue: string | undefined, modality: Modality];
const GERMAN: Case[] = [
  ['Jens Kolbe sagte, das Geld fehle', 'indirect', 'sagte', 'asserted'],
  ['Laut Jens Kolbe ist das Geld nicht da', 'indirect', 'Laut', 'asserted'],
  ['Jens Kolbe forderte, die Stadt solle zahlen', 'indirect', 'forderte', 'asserted'],
  ['Die Werft wird von der Stadt unterstützt', 'reported', 'unterstützt', 'asserted'],
  ['Jens Kolbe kündigte an, das Bad zu schließen', 'indirect', 'kündigte an', 'planned'],
  ['Die Werft will zwei Fähren kaufen', 'reported', 'kaufen', 'planned'],
  ['Die Halle soll im Mai öffnen', 'indirect', undefined, 'planned'],
  ['Marta Ulmen wird den Verband leiten', 'reported', 'leiten', 'planned'],
  ['Die Werft soll 50.000 Euro erhalten haben', 'reported', 'erhalten', 'alleged'],
  ['Angeblich gehört das Haus der Bank', 'reported', 'gehört', 'alleged'],
  ['Jens Kolbe warf ihr vor, Geld genommen zu haben', 'indirect', 'warf vor', 'alleged'],
  ['Es dürften 26 Stellen wegfallen, warnte Jens Kolbe', 'indirect', 'warnte', 'alleged'],
  ['Marta Ulmen bestreitet, je Geld bekommen zu haben', 'indirect', 'bestreitet', 'denied'],
  ['Ich habe niemals Geld bekommen', 'direct', undefined, 'denied'],
  ['Von einem Fehler wollte Jens Kolbe nichts wissen', 'indirect', 'wollte', 'denied'],
  ['Die Anklage hält Jens Kolbe „Täuschung“ vor', 'partial', 'hält vor', 'alleged'],
  ['Jens Kolbe will alles erläutert haben', 'indirect', 'will', 'alleged'],
  ['Die Stadt kündigte dem Verein die Zusammenarbeit auf', 'reported', 'kündigte auf', 'asserted'],
  ['Der Anbieter habe zugesagt, zwei Wagen einzusetzen', 'indirect', undefined, 'planned'],
];
const ENGLISH: Case[] = [
  ['Martha Ullman said the town was short of money', 'indirect', 'said', 'asserted'],
  ['The firm should pay, Martha Ullman demanded', 'indirect', 'demanded', 'asserted'],
  ['The trust plans to close 45 stores', 'indirect', 'plans', 'planned'],
  ['Garrow Steel is to charter the boat', 'reported', 'charter', 'planned'],
  ['We will build it', 'direct', undefined, 'planned'],
  ['The fund has reportedly bought another 2 percent', 'reported', 'bought', 'alleged'],
  ['Martha Ullman accused the mayor of lying', 'indirect', 'accused', 'alleged'],
  ['The clerk is understood to be retiring', 'indirect', 'is understood', 'alleged'],
  ['Martha Ullman denied taking money', 'indirect', 'denied', 'denied'],
  ['I have never taken money', 'direct', undefined, 'denied'],
  ['It did not. We paid', 'direct', undefined, 'denied'],
  ['Orsett announced a definitive agreement to buy the yard', 'indirect', 'announced', 'planned'],
];
const whole = (text: string, lang: string, form: Form, cue?: string) => {
  const source = form === 'direct' ? (lang === 'de' ? `„${text}“, hieß es.` : `“${text}.”`) : `${text}.`;
  const at = cue
    ?.split(' ')
    .filter((word) => text.includes(word))
    .join(' … ');
  return attributes(source, lang, { excerpt: text, form, ...(at == null ? {} : { cue: at }) })[0];
};

describe.each([['de', GERMAN] as const, ['en', ENGLISH] as const])('%s: how sure', (lang, cases) => {
  test.each(cases)('%s', (text, form, cue, modality) => {
    expect(whole(text, lang, form, cue)?.modality).toBe(modality);
  });
});

test.each([
  ['de', 'Das Land zahlt 3,4 Millionen Euro', '3,4 Millionen Euro', 3_400_000, 'EUR'],
  ['de', 'Rund 140 Fahrten fallen aus', '140 Fahrten', 140, 'Fahrten'],
  ['de', 'Er hält 51 Prozent am Hafen', '51 Prozent', 51, 'percent'],
  ['de', 'Das Bad wurde am 3. Juni nach elf Jahren geschlossen', null, null, null],
  ['en', 'The county paid $2.4 million in March', '$2.4 million', 2_400_000, 'USD'],
  ['en', 'He owns 51 per cent of it', '51 per cent', 51, 'percent'],
  ['en', 'They will keep all 118 employees', '118 employees', 118, 'employees'],
  ['en', 'She has run it for nine years', null, null, null],
])('%s, how much: %s', (lang, text, amount, value, unit) => {
  const found = whole(text, lang, 'reported')?.amount ?? null;
  expect(found?.text ?? null).toBe(amount);
  expect(found?.value ?? null).toBe(value);
  if (unit != null) expect(found?.unit).toContain(unit.slice(0, 3));
});

test('a day with its year is one of the calendar, another stands as it stands', () => {
  expect(whole('Am 3. Juni 2024 sagte Jens Kolbe zu', 'de', 'indirect')?.day).toBe('2024-06-03');
  expect(whole('Am Dienstag sagte Jens Kolbe zu', 'de', 'indirect')?.day).toBe('Dienstag');
  expect(whole('On 3 June 2024 Martha Ullman agreed', 'en', 'indirect')?.day).toBe('2024-06-03');
  expect(whole('Martha Ullman agreed', 'en', 'indirect')?.day).toBeNull();
});

test('about is the other side of a tie, never who acts', () => {
  const [suit] = attributes('Die Werft Nord verklagt die Kolbe Maschinen GmbH auf 2 Millionen Euro.', 'de', {
    excerpt: 'Die Werft Nord verklagt die Kolbe Maschinen GmbH auf 2 Millionen Euro',
    form: 'reported',
    cue: 'verklagt',
  });
  expect(suit?.speakers[0]).toBe('Werft Nord');
  expect(suit?.about).toEqual(['Kolbe Maschinen GmbH']);
  const [owned] = attributes('Wagmatch is owned by Bellwether Leisure. Wagmatch grew.', 'en', {
    excerpt: 'Wagmatch is owned by Bellwether Leisure',
    form: 'reported',
    cue: 'is owned',
  });
  expect(owned?.about).toEqual(['Wagmatch']);
});

test('a denial answers the accusation, and so does a plain no right behind it', () => {
  const text =
    'Jens Kolbe warf Marta Ulmen vor, Geld genommen zu haben. „Das habe ich nicht“, sagte Ulmen. Jens Kolbe lachte.';
  const [, no] = attributes(
    text,
    'de',
    { excerpt: 'Jens Kolbe warf Marta Ulmen vor, Geld genommen zu haben', form: 'indirect', cue: 'warf' },
    { excerpt: 'Das habe ich nicht', form: 'direct', cue: 'sagte' },
  );
  expect(no).toMatchObject({ speakers: expect.arrayContaining(['Marta Ulmen']), modality: 'denied', answers: 0 });
});
