/** The tour's words: in both languages, for every stop, and not more than four minutes of them. */
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { STOPS } from '../../../src/desk/page/tour/stops.js';
import { pageWords } from '../../../src/desk/page/words.js';
import { SOURCE, sampleDraft, sampleText } from './desk.js';

/** Of a page that is read for the first time. */
const WORDS_A_MINUTE = 150;

test.each(['de', 'en'] as const)(
  'every stop is told in at most four minutes, with the words of the buttons (%s)',
  (lang) => {
    const t = pageWords(lang);
    const told = STOPS.map(({ name }) => t.stops[name].join(' '));
    expect(new Set(STOPS.map(({ name }) => name)).size).toBe(Object.keys(t.stops).length);
    for (const its of told) expect(its).toMatch(/\S.*[.:]/);
    const words = told.join(' ').split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(4 * WORDS_A_MINUTE);
    const all = told.join(' ');
    for (const button of [t.takeProposal, t.take, t.save, t.publish]) expect(all).toContain(button);
  },
);

test('a story that is begun is sound, has its first statements and nobody of whom none of them speaks', () => {
  const whole = desk
    .setStatement(sampleDraft(), 'cross-to-hear', { disputes: ['council-wants', 'flute'] })
    .apply(sampleDraft());
  const begun = desk.setSourceText(whole, SOURCE, sampleText).apply(desk.begunWith(whole, 4));
  const { statements, entities, relations } = begun.story;
  expect(statements.map(({ id }) => id)).toEqual(whole.story.statements.slice(0, 4).map(({ id }) => id));
  expect(statements[2]?.disputes).toEqual(['council-wants']);
  expect(entities.filter(({ id }) => desk.usesOf(begun, id) === 0)).toEqual([]);
  expect(relations.length).toBeLessThanOrEqual(4);
  const musts = desk.todo(begun, 'en').filter(({ weight }) => weight === 'must');
  expect(musts.map(({ code }) => code)).toEqual(['no-title']);
});
