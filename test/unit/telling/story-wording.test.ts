/** Amounts, dates and the seam of context, as readers see them. */
import { expect, test } from 'vitest';
import { messages as de } from '../../../src/i18n/de/interface.js';
import { messages as en } from '../../../src/i18n/en/interface.js';
import { amountText, contextOf, dateText } from '../../../src/story/telling/wording.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [{ value: 250_000_000, bound: 'more-than' }, 'mehr als 250.000.000', 'more than 250,000,000'],
  [{ value: 1.5, unit: 'EUR' }, '1,5 €', '€1.5'],
  [{ value: 19_000_000_000, unit: 'USD', each: true }, 'jeweils 19.000.000.000 $', '$19,000,000,000 each'],
  [{ value: 12.5, unit: 'percent' }, '12,5 %', '12.5%'],
  [{ value: 0.7, unit: 'percent', bound: 'about' }, 'rund 0,7 %', 'about 0.7%'],
  [{ value: 0.12345, unit: 'Grad' }, '0,12345 Grad', '0.12345 Grad'],
  [{ value: 0 }, '0', '0'],
] as const)('%j loses no digit and gains none', (amount, german, english) => {
  expect(plain(amountText(amount, de))).toBe(german);
  expect(plain(amountText(amount, en))).toBe(english);
});

test.each([
  ['2025-01-23', '23. Januar 2025'],
  ['2025-01', 'Januar 2025'],
  ['2025', '2025'],
  ['0099', '99'],
  ['2025-01-22?', '2025-01-22?'],
  ['2025-01-20/2025-01-26', '20. Januar 2025 – 26. Januar 2025'],
  ['2024/2025-02', '2024 – Februar 2025'],
  ['2025-01/..', '2025-01/..'],
])('%s reads %s', (date, text) => {
  expect(dateText(date, de)).toBe(text);
});

test('dates read as the platform would write them, in every language, on every day', () => {
  for (const t of [de, en])
    for (let month = 1; month <= 12; month++)
      for (const day of [null, 1, 9, 28]) {
        const numeric = day ? ({ day: 'numeric' } as const) : {};
        const options = { year: 'numeric', month: 'long', timeZone: 'UTC', ...numeric } as const;
        const two = (number: number) => String(number).padStart(2, '0');
        const date = `2024-${two(month)}${day ? `-${two(day)}` : ''}`;
        const platform = new Intl.DateTimeFormat(t.lang, options).format(Date.UTC(2024, month - 1, day ?? 1));
        expect(dateText(date, t)).toBe(platform);
      }
});

test.each([
  ['Zoff um', 'und mehr', '…\u00a0Zoff um ', ' und mehr\u00a0…'],
  [' Zoff um ', ', schrieb er', '…\u00a0Zoff um ', ', schrieb er\u00a0…'],
  ['gehört haben. „', '“, sagte er', '…\u00a0gehört haben. ', ', sagte er\u00a0…'],
  ['“', undefined, '', ''],
  ['er sagte „Ja.“', undefined, '…\u00a0er sagte „Ja.“ ', ''],
  [undefined, '“, schrieb er', '', ', schrieb er\u00a0…'],
  [undefined, ',” he wrote', '', ', he wrote\u00a0…'],
  [undefined, '“so“ heißt es', '', '“so“ heißt es\u00a0…'],
  [undefined, undefined, '', ''],
])('context %j, %j keeps its space from the excerpt', (prefix, suffix, before, after) => {
  const quote = { exact: 'x', ...(prefix == null ? {} : { prefix }), ...(suffix == null ? {} : { suffix }) };
  expect(contextOf(quote)).toEqual({ before, after });
});
