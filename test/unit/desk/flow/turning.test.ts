/** What undo and redo bring back is what is shown: of a passage that was taken or set aside, its card. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { turned, withLog } from '../../../../src/desk/page/turning.js';
import { openFile, packProject } from '../../../../src/desk/project/file.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from '../desk.js';

const AT = spanOf(sampleText, 'The old crossing stays open for the time being');
const LATER = spanOf(sampleText, 'It squeaks');
const begun = { shownStep: null, hand: null, source: SOURCE, selection: { start: AT.start, end: AT.start } };
const after = { start: AT.end, end: AT.end };
const back = { hand: null, listed: false, selection: { start: AT.start, end: AT.start } };

/** As the desk does it: the edit, then what is shown after it. */
function shownAfter(draft: desk.Draft, edit: desk.Edit & { readonly id?: string }) {
  const log = desk.done(desk.logOf(draft), edit);
  return { ...withLog({ ...begun, log: desk.logOf(draft) }, log), hand: edit.id ?? null, selection: after };
}

test.each([desk.take, desk.setAside])(
  'an undo brings the card of its passage back, and a redo and an undo again',
  (make) => {
    const shown = shownAfter(sampleDraft(), given(make(sampleDraft(), SOURCE, AT)));
    const undone = turned(shown, 'undone');
    expect(undone).toMatchObject(back);
    const redone = turned(undone, 'redone');
    expect(redone.log.draft).toBe(shown.log.draft);
    expect(redone).toMatchObject({ hand: null, selection: back.selection });
    expect(turned(redone, 'undone')).toMatchObject(back);
  },
);

test('whatever was in hand meanwhile; and of a project that was opened again as well', () => {
  const opened = openFile('x.edgewise.zip', packProject(sampleDraft(), null), 'en');
  if (desk.isRefusal(opened)) throw new Error(opened.refused);
  for (const draft of [sampleDraft(), opened.draft]) {
    const first = shownAfter(draft, given(desk.setAside(draft, SOURCE, AT)));
    expect(turned({ ...first, hand: 'flute' }, 'undone')).toMatchObject(back);
    const taken = desk.done(first.log, given(desk.take(first.log.draft, SOURCE, LATER)));
    const one = turned({ ...first, log: taken }, 'undone');
    expect(one).toMatchObject({ selection: { start: LATER.start, end: LATER.start } });
    expect(turned(one, 'undone')).toMatchObject(back);
  }
});

test('what frees no passage leaves in hand what is there', () => {
  const draft = sampleDraft();
  const log = desk.done(desk.logOf(draft), desk.setStoryText(draft, 'title', 'en', 'A row'));
  expect(turned({ ...begun, hand: 'flute', log }, 'undone')).toMatchObject({
    hand: 'flute',
    selection: begun.selection,
  });
});

test('the one statement that an undo or a redo changes is in hand, so that it is seen', () => {
  const draft = sampleDraft();
  const log = desk.done(desk.logOf(draft), desk.setStatement(draft, 'flute', { relation: 'praises' }));
  const undone = turned({ ...begun, hand: 'squeaks', log }, 'undone');
  expect(undone.hand).toBe('flute');
  expect(undone).not.toHaveProperty('listed');
  expect(turned({ ...undone, hand: null }, 'redone').hand).toBe('flute');
  // What was half typed before is told apart by this.
  expect(turned({ ...begun, log }, 'undone').turn).not.toBe(undone.turn);
});
