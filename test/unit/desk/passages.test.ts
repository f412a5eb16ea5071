import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addSource,
  coverage,
  type Draft,
  isRefusal,
  moved,
  newDraft,
  placesIn,
  refusalText,
  setAside,
  setExcerpt,
  snapped,
  take,
} from '../../../src/desk/model/index.js';
import { excerptOf, formOf } from '../../../src/desk/model/passage/excerpt.js';
import { locate } from '../../../src/story/verifying/locate.js';
import { foldTypography } from '../../../src/story/verifying/typography.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from './desk.js';

function draftOf(text: string, lang = 'en'): { readonly draft: Draft; readonly source: string } {
  const empty = newDraft({ lang });
  const { id, apply } = addSource(empty, { title: 'A text' }, text);
  return { draft: apply(empty), source: id };
}

const wordsOf = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

const WORDS = [
  'the',
  'bridge',
  'hums',
  '“we',
  'pay”',
  'O’Neill',
  '4.5',
  '£600,000',
  '25 %',
  'so-\ncalled',
  'so',
  'said:',
  '–',
  'cafe\u0301',
  'ﬁne',
  'A.',
  'über',
  '…',
  '\n\n',
  '«oui»',
  '1.000',
  '日本語',
  '👩‍👩‍👧',
  "'tis",
];
const anyText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

test('whatever is selected, what is taken is the text’s own characters and is found at that place alone', () => {
  let taken = 0;
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(60), (text, at, length) => {
      const start = at % text.length;
      const excerpt = excerptOf(text, { start, end: Math.min(text.length, start + length) });
      if ('refused' in excerpt) return;
      taken++;
      const { exact, prefix, suffix } = excerpt.quote;
      expect(text.slice(excerpt.start, excerpt.end)).toBe(exact);
      for (const context of [prefix, suffix]) if (context) expect(text).toContain(context);
      const folded = foldTypography(text);
      const { places } = locate(excerpt.quote, folded);
      expect(places).toHaveLength(1);
      const its = folded.plain.slice(folded.at[places[0]?.start ?? 0]);
      expect(its.startsWith(exact.normalize('NFC'))).toBe(true);
      // What stands before it is as long as it was.
      const before = text.slice(0, excerpt.start).normalize('NFC').length;
      expect(folded.at[places[0]?.start ?? 0]).toBe(before);
    }),
    { numRuns: 2000 },
  );
  expect(taken).toBeGreaterThan(1000);
});

test('what cannot be told apart is refused with a sentence in both languages', () => {
  const text = Array.from({ length: 9 }, () => 'row row row row your boat').join(' ');
  const refusal = excerptOf(text, spanOf(text, 'boat', 90));
  expect(refusal).toMatchObject({ refused: 'no-place' });
  if (isRefusal(refusal)) expect(refusalText(refusal, 'de')).not.toBe(refusalText(refusal, 'en'));
  expect(excerptOf(' “… ” ', { start: 0, end: 6 })).toMatchObject({ refused: 'no-words' });
  const long = 'word '.repeat(1200);
  expect(excerptOf(long, { start: 0, end: long.length })).toMatchObject({ refused: 'too-long' });
});

test('where words stand twice, as little context as tells which', () => {
  const [first, second] = [
    spanOf(sampleText, 'It will be expensive'),
    spanOf(sampleText, 'It will be expensive', sampleText.indexOf('said Calloway.')),
  ];
  const quotes = [first, second].map((span) => excerptOf(sampleText, span));
  for (const [i, its] of quotes.entries()) {
    if ('refused' in its) throw new Error('refused');
    expect(its.start).toBe([first, second][i]?.start);
    expect(its.quote.prefix ?? its.quote.suffix).toBeDefined();
    expect(`${its.quote.prefix ?? ''}${its.quote.suffix ?? ''}`.length).toBeLessThan(30);
  }
});

test('a selection goes to the edges of words and leaves space and outer marks', () => {
  const cases: [selected: string, taken: string][] = [
    ['t is a flute with a handra', 'It is a flute with a handrail'],
    ['“It is a flute with a handrail,” ', 'It is a flute with a handrail'],
    ['“It is a flute', 'It is a flute'],
    [' 600,000; ', '£600,000'],
    ['He called Calloway “a conductor without an orchestra”', 'He called Calloway “a conductor without an orchestra”'],
    ['a conductor without an orchestra”', 'a conductor without an orchestra'],
    ['Brannock', 'Brannock’s'],
  ];
  for (const [selected, taken] of cases) {
    const start = sampleText.indexOf(selected.trim());
    const lead = selected.length - selected.trimStart().length;
    const span = snapped(sampleText, { start: start - lead, end: start - lead + selected.length });
    expect(span && wordsOf(sampleText, span)).toBe(taken);
  }
});

test('a passage grows and shrinks by whole words at either end', () => {
  const span = spanOf(sampleText, 'The Harbour Trust plans to add up to');
  const longer = moved(sampleText, span, 'end', 1);
  expect(wordsOf(sampleText, longer)).toBe('The Harbour Trust plans to add up to £600,000');
  expect(moved(sampleText, longer, 'end', -1)).toEqual(span);
  expect(wordsOf(sampleText, moved(sampleText, span, 'start', 2))).toBe('Trust plans to add up to');
  expect(wordsOf(sampleText, moved(sampleText, span, 'start', -1))).toBe(
    'bridge. The Harbour Trust plans to add up to',
  );
  expect(moved(sampleText, span, 'end', -100)).toEqual(spanOf(sampleText, 'The', span.start));
  expect(moved(sampleText, span, 'end', 10_000).end).toBe(sampleText.lastIndexOf('.'));
  expect(moved(sampleText, span, 'start', -10_000).start).toBe(0);
});

