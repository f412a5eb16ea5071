/** Whatever step an edge of a passage goes, by words or by clauses, the opposite step leads back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EdgeStep, type EdgeTrail, movedByClause, stepped } from '../../../../src/desk/model/index.js';
import { excerptOf } from '../../../../src/desk/model/passage/excerpt.js';
import { walk } from '../../../../src/desk/page/text/caret.js';
import { deText, sampleText, spanOf } from '../desk.js';

const TEXTS = [sampleText, deText];
const opposite = (its: EdgeStep): EdgeStep => ({ ...its, step: its.step === 1 ? -1 : 1 });
const anyStep: fc.Arbitrary<EdgeStep> = fc.record({
  edge: fc.constantFrom('start' as const, 'end' as const),
  by: fc.constantFrom('word' as const, 'clause' as const),
  step: fc.constantFrom(1 as const, -1 as const),
});

test('a start in mid clause that took in the whole sentence comes back to where it was, and goes on from there', () => {
  const text = 'The board met on Monday. The chair said the unit would close in May. Nobody spoke.';
  const span = spanOf(text, 'the unit would close in May');
  const back: EdgeStep = { edge: 'start', by: 'clause', step: 1 };
  const longer = stepped(text, span, { ...back, step: -1 }, []);
  expect(text.slice(longer.span.start, longer.span.end)).toBe('The chair said the unit would close in May');
  const again = stepped(text, longer.span, back, longer.trail);
  expect(again.span).toEqual(span);
  const longest = stepped(text, longer.span, { ...back, step: -1 }, again.trail);
  const shorter = stepped(text, longest.span, back, longest.trail);
  expect(shorter.span).toEqual(longer.span);
  expect(stepped(text, shorter.span, back, shorter.trail).span).toEqual(span);
});

/** The passage, as an excerpt is taken, at any place of a text. */
const anyPassage = fc.tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.integer({ min: 1, max: 300 }));

function began(text: string, at: number, length: number): ReturnType<typeof stepped> | null {
  const start = at % text.length;
  const its = excerptOf(text, { start, end: Math.min(text.length, start + length) });
  return 'refused' in its ? null : { span: { start: its.start, end: its.end }, trail: [] };
}

test('from any passage, after any steps, each step that moved is undone by its opposite', () => {
  let undone = 0;
  fc.assert(
    fc.property(anyPassage, fc.array(anyStep, { minLength: 1, maxLength: 8 }), (passage, steps) => {
      const [text] = passage;
      let its = began(...passage);
      if (!its) return;
      for (const step of steps) {
        const before = its;
        its = stepped(text, before.span, step, before.trail);
        if (its.span[step.edge] === before.span[step.edge]) continue;
        expect(stepped(text, its.span, opposite(step), its.trail).span).toEqual(before.span);
        undone++;
      }
    }),
  );
  expect(undone).toBeGreaterThan(100);
});

test('so many presses of one key and as many of the other lead back to the first passage', () => {
  let undone = 0;
  fc.assert(
    fc.property(anyPassage, anyStep, fc.integer({ min: 1, max: 6 }), (passage, step, presses) => {
      const [text] = passage;
      const first = began(...passage);
      if (!first) return;
      let [its, made] = [first, 0];
      for (let i = 0; i < presses; i++) {
        const next = stepped(text, its.span, step, its.trail);
        if (next.span[step.edge] !== its.span[step.edge]) made++;
        its = next;
      }
      for (let i = 0; i < made; i++) its = stepped(text, its.span, opposite(step), its.trail);
      expect(its.span).toEqual(first.span);
      undone += made;
    }),
  );
  expect(undone).toBeGreaterThan(100);
});

test('the keys of the text and the buttons go the same way back', () => {
  const text = 'The chair said the unit would close in May. Nobody spoke.';
  const span = spanOf(text, 'the unit would close in May');
  let trail: EdgeTrail = [];
  const press = (from: typeof span, key: string, altKey: boolean) =>
    walk(text, from, { key, altKey, shiftKey: true, ctrlKey: false, metaKey: false } as KeyboardEvent, (its, step) => {
      const next = stepped(text, its, step, trail);
      trail = next.trail;
      return next.span;
    });
  for (const [there, back, alt] of [
    ['ArrowUp', 'ArrowDown', true],
    ['ArrowDown', 'ArrowUp', false],
    ['ArrowLeft', 'ArrowRight', true],
    ['ArrowLeft', 'ArrowRight', false],
  ] as const) {
    const next = press(span, there, alt);
    expect(next).not.toEqual(span);
    expect(press(next as typeof span, back, alt)).toEqual(span);
  }
});

test.each([
  ['We will build it, but only, the mayor said, if the county pays.', 'We will build it'],
  ['Wir bauen, aber nur, wenn der Kreis zahlt.', 'Wir bauen'],
  ['Wir bauen, und das nur, wenn der Kreis zahlt.', 'Wir bauen'],
  ['Wir bauen, und zwar, wie der Landrat sagte, im Mai.', 'Wir bauen'],
  ['She called it “a disgrace” and “an insult”.', 'She called it “a disgrace”'],
  ['Sie nannte es „eine Schande“ und „eine Beleidigung“.', 'Sie nannte es „eine Schande“'],
])('no end by clauses leaves a word behind that leads over to what was cut off: %s', (text, wanted) => {
  const ends = (from: number, step: 1 | -1) => {
    const all: string[] = [];
    for (let span = { start: 0, end: from }; ; ) {
      const next = movedByClause(text, span, 'end', step);
      if (next.end === span.end) return all;
      span = next;
      all.push(text.slice(0, span.end));
    }
  };
  const back = ends(text.length - 1, -1);
  expect(back).toContain(wanted);
  const over = /(?<!\p{L})(?:but|only|and|und|aber|nur|das|zwar)$/iu;
  for (const words of [...back, ...ends(2, 1)]) expect(words).not.toMatch(over);
});

test('such a word that ends a clause of its own is an end like others, and so is one that is all there is', () => {
  const ends = (text: string) => movedByClause(text, { start: 0, end: text.length - 1 }, 'end', -1).end;
  const said = 'Der Landrat sagte aber, dass er zahle.';
  expect(said.slice(0, ends(said))).toBe('Der Landrat sagte aber');
  const and = 'Und, wie er sagte, er zahlt.';
  const first = movedByClause(and, { start: 0, end: and.indexOf(', er') }, 'end', -1);
  expect(and.slice(0, first.end)).toBe('Und');
});
