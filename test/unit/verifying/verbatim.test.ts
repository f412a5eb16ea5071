/** Words survive the page they are pasted into: WordPress, whose rules stand in a fixture, changes none of a story's. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { altOf, briefWords, figureMarkup } from '../../../src/publish/figure.js';
import { type Markup, markup } from '../../../src/publish/markup.js';
import { elementSnippet, iframeSnippet, sandboxSnippet, wordPressSnippet } from '../../../src/publish/snippets.js';
import { verbatim } from '../../../src/publish/verbatim.js';
import type { Edit } from '../../fixtures/sample.js';
import { decoded, telling } from '../../fixtures/telling.js';
import { AWKWARD, asWordPress, NASTY } from '../../fixtures/texturize.js';

test.each(NASTY)('the rules of the fixture change %j', (words) => {
  const pasted = markup`<p>${words}</p>`.html;
  expect(asWordPress(pasted.replaceAll('&quot;', '"').replaceAll('&#39;', "'"))).not.toBe(pasted);
});

const words = fc.array(
  fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' })),
  { maxLength: 6 },
);
/** Characters that HTML forbids are not words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const legible = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\r]/g, '');

test('whatever the words are, they come out as they went in', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(' ', '', '\n'), (parts, joint) => {
      const text = `x${legible(parts.join(joint))}x`;
      const { html } = verbatim(markup`<div title="${text}">\n<p>${text}</p>\n</div>`);
      const got = asWordPress(html);
      expect(decoded(got).trim()).toBe(text);
      expect(decoded(/title="([^"]*)"/.exec(got)?.[1] ?? '')).toBe(text);
    }),
    { numRuns: 500 },
  );
});

/** Everything of the story that a reader may see is full of them. */
const edits = (text: string): Edit[] => [
  ['/title', { de: text, en: text }],
  ['/entities/0/name', { de: text, en: text }],
  ['/relations/0/label', { de: text, en: text }],
  ['/sources/0/publisher', text],
  ...[0, 1, 2, 3].map((i): Edit => [`/statements/${i}/quote`, { exact: text, translations: { en: text } }]),
];

test.each([...NASTY, ...AWKWARD])('every snippet keeps %j', async (given) => {
  const text = `a ${given} z`;
  const its = await telling('en', ...edits(text));
  const frame = { src: 'https://example.org/e/s.html', title: altOf(its), height: 600 };
  const picture = markup`<img src="s.svg" alt="${altOf(its)}">`;
  const fallback = figureMarkup(its, { picture, level: 3, alone: true });
  const options = {
    story: 's.json',
    script: 'edgewise.js',
    place: 'place.js',
    style: 's.css',
    lang: 'en',
    height: 600,
  };
  const snippets: Readonly<Record<string, [snippet: Markup, least: number]>> = {
    element: [elementSnippet({ ...options, fallback }), 10],
    iframe: [iframeSnippet(frame), 1],
    file: [sandboxSnippet(frame), 1],
    wordpress: [wordPressSnippet(frame, briefWords(its, 'https://example.org/e/s.html'), 'secret'), 6],
  };
  for (const [name, [{ html }, least]] of Object.entries(snippets)) {
    const rendered = asWordPress(html);
    expect(rendered, name).toBe(html);
    // Attributes too: a title and an alternative text are words.
    const read = decoded(rendered.replace(/ (?:title|alt)="([^"]*)"/g, '>$1<x'));
    expect(read.split(text).length - 1, `${name}: ${read}`).toBeGreaterThanOrEqual(least);
  }
});
