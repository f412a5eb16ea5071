import { expect, test } from 'vitest';
import {
  addParty,
  addSource,
  type Draft,
  done,
  logOf,
  newDraft,
  type PassageSpan,
  placeIn,
  setCertainty,
  setForm,
  setStatement,
  takeByHand,
  trimTo,
  undone,
} from '../../../../src/desk/model/index.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from '../desk.js';

const SENTENCE = 'He called Calloway “a conductor without an orchestra”';
const INNER = 'a conductor without an orchestra';

function taken(words: string): { readonly draft: Draft; readonly id: string } {
  const whole = sampleDraft();
  const empty = { ...whole, story: { ...whole.story, statements: [] } };
  const edit = given(takeByHand(empty, SOURCE, spanOf(sampleText, words)));
  return { draft: edit.apply(empty), id: edit.id };
}

const its = (draft: Draft, id: string) => {
  const one = draft.story.statements.find((statement) => statement.id === id);
  return [one?.form, one?.modality ?? 'asserted'];
};
const trimmed = (draft: Draft, id: string, span: PassageSpan) => given(trimTo(draft, id, span));

test('with the marks “partly verbatim” goes, to the speaker’s own words and back; one undo takes words and form back', () => {
  const { draft, id } = taken(SENTENCE);
  expect(its(draft, id)).toEqual(['partial', 'asserted']);
  const edit = trimmed(draft, id, spanOf(sampleText, INNER));
  expect(edit.anew).toEqual({ form: 'direct' });
  const log = done(logOf(draft), edit);
  expect(its(log.draft, id)).toEqual(['direct', 'asserted']);
  expect(undone(log).draft).toBe(draft);
  const back = trimmed(log.draft, id, spanOf(sampleText, SENTENCE));
  expect(its(back.apply(log.draft), id)).toEqual(['partial', 'asserted']);
  const nothing = trimmed(draft, id, spanOf(sampleText, SENTENCE.slice(3)));
  expect(nothing.anew).toEqual({});
});

test('a form that its maker chose stays, whatever the words are', () => {
  const { draft, id } = taken(SENTENCE);
  const chosen = setForm(draft, id, 'indirect').apply(draft);
  const edit = trimmed(chosen, id, spanOf(sampleText, INNER));
  expect(edit.anew).toEqual({});
  expect(its(edit.apply(chosen), id)).toEqual(['indirect', 'asserted']);
});

test('once it is said who speaks, words without a verb of saying do not make it what somebody does', () => {
  const { draft, id } = taken('Thorne also alleged that Garrow Steel had paid Winslow Engineering');
  expect(its(draft, id)).toEqual(['indirect', 'alleged']);
  const far = spanOf(
    sampleText,
    'Garrow Steel had paid Winslow Engineering at least £40,000 to stay out of a contract',
  );
  const asked = { start: far.start + 'Garrow Steel had paid Winslow Engineering '.length, end: far.end };
  // Who says it was filled in with the words.
  expect(trimmed(draft, id, asked).anew.form).toBeUndefined();
  const nobody = setStatement(draft, id, { from: null }).apply(draft);
  expect(trimmed(nobody, id, asked).anew.form).toBe('reported');
});

test('a reported statement whose doer is known stays one', () => {
  const { draft, id } = taken(SENTENCE);
  const party = addParty(draft, 'Rufus Thorne', { kind: 'person' });
  const reported = setForm(party.apply(draft), id, 'reported').apply(party.apply(draft));
  const told = setStatement(reported, id, { from: [party.id] }).apply(reported);
  expect(its(trimmed(told, id, spanOf(sampleText, INNER)).apply(told), id)[0]).toBe('reported');
});

test('a certainty that was read off is read anew; one that was chosen stays; a denial is left as it was told apart', () => {
  const planned = 'The Harbour Trust plans to add up to £600,000; a draft budget says so';
  const { draft, id } = taken(planned);
  expect(its(draft, id)[1]).toBe('planned');
  const rest = spanOf(sampleText, 'a draft budget says so');
  const edit = trimmed(draft, id, rest);
  const read = its(edit.apply(draft), id)[1];
  expect(edit.anew.modality).toBe('asserted');
  expect(read).toBe('asserted');
  const chosen = setCertainty(draft, id, 'alleged').apply(draft);
  expect(its(trimmed(chosen, id, rest).apply(chosen), id)[1]).toBe('alleged');
  const denied = setCertainty(draft, id, 'denied').apply(draft);
  expect(trimmed(denied, id, rest).anew).toEqual({ amount: null });
  expect(placeIn(edit.apply(draft), id)).toMatchObject(rest);
});

