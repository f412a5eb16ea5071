/** English: the filter. */
import type { FilterMessages } from '../types/filter.js';

const few = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const filter: FilterMessages = {
  open: 'Filter',
  undo: 'Show all again',
  choices: {
    speaker: 'Who speaks',
    about: 'About whom',
    certainty: 'How sure',
    form: 'Whose wording',
    channel: 'Where it was said',
    source: 'Source',
    disputed: 'Disputed',
    answered: 'Answered',
    shared: 'Who reports it',
    amount: 'Amounts',
  },
  disputed: { yes: 'disputed', no: 'not disputed' },
  answered: { yes: 'answered', no: 'without an answer in this story' },
  shared: { yes: 'also reported elsewhere', no: 'reported by one paper only' },
  articles: (publisher) => `${publisher}, all articles`,
  amount: { yes: 'with an amount', no: 'without an amount' },
  unconfirmed: 'not confirmed',
  period: 'When it was said',
  from: 'from',
  to: 'to',
  anyDay: 'any day',
  bars: (days, spans, undated) =>
    `Something was said on ${few(days, 'day', 'days')}${spans > 0 ? `, and in ${few(spans, 'longer span', 'longer spans')}` : ''}${undated > 0 ? `; ${few(undated, 'statement has', 'statements have')} no day at all` : ''}. Below, a first and a last day can be chosen.`,
  barsKey: 'Filled: said that day. Hollow: reported that day, the source gives no other.',
  play: 'Play day by day',
  stop: 'Stop',
  reportDay: (first, last) =>
    first === last
      ? `It was reported on ${first}; the source gives no other day.`
      : `It was reported between ${first} and ${last}; the sources give no other day.`,
  noDay: 'The sources give no day.',
  find: 'Find a value',
  findHint: 'Find a name, source, day …',
  hint: 'Each number says how many statements would be left.',
  nothingLeft: 'No statement is left.',
  parties: 'Parties',
  all: (count) => `all ${count}`,
  fewer: 'fewer',
  showAnswers: (count) => `Show ${few(count, 'answer', 'answers')} to these as well`,
  leaveAnswers: (count) => `Leave out ${few(count, 'answer', 'answers')} to these`,

  hideParty: 'Hide',
  pin: 'Pin',
  pinHint: 'Keep it where it is',
  unpin: 'Unpin',
  unpinAll: (count) => `Unpin all ${count}`,
  pinned: (name) => `Pinned: ${name}.`,
  unpinned: (name) => `Unpinned: ${name}.`,
  unpinnedAll: 'Nobody is pinned any more.',
  isPinned: 'pinned',
  onlyAround: 'Only what is near, in steps:',
  steps: (count) => few(count, 'step', 'steps'),

  sentence: (shown, all, what) => `${shown} of ${few(all, 'statement', 'statements')}${what && `: ${what}`}.`,
  hidden(count, answers, undated) {
    const among = [
      answers > 0 ? few(answers, 'answer to these', 'answers to these') : '',
      undated > 0 ? `${undated} without a day` : '',
    ].filter(Boolean);
    return `${count} hidden${among.length > 0 ? `, among them ${among.join(' and ')}` : ''}.`;
  },
  added: (count) => `With ${few(count, 'answer to these', 'answers to these')}.`,
  by: (names) => `by ${names}`,
  about: (names) => `about ${names}`,
  on: (names) => `via ${names}`,
  in: (titles) => `from ${titles}`,
  days: (from, to) => (from === to ? from : `${from} to ${to}`),
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  only: (kinds) => `only ${kinds}`,
  without: (names) => `without ${names}`,
  noKind: 'no kind of relation',
  around: (name, hops) => `at most ${few(hops, 'step', 'steps')} from ${name}`,
};
