import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../fixtures/finding.js';

// The fifth of June 2024 is a Wednesday.
const isFound = (lang: 'de' | 'en', text: string, exact: string, said: string, published = '2024-06-05') =>
  codesOf(lang, text, { exact, said, form: 'direct', tone: 'conflict', published }).includes('date');

describe('said on the day that the text names', () => {
  test.each([
    ['de', '„Das wird teuer“, sagte Quast am Dienstag.', 'Das wird teuer', '2024-06-04'],
    [
      'de',
      'Am Montag, dem 3. Juni 2024, stellte Quast sie vor. „Das wird teuer“, sagte sie.',
      'Das wird teuer',
      '2024-06-03',
    ],
    ['de', 'Am 3. Juni stellte Quast sie vor. „Das wird teuer“, sagte sie.', 'Das wird teuer', '2024-06-03'],
    ['de', '„Das wird teuer“, sagte Quast gestern.', 'Das wird teuer', '2024-06-04'],
    ['de', 'Am Montag tagte der Rat. „Das wird teuer“, sagte Quast am Dienstag.', 'Das wird teuer', '2024-06-04'],
    [
      'de',
      '„Der Motor liegt seit dem 3. März hier“, sagte Quast am Dienstag.',
      'Der Motor liegt seit dem 3. März hier',
      '2024-06-04',
    ],
    ['de', 'Grauwiek, 4. Juni 2024. „Das wird teuer“, sagte Quast.', 'Das wird teuer', '2024-06-04'],
    ['de', '„Das wird teuer“, sagte Quast am vergangenen Freitag.', 'Das wird teuer', '2024-05-31'],
    ['de', '„Das wird teuer“, sagte Quast (03.06.2024).', 'Das wird teuer', '2024-06-03'],
    ['en', '“It will cost,” Calloway said on Tuesday.', 'It will cost', '2024-06-04'],
    ['en', 'Calloway spoke on Monday, 3 June 2024. “It will cost,” she said.', 'It will cost', '2024-06-03'],
    ['en', 'Calloway spoke on June 3. “It will cost,” she said.', 'It will cost', '2024-06-03'],
    ['en', '“It will cost,” Calloway said yesterday.', 'It will cost', '2024-06-04'],
    ['en', 'OSTREY, June 4 (Reuters) - “It will cost,” Calloway said.', 'It will cost', '2024-06-04'],
    ['en', '“It will cost,” Calloway said on Friday. Thorne spoke on Monday.', 'It will cost', '2024-05-31'],
  ] as const)('%s: %s', (lang, text, exact, said) => {
    expect(isFound(lang, text, exact, said)).toBe(false);
    for (const by of [-366, -30, -1, 1, 30, 366]) {
      const other = new Date(Date.parse(said) + by * 86_400_000).toISOString().slice(0, 10);
      expect(isFound(lang, text, exact, other), other).toBe(true);
    }
  });
});

test('a month or a year holds its days; what is a guess is not judged', () => {
  const text = '„Das wird teuer“, sagte Quast am Dienstag.';
  for (const said of ['2024-06', '2024', '2024-06-01?', '2024~', '2024-05/2024-06', '202X'])
    expect(isFound('de', text, 'Das wird teuer', said), said).toBe(false);
  for (const said of ['2024-05', '2023']) expect(isFound('de', text, 'Das wird teuer', said), said).toBe(true);
});