test('an amount that was read off goes with its words; a changed one, or one whose number stays, does not', () => {
  const { draft, id } = taken('Thorne also alleged that Garrow Steel had paid Winslow Engineering at least £40,000');
  expect(draft.story.statements.find((one) => one.id === id)?.amount).toMatchObject({ value: 40_000 });
  const short = spanOf(sampleText, 'Thorne also alleged that Garrow Steel had paid Winslow Engineering');
  const edit = trimmed(draft, id, short);
  expect(edit.anew).toMatchObject({ amount: null });
  expect(edit.apply(draft).story.statements.find((one) => one.id === id)?.amount).toBeUndefined();
  const later = spanOf(
    sampleText,
    'Garrow Steel had paid Winslow Engineering at least £40,000 to stay out of a contract',
  );
  expect(trimmed(draft, id, later).anew).not.toHaveProperty('amount');
  const own = setStatement(draft, id, { amount: { value: 41_000, unit: 'GBP' } }).apply(draft);
  expect(trimmed(own, id, short).anew).not.toHaveProperty('amount');
});

const DENIAL = 'Ada Winslow denied that she had taken money from Garrow Steel, but she said that she knew Bo Lind.';
const both = (draft: Draft) => {
  const [one] = draft.story.statements;
  return [one?.modality ?? 'asserted', one?.form, one?.attributedTo ?? [], one?.from ?? []];
};

test('a denial is read anew, too: with its words it goes, and who denied it speaks; with them it comes', () => {
  const empty = newDraft({ lang: 'en' });
  const source = addSource(empty, { title: 'T' }, DENIAL);
  let draft = source.apply(empty);
  draft = addParty(draft, 'Ada Winslow', { kind: 'person' }).apply(draft);
  const denied = 'Ada Winslow denied that she had taken money from Garrow Steel';
  const edit = given(takeByHand(draft, source.id, spanOf(DENIAL, denied)));
  draft = setStatement(edit.apply(draft), edit.id, { attributedTo: ['ada-winslow'] }).apply(edit.apply(draft));
  expect(both(draft)).toEqual(['denied', 'reported', ['ada-winslow'], []]);

  // Shorter, and still a denial: nothing changes.
  const shorter = trimmed(draft, edit.id, spanOf(DENIAL, 'denied that she had taken money'));
  expect(shorter.anew).toEqual({});
  const other = trimmed(draft, edit.id, spanOf(DENIAL, 'she said that she knew Bo Lind'));
  expect(other.anew).toEqual({ modality: 'asserted' });
  const log = done(logOf(draft), other);
  expect(both(log.draft)).toEqual(['asserted', 'indirect', [], ['ada-winslow']]);
  expect(undone(log).draft).toBe(draft);
  const back = trimmed(log.draft, edit.id, spanOf(DENIAL, denied));
  expect(back.anew).toMatchObject({ modality: 'denied' });
  expect(both(back.apply(log.draft)).slice(0, 3)).toEqual(['denied', 'reported', ['ada-winslow']]);

  // What its maker called a denial is one, whatever the words are.
  const chosen = setCertainty(log.draft, edit.id, 'denied').apply(log.draft);
  expect(trimmed(chosen, edit.id, spanOf(DENIAL, 'she knew Bo Lind')).anew).toEqual({});
});

test('a condition that is cut off makes no fact of a plan', () => {
  const words = 'The town will pay its share, but only if the ward stays open';
  const text = `“${words},” said Rufus Thorne.`;
  const empty = newDraft({ lang: 'en' });
  const source = addSource(empty, { title: 'Ward', lang: 'en' }, text);
  const told = source.apply(empty);
  const edit = given(takeByHand(told, source.id, spanOf(text, words)));
  const planned = setCertainty(edit.apply(told), edit.id, 'planned').apply(edit.apply(told));
  const proposal = { ...spanOf(text, words), form: 'direct', modality: 'planned', speakers: [], about: [] };
  const cut = given(trimTo(planned, edit.id, spanOf(text, 'The town will pay its share'), [proposal as never]));
  expect(its(planned, edit.id)).toEqual(['direct', 'planned']);
  expect(its(cut.apply(planned), edit.id)).toEqual(['direct', 'planned']);
  const none = given(trimTo(planned, edit.id, spanOf(text, 'the ward stays open'), [proposal as never]));
  expect(its(none.apply(planned), edit.id)).toEqual(['direct', 'asserted']);
});
