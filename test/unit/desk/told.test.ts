/** What readers have been told, and what of a draft is a story already; proposals against what was taken of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { publishedOf } from '../../../src/desk/model/publishing.js';
import { parse } from '../../../src/story/index.js';
import { given, SOURCE, sampleDraft, sampleFile, sampleText, spanOf } from './desk.js';

const draft = sampleDraft();
const out = given(desk.markPublished(draft)).apply(draft);
const statement = (its: desk.Draft, id: string) => its.story.statements.find((one) => one.id === id);

describe('readers who have a statement', () => {
  const CHANGES: readonly (readonly [name: string, change: desk.StatementChange])[] = [
    ['its speaker', { from: ['haddad'] }],
    ['whom it is about', { to: ['ostrey'] }],
    ['its relation', { relation: 'praises' }],
    ['its form', { form: 'indirect' }],
    ['how sure it is', { modality: 'alleged' }],
    ['on whose word it is', { attributedTo: ['courier'] }],
    ['where it was said', { channel: 'courier' }],
    ['that it was said there at all', { channel: null }],
    ['when it was said', { said: '2024-05-12' }],
    ['an amount', { amount: { value: 3, unit: 'GBP' } }],
  ];

  test.each(CHANGES)('are to be told of a change of %s', (_name, change) => {
    const next = desk.setStatement(out, 'flute', change).apply(out);
    expect(desk.correctionsDue(next)).toEqual(['flute']);
    const back = desk.undone(desk.done(desk.logOf(out), desk.setStatement(out, 'flute', change)));
    expect(desk.correctionsDue(back.draft)).toEqual([]);
  });

  test('need not be told of what changes nothing that they read of it', () => {
    for (const change of [{ about: ['haddad'] }, { repliesTo: ['noise'] }, { disputes: ['noise'] }])
      expect(desk.correctionsDue(desk.setStatement(out, 'flute', change).apply(out))).toEqual([]);
    expect(desk.correctionsDue(desk.setPartyText(out, 'thorne', 'name', null, 'R. T.').apply(out))).toEqual([]);
    expect(desk.correctionsDue(desk.moveStatement(out, 'flute', 0).apply(out))).toEqual([]);
    expect(desk.correctionsDue(draft)).toEqual([]);
  });

  test('are to be told of another wording, of its original as well', () => {
    const original = desk.setOriginal(out, 'flute', { lang: 'fr', text: 'Une flûte' }).apply(out);
    expect(desk.correctionsDue(original)).toEqual(['flute']);
    const shorter = given(desk.setExcerpt(out, 'flute', spanOf(sampleText, 'It is a flute'))).apply(out);
    expect(desk.correctionsDue(shorter)).toEqual(['flute']);
  });

  test('are to be told that it is gone, unless a withdrawal tells of itself', () => {
    const story = { ...out.story, statements: out.story.statements.filter(({ id }) => id !== 'flute') };
    expect(desk.correctionsDue({ ...out, story })).toEqual(['flute']);
    const withdrawn = desk.withdraw(out, 'flute', { date: '2024-06-01', reason: 'No.' }).apply(out);
    expect(desk.correctionsDue(withdrawn)).toEqual([]);
    // Once readers have had that, whatever becomes of it is no news.
    const again = given(desk.markPublished(withdrawn)).apply(withdrawn);
    expect(desk.correctionsDue(desk.setStatement(again, 'flute', { from: ['haddad'] }).apply(again))).toEqual([]);
  });

  test('are told by a correction that names it and that they have not had yet', () => {
    const changed = desk.setStatement(out, 'flute', { from: ['haddad'] }).apply(out);
    const correction = (ids: readonly string[]) =>
      desk.addCorrection(changed, { date: '2024-06-01', statements: [...ids], note: 'n' }).apply(changed);
    expect(desk.correctionsDue(correction(['noise']))).toEqual(['flute']);
    const told = correction(['noise', 'flute']);
    expect(desk.correctionsDue(told)).toEqual([]);
    const later = given(desk.markPublished(told)).apply(told);
    expect(desk.correctionsDue(desk.setStatement(later, 'flute', { from: ['thorne'] }).apply(later))).toEqual([
      'flute',
    ]);
  });

  test('have what can be read: a draft that is no story is not published', () => {
    const bare = desk.setStoryText(draft, 'title', null, '').apply(draft);
    expect(desk.markPublished(bare)).toEqual({ refused: 'unknown', params: { id: draft.story.id } });
    expect(publishedOf('{')).toBeNull();
    expect(publishedOf(sampleFile)?.text).toBe(sampleFile);
    expect(out.published?.text).toBe(desk.storyText(draft));
  });
});

describe('what of a draft can be drawn', () => {
  const ids = (its: desk.Draft) => desk.soundStory(its).statements.map(({ id }) => id);

  test('is all of it where nothing is wrong, and the story itself', () => {
    expect(desk.soundStory(draft)).toEqual(desk.wholeStory(draft));
    expect(ids(draft)).toEqual(draft.story.statements.map(({ id }) => id));
  });

  test('has a statement that lacks its verb, and none that lacks a speaker, words or a source', () => {
    const verbless = desk.setStatement(draft, 'flute', { relation: null }).apply(draft);
    expect(ids(verbless)).toContain('flute');
    expect(desk.soundStory(verbless).relations.at(-1)?.label).toBe('…');
    expect(desk.soundStory(draft).relations).toHaveLength(draft.story.relations.length);
    expect(desk.wholeStory(verbless)).toBeNull();
    for (const field of ['from', 'to', 'quote', 'source', 'form']) {
      const story = {
        ...draft.story,
        statements: draft.story.statements.map((its) => (its.id === 'flute' ? { ...its, [field]: undefined } : its)),
      };
      expect(ids({ ...draft, story }), field).not.toContain('flute');
      expect(ids({ ...draft, story }), field).toContain('noise');
    }
  });

  test('loses what answers a statement that cannot be drawn, not the statement that answers', () => {
    const its = desk.setStatement(draft, 'noise', { from: null }).apply(draft);
    const sound = desk.soundStory(its);
    expect(sound.statements.map(({ id }) => id)).not.toContain('noise');
    expect(sound.statements.find(({ id }) => id === 'louder')).not.toHaveProperty('repliesTo');
    expect(sound.steps?.flatMap(({ focus }) => focus)).not.toContain('noise');
  });

  test('has a party for a name, and no field that is wrong', () => {
    const named = desk.addParty(draft, 'Zo').apply(draft);
    expect(desk.soundStory(named).entities.at(-1)?.id).toBe('zo');
    const nameless = desk.setPartyText(named, 'thorne', 'name', null, '').apply(named);
    const sound = desk.soundStory(nameless);
    expect(sound.entities.map(({ id }) => id)).not.toContain('thorne');
    expect(sound.statements.some(({ from }) => from.includes('thorne'))).toBe(false);
    expect(desk.soundStory(desk.setDay(draft, 'soon').apply(draft))).not.toHaveProperty('asOf');
    expect(desk.soundStory(desk.setSource(draft, SOURCE, { title: null }).apply(draft)).sources[0]?.title).toBe(SOURCE);
    expect(parse(sound).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(desk.soundStory(desk.newDraft({ lang: 'de' }))).toMatchObject({ title: '…', statements: [] });
  });
});

function proposed(words: string, more: Partial<desk.Proposed> = {}): desk.Proposed {
  const none = { speakers: [], about: [], answers: null, day: null } as const;
  return { ...spanOf(sampleText, words), form: 'direct', modality: 'asserted', ...none, ...more };
}

describe('a proposal', () => {
  const empty = desk.newDraft({ lang: 'en' });
  const pasted = desk.addSource(empty, { title: 'S' }, sampleText);
  const begun = pasted.apply(empty);
  const queue = (its: desk.Draft, list: readonly desk.Proposed[]) =>
    desk.queueOf(its, pasted.id, list).map(({ index }) => index);

  test('is answered by a passage that has half of both in common, and by none that has less', () => {
    const passage = spanOf(sampleText, 'The town is to pay 4.5 million pounds for the bridge');
    const aside = given(desk.setAside(begun, pasted.id, passage)).apply(begun);
    const length = passage.end - passage.start;
    const from = (start: number, end: number): desk.Proposed => ({ ...proposed('It squeaks'), start, end });
    const half = Math.ceil(length / 2);
    expect(queue(aside, [from(passage.start, passage.start + half)])).toEqual([]);
    expect(queue(aside, [from(passage.start, passage.start + half - 1)])).toEqual([0]);
    expect(queue(aside, [from(passage.start, passage.end + length)])).toEqual([]);
    expect(queue(aside, [from(passage.start, passage.end + length + 1)])).toEqual([0]);
    expect(queue(aside, [from(passage.end, passage.end + 9)])).toEqual([0]);
    expect(desk.queueOf(aside, 'other', [from(passage.start, passage.end)])).toHaveLength(1);
  });

  test('stands in the queue at its place in the text, the shorter of two first', () => {
    const list = [
      proposed('Rufus Thorne told Radio Estuary'),
      proposed('The town is to pay 4.5 million pounds'),
      proposed('The town is to pay'),
    ];
    expect(queue(begun, list)).toEqual([2, 1, 0]);
  });

  test('brings the kind of who is named: a firm by its form, a speaker of two or three words as a person, an occupation, and no other', () => {
    const take = (speaker: string, form: desk.Proposed['form']) => {
      const list = [proposed('It squeaks', { speakers: [speaker], form })];
      const next = given(desk.takeProposal(begun, pasted.id, list, 0)).apply(begun);
      return next.story.entities[0]?.kind;
    };
    expect(take('Rufus Thorne', 'direct')).toBe('person');
    expect(take('Jean-Luc O’Neill Sr.', 'indirect')).toBe('person');
    expect(take('Rufus Thorne', 'partial')).toBe('person');
    expect(take('Rufus Thorne', 'reported')).toBeUndefined();
    expect(take('Thorne', 'direct')).toBeUndefined();
    expect(take('One Two Three Four', 'direct')).toBeUndefined();
    expect(take('the mayor', 'direct')).toBe('person');
    expect(take('the board', 'direct')).toBeUndefined();
    for (const firm of ['Garrow AG', 'Winslow Ltd.', 'X Inc', 'Y GmbH', 'GmbH'])
      expect(take(firm, 'direct'), firm).toBe('company');
    expect(take('Agnes AGE', 'direct')).toBe('person');
  });

  test('gives a day that is one, and the answer to what was taken already', () => {
    const list = [
      proposed('It is a flute with a handrail', { speakers: ['Rufus Thorne'] }),
      proposed('The mayor replied that his guests were louder', {
        day: 'yesterday',
        answers: 0,
      }),
      proposed('Not a penny', { day: '2024-05-14', answers: 7 }),
    ];
    const take = (its: desk.Draft, index: number) => {
      const edit = given(desk.takeProposal(its, pasted.id, list, index));
      const next = edit.apply(its);
      return { next, its: statement(next, edit.id) };
    };
    const first = take(begun, 0);
    const second = take(first.next, 1);
    expect(second.its).toMatchObject({ repliesTo: [first.its?.id] });
    expect(second.its).not.toHaveProperty('said');
    // What it answers was not taken: it answers nobody.
    expect(take(begun, 1).its).not.toHaveProperty('repliesTo');
    expect(take(begun, 2).its).toMatchObject({ said: '2024-05-14' });
    expect(take(begun, 2).its).not.toHaveProperty('repliesTo');
  });
});

const APART = new Set(['Ostrey squabbles over a bridge that nobody has heard', 'OSTREY, 14 May 2024.']);

test('whatever is taken and set aside, each sentence is in one state, and the counts say how many are in which', () => {
  const spans = fc.array(fc.tuple(fc.nat(sampleText.length - 1), fc.integer({ min: 1, max: 300 }), fc.boolean()), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(spans, (list) => {
      const its = list.reduce((one, [start, length, isAside]) => {
        const span = { start, end: Math.min(sampleText.length, start + length) };
        const edit = isAside ? desk.setAside(one, SOURCE, span) : desk.bringBack(one, SOURCE, span);
        return desk.isRefusal(edit) ? one : edit.apply(one);
      }, draft);
      const { sentences, counts } = desk.coverage(its, SOURCE);
      const places = desk.placesIn(its, SOURCE);
      for (const { start, end, state, statements } of sentences) {
        const touching = (one: desk.PassageSpan) => one.start < end && start < one.end;
        expect(statements).toEqual(places.filter(touching).map(({ id }) => id));
        const isAside = its.setAside.some(touching);
        const rest = APART.has(sampleText.slice(start, end)) ? 'apart' : 'unread';
        expect(state).toBe(statements.length > 0 ? 'taken' : isAside ? 'set-aside' : rest);
      }
      for (const [state, count] of Object.entries(counts))
        expect(sentences.filter((one) => one.state === state)).toHaveLength(count);
      // What was set aside last is there whole, and never twice.
      its.setAside.forEach((one, i) => {
        expect(sampleText.slice(one.start, one.end)).toBe(one.text);
        for (const other of its.setAside.slice(i + 1))
          expect(one.start < other.end && other.start < one.end).toBe(false);
      });
    }),
    { numRuns: 25 },
  );
});
