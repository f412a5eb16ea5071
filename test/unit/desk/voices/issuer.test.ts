/** Who tells of themselves in a press release is meant by "we" and "the company". */
import { expect, test } from 'vitest';
import { foundIn } from '../who/found.js';

const RELEASES = {
  en: 'Kestrel Water today announced the purchase of Ofwell Services. Ofwell Services runs 12 plants. The company will invest £40 million in the plants.',
  de: 'Die Voltara Energie GmbH übernimmt die Stadtwerke Kammerthal. Die Stadtwerke Kammerthal liefern den Strom. Das Unternehmen kündigte an, 200 Stellen zu schaffen.',
} as const;
const ISSUER = { en: 'Kestrel Water', de: 'Voltara Energie GmbH' } as const;

const speakersOf = (text: string, lang: 'en' | 'de', words: string) => {
  const its = foundIn(text, lang).proposals.find(({ start }) => text.startsWith(words, start));
  return [its?.speakers[0], its?.sure];
};

test.each([
  ['en', ' We will pay Ofwell Services £2 million.', 'The company will', false],
  ['en', ' We will pay Ofwell Services £2 million.', 'We will', true],
  ['en', '\n\nAbout Kestrel Water\n\nKestrel Water serves two million homes.', 'The company will', false],
  ['de', ' Wir werden den Stadtwerken Kammerthal zwei Millionen Euro zahlen.', 'Das Unternehmen', false],
  ['de', ' Wir werden den Stadtwerken Kammerthal zwei Millionen Euro zahlen.', 'Wir werden', true],
] as const)('%s: “…%s”: “%s” is the issuer', (lang, rest, words, sure) => {
  expect(speakersOf(`${RELEASES[lang]}${rest}`, lang, words)).toEqual([ISSUER[lang], sure]);
});

test.each([
  ['en', '', 'The company will', 'Ofwell Services'],
  ['en', ' “We will see,” said Ada Moss.', 'The company will', 'Ofwell Services'],
  ['de', '', 'Das Unternehmen', 'Stadtwerke Kammerthal'],
] as const)('%s: in a paper’s words “%s” it is whoever was just spoken of', (lang, rest, words, name) => {
  expect(speakersOf(`${RELEASES[lang]}${rest}`, lang, words)[0]).toBe(name);
});
