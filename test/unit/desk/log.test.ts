import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { partsOf } from '../../../src/desk/project/parts.js';
import { keptOf, logOfKept } from '../../../src/desk/project/shelf.js';
import { de } from '../../../src/i18n/de/desk/desk.js';
import { en } from '../../../src/i18n/en/desk/desk.js';
import { parse } from '../../../src/story/index.js';
import { given, SOURCE, sampleDraft, sampleFile, sampleText } from './desk.js';

type Make = (draft: desk.Draft, n: number, word: string) => desk.Edit | desk.EditRefusal;

/** The n-th of a list, over and over. */
const nth = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item;
const statement = (draft: desk.Draft, n: number) =>
  draft.story.statements.length > 0 ? nth(draft.story.statements, n).id : 'none';
const party = (draft: desk.Draft, n: number) =>
  draft.story.entities.length > 0 ? nth(draft.story.entities, n).id : 'none';
const span = (n: number) => ({ start: n % sampleText.length, end: (n % sampleText.length) + 1 + (n % 97) });

const NOW = new Date('2026-11-28T12:00:00Z');
const SPOT = { x: 12, y: 34 };

/** Every kind of edit that there is. */
const MAKES: Readonly<Record<string, Make>> = {
  take: (draft, n) => desk.take(draft, SOURCE, span(n), { from: [party(draft, n)], relation: 'praises' }),
  setExcerpt: (draft, n) => desk.setExcerpt(draft, statement(draft, n), span(n)),
  setAside: (draft, n, word) => desk.setAside(draft, SOURCE, span(n), word),
  bringBack: (draft, n) => desk.bringBack(draft, SOURCE, span(n)),
  from: (draft, n) => desk.setStatement(draft, statement(draft, n), { from: [party(draft, n + 1)] }),
  said: (draft, n, word) => desk.setStatement(draft, statement(draft, n), { said: word }),
  form: (draft, n) => desk.setStatement(draft, statement(draft, n), { form: nth(['direct', 'reported'] as const, n) }),
  disputes: (draft, n) => desk.setStatement(draft, statement(draft, n), { disputes: [statement(draft, n + 3)] }),
  repeats: (draft, n) => desk.setStatement(draft, statement(draft, n), { repeats: [statement(draft, n + 2)] }),
  relation: (draft, n) =>
    desk.setStatement(draft, statement(draft, n), { relation: nth(desk.vocabulary(draft), n).id }),
  translation: (draft, n, word) => desk.setTranslation(draft, statement(draft, n), 'de', word),
  translate: (draft, n, word) => {
    const its = nth(desk.translatables(draft, 'de'), n);
    return its ? desk.translate(draft, its, word) : desk.setTranslation(draft, statement(draft, n), 'de', word);
  },
  original: (draft, n, word) => desk.setOriginal(draft, statement(draft, n), { lang: 'fr', text: word }),
  review: (draft, n, word) => desk.review(draft, statement(draft, n), { code: 'hedge', of: 'asserted' }, word),
  removeStatement: (draft, n) => desk.removeStatement(draft, statement(draft, n)),
  renameStatement: (draft, n, word) => desk.renameStatement(draft, statement(draft, n), word),
  moveStatement: (draft, n) => desk.moveStatement(draft, statement(draft, n), n % 5),
  setWithdrawal: (draft, n, word) =>
    desk.setWithdrawal(
      draft,
      statement(draft, n),
      n % 2 ? { date: word } : { lang: nth(['de', 'en'], n), reason: word },
    ),
  withdraw: (draft, n, word) => desk.withdraw(draft, statement(draft, n), { date: '2024-06-01', reason: word }),
  addSource: (draft, _n, word) => desk.addSource(draft, { title: word }, word),
  setSource: (draft, _n, word) => desk.setSource(draft, SOURCE, { publisher: word }),
  setSourceText: (draft, n) => desk.setSourceText(draft, SOURCE, sampleText.slice(n % 40)),
  removeSource: (draft, n) => desk.removeSource(draft, nth(draft.story.sources, n)?.id ?? 'none'),
  addParty: (draft, n, word) => desk.addParty(draft, word, n % 2 ? { kind: 'place' } : {}),
  setPartyText: (draft, n, word) => desk.setPartyText(draft, party(draft, n), 'name', 'de', word),
  setParty: (draft, n, word) => desk.setParty(draft, party(draft, n), { aliases: [word] }),
  merge: (draft, n) => desk.mergeParties(draft, party(draft, n), party(draft, n + 1)),
  split: (draft, n, word) => desk.splitParty(draft, party(draft, n), word, [statement(draft, n)]),
  removeParty: (draft, n) => desk.removeParty(draft, party(draft, n)),
  setPlaces: (draft, n) => desk.setPlaces(draft, new Map([[party(draft, n), { x: n % 700, y: n % 470 }]])),
  ignoreName: (draft, n, word) => desk.ignoreName(draft, word, n % 2 === 0),
  ignoreNames: (draft, _n, word) => desk.ignoreNames(draft, [word, `${word} too`]),
  addRelation: (draft, _n, word) => desk.addRelation(draft, { tone: 'other', label: word }),
  setRelation: (draft, n, word) =>
    desk.setRelation(draft, nth(draft.story.relations, n)?.id ?? 'none', { label: word }),
  removeRelation: (draft, n) => desk.removeRelation(draft, nth(draft.story.relations, n)?.id ?? 'none'),
  title: (draft, _n, word) => desk.setStoryText(draft, 'title', 'en', word),
  day: (draft, _n, word) => desk.setDay(draft, word),
  language: (draft, n) => desk.setLanguage(draft, nth(['de', 'en'], n)),
  storyId: (draft, _n, word) => desk.setStoryId(draft, word),
  relationLabel: (draft, n, word) =>
    desk.setRelationLabel(draft, nth(draft.story.relations, n)?.id ?? 'none', nth(['de', 'en'], n), word),
  addStep: (draft, n) => desk.addStep(draft, n % 3, n % 2 ? [statement(draft, n), party(draft, n)] : []),
  stepText: (draft, n, word) => desk.setStepText(draft, n % 3, 'text', 'en', word),
  stepFocus: (draft, n) => desk.setStepFocus(draft, n % 3, [statement(draft, n)]),
  moveStep: (draft, n) => desk.moveStep(draft, n % 3, n % 2),
  removeStep: (draft, n) => desk.removeStep(draft, n % 3),
  addCorrection: (draft, n, word) =>
    desk.addCorrection(draft, { date: '2024-06-02', statements: [statement(draft, n)], note: word }),
  setCorrection: (draft, _n, word) => desk.setCorrection(draft, 0, { note: word }),
  correctionNote: (draft, n, word) => desk.setCorrectionNote(draft, n % 2, nth(['de', 'en'], n), word),
  removeCorrection: (draft) => desk.removeCorrection(draft, 0),
  markPublished: (draft, n) => desk.markPublished(draft, n % 2 === 0),
  takeBackElsewhere: (draft) => desk.takeBackElsewhere(draft) ?? { refused: 'unknown', params: {} },
  restoreStatement: (draft) => desk.restoreStatement(draft, desk.correctionsDue(draft)[0] ?? 'none'),
  address: (draft, _n, word) => desk.setAddress(draft, word),
};

