/** What an undo leaves to be answered again. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from '../desk.js';

const draft = sampleDraft();
const AT = spanOf(sampleText, 'The old crossing stays open for the time being');

test('what was taken or set aside is to be answered once that is undone; doing it, or anything else, leaves nothing', () => {
  for (const edit of [given(desk.take(draft, SOURCE, AT)), given(desk.setAside(draft, SOURCE, AT))]) {
    const done = desk.done(desk.logOf(draft), edit);
    expect(desk.freed(done.draft, desk.undone(done).draft, SOURCE)).toEqual(AT);
    expect(desk.freed(draft, done.draft, SOURCE)).toBeNull();
    expect(desk.freed(done.draft, desk.undone(done).draft, 'other')).toBeNull();
  }
  const named = desk.setStoryText(draft, 'title', 'en', 'Row').apply(draft);
  expect(desk.freed(named, draft, SOURCE)).toBeNull();
});

test('of several the first is, and one that carries another statement as well is none', () => {
  const both = ['It squeaks', 'The old crossing stays open for the time being'].reduce(
    (its, words) => given(desk.setAside(its, SOURCE, spanOf(sampleText, words))).apply(its),
    draft,
  );
  expect(desk.freed(both, draft, SOURCE)).toEqual(AT);
  const once = given(desk.take(draft, SOURCE, AT)).apply(draft);
  const twice = given(desk.take(once, SOURCE, AT)).apply(once);
  expect(desk.freed(twice, once, SOURCE)).toBeNull();
});

test('a statement whose trimming is undone is still there, so that nothing is to be answered', () => {
  const one = given(desk.take(draft, SOURCE, AT));
  const done = desk.done(desk.logOf(draft), one);
  const trimmed = desk.done(done, given(desk.setExcerpt(done.draft, one.id, spanOf(sampleText, 'The old crossing'))));
  expect(desk.freed(trimmed.draft, desk.undone(trimmed).draft, SOURCE)).toBeNull();
  expect(desk.freed(done.draft, trimmed.draft, SOURCE)).toBeNull();
});
