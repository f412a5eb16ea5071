/** When it is asked in plain sight which statement another one disputes or answers, and which are offered first. */
import { expect, test } from 'vitest';
import type { Draft, DraftStatement } from '../../../../src/desk/model/index.js';
import { isAnswering, isDisputing, likelyDisputed, openStory } from '../../../../src/desk/model/index.js';

const TEXT = 'Ada Penrose did not accept that figure. Bo Holm replied that it was right. Miles Tarrant likes the quay.';

function draftWith(relations: readonly object[], exact = 'did not accept that figure'): Draft {
  const file = {
    format: 1,
    id: 'row',
    lang: 'en',
    title: 'Row',
    relations,
    sources: [{ id: 'report', title: 'Report' }],
    entities: [],
    statements: [{ id: 's', relation: 'it', form: 'reported', source: 'report', quote: { exact } }],
  };
  return { ...openStory(JSON.stringify(file), 'en'), texts: new Map([['report', TEXT]]) };
}
const first = (draft: Draft): DraftStatement => draft.story.statements[0] as DraftStatement;
const disputes = (relation: object) => {
  const draft = draftWith([{ id: 'it', ...relation }]);
  return isDisputing(draft, first(draft));
};

test.each([
  ['does not accept'],
  ['disputes the figure of'],
  ['rejects'],
  ['denies'],
  ['bestreitet'],
  ['dementiert die Zahl von'],
  ['akzeptiert nicht'],
])('a verb of the maker’s own disputes: %s', (label) => expect(disputes({ tone: 'conflict', label })).toBe(true));

test.each([
  ['conflict', 'criticises'],
  ['conflict', 'sues'],
  ['other', 'does not accept'],
])('another one does not: %s, %s', (tone, label) => expect(disputes({ tone, label })).toBe(false));

test('of those that are offered two do, whatever they are called', () => {
  for (const [id, is] of [
    ['contradicts', true],
    ['rejects', true],
    ['accuses', false],
  ] as const) {
    const draft = draftWith([{ id, tone: 'conflict', label: 'x' }]);
    expect(isDisputing(draft, { ...first(draft), relation: id })).toBe(is);
  }
});

test('an answer says so in its sentence', () => {
  const answers = (exact: string) => {
    const draft = draftWith([], exact);
    return isAnswering(draft, first(draft));
  };
  expect(answers('it was right')).toBe(true);
  expect(answers('did not accept that figure')).toBe(false);
});

test('what is disputed was mostly said by whom it turns to: that stands first, the rest keeps its turn', () => {
  const one = (id: string, from: string, to: string) => ({ id, from: [from], to: [to] }) as DraftStatement;
  const its = one('x', 'voss', 'board');
  const others = [
    one('a', 'holm', 'quay'),
    one('b', 'holm', 'voss'),
    one('c', 'board', 'unit'),
    one('d', 'holm', 'pier'),
  ];
  expect(likelyDisputed(its, others).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});