const anyEdit = fc.tuple(fc.constantFrom(...Object.keys(MAKES)), fc.nat(100_000), fc.string({ maxLength: 12 }));

function played(log: desk.Log, edits: readonly (readonly [string, number, string])[]): desk.Log {
  return edits.reduce((its, [name, n, word]) => {
    const edit = MAKES[name]?.(its.draft, n, word);
    if (edit == null || desk.isRefusal(edit)) return its;
    const log = desk.done(its, edit);
    // What is only known once an edit is shown, such as a place in the picture, is part of it.
    return n % 3 === 0 ? desk.amended(log, desk.setPlaces(log.draft, new Map([[party(log.draft, n), SPOT]]))) : log;
  }, log);
}

function all(log: desk.Log, step: (log: desk.Log) => desk.Log): desk.Log {
  let its = log;
  for (let next = step(its); next !== its; next = step(its)) its = next;
  return its;
}

test('any sequence of edits undone gives the first file byte for byte, redone the last', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
      const last = played(desk.logOf(sampleDraft()), edits);
      const first = all(last, desk.undone);
      expect(desk.storyText(first.draft)).toBe(sampleFile);
      expect(first.draft.setAside).toEqual([]);
      expect(first.draft.texts.get(SOURCE)).toBe(sampleText);
      const again = all(first, desk.redone);
      expect(desk.storyText(again.draft)).toBe(desk.storyText(last.draft));
      expect(again.draft).toBe(last.draft);
    }),
    { numRuns: 150 },
  );
});

