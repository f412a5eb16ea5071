/** `embed` and `layout` as a desk runs them: processes of their own, into a folder of their own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { filesFrom } from '../../../src/publish/embed/built.js';
import { readStory } from '../../../src/story/reading/read.js';
import { sampleFile, sampleJson, sampleWith, storyWith } from '../../fixtures/sample.js';
import { decoded } from '../../fixtures/telling.js';

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'edgewise-embed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const BASE = 'https://example.org/e/';

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout, err: stderr };
}

const written = (out: string, file: string) => readFileSync(join(out, file), 'utf8');

/** Addresses that markup names, of files that have to lie in the folder. */
function addresses(html: string): string[] {
  const named = [...html.matchAll(/ (?:src|srcset|href)="([^"]+)"|<meta property="og:image" content="([^"]+)"/g)];
  return named
    .map(([, one, other]) => (one ?? other ?? '').split('#')[0] ?? '')
    .filter((address) => !/^(data:|https?:(?!\/\/example\.org\/e\/))/.test(address))
    .map((address) => decodeURIComponent(address.startsWith(BASE) ? address.slice(BASE.length) : address));
}

/** Whether scripts and styles that the folder's scripts name are there too. */
function expectWhole(out: string, html: string): void {
  const missing = addresses(html).filter((path) => path !== '' && !existsSync(join(out, path)));
  expect(missing).toEqual([]);
  for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')))
    for (const [, path = ''] of readFileSync(join(out, file), 'utf8').matchAll(
      /(?:from|import\(|import)\s*["'`](\.[^"'`]+)["'`]/g,
    ))
      expect(existsSync(join(out, file, '..', path)), `${file} → ${path}`).toBe(true);
}

test.each(['element', 'iframe', 'file', 'wordpress'])('what the desk has judged does not travel: %s', (kind) => {
  const reviewed = [{ code: 'speaker', of: 'ellerhagen', note: 'Am Band gehört.' }];
  const file = join(folder, 'reviewed.json');
  writeFileSync(file, JSON.stringify(sampleWith(['/statements/6/reviewed', reviewed])));
  const out = join(folder, `reviewed-${kind}`);
  const { status, out: snippet } = run('embed', file, '--as', kind, '--out', out, '--base', BASE);
  expect(status).toBe(0);
  const stories = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:json|html)$/.test(name),
  );
  expect(stories.length).toBeGreaterThan(0);
  for (const text of [snippet, ...stories.map((name) => written(out, name))])
    expect(text).not.toContain('Am Band gehört');
});

test.each([
  [
    'element',
    [
      'sample.json',
      'sample.css',
      'sample.svg',
      'sample.narrow.svg',
      'sample.png',
      'edgewise.js',
      'place.js',
      'article.js',
    ],
  ],
  [
    'iframe',
    [
      'sample.html',
      'sample.json',
      'sample.page.css',
      'sample.svg',
      'sample.png',
      'sample.oembed.json',
      'scheme.js',
      'framed.js',
      'parent.js',
      'article.js',
    ],
  ],
  ['file', ['sample.file.html', 'sample.png', 'sample.file.oembed.json']],
  ['wordpress', ['sample.file.html', 'sample.png', 'sample.file.oembed.json']],
])('%s: all that the snippet loads is there, and standard output is the snippet', (kind, files) => {
  const out = join(folder, kind);
  const {
    status,
    out: snippet,
    err,
  } = run('embed', sampleFile, '--as', kind, '--out', out, '--base', BASE, '--height', '640');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(snippet).toMatch(/^<[\s\S]*>\n$/);
  expect(snippet).toContain('height="640"');
  for (const file of files) expect(existsSync(join(out, file)), file).toBe(true);
  expectWhole(out, snippet);
  const pages = readdirSync(out).filter((file) => file.endsWith('.html'));
  for (const page of pages) expectWhole(out, written(out, page));
  const whole = [snippet, ...pages.map((page) => written(out, page))].map(decoded).join('\n');
  for (const { quote } of storyWith().statements) expect(whole).toContain(quote.exact);
  expect(readdirSync(out).some((file) => file === 'cli.js' || file === 'index.html')).toBe(false);
});

test('the story that is shipped opens and has a place for everybody; a base is a folder’s', () => {
  const out = join(folder, 'places');
  const { out: snippet } = run('embed', sampleFile, '--as', 'element', '--out', out, '--base', '/static/stories');
  const { story } = readStory(written(out, 'sample.json'));
  expect(story?.statements).toEqual(storyWith().statements);
  expect(story?.entities.every(({ x, y }) => x != null && y != null)).toBe(true);
  expect(snippet).toContain('src="/static/stories/sample.json"');
});

test('the image for sharing is a PNG of the usual size', () => {
  const png = readFileSync(join(folder, 'element/sample.png'));
  expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('--theme goes into the snippet, and the figure is drawn for it', () => {
  const made = (kind: string, theme: string) => {
    const out = join(folder, `${kind}-${theme}`);
    const { status, out: snippet } = run(
      'embed',
      sampleFile,
      '--as',
      kind,
      '--out',
      out,
      '--base',
      BASE,
      '--theme',
      theme,
    );
    expect(status).toBe(0);
    return { snippet, figures: readdirSync(out).filter((file) => file.endsWith('.svg')).length };
  };
  const dark = made('element', 'dark');
  expect(dark.snippet).toContain(' theme="dark">');
  expect(dark.snippet).toMatch(/<source media="screen" srcset="[^"]*sample\.dark\.svg"/);
  const system = made('element', 'system');
  expect(system.snippet).not.toContain('theme=');
  expect(system.snippet).toContain('media="screen and (prefers-color-scheme: dark)"');
  expect(system.figures).toBe(4);
  expect(made('element', 'light').figures).toBe(2);
  for (const kind of ['iframe', 'file', 'wordpress'])
    expect(made(kind, 'dark').snippet).toMatch(/html\?theme=dark["#]/);
  expect(run('embed', sampleFile, '--as', 'file', '--out', folder, '--theme', 'pink').status).toBe(2);
});

test('--lang decides what is said around the words', () => {
  const out = join(folder, 'english');
  run('embed', sampleFile, '--as', 'iframe', '--out', out, '--base', BASE, '--lang', 'en');
  const page = written(out, 'sample.html');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('Quarrel over the ferry');
  expect(JSON.parse(written(out, 'sample.oembed.json'))).toMatchObject({ type: 'rich', version: '1.0', height: 680 });
});

test('a story’s name of any kind is a file and an address', () => {
  const file = join(folder, 'odd.json');
  writeFileSync(file, JSON.stringify(sampleWith(['/id', 'Fähre #1 & „mehr“'])));
  const out = join(folder, 'odd');
  const { status, out: snippet } = run('embed', file, '--as', 'element', '--out', out, '--base', BASE);
  expect(status).toBe(0);
  expectWhole(out, snippet);
});

test('a story that does not open is told, and nothing is written', () => {
  const file = join(folder, 'bad.json');
  writeFileSync(file, JSON.stringify(sampleWith(['/entities/0/kind', 'persona'])));
  const { status, out, err } = run('embed', file, '--as', 'file', '--out', join(folder, 'none'));
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(`${file}:/entities/0/kind: entity “quast”, line 1: “persona” is no kind of entity.`);
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

test.each([
  [['embed', sampleFile], /^Usage: npm run -s embed/],
  [['embed', '--as', 'file', '--out', folder], /^Usage: npm run -s embed/],
  [['embed', sampleFile, '--out', folder], /^Say with --as what to make: element, iframe, file, wordpress\.$/],
  [['embed', sampleFile, '--as', 'amp', '--out', folder], /^“amp” is nothing that can be made\./],
  [
    ['embed', sampleFile, '--as', 'file', '--out', folder, '--height', '12'],
    /^“12” is no height\. Write whole pixels, 300 to 2000\.$/,
  ],
  [['embed', sampleFile, '--as', 'file', '--out', folder, '--height', 'tall'], /^“tall” is no height/],
  [
    ['embed', sampleFile, '--as', 'file', '--out', folder, '--base', 'javascript:x'],
    /^“javascript:x” is no address of a folder/,
  ],
  [['embed', sampleFile, '--as', 'file', '--out', folder, '--base', 'https://e.org/?a='], /is no address of a folder/],
  [['embed', sampleFile, '--as', 'file', '--out', sampleFile], /cannot be written \(E/],
  [['embed', join(folder, 'no.json'), '--as', 'file', '--out', folder], /^There is no file/],
  [['layout'], /^Usage: npm run layout/],
  [['layout', sampleFile, '--out', join(sampleFile, 'x')], /cannot be written \(E/],
])('%j is a wrong call', (args, sentence) => {
  const { status, out, err } = run(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err.trim()).toMatch(sentence);
});

test('layout writes places into a file of its own or into the story’s', () => {
  const [file, other] = [join(folder, 'mine.json'), join(folder, 'other.json')];
  writeFileSync(file, sampleJson);
  expect(run('layout', file, '--out', other)).toEqual({
    status: 0,
    out: '',
    err: `12 entities have their places: ${other}\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(sampleJson);
  expect(run('layout', file).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(other, 'utf8'));
  expect(readStory(readFileSync(file, 'utf8')).story?.entities.every(({ x, y }) => x != null && y != null)).toBe(true);
});

test('an entry’s files are followed as deep as they lead, each once, and never out of the build', async () => {
  const dist = mkdtempSync(join(folder, 'dist-'));
  const file = (name: string, text: string) => writeFileSync(join(dist, name), text);
  file('entry.js', 'import{a}from"./a.js";const b=()=>import(`./b.js`);new URL("c.js",import.meta.url);"./missing.js"');
  file('a.js', 'import"./b.js";import"../outside.js"');
  file('b.js', 'import"./entry.js";"d.css"');
  file('c.js', '');
  file('d.css', '"./e.js"');
  file('e.js', '');
  writeFileSync(join(folder, 'outside.js'), '');
  const read = async (path: string) => (existsSync(join(dist, path)) ? readFileSync(join(dist, path)) : null);
  const namesFrom = async (entry: string) => [...(await filesFrom(entry, read)).keys()];
  expect(await namesFrom('entry.js')).toEqual(['entry.js', 'a.js', 'b.js', 'c.js', 'd.css']);
  expect(await namesFrom('none.js')).toEqual([]);
});
