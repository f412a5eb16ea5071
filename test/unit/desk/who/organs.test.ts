/** Bodies that decide have no name of their own, and are parties wherever a text names them. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';
import { foundIn } from './found.js';

test.each([
  ['de', 'Im Kreistag kritisierte Jonas Weber die Verwaltung.', 'Kreistag'],
  ['de', 'Nils Brodt warf dem Kreistag vor, die Zahlen zu kennen.', 'Kreistag'],
  ['de', 'Der Stadtrat will den Vertrag kündigen, sagte Ina Brandis.', 'Stadtrat'],
  ['de', 'Nils Brodt sagte, der Betriebsrat sei informiert gewesen.', 'Betriebsrat'],
  ['de', 'Nils Brodt sagte, die Mehrheit des Gemeinderats sei dagegen.', 'Gemeinderat'],
  ['de', 'Ina Brandis sagte, der Aufsichtsrat habe keine Wahl gehabt.', 'Aufsichtsrat'],
  ['de', 'Ina Brandis sagte, es sei spät. Die Bezirksversammlung tagt im März.', 'Bezirksversammlung'],
  ['en', 'Dana Ortiz accused the board of hiding figures.', 'the board'],
  ['en', 'Miles Tarrant said tests by the water board had found nothing.', 'the water board'],
  ['en', 'Miles Tarrant told the planning committee that it was late.', 'the planning committee'],
  ['en', 'Miles Tarrant said the parish council had been told.', 'the parish council'],
  ['en', 'Miles Tarrant said results had left the supervisory board “no choice”.', 'the supervisory board'],
] as const)('%s: it is found and can be chosen, as speaker or not: “%s”: %s', (lang, text, name) => {
  const { draft, source, names, who } = foundIn(text, lang);
  expect(who).toContain(name);
  expect(names.find((its) => its.name === name)?.isNoun).toBe(true);
  const edit = given(desk.take(draft, source, spanOf(text, text.split('. ').at(-1)?.slice(0, -1) ?? text)));
  const next = edit.apply(draft);
  const statement = next.story.statements.find(({ id }) => id === edit.id) as desk.DraftStatement;
  expect(desk.likelyParties(next, statement, names, []).map((its) => its.name)).toContain(name);
});

test.each([
  ['de', 'Stadtrat Tom Heine sagte, er sei dagegen. Der Stadtrat blieb dabei.', 'Stadtrat'],
  ['de', 'Vorstand Tom Heine sagte, er sei dagegen. Der Vorstand kündigte nichts an.', 'Vorstand'],
  ['de', 'Nils Brodt sagte, am Landtag sei Stau gewesen.', 'Landtag'],
  ['de', 'Nils Brodt sagte, er brauche keinen Rat und kein Format.', 'Rat'],
  ['de', 'Nils Brodt sagte, die Aufsichtsratschefin wisse es.', 'Aufsichtsrat'],
  ['en', 'Miles Tarrant walked on board the ferry and said it was late.', 'the board'],
  ['en', 'Ostrey Town Council said no. Dana Ortiz criticised the council.', 'the council'],
  ['en', 'Miles Tarrant said a committee was of no use.', 'the committee'],
] as const)('%s: a person, a place, advice is none: “%s”', (lang, text, name) => {
  const { who, proposals } = foundIn(text, lang);
  expect([...who, ...proposals.flatMap(({ speakers, about }) => [...speakers, ...about])]).not.toContain(name);
});

test.each([
  ['de', 'Nils Brodt warf dem Kreistag vor, die Zahlen zu kennen.', ['Kreistag']],
  ['de', 'Der Stadtrat will den Vertrag kündigen, sagte Ina Brandis.', ['Stadtrat']],
  ['de', 'Nils Brodt sagte, der Betriebsrat sei informiert gewesen.', ['Betriebsrat']],
  ['de', 'Im Kreistag sagte Jonas Weber, es sei spät.', []],
  ['de', 'Nils Brodt sagte, die Mehrheit des Gemeinderats sei dagegen.', []],
  ['en', 'Miles Tarrant said the parish council had been told.', ['the parish council']],
  ['en', 'Miles Tarrant said tests by the water board had found nothing.', []],
  ['en', 'Miles Tarrant said in the county council that it was late.', []],
] as const)('%s: what is said of it is about it, not what was said where it met: “%s”: %s', (lang, text, about) => {
  expect(foundIn(text, lang).proposals.map((its) => its.about)).toEqual([about]);
});

test('who decides stays sure to have done it', () => {
  expect(foundIn('The parish council said it would wait.', 'en').proposals[0]).toMatchObject({
    speakers: ['the parish council'],
    sure: true,
  });
  expect(foundIn('Der Bauausschuss lehnte den Plan der Stadt ab.', 'de').proposals[0]).toMatchObject({
    sure: true,
  });
});