test('what is kept on the device is undone there as it would have been before, as long as no text went', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), fc.nat(3), (edits, more) => {
      const reopened = (log: desk.Log) => logOfKept(structuredClone(keptOf(log, 'k', 1, NOW)), 'en');
      const last = played(desk.logOf(sampleDraft()), edits);
      let [mine, kept] = [last, reopened(last)];
      const steps = [mine.past.length, kept.past.length];
      for (let n = 0; kept.past.length > 0; n++) {
        expect(kept.past.at(-1)?.name).toEqual(mine.past.at(-1)?.name);
        [mine, kept] = [desk.undone(mine), desk.undone(kept)];
        // Kept once more in between, its steps go on.
        if (n === more) kept = reopened(kept);
        expect(desk.storyText(kept.draft)).toBe(desk.storyText(mine.draft));
        expect(partsOf(kept.draft)).toEqual(partsOf(mine.draft));
      }
      // The steps ended early only where the one before took words away.
      const [first, all] = [desk.undone(mine).draft.texts, mine.draft.texts];
      expect(steps[0] === steps[1] || [...first].some(([id, text]) => all.get(id) !== text)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('the words of a source that was removed are not kept among the steps; the steps after it are', () => {
  const first = desk.logOf(sampleDraft());
  const [{ id } = { id: '' }] = first.draft.story.sources;
  const gone = desk.done(first, given(desk.setSourceText(first.draft, id, 'Other words.')));
  const log = desk.done(gone, desk.setDay(gone.draft, '2020'));
  const kept = keptOf(log, 'k', 1, NOW);
  expect(kept.past?.map(({ name }) => name)).toEqual([log.past[1]?.name]);
  expect(JSON.stringify(kept)).not.toContain(JSON.stringify(sampleText.slice(0, 60)).slice(1, -1));
});

test('of many steps the last fifty are kept, and one that does not fit what is there ends them', () => {
  const log = Array.from({ length: 60 }, (_, n) => String(1900 + n)).reduce(
    (its, day) => desk.settled(desk.done(its, desk.setDay(its.draft, day))),
    desk.logOf(sampleDraft()),
  );
  const kept = keptOf(log, 'k', 1, NOW);
  expect(logOfKept(kept, 'en').past).toHaveLength(50);
  const past = (kept.past ?? []).map((step, n) =>
    n === 7 ? { ...step, back: [['story.json', 0, 1e9, '']] as const } : step,
  );
  expect(logOfKept({ ...kept, past }, 'en').past).toHaveLength(7);
});

test('what any sequence of edits leaves is written so that it opens as the same draft, and can be drawn', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 15 }), (edits) => {
      const { draft } = played(desk.logOf(sampleDraft()), edits);
      const text = desk.storyText(draft);
      const { story, leftOver } = desk.openStory(text, 'en');
      expect(leftOver).toEqual([]);
      expect(story).toEqual(draft.story);
      expect(parse(desk.soundStory(draft)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('every kind of edit has been made, and is named in both languages', () => {
  const word = 'unused';
  const spare = [desk.addParty, desk.addSource, desk.addRelation] as const;
  const [party, source, relation] = spare;
  let draft = party(sampleDraft(), word, { kind: 'other' }).apply(sampleDraft());
  draft = source(draft, { title: word }).apply(draft);
  draft = relation(draft, { tone: 'other', label: word }).apply(draft);
  // Some are made only of a story that readers have: one that lost a statement since.
  const out = given(desk.markPublished(draft, true)).apply(draft);
  const lost = { ...out, story: { ...out.story, statements: out.story.statements.slice(1) } };
  const named = new Set<string>();
  for (const [name, make] of Object.entries(MAKES)) {
    const edits = Array.from({ length: 60 }, (_, n) => make(n % 9 ? draft : lost, n * 37, `Wort${n}`));
    const made = edits.filter((edit) => !desk.isRefusal(edit));
    expect(made, name).not.toEqual([]);
    for (const edit of made) {
      const { name: its } = given(edit);
      named.add(its.code);
      for (const lang of ['de', 'en']) expect(desk.nameOf(its, lang)).not.toMatch(/[{}]/);
    }
  }
  expect(named.size).toBeGreaterThan(35);
  expect(Object.keys(de.edits)).toEqual(Object.keys(en.edits));
});

test('typing in one field is undone in one go, until the field is left', () => {
  const typed = (log: desk.Log, ...texts: string[]) =>
    texts.reduce((its, text) => desk.done(its, desk.setStoryText(its.draft, 'title', 'en', text)), log);
  const log = typed(desk.logOf(sampleDraft()), 'A', 'A b', 'A br');
  expect(log.past).toHaveLength(1);
  expect(desk.storyText(desk.undone(log).draft)).toBe(sampleFile);
  const more = typed(desk.settled(log), 'A bri', 'A bridge');
  expect(more.past).toHaveLength(2);
  expect(desk.undone(more).draft.story.title).toEqual({ ...JSON.parse(sampleFile).title, en: 'A br' });
  const other = desk.done(log, desk.setStoryText(log.draft, 'title', 'de', 'Die Brücke'));
  expect(other.past).toHaveLength(2);
});

test('after an undo, typing in the same field begins anew, and an edit without effect is none', () => {
  const first = desk.logOf(sampleDraft());
  const log = desk.done(first, desk.setStoryText(first.draft, 'title', 'en', 'A'));
  const day = desk.undone(desk.done(log, desk.setDay(log.draft, '2020')));
  const more = desk.done(day, desk.setStoryText(day.draft, 'title', 'en', 'Ab'));
  expect(more.past).toHaveLength(2);
  expect(more.future).toEqual([]);
  expect(desk.done(more, desk.setStoryText(more.draft, 'title', 'en', 'Ab'))).toBe(more);
  expect(desk.redone(more)).toBe(more);
});
