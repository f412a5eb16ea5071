/** Does an excerpt begin behind its subject? In the texts stands [what is quoted] and, in braces, {the clause that has it}. */
import { expect, test } from 'vitest';
import { limitLeftOut, limitReading } from '../../../src/story/findings/left-out/limit.js';
import { cutIn } from '../../fixtures/findings/cut.js';

const BEHIND = [
  ['de', '{Die Tidelinie soll die Fähre betreiben} [und dafür dem Kreis zwei Millionen Euro zahlen].'],
  ['de', '{Die Tidelinie will die Fähre betreiben} [und dem Kreis Geld zahlen].'],
  ['de', '{Die Stadt baut die Brücke} [und zahlt dem Kreis zwei Millionen Euro].'],
  ['de', '{Die Stadt hat die Brücke gebaut} [und hat dem Kreis nichts gesagt].'],
  ['de', '{Quast lobte den Plan} [und versprach dem Kreis Geld].'],
  ['de', '{Holm leitet die Werft}, die alt ist, [und soll dem Kreis Geld schulden].'],
  ['de', '{Quast sagte, die Stadt baue die Brücke} [und wolle nichts zahlen].'],
  ['de', '„{Wir bauen die Brücke} [und werden nichts zahlen]“, sagte Quast.'],
  ['de', '{Die Werft soll verkauft} [und im Mai geschlossen werden].'],
  ['en', '{The yard is to run the ferry} [and pay the county two million pounds].'],
  ['en', '{The yard will run the ferry} [and pay for it].'],
  ['en', '{Thorne praised the plan} [and promised the county money].'],
  ['en', '{The town built the bridge} [and has told nobody].'],
  ['en', '{Thorne runs the yard}, which is old, [and owed the county money].'],
  ['en', '“{We built the bridge} [and will pay for it],” Thorne said.'],
  ['en', '{The council met} [and voted against the plan].'],
] as const;

test.each(BEHIND)('%s: it begins behind its subject: %s', (lang, marked) => {
  const { text, found, wanted } = cutIn(marked, lang);
  expect(found && text.slice(found.start, found.whole.end)).toBe(
    found && text.slice(text.indexOf(wanted ?? ''), found.whole.end),
  );
  expect(found?.kind).toBe('subject');
  expect(found && text.slice(found.start, found.end)).toContain(wanted);
  expect(limitLeftOut(limitReading(text, lang), found?.whole ?? { start: 0, end: 0 })).toBeNull();
});

const OWN = [
  ['de', 'Die Stadt baut die Brücke, [und der Kreis zahlt zwei Millionen Euro].'],
  ['de', 'Die Stadt baut die Brücke [und der Kreis zahlt].'],
  ['de', 'Die Stadt baut die Brücke, [und sie zahlt dem Kreis Geld].'],
  ['de', 'Die Stadt baut die Brücke, [und Holm zahlt].'],
  ['de', 'Die Stadt baut, [und im Mai zahlt der Kreis].'],
  ['de', 'Die Stadt baut, [und dafür zahlt der Kreis].'],
  ['de', 'Im Mai baut die Stadt [und zahlt der Kreis].'],
  ['de', 'Die Stadt baut die Brücke [und die Straße].'],
  ['de', 'Die Brücke ist alt [und gefährlich].'],
  ['de', '[Und zahlt der Kreis nicht, klagt die Stadt].'],
  ['de', 'Die Stadt [baut die Brücke und zahlt dem Kreis Geld].'],
  ['de', 'Die Stadt baut. [Und zahlt dafür].'],
  ['en', 'The town builds the bridge, [and the county pays for it].'],
  ['en', 'The town builds the bridge [and the road].'],
  ['en', 'The town builds the bridge, [and it will pay].'],
  ['en', 'The town builds the bridge, [and Thorne paid for it].'],
  ['en', 'The bridge is old [and dangerous].'],
  ['en', 'The town built the bridge, [and prices rose].'],
  ['en', 'The town built the bridge, [and critics said so].'],
  ['en', 'The town built it, [and planned cuts were dropped].'],
  ['en', '[And paid for it].'],
  ['en', 'There will be no boat on Saturday [and no red pudding].'],
  ['en', 'It will acquire the yard for cash [and stock].'],
  ['en', 'The deal is subject to approval [and customary closing conditions].'],
  ['de', 'Sie habe zum Finden gratuliert [und nicht zum Behalten].'],
  ['de', 'Die Glocke wurde zwischen 1865 [und 1870 datiert].'],
  ['en', '“It is a joke,” Thorne said, “[and a bad one].”'],
] as const;

test.each(OWN)('%s: it has its own, or is no clause: %s', (lang, marked) => {
  const { text, found } = cutIn(marked, lang);
  expect(found && text.slice(found.start, found.end)).toBeNull();
});
