/** What stands where somebody might stand, and is nobody: a feeling, a quarrel, a number, an office alone. */
import { expect, test } from 'vitest';
import { foundIn, offeredIn } from './found.js';

test.each([
  ['de', 'Wut herrscht im Dorf, sagte Ina Brandis. Sie sprach von Wut und Angst.', ['Ina Brandis']],
  ['de', 'Protest gegen Umlage. Der Protest wächst. Anwohnerin Ina Brandis sagte, es reiche.', ['Ina Brandis']],
  ['de', 'Landrat warnt vor Pleite. Landrat Jonas Weber sagte, es fehle Geld. Der Landrat spart. Die Pleite droht.'],
  ['de', 'Streit im Ort. Landrat Jonas Weber sagte, der Streit sei alt. Der Streit dauert an.'],
  [
    'de',
    'Kritik kam von Nils Brodt. Kritik übte auch Ina Brandis, die von Verrat sprach.',
    ['Ina Brandis', 'Nils Brodt'],
  ],
  ['de', 'Nils Brodt hielt ein Schild hoch: „Das Bad bleibt!“', ['Nils Brodt']],
  ['en', 'The other, Orrin Travel, offered £91 million but was excluded.', ['Orrin Travel']],
  ['en', 'Fear is everywhere, said Miles Tarrant. Fear at Northpen grew.', ['Miles Tarrant']],
  ['en', 'Rage met the plan. Miles Tarrant said that Rage was natural.', ['Miles Tarrant']],
  ['en', 'Miles Tarrant spoke of Betrayal and Anger. He said Anger was near.', ['Miles Tarrant']],
] as const)('%s: nobody of these is offered: “%s”', (lang, text, names: readonly string[] = ['Jonas Weber']) => {
  expect(offeredIn(text, lang).toSorted()).toEqual(names.toSorted());
});

test.each([
  ['de', 'Eddison kaufte die Werft. Eddison zahlt. Die Werft von Eddison sei alt, sagte Ina Brandis.', 'Eddison'],
  ['de', 'Peter Streit leitet das Amt. Streit sagte, es sei spät.', 'Peter Streit'],
  ['de', 'Lisa Angst sagte, es sei spät. „Nein“, sagte Angst.', 'Lisa Angst'],
  ['de', 'Nordstift sagte, es sei spät. Nils Brodt kritisierte Nordstift.', 'Nordstift'],
  ['de', 'Neubau der Moorbahn. Die Moorbahn fährt. Nils Brodt sagte, die Moorbahn bleibe.', 'Moorbahn'],
  ['en', 'Ada Fear said it was late. “No,” said Fear.', 'Ada Fear'],
  ['en', 'Hope Marsh said it was late. “No,” said Hope.', 'Hope Marsh'],
  ['en', 'Bill denied it. Miles Tarrant said that Bill was late.', 'Bill'],
  ['en', 'Quillmark paid £3 million. Miles Tarrant criticised Quillmark.', 'Quillmark'],
  ['en', 'Ostrey sale divides town. The Ostrey sale is late, said Ada Moss. The sale is off.', 'Ostrey sale'],
] as const)('%s: who is called so stays: “%s”', (lang, text, name) => {
  expect(foundIn(text, lang).who).toContain(name);
});

test('whoever is offered as speaker for want of another is not what it is about, too', () => {
  const [its] = foundIn('The other, Orrin Travel, offered £91 million but was excluded.', 'en').proposals;
  expect(its).toMatchObject({ speakers: ['Orrin Travel'], about: [], sure: false });
});

test('what decides is a party, and not what an article is about', () => {
  const text =
    'County council scraps bypass\n\nThe county council has scrapped the bypass, Ada Moss said. The county council met.';
  expect(foundIn(text, 'en').names.map(({ name, subject }) => [name, subject])).toEqual([
    ['Ada Moss', false],
    ['the county council', false],
  ]);
});

test('a surname at a sentence’s head that is a word, too, means whoever is called so', () => {
  const text =
    'Councillor Aisha Brand called on Peter Harland to resign. Brand said the committee planned to question him on 2 April.';
  const { proposals, who } = foundIn(text, 'en');
  expect(who).not.toContain('brand');
  expect(proposals.at(-1)?.speakers[0]).toBe('Aisha Brand');
});
