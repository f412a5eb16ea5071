/** English speech that is told by how the sentence is built: the verbs of these sentences are invented, so that no list can have them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';

/** Who the sentences speak of is introduced in a paragraph of its own. */
const CAST = 'Present were Tamsin Orde, Gareth Pell and Mo Adeyemi. Selkirk Mutual and Hale Brothers were not.\n\n';

const shownIn = (sentence: string) =>
  propose(CAST + sentence, { lang: 'en' }).filter(({ shown, start }) => shown && start >= CAST.length);

const SAID: readonly (readonly [sentence: string, speaker: string, cue: string])[] = [
  ['Pell glorped that the roof leaked.', 'Gareth Pell', 'glorped'],
  ['Pell has glorped that the roof leaked.', 'Gareth Pell', 'glorped'],
  ['Pell is glorping that the roof leaks.', 'Gareth Pell', 'glorping'],
  ['Pell would glorp that the roof leaked.', 'Gareth Pell', 'glorp'],
  ['Pell was quick to glorp that the roof leaked.', 'Gareth Pell', 'glorp'],
  ['Pell glorped in a letter on Tuesday that the roof leaked.', 'Gareth Pell', 'glorped'],
  ['Pell glorped, in a letter to the council, that the roof leaked.', 'Gareth Pell', 'glorped'],
  ['Pell glorped the council that the roof leaked.', 'Gareth Pell', 'glorped'],
  ['Pell, who chairs the trust, glorped that the roof leaked.', 'Gareth Pell', 'glorped'],
  ['Pell glorps he has never seen the roof.', 'Gareth Pell', 'glorps'],
  ['Pell glorps the roof would leak.', 'Gareth Pell', 'glorps'],
  ['The roof, Pell glorps, is leaking.', 'Gareth Pell', 'glorps'],
  ['The roof, Pell glorped on Tuesday, was leaking.', 'Gareth Pell', 'glorped'],
  ['The roof was leaking, Pell glorped.', 'Gareth Pell', 'glorped'],
  ['The roof was leaking, glorped Tamsin Orde.', 'Tamsin Orde', 'glorped'],
  ['The roof had been leaking for years, the treasurer, Tamsin Orde, glorped last week.', 'Tamsin Orde', 'glorped'],
  ['Pell glorps having seen the roof.', 'Gareth Pell', 'glorps'],
  ['Pell glorps to have seen the roof.', 'Gareth Pell', 'glorps'],
  ['Pell glorped Orde of having sold the roof.', 'Gareth Pell', 'glorped'],
  ['Pell glorped himself delighted.', 'Gareth Pell', 'glorped … delighted'],
  ['Pell is glorpent that the roof leaks.', 'Gareth Pell', 'is … glorpent'],
  ['Pell glorps the view that the roof leaks.', 'Gareth Pell', 'glorps … view'],
  ['Pell made plain that the roof leaked.', 'Gareth Pell', 'made … plain'],
  ['Pell let it be known that the roof leaked.', 'Gareth Pell', 'let … known'],
  ['Pell put it bluntly: the roof was leaking.', 'Gareth Pell', 'put … it'],
  ['Pell wanted to know who had sold the roof.', 'Gareth Pell', 'wanted … know'],
  ['Pell closed the door, glorping he had been robbed.', 'Gareth Pell', 'glorping'],
  ['As Pell glorps it, the roof leaks.', 'Gareth Pell', 'glorps'],
  ['The roof leaks, if Pell is to be believed.', 'Gareth Pell', 'if'],
  ['Pell’s worry, which many share, is that the roof leaks.', 'Gareth Pell', 'worry'],
  ['Pell declined to say whether the roof was leaking.', 'Gareth Pell', 'declined … say'],
];

test.each(SAID)('%s', (sentence, speaker, cue) => {
  expect(shownIn(sentence).map((one) => [one.form, one.speakers[0], one.cue])).toEqual([['indirect', speaker, cue]]);
});

test.each([
  'Pell bought the boat that Orde had built.',
  'Pell scrubbed the boat that had sunk.',
  'The house that Pell painted was sold.',
  'Pell walked so fast that the dog fell behind.',
  'Pell made sure that the door was shut.',
  'It turned out that the door was shut.',
  'When the rain had stopped, Pell left.',
  'After the vote, which was close, Pell smiled.',
  'Pell glorped the roof.',
  'The lamps glowed, the doors shut and the band played.',
  'Some of the boats, most of them old, are scrubbed every year.',
  'What comes next is anybody’s guess.',
  'The council will decide in May whether the school closes.',
])('nobody is said to say it: %s', (sentence) => {
  expect(shownIn(sentence).filter(({ form }) => form === 'indirect')).toEqual([]);
});

test.each([
  ['Pell stood up for Orde.', 'stood … for'],
  ['Pell walked out on Selkirk Mutual.', 'walked … on'],
  ['Pell has stepped down from Selkirk Mutual.', 'has … stepped … from'],
])('a particle may stand apart with a preposition behind it: %s', (sentence, cue) => {
  expect(shownIn(sentence)).toMatchObject([
    { form: 'reported', cue, speakers: expect.arrayContaining(['Gareth Pell']) },
  ]);
});

test('who is told says nothing, nor does what is expected', () => {
  expect(shownIn('They had been told to expect a pay rise, staff said.')).toMatchObject([{ cue: 'said' }]);
  expect(shownIn('The trial, expected to last six weeks, continues.')).toEqual([]);
  expect(shownIn('The sale, it emerged, had been agreed in May.')).toMatchObject([{ speakers: [] }]);
});

test('a quotation has its verb, whatever it is, on either side of its subject', () => {
  for (const [behind, cue] of [
    ['the cooper glorped', 'glorped'],
    ['glorped Tamsin Orde', 'glorped'],
    ['a neighbour glorps', 'glorps'],
  ] as const)
    expect(shownIn(`“No chance,” ${behind}.`)).toMatchObject([{ form: 'direct', cue }]);
});

test('what is said before a quotation that only goes on with it is told besides', () => {
  const shown = shownIn('Asked about the bill, Pell said it had been paid, glorping: “Twice.”');
  expect(shown.map(({ form, cue }) => [form, cue])).toEqual([
    ['indirect', 'said'],
    ['direct', 'glorping'],
  ]);
});

test('what goes on in the past with what somebody said goes on with it', () => {
  const text =
    'Pell glorped that the roof leaked. It had been patched with tar. There was no money for a new one. A dog ran past.';
  const shown = shownIn(text);
  expect(shown.map(({ form }) => form)).toEqual(['indirect', 'indirect', 'indirect']);
  expect(new Set(shown.map(({ speakers }) => speakers[0]))).toEqual(new Set(['Gareth Pell']));
  // In the present it is the reporter's.
  expect(shownIn('Pell glorps that the roof leaks. It was patched in May.')).toHaveLength(1);
  expect(shownIn('Pell glorps that the roof leaks. His tenants had been told nothing.')).toHaveLength(2);
});

test('any verb: of letters, in the past, it is told as said', () => {
  const stem = fc.stringMatching(/^[bdfgklmnprtv][aeiou][bdfgklmnprtv]{1,2}[aeiou][bdfgklmpt]$/);
  fc.assert(
    fc.property(stem, (verb) => {
      expect(shownIn(`The old engineer ${verb}ed that the roof leaked.`).map(({ form }) => form)).toEqual(['indirect']);
      expect(shownIn(`The roof, the engineer ${verb}ed, was leaking.`).map(({ form }) => form)).toEqual(['indirect']);
    }),
    { numRuns: 50, seed: 13 },
  );
});
