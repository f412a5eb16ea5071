/** What leaves the house as text: whatever a story says stays text, and nothing of it is lost. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { altOf, briefWords, figureMarkup, pictureMarkup } from '../../../src/publish/figure.js';
import { jsonLdOf } from '../../../src/publish/jsonld.js';
import { escaped, jsonInScript, markup, safeHref } from '../../../src/publish/markup.js';
import { linkedPage, scriptText } from '../../../src/publish/page.js';
import { iframeSnippet } from '../../../src/publish/snippets.js';
import type { Telling } from '../../../src/publish/telling.js';
import { decoded, telling } from '../../fixtures/telling.js';

const picture = markup`<img src="x.svg" alt="">`;
const figure = (its: Telling) => figureMarkup(its, { picture, level: 2, alone: true }).html;

const EVIL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</script><!--',
  '&lt;b&gt;',
  '{{x}}',
  'a\u2028\u2029b',
];

test('a template escapes all that is no markup, and its text reads as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { html } = markup`<p title="${text}">${text}${[text, null, false]}</p>`;
      expect(html).toBe(`<p title="${escaped(text)}">${escaped(text)}${escaped(text)}</p>`);
      expect(escaped(text)).not.toMatch(/[<>"']/);
      expect(decoded(escaped(text))).toBe(text);
    }),
  );
  expect(markup`${markup`<b>${'&'}</b>`}${3}`.html).toBe('<b>&amp;</b>3');
});

test.each([
  ['https://example.org/a', true],
  ['HTTP://example.org', true],
  ['./a/b', true],
  ['../../', true],
  ['/embeds/', true],
  ['', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['blob:https://x/y', false],
  ['//evil.example/x', false],
])('%j may be an address: %s', (url, may) => {
  expect(safeHref(url) != null).toBe(may);
});

test('JSON inside a script element neither ends it nor opens a comment, and reads as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { html } = jsonInScript({ value, evil: EVIL });
      expect(html).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(html)).toEqual(JSON.parse(JSON.stringify({ value, evil: EVIL })));
    }),
  );
});

test('a script’s text neither ends its element nor opens a comment, and means the same', () => {
  const code = 'const a = "</script><!--", b = `</SCRIPT>`, c = /<!--/u.test("<!--"); [a, b, c]';
  const text = scriptText(code);
  expect(text).not.toMatch(/<\/script|<!--/i);
  expect(runInNewContext(text)).toEqual(['</script><!--', '</SCRIPT>', true]);
});

test.each(['de', 'en'])(
  'the figure holds every excerpt once, with speaker, relation, form and source (%s)',
  async (lang) => {
    const its = await telling(lang);
    const html = figure(its);
    const { story, t } = its;
    const blocks = html.split('<div class="edgewise-statement"').slice(1);
    expect(blocks).toHaveLength(story.statements.length);
    for (const statement of story.statements) {
      const block = blocks.find((one) => one.includes(`data-statement="${statement.id}"`)) ?? '';
      const text = decoded(block);
      expect(text).toContain(statement.quote.exact);
      expect(text).toContain(its.relation(statement.relation).text);
      expect(text).toContain(t.forms[statement.form]);
      for (const id of [...statement.from, ...(statement.to ?? []), ...(statement.attributedTo ?? [])])
        expect(text).toContain(its.name(id));
      expect(text).toContain(t.source);
      expect(block).toMatch(/<blockquote [^>]*lang="de"/);
      const modality = statement.modality ?? 'asserted';
      if (modality !== 'asserted') expect(text).toContain(t.modalities[modality]);
    }
    expect(html).not.toMatch(/<details|style=|<script|hidden/);
  },
);

test('only direct speech stands in marks of ours', async () => {
  const its = await telling();
  const html = decoded(figure(its));
  for (const { form, quote } of its.story.statements) expect(html.includes(`„${quote.exact}“`)).toBe(form === 'direct');
});

test('translations are shown where the reader needs them, and said to be ours', async () => {
  const [german, english] = [await telling('de'), await telling('en')];
  const text = german.story.statements.find(({ quote }) => quote.translations?.en)?.quote.translations?.en ?? '';
  expect(text).not.toBe('');
  expect(decoded(figure(english))).toContain(text);
  expect(decoded(figure(english))).toContain(english.t.ourTranslations);
  expect(decoded(figure(german))).not.toContain(text);
  expect(decoded(figure(german))).not.toContain(german.t.ourTranslations);
});

test('a source’s link leads to the very words; corrections and the seam of context are told', async () => {
  const its = await telling(
    'de',
    ['/sources/0/url', 'https://example.org/report?a=1&b=2'],
    ['/sources/0/archiveUrl', 'https://archive.example.org/x'],
    ['/statements/0/quote/prefix', 'Vorher'],
    ['/statements/0/quote/suffix', ', nachher'],
    ['/corrections', [{ date: '2024-07-01', statements: [], note: 'Eine Zahl war falsch.' }]],
  );
  const html = figure(its);
  const [first] = its.story.statements;
  expect(html).toContain('cite="https://example.org/report?a=1&amp;b=2"');
  expect(html).toMatch(
    /<a href="https:\/\/example\.org\/report\?a=1&amp;b=2#:~:text=[^"]+" target="_blank" rel="noopener noreferrer">/,
  );
  expect(html).toContain('href="https://archive.example.org/x#:~:text=');
  expect(decoded(html)).toContain(`…\u00a0Vorher ${first?.form === 'direct' ? '„' : ''}${first?.quote.exact}`);
  expect(decoded(html)).toContain(', nachher\u00a0…');
  expect(decoded(html)).toContain('Eine Zahl war falsch.');
});

/** The sample with one text in every field that readers see. */
const saying = (text: string) =>
  telling(
    'de',
    ['/title', text],
    ['/takeaway', text],
    ['/entities/0/name', text],
    ['/relations/0/label', text],
    ['/sources/0/publisher', text],
    ['/statements/0/quote/exact', text],
    ['/statements/0/id', text],
    ['/corrections', [{ date: '2024', statements: [], note: text }]],
  );

test.each(EVIL)('%j in any field of the figure, page or snippet is text', async (evil) => {
  const [its, harmless] = [await saying(evil), await saying('x')];
  const page = (one: Telling) =>
    linkedPage(one, {
      url: 'u',
      oembed: 'o',
      jsonLd: jsonLdOf(one, { url: 'u' }),
      style: 's',
      scheme: 'k',
      script: 'j',
      story: 'd',
      fallback: figureMarkup(one, { picture, level: 1, alone: false }),
    });
  const frame = (one: Telling) => iframeSnippet({ src: 'x', title: altOf(one), height: 500 }).html;
  const tags = (html: string) => html.match(/<\/?[a-z0-9]+/g)?.toSorted();
  for (const made of [figure, page, frame, (one: Telling) => briefWords(one, 'x').html])
    expect(tags(made(its))).toEqual(tags(made(harmless)));
  expect(decoded(figure(its))).toContain(evil);
});

test('a picture offers its files by what fits', () => {
  const files = [
    { src: 'n.svg', width: 300, height: 400, media: '(max-width: 600px)' },
    { src: 'w.svg', width: 700, height: 500 },
  ];
  expect(pictureMarkup(files, 'A & B').html).toBe(
    '<picture><source media="(max-width: 600px)" srcset="n.svg" width="300" height="400"><img src="w.svg" width="700" height="500" alt="A &amp; B"></picture>',
  );
  expect(pictureMarkup(files, 'A', true).html).toMatch(/ alt="A" loading="lazy"><\/picture>$/);
});
