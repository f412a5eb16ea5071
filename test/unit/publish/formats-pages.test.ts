/** Snippets and pages as an editor, a browser and WordPress take them. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { altOf, briefWords, figureMarkup } from '../../../src/publish/figure.js';
import { jsonLdOf } from '../../../src/publish/jsonld.js';
import { markup } from '../../../src/publish/markup.js';
import { linkedPage, wholePage } from '../../../src/publish/page.js';
import {
  elementSnippet,
  iframeSnippet,
  sandboxSnippet,
  secretOf,
  wordPressSnippet,
} from '../../../src/publish/snippets.js';
import type { Story } from '../../../src/story/definition.js';
import { POLICY } from '../../../vite.config.js';
import { decoded, telling } from '../../fixtures/telling.js';

const picture = markup`<img src="x.svg" alt="">`;

test('snippets reserve their height without a style of their own', async () => {
  const its = await telling();
  const frame = { src: 'https://e.org/a.html', title: altOf(its), height: 640 };
  const element = elementSnippet({
    story: 's',
    script: 'j',
    place: 'p',
    style: 'c',
    lang: 'de',
    height: 640,
    fallback: markup`<p>x</p>`,
  });
  const snippets = [
    element,
    iframeSnippet(frame),
    sandboxSnippet(frame),
    wordPressSnippet(frame, markup`<p>x</p>`, 'abcdefghij'),
  ];
  for (const { html } of snippets) {
    expect(html).toContain('height="640"');
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
  }
  for (const { html } of snippets.slice(0, 3)) expect(html).not.toContain('style=');
  expect(element.html).toMatch(
    /<link rel="stylesheet" href="c">\n<script src="p" crossorigin data-height="640"><\/script>\n<edgewise-graph src="s" lang="de" height="640">/,
  );
  expect(sandboxSnippet(frame).html).toMatch(
    /<iframe sandbox="allow-scripts(?![^"]*allow-same-origin)[^"]*" src="https:\/\/e\.org\/a\.html"/,
  );
});

/** What WordPress does to what comes from a provider it does not know: `wp_filter_oembed_result`, in short. */
function filteredByWordPress(html: string): string | null {
  const kept = html.replace(/<(\/?)([a-z0-9]+)([^>]*)>/g, (_all, slash: string, name: string, rest: string) => {
    if (!['a', 'blockquote', 'iframe'].includes(name)) return '';
    const may = { a: ['href'], blockquote: [], iframe: ['src', 'width', 'height', 'frameborder', 'title'] }[name] ?? [];
    const attributes = [...rest.matchAll(/ ([a-z-]+)="[^"]*"/g)].filter(([, attribute = '']) =>
      (may as string[]).includes(attribute),
    );
    return `<${slash}${name}${attributes.map(([all]) => all).join('')}>`;
  });
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  return frame ? quote + frame : null;
}

test('WordPress keeps words and frame, and the words still read', async () => {
  const its = await telling();
  const words = briefWords(its, 'https://e.org/sample.file.html');
  const frame = { src: 'https://e.org/sample.file.html', title: altOf(its), height: 640 };
  const secret = secretOf(its.story.id);
  expect(secret).toMatch(/^[a-z0-9]{10}$/);
  expect(secretOf('other')).not.toBe(secret);
  const html = wordPressSnippet(frame, words, secret).html;
  expect(html.match(/<blockquote/g)).toHaveLength(1);
  expect(html).toContain(`<blockquote class="wp-embedded-content" data-secret="${secret}">`);
  expect(html).toContain(`src="https://e.org/sample.file.html#?secret=${secret}"`);
  const kept = filteredByWordPress(wordPressSnippet(frame, words).html) ?? '';
  expect(kept).toContain('<iframe src="https://e.org/sample.file.html" title=');
  for (const { quote } of its.story.statements) expect(decoded(kept)).toContain(quote.exact);
});

test('the linked page has the policy of the site, what networks read, and the words before any script', async () => {
  const its = await telling();
  const page = linkedPage(its, {
    url: 'https://e.org/sample.html',
    oembed: 'https://e.org/sample.oembed.json',
    image: { url: 'https://e.org/sample.png', width: 1200, height: 630 },
    jsonLd: jsonLdOf(its, { url: 'https://e.org/sample.html' }),
    style: 'sample.page.css',
    scheme: 'scheme.js',
    script: 'framed.js',
    story: 'sample.json',
    fallback: figureMarkup(its, { picture, level: 1, alone: false }),
  });
  expect(POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
  );
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
  expect(page).toContain('<meta property="og:image" content="https://e.org/sample.png">');
  expect(page).toContain(
    '<link rel="alternate" type="application/json+oembed" href="https://e.org/sample.oembed.json"',
  );
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(json)).toHaveProperty('@type', 'CreativeWork');
  const inline = [...page.matchAll(/<script([^>]*)>/g)].filter(
    ([, attributes = '']) => !/src=|ld\+json/.test(attributes),
  );
  expect(inline).toEqual([]);
  expect(page).not.toMatch(/style=|<style/);
  expect(page.match(/<h1/g)).toHaveLength(1);
  // Once, where it is read with the picture as well.
  const takeaway = its.say(its.story.takeaway ?? '').text;
  const [, head = ''] = /<header>(.*?)<\/header>/s.exec(page) ?? [];
  expect(takeaway).not.toBe('');
  expect(head).toContain(`>${takeaway}</p>`);
  expect(page.split(`>${takeaway}<`)).toHaveLength(2);
});

test('the whole page runs its own script and style only, by their sums', async () => {
  const its = await telling();
  const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
  const story: Story = its.story;
  const page = await wholePage(its, {
    url: 'u',
    oembed: 'o',
    jsonLd: {},
    style: 'p{content:"</style>"}',
    scheme: 'globalThis.y = 1;\n',
    script: 'globalThis.x = "</script>";\n',
    story,
    fallback: figureMarkup(its, { picture, level: 1, alone: false }),
    sha256: async (text) => sha256(text),
  });
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  const [scheme = '', script = ''] = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = '']) => text);
  const [, data = ''] = /<script type="application\/json" id="story">(.*?)<\/script>/s.exec(page) ?? [];
  expect(policy).toContain(`script-src 'sha256-${sha256(scheme)}' 'sha256-${sha256(script)}';`);
  expect(policy).toContain(`style-src 'sha256-${sha256(style)}';`);
  expect(policy).not.toMatch(/unsafe|\*|'self'|https?:/);
  expect(script).toBe('globalThis.x = "\\x3c/script>";');
  expect(JSON.parse(data)).toEqual(story);
  expect(page).not.toMatch(/ (?:src|srcset)="(?!x\.svg)/);
});
