import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedByClause, quotedIn } from '../../../../src/desk/model/index.js';
import { excerptOf } from '../../../../src/desk/model/passage/excerpt.js';
import { walk } from '../../../../src/desk/page/text/caret.js';
import { deText, sampleText, spanOf } from '../desk.js';

const TEXT =
  'Thorne, who owns the Dry Dock, said: “It is a flute, if with a handrail” – and left (by boat). He paid 4,500 pounds in 2019–2021; nobody asked Dr. Quast.\n\nThe end';
const words = ({ start, end }: { readonly start: number; readonly end: number }) => TEXT.slice(start, end);

/** What the selection holds after each of so many steps. */
function steps(from: string, edge: 'start' | 'end', step: 1 | -1, count: number): string[] {
  let span = spanOf(TEXT, from);
  return Array.from({ length: count }, () => {
    span = movedByClause(TEXT, span, edge, step);
    return words(span);
  });
}

test('the end goes from joint to joint, forth and back, and takes a closing mark along whose partner is inside', () => {
  expect(steps('Thorne', 'end', 1, 5)).toEqual([
    'Thorne, who owns the Dry Dock',
    'Thorne, who owns the Dry Dock, said',
    'Thorne, who owns the Dry Dock, said: “It is a flute',
    'Thorne, who owns the Dry Dock, said: “It is a flute, if with a handrail”',
    'Thorne, who owns the Dry Dock, said: “It is a flute, if with a handrail” – and left',
  ]);
  const whole = TEXT.slice(0, TEXT.indexOf(').') + 1);
  expect(steps(whole, 'end', -1, 5)).toEqual([
    TEXT.slice(0, TEXT.indexOf(')')),
    TEXT.slice(0, TEXT.indexOf(' (')),
    'Thorne, who owns the Dry Dock, said: “It is a flute, if with a handrail”',
    'Thorne, who owns the Dry Dock, said: “It is a flute',
    'Thorne, who owns the Dry Dock, said',
  ]);
});

test('a comma in a number, a range of years and an abbreviation are no joints; a paragraph and the text’s end are', () => {
  expect(steps('He', 'end', 1, 4)).toEqual([
    'He paid 4,500 pounds in 2019–2021',
    'He paid 4,500 pounds in 2019–2021; nobody asked Dr. Quast',
    TEXT.slice(TEXT.indexOf('He paid')),
    TEXT.slice(TEXT.indexOf('He paid')),
  ]);
});

test('the start goes the same way, with an opening mark whose partner is inside', () => {
  const sentence = TEXT.slice(0, TEXT.indexOf(' –'));
  expect(steps(sentence, 'start', 1, 4)).toEqual([
    'who owns the Dry Dock, said: “It is a flute, if with a handrail”',
    'said: “It is a flute, if with a handrail”',
    '“It is a flute, if with a handrail”',
    'if with a handrail”',
  ]);
  expect(steps('if with', 'start', -1, 3)).toEqual([
    'It is a flute, if with',
    'said: “It is a flute, if with',
    'who owns the Dry Dock, said: “It is a flute, if with',
  ]);
});

test('no word is left: the edge stays', () => {
  const span = spanOf(TEXT, 'owns the');
  expect(movedByClause(TEXT, span, 'end', -1)).toEqual(span);
  expect(movedByClause(TEXT, span, 'start', 1)).toEqual(span);
});

test('an excerpt whose edges go by clauses is the text’s own characters, whatever it began as', () => {
  let moves = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(sampleText, deText),
      fc.nat(),
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom(1 as const, -1 as const),
      (text, at, length, edge, step) => {
        const first = excerptOf(text, { start: at % text.length, end: (at % text.length) + length });
        if ('refused' in first) return;
        const next = movedByClause(text, first, edge, step);
        const excerpt = excerptOf(text, next);
        if ('refused' in excerpt) return;
        expect(text).toContain(excerpt.quote.exact);
        // What was moved can be moved on: it is never stuck before the text's end.
        if (next[edge] !== first[edge]) moves++;
        else if (edge === 'end' && step === 1) expect(/[\p{L}\p{N}]/u.test(text.slice(first.end))).toBe(false);
      },
    ),
  );
  expect(moves).toBeGreaterThan(20);
});

test('of a sentence that quotes once, the words inside the marks; of one that quotes twice, or never, none', () => {
  const quoted = quotedIn(TEXT, spanOf(TEXT, 'said: “It is a flute, if with a handrail” – and left'), 'en');
  expect(quoted && words(quoted)).toBe('It is a flute, if with a handrail');
  expect(quotedIn(TEXT, spanOf(TEXT, 'who owns the Dry Dock'), 'en')).toBeNull();
  const twice = 'She said “no” and he said “yes”.';
  expect(quotedIn(twice, { start: 0, end: twice.length }, 'en')).toBeNull();
  const german = 'Er sagte, das sei „ein ‚Witz‘ vom Amt“, und ging.';
  const its = quotedIn(german, { start: 0, end: german.length }, 'de');
  expect(its && german.slice(its.start, its.end)).toBe('ein ‚Witz‘ vom Amt');
});

test('Shift with ↑ ↓ moves the end by clauses, Alt and Shift the start; from a mere caret the clause is selected', () => {
  const press = (span: { start: number; end: number }, key: string, altKey = false) => {
    const its = walk(TEXT, span, { key, altKey, shiftKey: true, ctrlKey: false, metaKey: false } as KeyboardEvent);
    return its && 'start' in its ? words(its) : null;
  };
  const caret = { start: TEXT.indexOf('the Dry'), end: TEXT.indexOf('the Dry') };
  expect(press(caret, 'ArrowDown')).toBe('the Dry Dock');
  expect(press(caret, 'ArrowUp')).toBe('who owns the');
  const span = spanOf(TEXT, 'who owns the Dry Dock, said');
  expect(press(span, 'ArrowUp')).toBe('who owns the Dry Dock');
  expect(press(span, 'ArrowDown', true)).toBe('said');
  expect(press(span, 'ArrowUp', true)).toBe('Thorne, who owns the Dry Dock, said');
});
