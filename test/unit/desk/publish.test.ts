/** What the desk packs is what the command writes, byte for byte. The build is made anew where it is not there. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NotBuilt } from '../../../src/publish/embed/built.js';
import { CARD_PIXELS } from '../../../src/publish/embed/drawings.js';
import { cardOf, isBase, pageAlone, publishFiles } from '../../../src/publish/embed/files.js';
import { readStory } from '../../../src/story/reading/read.js';
import { sampleFile, sampleText } from './desk.js';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'edgewise-desk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const BASE = 'https://example.org/e/';
const root = resolve(import.meta.dirname, '../../..');

const built = async (path: string) =>
  existsSync(join(root, 'dist', path)) ? readFileSync(join(root, 'dist', path)) : null;

function run(...args: string[]): { status: number | null; out: string } {
  const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C' };
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/run.mjs', ...args], { encoding: 'utf8', env });
  return { status, out: stdout };
}

function sample() {
  const { story } = readStory(sampleFile);
  if (!story) throw new Error('no story');
  return story;
}

// The command builds what an embed needs, where it is missing or older than the sources.
beforeAll(() => {
  writeFileSync(join(folder, 'first.json'), sampleFile);
  expect(run('embed', join(folder, 'first.json'), '--as', 'file', '--out', join(folder, 'first')).status).toBe(0);
}, 300_000);

const SNIPPETS = { file: 'one-file', element: 'element', iframe: 'iframe', wordpress: 'wordpress' } as const;

test.each([undefined, 'system'] as const)(
  'each kind is the same from the command and from the desk: theme %s',
  async (theme) => {
    const story = join(folder, 'sample-en.json');
    writeFileSync(story, sampleFile);
    const outs = Object.keys(SNIPPETS).map((kind) => {
      const out = join(folder, `${kind}-${theme}`);
      const base = kind === 'wordpress' ? `${BASE}wordpress/` : BASE;
      const { status, out: snippet } = run(
        'embed',
        story,
        '--as',
        kind,
        '--out',
        out,
        '--base',
        base,
        ...(theme ? ['--theme', theme] : []),
      );
      expect(status).toBe(0);
      return { kind: kind as keyof typeof SNIPPETS, out, snippet };
    });
    // The PNG is drawn by whoever publishes.
    const png = join(outs[0]?.out ?? '', 'sample-en.png');
    const image = existsSync(png) ? readFileSync(png) : null;
    const files = await publishFiles(sample(), { base: BASE, height: 680, lang: 'en', theme, built, image });
    const made = new Map(files.map(({ path, bytes }) => [path, bytes]));
    const left = new Set(made.keys());
    for (const { kind, out, snippet } of outs) {
      const lead = kind === 'wordpress' ? 'wordpress/' : '';
      for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
        if (statSync(join(out, name)).isDirectory()) continue;
        const path = lead + name;
        expect(Buffer.from(made.get(path) ?? []).equals(readFileSync(join(out, name))), path).toBe(true);
        left.delete(path);
      }
      const pasted = `snippets/${SNIPPETS[kind]}.html`;
      expect(new TextDecoder().decode(made.get(pasted))).toBe(snippet);
      left.delete(pasted);
    }
    expect([...left]).toEqual(['README.txt']);
  },
);

test('the one-file page comes first, then the sheet in the maker’s language, which names files that are there', async () => {
  for (const [lang, name] of [
    ['en', 'README.txt'],
    ['de', 'LIESMICH.txt'],
  ] as const) {
    const files = await publishFiles(sample(), {
      base: 'https://example.org/e',
      height: 680,
      lang,
      built,
      image: null,
    });
    expect(files.slice(0, 2).map(({ path }) => path)).toEqual(['sample-en.file.html', name]);
    const sheet = new TextDecoder().decode(files[1]?.bytes);
    const named = [
      ...sheet.matchAll(
        /(?<![*.\w-])(?:https:\/\/example\.org\/e\/)?((?:snippets\/)?[\w-]+(?:\.[\w-]+)*\.(?:html|json|svg|png))/g,
      ),
    ].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(6);
    const paths = files.map(({ path }) => path);
    for (const path of named) expect(paths).toContain(path);
    expect(sheet).toContain('https://example.org/e/\n');
  }
});

test('the source’s text is in none of the files', async () => {
  const files = await publishFiles(sample(), { base: BASE, height: 680, lang: 'en', built, image: null });
  const unquoted = 'For three weeks the harbour town of Ostrey has talked of little but a footbridge';
  expect(sampleText).toContain(unquoted);
  for (const { path, bytes } of files) expect(new TextDecoder().decode(bytes).includes(unquoted), path).toBe(false);
});

test('without an address there is one page, whose words are all there, and that names no place on the web as its own', async () => {
  const wanted = { height: 680, lang: 'en', built };
  const html = await pageAlone(sample(), wanted);
  for (const { quote } of sample().statements) expect(html).toContain(quote?.exact.replaceAll('&', '&amp;'));
  expect(html).not.toMatch(/rel="canonical"|oembed|og:url|og:image|twitter:card/);
  // All else is as on the page that has one.
  const files = await publishFiles(sample(), { ...wanted, base: BASE, image: null });
  const whole = new TextDecoder().decode(files[0]?.bytes);
  const without = whole
    .replace(/<link rel="canonical"[^>]*>\n/, '')
    .replace(/<link rel="alternate"[^>]*>/, '')
    .replace(/\n<meta property="og:url"[^>]*>/, '')
    .replaceAll(`${BASE}sample-en.file.html`, '');
  expect(html).toBe(without);
});

test('a build that lacks a file is told by its name', async () => {
  const wanted = { base: BASE, height: 680, lang: 'en', image: null };
  const lacking = publishFiles(sample(), {
    ...wanted,
    built: async (path) => (path === 'file.js' ? null : built(path)),
  });
  await expect(lacking).rejects.toThrow(NotBuilt);
  await expect(lacking).rejects.toMatchObject({ file: 'file.js' });
});

test('the share image is a drawing of the card’s size', async () => {
  const svg = await cardOf(sample(), 'en');
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(CARD_PIXELS.width / CARD_PIXELS.height, 2);
});

test('where a story stands is an address that readers reach', () => {
  for (const good of ['https://example.org/e/', 'http://example.org', 'https://example.org/a/b'])
    expect(isBase(good)).toBe(true);
  for (const bad of [
    '',
    './',
    'example.org',
    'javascript:alert(1)',
    'https://',
    'https://example.org/?a',
    'ftp://example.org/',
    'https://example.org/#x',
  ])
    expect(isBase(bad), bad).toBe(false);
});
