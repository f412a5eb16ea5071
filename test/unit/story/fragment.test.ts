/** A link to the very sentence: a directive that reads back as the words it was made of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../../src/story/telling/fragment.js';

interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Parses a text directive as the specification does (WICG Scroll-to-Text-Fragment, "parse a text directive"). */
function parse(directive: string): Directive {
  const parts = directive.split(',');
  const decode = (part: string | undefined) => decodeURIComponent(part ?? '');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  expect(parts.length === 1 || parts.length === 2).toBe(true);
  return {
    start: decode(parts[0]),
    ...(parts.length === 2 ? { end: decode(parts[1]) } : {}),
    ...(prefix == null ? {} : { prefix: decode(prefix) }),
    ...(suffix == null ? {} : { suffix: decode(suffix) }),
  };
}

function directivesOf(url: string): Directive[] {
  const [, after = ''] = url.split(':~:');
  return after
    .split('&')
    .filter((part) => part.startsWith('text='))
    .map((part) => parse(part.slice('text='.length)));
}

const wellFormed = (text: string) => !/\p{Cs}/u.test(text);
const words = (text: string) => text.trim().split(/\s+/).join(' ');
/** Text with all that the syntax could trip over. */
const tricky = fc
  .array(fc.oneof(fc.constantFrom(',', '-', '&', '%', '#', ':~:', 'text=', ' ', '„a“', 'ä'), fc.string()), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .filter((text) => /\S/.test(text) && wellFormed(text));
const short = tricky.map((text) => words(text).slice(0, 100)).filter((text) => /\S/.test(text) && wellFormed(text));

test('an excerpt reads back from its link, with its context first and without it second', () => {
  fc.assert(
    fc.property(
      short,
      fc.option(short, { nil: undefined }),
      fc.option(short, { nil: undefined }),
      (exact, prefix, suffix) => {
        const quote = { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
        const found = directivesOf(textFragment('https://example.org/a?b=1', quote));
        const bare = { start: words(exact) };
        const whole = {
          ...bare,
          ...(prefix ? { prefix: words(prefix) } : {}),
          ...(suffix ? { suffix: words(suffix) } : {}),
        };
        expect(found).toEqual(prefix || suffix ? [whole, bare] : [bare]);
      },
    ),
  );
});

test('a long excerpt is named by its first and its last words', () => {
  const exact = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  const [directive] = directivesOf(textFragment('https://example.org/', { exact }));
  expect(directive).toEqual({ start: 'word0 word1 word2 word3 word4', end: 'word55 word56 word57 word58 word59' });
});

test('an address keeps its own fragment and its own directives', () => {
  const quote = { exact: 'so it is' };
  expect(textFragment('https://example.org/a', quote)).toBe('https://example.org/a#:~:text=so%20it%20is');
  expect(textFragment('https://example.org/a#part', quote)).toBe('https://example.org/a#part:~:text=so%20it%20is');
  expect(textFragment('https://example.org/a#:~:text=x', quote)).toBe(
    'https://example.org/a#:~:text=x&text=so%20it%20is',
  );
});

test('what the syntax would take for itself is encoded', () => {
  const url = textFragment('https://example.org/', { exact: 'KI-Projekt, 50 % & mehr' });
  expect(url).toBe('https://example.org/#:~:text=KI%2DProjekt%2C%2050%20%25%20%26%20mehr');
});
