/** What is worth a look, in the order in which checking lists it: the sense of what is told, then the chores of each step. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { pageWords } from '../../../../src/desk/page/words.js';
import { given, spanOf } from '../desk.js';

const TEXT =
  'Bo Lind said the yard would build the bridge, but only if the county pays. Prosecutors have charged Ada Ravn with fraud and she is a suspect. Cy Holm met her. Nobody came.';

function draftOf(): desk.Draft {
  let its = desk.newDraft({ lang: 'en' });
  const source = desk.addSource(its, { title: 'T', lang: 'en' }, TEXT);
  its = source.apply(its);
  for (const name of ['Bo Lind', 'Ada Ravn', 'Cy Holm', 'Ed Orr'])
    its = desk.addParty(its, name, { kind: 'person' }).apply(its);
  const steals = desk.addRelation(its, { label: 'steals from', tone: 'conflict' });
  its = steals.apply(its);
  const take = (words: string, fields: desk.TakeFields) => {
    its = given(desk.take(its, source.id, spanOf(TEXT, words), fields)).apply(its);
  };
  take('the yard would build the bridge', { from: ['bo-lind'], form: 'reported', relation: 'announces' });
  take('Prosecutors have charged Ada Ravn with fraud', { to: ['ada-ravn'], relation: 'accuses' });
  take('Cy Holm met her', { from: ['cy-holm'], to: ['ada-ravn'], relation: steals.id });
  return its;
}

const draft = draftOf();
const may = desk.todo(draft, 'en').filter(({ weight }) => weight === 'may');
const names = [{ name: 'Yard', party: null, ignored: false, kind: null, subject: false, isNoun: false, count: 1 }];
const all = [...may, ...desk.waiting(draft, new Map(), names, 'en')];

test('what is about the sense comes before all chores, whatever step it is done in', () => {
  const [first, ...rest] = desk.grouped(all);
  expect(first?.name).toBe('sense');
  expect(first?.all.map(({ code }) => code)).toEqual(expect.arrayContaining(['presumed', 'cut-limit', 'grave-verb']));
  const chores = rest.flatMap((its) => its.all.map(({ code }) => code));
  for (const code of ['no-source-url', 'unused-party', 'undecided', 'unread', 'no-takeaway', 'unpublished'])
    expect(chores).toContain(code);
  for (const its of first?.all ?? []) expect(chores).not.toContain(its.code);
  expect(rest.map(({ name }) => name)).toEqual(desk.STEPS.filter((step) => rest.some(({ name }) => name === step)));
  for (const { name, all: own } of rest) expect(new Set(own.map(({ step }) => step))).toEqual(new Set([name]));
});

test('nothing is lost or listed twice, and no group is empty', () => {
  const listed = desk.grouped(all).flatMap((its) => its.all);
  expect(listed).toHaveLength(all.length);
  expect(new Set(listed)).toEqual(new Set(all));
  for (const its of desk.grouped(all)) expect(its.all).not.toEqual([]);
  expect(desk.grouped([])).toEqual([]);
});

test('what must be done is listed by its step, as it is done there, hint or not', () => {
  const must = all.map((its) => ({ ...its, weight: 'must' as const }));
  expect(desk.grouped(must).map(({ name }) => name)).not.toContain('sense');
});

test('a cut denial and a finding that may stay are about the sense, too; each group has its heading in both languages', () => {
  const [chore] = all.filter(({ code }) => code === 'no-source-url');
  if (!chore) throw new Error('no chore');
  const finding = { ...chore, code: 'unnamed', finding: { code: 'unnamed' as const, of: '' } };
  const cut = { ...chore, code: 'cut-negation' };
  expect(desk.grouped([chore, finding, cut]).map((its) => [its.name, its.all])).toEqual([
    ['sense', [finding, cut]],
    ['source', [chore]],
  ]);
  expect(pageWords('en').ofSense).toBe('What the statements mean');
  expect(pageWords('de').ofSense).toBe('Sinn der Aussagen');
});
