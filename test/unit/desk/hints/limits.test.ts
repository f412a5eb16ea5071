/** An excerpt that leaves out a condition of its own sentence is a hint: it is taken in, or right as it is. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';

const ENGLISH = 'Ada Thorne said: “We will build it, but only if the county pays.” The council waits.';
const GERMAN = 'Wenn wir jetzt handeln, verliert niemand seine Arbeit, sagte Quast.';

function taken(text: string, lang: string, ...all: { words: string; from?: string; form?: 'direct' | 'indirect' }[]) {
  const empty = desk.newDraft({ lang });
  const { id: source, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  let draft = desk.addParty(apply(empty), 'Ada Thorne').apply(apply(empty));
  draft = desk.addParty(draft, 'Bo Lind').apply(draft);
  const ids = all.map(({ words, from = 'ada-thorne', form = 'direct' }) => {
    const edit = given(desk.take(draft, source, spanOf(text, words), { from: [from], form }));
    draft = edit.apply(draft);
    return edit.id;
  });
  return { draft, ids };
}
const hints = (its: desk.Draft, lang = 'en') => desk.todo(its, lang).filter(({ code }) => code === 'cut-limit');
const wordsOf = (its: desk.Draft, id = '') => its.story.statements.find((one) => one.id === id)?.quote?.exact;

test('it says what is left out, in either language, and keeps nothing from being ready', () => {
  const { draft, ids } = taken(ENGLISH, 'en', { words: 'We will build it' });
  const [hint, ...others] = hints(draft);
  expect(others).toEqual([]);
  expect(hint).toMatchObject({
    step: 'check',
    weight: 'may',
    place: { kind: 'statement', id: ids[0], field: 'quote', pointer: '/statements/0/quote' },
  });
  expect(hint?.message).toBe(
    'This excerpt leaves out a condition of its own sentence, “… but only if the county pays”: “We will build it”',
  );
  const before = taken(GERMAN, 'de', { words: 'verliert niemand seine Arbeit', form: 'indirect' });
  expect(hints(before.draft, 'de')[0]?.message).toBe(
    'Dieser Auszug lässt eine Bedingung seines eigenen Satzes weg, „Wenn wir jetzt handeln …“: verliert niemand seine Arbeit',
  );
});

test('what the sentence sets against the excerpt is told by words of its own, taken in or put off', () => {
  const text = 'Ada Thorne praised the plan, but rejected the money. The council waits.';
  const { draft, ids } = taken(text, 'en', { words: 'Ada Thorne praised the plan', form: 'indirect' });
  const [id = ''] = ids;
  const against = (its: desk.Draft, lang = 'en') => desk.todo(its, lang).filter(({ code }) => code === 'cut-against');
  const [hint] = against(draft);
  expect(hint?.message).toBe(
    'This excerpt leaves out what its own sentence sets against it, “… but rejected the money”: Ada Thorne praised the plan',
  );
  expect(against(draft, 'de')[0]?.message).toContain('was sein eigener Satz ihm entgegensetzt');
  expect(hints(draft)).toEqual([]);
  expect(desk.withLimit(draft, id)).toEqual(spanOf(text, 'Ada Thorne praised the plan, but rejected the money'));
  // Where another statement of the same voice holds the other half nothing is said.
  const both = taken(
    text,
    'en',
    { words: 'Ada Thorne praised the plan', form: 'indirect' },
    { words: 'rejected the money', form: 'indirect' },
  );
  expect(against(both.draft)).toEqual([]);
});

test('an excerpt that begins behind its subject is taken from it on, or right as it is', () => {
  const text = 'Die Werft soll die Fähre bauen und dafür dem Kreis Geld zahlen. Der Rat wartet.';
  const { draft, ids } = taken(text, 'de', { words: 'und dafür dem Kreis Geld zahlen', form: 'indirect' });
  const [id = ''] = ids;
  const cut = (its: desk.Draft, lang: string) => desk.todo(its, lang).filter(({ code }) => code === 'cut-subject');
  const [hint] = cut(draft, 'de');
  expect(hint?.message).toBe(
    'Dieser Auszug beginnt hinter seinem Subjekt, „Die Werft soll die Fähre bauen …“: und dafür dem Kreis Geld zahlen',
  );
  expect(hint?.weight).toBe('may');
  expect(cut(draft, 'en')[0]?.message).toContain('begins behind its subject');
  const span = desk.withLimit(draft, id);
  expect(span).toEqual(spanOf(text, 'Die Werft soll die Fähre bauen und dafür dem Kreis Geld zahlen'));
  expect(cut(given(desk.trimTo(draft, id, span ?? { start: 0, end: 0 })).apply(draft), 'de')).toEqual([]);
});

test('taken in, it is part of the excerpt and no hint any more', () => {
  const cases = [
    [ENGLISH, 'en', 'We will build it', 'We will build it, but only if the county pays'],
    [GERMAN, 'de', 'verliert niemand seine Arbeit', 'Wenn wir jetzt handeln, verliert niemand seine Arbeit'],
  ] as const;
  for (const [text, lang, words, whole] of cases) {
    const { draft, ids } = taken(text, lang, { words });
    const [id = ''] = ids;
    const span = desk.withLimit(draft, id);
    expect(span).toEqual(spanOf(text, whole));
    const its = given(desk.trimTo(draft, id, span ?? { start: 0, end: 0 })).apply(draft);
    expect(wordsOf(its, id)).toBe(whole);
    expect(hints(its)).toEqual([]);
    expect(desk.withLimit(its, id)).toBeNull();
  }
});

test('a sentence that goes on behind who says it is taken in with the marks around both halves', () => {
  const text = '“We will build it,” Ada Thorne said, “but only if the county pays.”';
  const { draft, ids } = taken(text, 'en', { words: 'We will build it' });
  const [id = ''] = ids;
  const its = given(desk.trimTo(draft, id, desk.withLimit(draft, id) ?? { start: 0, end: 0 })).apply(draft);
  expect(wordsOf(its, id)).toBe(text);
  expect(its.story.statements[0]?.form).toBe('partial');
  expect(hints(its)).toEqual([]);
});

test('put off, it stays away until the passage is another one', () => {
  const text = 'We will build it next year, but only if the county pays, unless it rains, the mayor said.';
  const { draft, ids } = taken(text, 'en', { words: 'We will build it', form: 'indirect' });
  const [hint] = hints(draft);
  const its = desk.putOff(hint ?? { message: '' }).apply(draft);
  expect(hints(its)).toEqual([]);
  const longer = spanOf(text, 'We will build it next year, but only if the county pays');
  const after = given(desk.trimTo(its, ids[0] ?? '', longer)).apply(its);
  expect(hints(after).map(({ message }) => message)).toEqual([expect.stringContaining('“… unless it rains”')]);
});

test('where another statement of the same voice holds the words, or the statement is withdrawn, nothing is asked', () => {
  const cut = { words: 'We will build it' };
  const rest = { words: 'only if the county pays' };
  expect(hints(taken(ENGLISH, 'en', cut, rest).draft)).toEqual([]);
  expect(hints(taken(ENGLISH, 'en', cut, { ...rest, from: 'bo-lind' }).draft)).toHaveLength(1);
  const { draft, ids } = taken(ENGLISH, 'en', cut, rest);
  const gone = desk.withdraw(draft, ids[1] ?? '', { date: '2026-11-28', reason: 'Wrong.' }).apply(draft);
  expect(hints(gone)).toHaveLength(1);
  expect(hints(desk.withdraw(gone, ids[0] ?? '', { date: '2026-11-28', reason: 'Wrong.' }).apply(gone))).toEqual([]);
});

test('the language of the source decides, also after it was changed', () => {
  const { draft } = taken(GERMAN, 'en', { words: 'verliert niemand seine Arbeit', form: 'indirect' });
  expect(hints(draft)).toEqual([]);
  const [source] = draft.story.sources;
  expect(hints(desk.setSource(draft, source?.id ?? '', { lang: 'de' }).apply(draft))).toHaveLength(1);
});
