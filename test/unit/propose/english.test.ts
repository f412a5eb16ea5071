/** What English journalism ties, quotes in pieces and counts: each sentence by itself, in the form that the rules give it. */
import { expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';
import { ENGLISH_PIECES } from './english-pieces.js';
import { ENGLISH_TIES } from './english-ties.js';

/** Who the sentences speak of is introduced in a paragraph of its own. */
const CAST = 'Present were Tamsin Orde, Gareth Pell and Mo Adeyemi. Selkirk Mutual and Hale Brothers were not.\n\n';

const shownIn = (sentence: string) =>
  propose(CAST + sentence, { lang: 'en' }).filter(({ shown, start }) => shown && start >= CAST.length);
const formsIn = (sentence: string) =>
  shownIn(sentence)
    .map(({ form }) => form)
    .join(' ');

test.each(ENGLISH_TIES)('a tie: %s', (sentence, forms) => {
  expect(formsIn(sentence)).toBe(forms);
});

test.each(ENGLISH_PIECES)('a piece or nothing: %s', (sentence, forms) => {
  expect(formsIn(sentence)).toBe(forms);
});

const AMOUNTS: readonly (readonly [sentence: string, amount: string | null])[] = [
  ['Orde said the roof would cost £1.2m.', '£1.2m'],
  ['Pell said the firm had lost $3bn.', '$3bn'],
  ['Pell said he had paid €40,000 for it.', '€40,000'],
  ['Orde said 40 per cent of the staff would go.', '40 per cent'],
  ['Orde said it had cost eighty thousand crowns.', 'eighty thousand crowns'],
  ['Pell said the club had found forty-one envelopes.', 'forty-one envelopes'],
  ['The council said more than two million people had signed.', 'two million people'],
  ['Pell said the bill came to between £3m and £4m.', '£3m'],
  ['The firm said it would pay up to 900 marks a head.', '900 marks'],
  ['The firm said it would cut 1,200 jobs.', '1,200 jobs'],
  ['Pell said the county had promised him $1.5 million.', '$1.5 million'],
  ['Pell said he was owed a hundred pounds.', 'a hundred pounds'],
  ['Pell said they had lost a quarter of a million pounds.', 'a quarter of a million pounds'],
  ['Orde said at least 30 families had left.', '30 families'],
  ['Orde said the pump had shifted 4,000 litres of water.', '4,000 litres'],
  ['Orde said 12 children were hurt.', '12 children'],
  ['Police said 300 people marched.', '300 people'],
  ['Pell said he had sold 14 sheep.', '14 sheep'],
  ['The council says 60 homes will be built.', '60 homes'],
  ['The council says 60 affordable homes will be built.', '60 affordable homes'],
  ['The trust says it has 3,400 paying members.', '3,400 paying members'],
  ['The club says the fine was 5,000 florins.', '5,000 florins'],
  ['Orde said the dam held 3.4 million cubic metres.', '3.4 million cubic metres'],
  ['Orde said he had worked there for 12 years.', null],
  ['Pell said the meeting began at 7pm on 12 May.', null],
  ['Orde said she was 54.', null],
  ['Orde said the 19th-century pier would close in 2027.', null],
  ['Pell said the fare would rise by 10p.', '10p'],
  ['Pell said the shares fell 5% on Monday.', '5%'],
  ['The firm said profit had risen 12 percent, to $40 million.', '12 percent'],
  ['Pell said he had earned £90 a week.', '£90'],
  ['Pell said the boat was worth £2.5 million.', '£2.5 million'],
  ['Orde said the town had lost a third of its shops.', null],
  ['Orde said the tank held 400 gallons.', '400 gallons'],
  ['Orde said the road was 14 miles long.', '14 miles'],
  ['Orde said 16-year-old pupils had been told on 3 March.', null],
  ['The company said it would issue 4.2 million new shares.', '4.2 million new shares'],
  ['The council said the site had room for 1,100 pupils.', '1,100 pupils'],
  ['Pell said it owed him 4,000 Norland crowns.', '4,000 Norland crowns'],
  ['Pell said the firm had paid him CHF 4,000.', 'CHF 4,000'],
  ['Pell said the firm had paid him EUR 4 million.', 'EUR 4 million'],
  ['Pell said the firm had paid him 4 million EUR.', '4 million EUR'],
  ['Pell said the firm had paid him US$4m.', 'US$4m'],
  ['Orde said the lorry weighed 40 tonnes.', '40 tonnes'],
  ['Orde said there had been six complaints.', 'six complaints'],
  ['Orde said one in five bridges was unsafe.', null],
  ['Orde said forty thousand dollars had gone missing.', 'forty thousand dollars'],
  ['Orde said some twelve hundred workers were affected.', 'twelve hundred workers'],
  ['Orde said it would take 14 votes to pass.', '14 votes'],
  ['The buyer said it would pay 31 pence a share.', '31 pence'],
  ['Pell said it was a £3m hole.', '£3m'],
  ['Pell said it was a 30-million-dollar hole.', '30-million-dollar'],
  ['Pell said it was a $30-million hole.', '$30-million'],
  ['Pell said a 15 per cent rise was due.', '15 per cent'],
  ['Orde said dozens of letters had come.', null],
  ['Pell said the plant made 900 tons of rope.', '900 tons'],
  ['Orde said half of the 800 tenants had agreed.', '800 tenants'],
  ['Pell said the firm had sold thirty-two thousand tickets.', 'thirty-two thousand tickets'],
  ['Pell said there were two hundred and forty jobs at stake.', 'two hundred and forty jobs'],
  ['Orde said that of the 61 flats only nine were let.', '61 flats'],
  ['The league said he would miss six matches.', 'six matches'],
  ['Pell said the ship carried 212 passengers and crew.', '212 passengers'],
  ['Pell said he had kept 11 cattle and 60 fish.', '11 cattle'],
  ['The council said it had received 23 formal complaints.', '23 formal complaints'],
  ['Brask said about 50 volunteer firefighters came.', '50 volunteer firefighters'],
  ['Two people familiar with the matter said Pell had asked for $9 million.', '$9 million'],
  ['Orde said profits had doubled since 2019 sales began.', null],
];

test.each(AMOUNTS)('an amount: %s', (sentence, amount) => {
  expect(shownIn(sentence).map((one) => one.amount?.text ?? null)).toEqual([amount]);
});

test.each([
  ['Pell said the roof had cost eighty thousand crowns.', 80_000, 'crowns', 'eighty thousand crowns'],
  ['Pell said it needed between three and four million crowns.', 3_000_000, 'crowns', 'three and four million crowns'],
  ['Pell said it needed 3–4 million euros.', 3_000_000, 'EUR', '3–4 million euros'],
  ['Pell said the firm had paid him NOK 4,000.', 4000, 'NOK', 'NOK 4,000'],
])('no state is filled in that a text does not name, and a range has one unit: %s', (sentence, value, unit, text) => {
  expect(shownIn(sentence).map(({ amount }) => amount)).toEqual([{ value, unit, text }]);
});
