/** What no style sheet of ours may say, as an engine that runs us would drop it or do harm with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { themeOf } from '../../../src/scene/theme.js';

const src = resolve(import.meta.dirname, '../../../src');
const textOf = (file: string) => readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
const sheets = files.filter((file) => file.endsWith('.css'));
const scripts = files.filter((file) => file.endsWith('.ts'));

/** Each place in sheets and in scripts, where a sheet may stand as text. */
function places(pattern: RegExp, among: readonly string[] = [...sheets, ...scripts]): string[] {
  return among.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));
}

test('there is something to look at', () => {
  expect(sheets.length).toBeGreaterThan(8);
  expect(places(/text-decoration-line:/g).length).toBeGreaterThan(2);
});

test('a line under words says its style by a property of its own: WebKit drops the shorthand with one', () => {
  expect(places(/text-decoration:(?!\s*(none|underline|line-through|inherit)\s*[;}'`])[^;}]*/g)).toEqual([]);
});

test('no rule hangs on what Firefox knows of since 121 only', () => {
  expect(places(/:has\(/g)).toEqual([]);
});

test('the sheet that no build goes over holds no colour that Safari knows of since 17.5 only', () => {
  expect(places(/light-dark\([^)]*\)/g, ['publish/page.css'])).toEqual([]);
});

/** Rules by the media they stand in; at-rules of other kinds are passed through. */
function rules(text: string, media = ''): { media: string; selector: string; body: string }[] {
  const found: { media: string; selector: string; body: string }[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    let [depth, end] = [1, open + 1];
    for (; depth > 0 && end < text.length; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    const [head, inner] = [text.slice(at, open).trim().replace(/\s+/g, ' '), text.slice(open + 1, end - 1)];
    if (head.startsWith('@')) found.push(...rules(inner, head));
    else found.push({ media, selector: head, body: inner });
    at = end;
  }
  return found;
}

test('a field whose letters are small has large ones for a finger', () => {
  const small: string[] = [];
  let fields = 0;
  for (const file of sheets) {
    const all = rules(textOf(file));
    const field = /(^|[\s,>])(input|select|textarea)(?![-\w])/;
    for (const { media, selector, body } of all.filter((rule) => field.test(rule.selector))) {
      const size = Number(/font(?:-size)?:[^;]*?([\d.]+)px/.exec(body)?.[1] ?? 16);
      if (size >= 16) continue;
      fields++;
      const coarse = all.some(
        (rule) => /pointer: coarse/.test(rule.media) && rule.selector === selector && /font-size: 16px/.test(rule.body),
      );
      if (!coarse) small.push(`${file}: ${media} ${selector}`);
    }
  }
  expect(small).toEqual([]);
  expect(fields).toBe(3);
});

test('words on a ground of ink keep a ground of their own in forced colours', () => {
  const all = sheets.flatMap((file) => rules(textOf(file)).map((rule) => ({ ...rule, file })));
  const solid = all.filter(
    ({ media, body }) =>
      media === '' && /background: var\(--_ink\)/.test(body) && /[^-]color: var\(--_paper\)/.test(body),
  );
  const kept = all
    .filter(({ media, body }) => /forced-colors/.test(media) && /forced-color-adjust: none/.test(body))
    .map(({ selector }) => selector);
  // A list in `is()` has commas of its own.
  const isKept = (selector: string) => kept.some((its) => its === selector || its.split(', ').includes(selector));
  expect(solid.filter(({ selector }) => !isKept(selector)).map(({ file, selector }) => `${file}: ${selector}`)).toEqual(
    [],
  );
  expect(solid.length).toBe(2);
});

test('where a sheet stands outside of any theme, the edge of a warning has the theme’s colour of conflict', () => {
  const edges = sheets.flatMap((file) => [...textOf(file).matchAll(/border-inline-start: 5px solid ([^;]*#[^;]*);/g)]);
  const [light, dark] = (['light', 'dark'] as const).map((scheme) => themeOf(scheme).tones[0]);
  expect(edges.length).toBe(3);
  for (const [, colour = ''] of edges)
    expect([`light-dark(${light}, ${dark})`, `var(--_conflict, ${light})`]).toContain(colour);
});
