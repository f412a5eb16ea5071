/** Quotation marks stand around what a speaker said, wherever the desk calls a statement by its words, and around nothing else. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { deText, germanFile, sampleDraft } from '../desk.js';

const draft = sampleDraft();
const MARK = /[“”„«»]/u;

test('every statement of the sample is called by its words: in marks where they are spoken', () => {
  for (const { id, form, quote } of draft.story.statements) {
    const name = desk.marked(draft, id, 1000);
    expect(name, id).toBe(form === 'direct' ? `“${quote?.exact}”` : quote?.exact);
  }
  expect(desk.marked(draft, 'flute', 12)).toBe('“It is a …”');
  expect(desk.marked(draft, 'nobody')).toBe('nobody');
});

test('the marks are those of the language of the words', () => {
  const german = { ...desk.openStory(germanFile, 'en'), texts: new Map([['meldung', deText]]) };
  expect(desk.marked(german, 'no-engine', 1000)).toBe('„Das Schiff hat noch nicht einmal einen Motor“');
});

test('what is left to do tells the words of a report without marks', () => {
  const reported = draft.story.statements.filter(({ form }) => form === 'reported' || form === 'indirect');
  let next = draft;
  for (const { id } of reported)
    next = desk.setStatement(next, id, { to: null, relation: null, from: null }).apply(next);
  for (const lang of ['en', 'de']) {
    const asked = desk.todo(next, lang).filter(({ code }) => /^no-(?:speaker|about|relation)$/.test(code));
    expect(asked.length).toBeGreaterThanOrEqual(2 * reported.length);
    for (const its of asked) expect(`${desk.leadOf(next, its) ?? ''}${its.message}`).not.toMatch(MARK);
  }
});
