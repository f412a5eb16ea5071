/** When it is asked in plain sight which statement another one disputes or answers, and which are offered first. */
import { expect, test } from 'vitest';
import type { Draft, DraftStatement } from '../../../../src/desk/model/index.js';
import { isAnswering, isDisputing, likelyLinked, openStory } from '../../../../src/desk/model/index.js';

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
  expect(likelyLinked(its, others).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});

const words = (id: string, exact: string, to = 'kestrel') =>
  ({ id, from: ['courier'], to: [to], quote: { exact } }) as DraftStatement;

test.each([
  [
    'Kestrel made no offer of £41 million in January',
    'said Kestrel had first offered £41 million in January and had been turned down',
    [
      'The offer was put to the board on Tuesday',
      'Kestrel paid £300,000 to the Harbottle pension fund',
      'has offered £48 million for Harbottle Brewery',
      'The board will decide on the offer on 2 April',
    ],
  ],
  [
    'Kestrel also denied that Martin Harbottle had been offered a seat on its board',
    'Colin Harbottle alleged that his brother had been promised a seat on Kestrel’s board',
    [
      'The board will decide on the offer on 2 April',
      'said Kestrel had first offered £41 million in January',
      'Martin Harbottle, the chairman, backed the offer',
      'The same person said the bank had pressed the board to accept the new bid',
    ],
  ],
  [
    'Die Reederei bot im Januar keine 41 Millionen Euro',
    'hatte die Reederei im Januar zuerst 41 Millionen Euro geboten',
    [
      'Die Reederei zahlte der Stadt Geld',
      'Die Stadt will im April entscheiden',
      'Das Gebot liegt bei 48 Millionen Euro',
    ],
  ],
])('what says the same stands first, wherever it stands: “%s”', (own, claim, others) => {
  const all = [...others.map((exact, i) => words(`${i}`, exact)), words('claim', claim, 'brewery')];
  expect(likelyLinked(words('own', own), all)[0]?.id).toBe('claim');
});