test('however a passage is moved, it is one that can be taken as it is', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.nat(),
      fc.constantFrom('start', 'end'),
      fc.integer({ min: -4, max: 4 }),
      (text, at, edge, n) => {
        const start = at % text.length;
        const span = snapped(text, { start, end: Math.min(text.length, start + 9) });
        if (!span) return;
        const its = moved(text, span, edge as 'start' | 'end', n);
        expect(its.start).toBeLessThan(its.end);
        expect(its[edge === 'start' ? 'end' : 'start']).toBe(span[edge === 'start' ? 'end' : 'start']);
        expect(/[\p{L}\p{N}]/u.test(wordsOf(text, its))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the form is read off the marks and the sentence', () => {
  const forms: [words: string, form: string][] = [
    ['It is a flute with a handrail', 'direct'],
    ['He called Calloway “a conductor without an orchestra”', 'partial'],
    ['The mayor replied that his guests were louder than any bridge', 'indirect'],
    ['Ada Winslow leads Winslow Engineering', 'reported'],
    ['one that hums in the wind, the “Singing Bridge”', 'reported'],
  ];
  for (const [words, form] of forms) expect(formOf(sampleText, spanOf(sampleText, words), 'en'), words).toBe(form);
});

test('a statement is taken at its place in the text’s order, with an id of words', () => {
  const draft = sampleDraft();
  const span = spanOf(sampleText, 'The old crossing stays open for the time being');
  const early = given(take(draft, SOURCE, spanOf(sampleText, 'before the council had seen a drawing')));
  const late = given(take(draft, SOURCE, span, { from: ['thorne'], relation: 'plans' }));
  expect(late.id).toBe('thorne-plans-crossing-stays-open');
  const statements = late.apply(draft).story.statements;
  expect(statements.at(-1)?.id).toBe(late.id);
  expect(late.apply(draft).story.relations.some(({ id }) => id === 'plans')).toBe(true);
  const place = early.apply(draft).story.statements.findIndex(({ id }) => id === early.id);
  expect(place).toBe(2);
  const twice = given(take(late.apply(draft), SOURCE, span, { from: ['thorne'], relation: 'plans' }));
  expect(twice.id).toBe(`${late.id}-2`);
});

test('all excerpts of the sample can be taken anew, as they stand in the file', () => {
  const draft = sampleDraft();
  const places = placesIn(draft, SOURCE);
  expect(places).toHaveLength(draft.story.statements.length);
  for (const { id, start, end } of places) {
    const old = draft.story.statements.find((its) => its.id === id);
    const edit = given(take(draft, SOURCE, { start, end }));
    const its = edit.apply(draft).story.statements.find((one) => one.id === edit.id);
    expect(its?.quote?.exact).toBe(old?.quote?.exact);
    // Whether the reporter or somebody else says it is for a person; whether it is in marks is not.
    const marked = (form = '') => (form === 'direct' || form === 'partial' ? form : 'unmarked');
    expect(marked(its?.form), old?.quote?.exact).toBe(marked(old?.form));
  }
});

test('a trimmed excerpt loses its translation, which was of other words', () => {
  const draft = sampleDraft();
  const [first] = placesIn(draft, SOURCE);
  if (!first) throw new Error('no place');
  const edit = given(setExcerpt(draft, first.id, moved(sampleText, first, 'end', -1)));
  const its = edit.apply(draft).story.statements.find(({ id }) => id === first.id);
  expect(its?.quote?.translations).toBeUndefined();
  expect(sampleText).toContain(its?.quote?.exact);
  const once = edit.apply(draft);
  expect(edit.apply(once)).toBe(once);
});

test('a text whose letters are composed otherwise is quoted in its own characters', () => {
  const text = 'Le cafe\u0301 ferme. Ru\u0308diger fragte: „Ko\u0308nnen wir zahlen?“ Niemand antwortete.';
  const { draft, source } = draftOf(text, 'de');
  const edit = given(take(draft, source, spanOf(text, 'Ko\u0308nnen wir zahlen')));
  const next = edit.apply(draft);
  expect(next.story.statements[0]?.quote?.exact).toBe('Ko\u0308nnen wir zahlen');
  expect(placesIn(next, source)[0]).toMatchObject(spanOf(text, 'Ko\u0308nnen wir zahlen'));
});

test('each sentence is taken, set aside or still to be read', () => {
  const draft = sampleDraft();
  const before = coverage(draft, SOURCE);
  const { taken, apart, unread } = before.counts;
  expect([taken + apart + unread, apart]).toEqual([before.sentences.length, 2]);
  const next = given(setAside(draft, SOURCE, spanOf(sampleText, 'It squeaks.'), 'no claim')).apply(draft);
  const after = coverage(next, SOURCE);
  expect(after.counts).toEqual({ ...before.counts, 'set-aside': 1, unread: before.counts.unread - 1 });
  const last = after.sentences.at(-1);
  expect(last && wordsOf(sampleText, last)).toBe('It squeaks.');
  expect(last?.state).toBe('set-aside');
  const covered = after.sentences.map((its) => wordsOf(sampleText, its).replace(/\s/g, '')).join('');
  expect(covered).toBe(sampleText.replace(/\s/g, ''));
});

test('a megabyte in one paragraph is read, taken from and covered', () => {
  const text = `${'It’s a bridge that “hums” in the wind, and nobody has heard it yet. '.repeat(15_000)}The end is near.`;
  const { draft, source } = draftOf(text);
  const edit = given(take(draft, source, spanOf(text, 'The end is near')));
  const its = coverage(edit.apply(draft), source);
  expect(its.counts.taken).toBe(1);
  expect(its.sentences.length).toBeGreaterThan(14_000);
});
