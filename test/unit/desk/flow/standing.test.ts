/** How a story stands with its readers, and where it will stand: kept with the project, told apart, and nothing of it in a project that lacks it. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { openFile, packProject } from '../../../../src/desk/project/file.js';
import { keptOf, logOfKept } from '../../../../src/desk/project/shelf.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from '../desk.js';

const NOW = new Date('2026-11-27');
const draft = sampleDraft();
const byZip = given(desk.markPublished(draft)).apply(draft);
const said = given(desk.markPublished(draft, true)).apply(draft);
const later = (its: desk.Draft) => desk.setDay(its, '2024-05-20').apply(its);
const left = (its: desk.Draft) => desk.todo(its, 'en', NOW).filter(({ step }) => step === 'publish');

function reopened(its: desk.Draft): desk.Draft {
  const opened = openFile('x.edgewise.zip', packProject(its, null), 'en');
  if (desk.isRefusal(opened)) throw new Error(opened.refused);
  return opened.draft;
}
const noted = (its: desk.Draft) => {
  const file = unzipSync(packProject(its, null))['desk.json'];
  return file ? JSON.parse(strFromU8(file)) : null;
};

test('a story that readers are said to have is in no zip; what is left to do says so, also once it has changed', () => {
  expect([draft, byZip, said, later(byZip), later(said)].map(desk.standingOf)).toEqual([
    'none',
    'zip',
    'elsewhere',
    'zip-before',
    'elsewhere-before',
  ]);
  expect([left(byZip), left(said)]).toEqual([[], []]);
  expect(left(later(byZip))[0]).toMatchObject({ code: 'republish', message: expect.stringContaining('its zip') });
  expect(left(later(said))[0]).toMatchObject({
    code: 'republish-elsewhere',
    message: expect.stringContaining('no zip is made here yet'),
  });
  // A zip that is made afterwards is one.
  expect(desk.standingOf(given(desk.markPublished(said)).apply(said))).toBe('zip');
  for (const lang of ['de', 'en']) {
    const names = [false, true].map((elsewhere) => desk.nameOf(given(desk.markPublished(draft, elsewhere)).name, lang));
    expect(new Set(names).size).toBe(2);
  }
});

test('both ways it is published: what changes asks for a correction, and ids stay', () => {
  for (const its of [byZip, said]) {
    const other = desk.setStatement(its, 'flute', { relation: 'praises' }).apply(its);
    expect(desk.correctionsDue(other)).toEqual(['flute']);
    expect(desk.removeStatement(its, 'flute')).toMatchObject({ refused: 'published-id' });
  }
});

test('how it stands, and the address, come back with the project and with what is kept on the device', () => {
  const full = desk.setAddress(said, 'https://example.org/bridge/').apply(said);
  for (const its of [reopened(full), logOfKept(keptOf(desk.logOf(full), 'k', 1, NOW), 'en').draft]) {
    expect(desk.standingOf(its)).toBe('elsewhere');
    expect(its.address).toBe('https://example.org/bridge/');
  }
  expect(desk.standingOf(reopened(byZip))).toBe('zip');
  expect(reopened(byZip).address).toBe('');
});

test('a project without them is packed as it always was, and one of an earlier desk opens as before', () => {
  expect(noted(draft)).toBeNull();
  expect(noted(byZip)).toBeNull();
  const aside = given(desk.setAside(byZip, SOURCE, spanOf(sampleText, 'It squeaks'))).apply(byZip);
  expect(Object.keys(noted(aside))).toEqual(['setAside', 'ignored', 'orders', 'leftOver']);
  expect(Object.keys(noted(desk.setAddress(said, 'x').apply(said)))).toEqual([
    ...['setAside', 'ignored', 'orders', 'leftOver'],
    ...['address', 'elsewhere'],
  ]);
  expect(reopened(aside)).toMatchObject({ address: '', published: { text: desk.storyText(draft) } });
  expect(reopened(aside).published).not.toHaveProperty('elsewhere');
});

test('an address is undone as what it is, letter by letter in one go, and is no part of the story', () => {
  let log = desk.logOf(byZip);
  for (const typed of ['h', 'ht', 'https://example.org/']) log = desk.done(log, desk.setAddress(log.draft, typed));
  expect(log.past).toHaveLength(1);
  expect(desk.storyText(log.draft)).toBe(desk.storyText(byZip));
  expect(desk.standingOf(log.draft)).toBe('zip');
  expect(desk.undone(log).draft.address).toBe('');
});
