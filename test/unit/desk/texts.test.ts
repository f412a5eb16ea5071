import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bringBack,
  fates,
  importStory,
  placesIn,
  setAside,
  setSourceText,
  storyText,
  todo,
} from '../../../src/desk/model/index.js';
import type { StoryFile } from '../../../src/story/definition.js';
import { given, SOURCE, sampleDraft, sampleFile, sampleText, spanOf } from './desk.js';

const withText = (text: string) => setSourceText(sampleDraft(), SOURCE, text).apply(sampleDraft());

test('in its own text every excerpt is the same', () => {
  expect(new Set(fates(sampleDraft()).values())).toEqual(new Set(['same']));
});

test('one letter changed turns exactly the touched statements red', () => {
  const places = placesIn(sampleDraft(), SOURCE);
  const letters = [...sampleText.matchAll(/\p{L}/gu)].map(({ index }) => index);
  fc.assert(
    fc.property(fc.nat(letters.length - 1), (i) => {
      const at = letters[i] ?? 0;
      const text = `${sampleText.slice(0, at)}${sampleText[at] === 'q' ? 'x' : 'q'}${sampleText.slice(at + 1)}`;
      const quotes = new Map(sampleDraft().story.statements.map(({ id, quote }) => [id, quote]));
      const now = fates(withText(text));
      for (const { id, start, end } of places) {
        const inside = at >= start && at < end;
        const quote = quotes.get(id);
        // A context that tells one place from another is looked for as well.
        const near = quote?.prefix || quote?.suffix ? at >= start - 62 && at < end + 62 : inside;
        if (inside) expect(now.get(id)).toBe('changed');
        else if (!near) expect(now.get(id)).toBe('same');
      }
      const red = [...now].filter(([, fate]) => fate !== 'same').map(([id]) => id);
      const left = todo(withText(text), 'en').filter(
        ({ weight, code }) =>
          weight === 'must' && ['changed', 'gone', 'context', 'ambiguous', 'not-found'].includes(code),
      );
      expect(new Set(left.map(({ place }) => place.id))).toEqual(new Set(red));
    }),
    { numRuns: 60 },
  );
});

test('a paragraph that moved and one that is gone are told apart', () => {
  const paragraphs = sampleText.trimEnd().split('\n\n');
  const [first] = paragraphs.splice(5, 1);
  const moved = withText([...paragraphs, first].join('\n\n'));
  expect(fates(moved).get('flute')).toBe('moved');
  const gone = withText(paragraphs.join('\n\n').replaceAll('flute', 'harp'));
  expect(['changed', 'gone']).toContain(fates(gone).get('flute'));
  expect(fates(withText('Nothing of it is left.')).get('flute')).toBe('gone');
});

test('a new text keeps what was set aside where its words are, and drops the sum of the old one', () => {
  const draft = sampleDraft();
  const next = given(setAside(draft, SOURCE, spanOf(sampleText, 'It squeaks'))).apply(draft);
  const longer = setSourceText(next, SOURCE, `New. ${sampleText}`).apply(next);
  expect(longer.setAside[0]?.start).toBe((next.setAside[0]?.start ?? 0) + 5);
  const without = setSourceText(next, SOURCE, sampleText.replace('It squeaks', 'It sings')).apply(next);
  expect(without.setAside).toEqual([]);
  expect(sampleFile).toContain('textSha256');
  expect(storyText(without)).not.toContain('textSha256');
  expect(bringBack(next, SOURCE, { start: 0, end: sampleText.length }).apply(next).setAside).toEqual([]);
});

test('of a source that a story imported in its place does not have nothing stays, until that is undone', () => {
  const start = given(setAside(sampleDraft(), SOURCE, { start: 0, end: 40 })).apply(sampleDraft());
  const sources = [{ id: 'elsewhere', title: 'Elsewhere' }];
  const other = { ...sampleDraft().story, sources, statements: [] } as unknown as StoryFile;
  const next = importStory(other, 'other.json').apply(start);
  expect(start.setAside).toHaveLength(1);
  expect([...next.texts.keys(), ...next.orders.keys(), ...next.setAside]).toEqual([]);
  expect(todo(next, 'en').map(({ place }) => place.id)).not.toContain(SOURCE);
  const same = importStory(start.story as StoryFile, 'same.json').apply(start);
  expect([same.texts, same.setAside]).toEqual([start.texts, start.setAside]);
});
