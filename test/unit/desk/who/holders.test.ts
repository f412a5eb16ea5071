/** An office without a name means whoever holds it in the text, where that is one person alone. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';
import { foundIn, offeredIn } from './found.js';

test.each([
  ['de', 'Landrat Jonas Weber sagte, es sei spät. Ina Brandis forderte den Rücktritt des Landrats.'],
  ['de', 'Jonas Weber, Landrat des Kreises, sagte, es sei spät. Ina Brandis kritisierte den Landrat.'],
  ['de', 'Ina Brandis warf dem Landrat vor, er lüge. Landrat Jonas Weber sagte, es sei spät.'],
  [
    'en',
    'Mayor Jonas Weber said it was late. Ina Brandis demanded the mayor’s resignation. The mayor added it was late.',
  ],
  ['en', 'Jonas Weber, the chief executive of the port, said it was late. Ina Brandis accused the chief executive.'],
  ['en', 'Ina Brandis said the mayor had lied. The mayor, Jonas Weber, said it was late.'],
] as const)('%s: nobody but the two is offered: “%s”', (lang, text) => {
  expect(offeredIn(text, lang).toSorted()).toEqual(['Ina Brandis', 'Jonas Weber']);
});

test.each([
  ['en', 'Mayor Jonas Weber said it was late. A mayor said that was wrong.', 'a mayor'],
  ['de', 'Landrat Jonas Weber sagte, es sei spät. Ein Landrat sagte, das sei falsch.', 'ein Landrat'],
] as const)('%s: whoever may be another stays: “%s”: %s', (lang, text, name) => {
  expect(offeredIn(text, lang)).toContain(name);
});

test.each([
  ['de', 'Landrat Jonas Weber sagte, es sei spät.', 'Ina Brandis sah den Rücktritt des Landrats kommen', true],
  ['de', 'Jonas Weber, Landrat des Kreises, sagte, es sei spät.', 'Ina Brandis sprach über den Landrat', true],
  ['en', 'Mayor Jonas Weber said it was late.', 'Ina Brandis wrote to the mayor', true],
  ['de', 'Landrat Jonas Weber und Landrat Tom Heine sagten, es sei spät.', 'Ina Brandis schrieb dem Landrat', false],
  ['en', 'Jonas Weber said it was late.', 'Ina Brandis wrote to the mayor', false],
] as const)('%s: he is near a statement that names his office: “%s … %s”: %s', (lang, holds, words, isNear) => {
  const text = `${holds} ${lang === 'de' ? 'Es regnete. Es goss. Es schneite. ' : 'It rained. It poured. It snowed. '}${words}.`;
  const { draft: empty, source } = foundIn(text, lang);
  let draft = empty;
  for (const name of ['Tom Heine', 'Ina Brandis', 'Ada Moss', 'Jonas Weber'])
    draft = desk.addParty(draft, name, { kind: 'person' }).apply(draft);
  const edit = given(desk.take(draft, source, spanOf(text, words)));
  const next = edit.apply(draft);
  const statement = next.story.statements.find(({ id }) => id === edit.id) as desk.DraftStatement;
  const likely = desk.likelyParties(next, statement, [], []).map(({ name }) => name);
  expect(likely.slice(0, 2).includes('Jonas Weber')).toBe(isNear);
});

test('a name is offered only of somebody of whom the text speaks', () => {
  const { proposals } = foundIn(
    'Miles Tarrant said the mayor had lied. The council’s leader, Dana Ortiz, said no.',
    'en',
  );
  expect(proposals.flatMap(({ speakers }) => speakers)).not.toContain('mayor');
});
