import { cpSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { liveStories } from './src/cli/live-stories.js';
import { publishStories } from './src/cli/publish.js';
import { PAGE_POLICY } from './src/formats/policy.js';

const here = import.meta.dirname;

/** The policy under which the page is served here and under which it is tested. */
export { PAGE_POLICY as POLICY };

/** Stories stay files with their own names, beside the page, so that a newsroom can replace one without a build. */
const stories: Plugin = {
  name: 'stories',
  apply: 'build',
  writeBundle({ dir }) {
    cpSync(resolve(here, 'data'), resolve(dir ?? 'dist', 'data'), {
      recursive: true,
      filter: (path) => !path.endsWith('.md') && !path.endsWith('.txt'),
    });
    publishStories(resolve(dir ?? 'dist', 'data'));
  },
};

const EXAMPLE = 'src/app/example/index.html';

/** The example article lies with the explorer's code but is served as `example.html` beside it. */
const example: Plugin = {
  name: 'example',
  enforce: 'post',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/example.html')) request.url = `/${EXAMPLE}`;
      next();
    });
  },
  async generateBundle(_options, bundle) {
    const page = bundle[EXAMPLE];
    if (page?.type !== 'asset') return;
    page.fileName = 'example.html';
    const { module } = await runnerImport<typeof import('./src/cli/article.js')>(resolve(here, 'src/cli/article.ts'));
    const write = (file: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName: `assets/${file}`, source });
    const story = readFileSync(resolve(here, 'data/sample.json'));
    const { articleFigure, german } = module;
    const figure = articleFigure(story, german, write, (file) => `./assets/${encodeURIComponent(file)}`);
    page.source = String(page.source)
      .replaceAll('../../../', './')
      .replace('<!--figure:sample-->', () => figure);
  },
};

/** lit-html leaves its version on the window, where a host page must find no global of ours. */
const VERSION = /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/;

/** What is taken out must be there, so that a new Lit is looked at and not shipped unseen. */
const guest: Plugin = {
  name: 'guest',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    if (!VERSION.test(code)) throw new Error(`${id}: no list of versions; look at Lit's new build`);
    return { code: code.replace(VERSION, ''), map: null };
  },
};

/**
 * Terser over what an embed has to fetch before its picture stands: 600 of the 30,000 bytes that it may weigh. What it calls unsafe is to
 * take a constant table's number for the number, which holds as no table of ours is ever written to.
 */
const pack: Plugin = {
  name: 'pack',
  apply: 'build',
  enforce: 'post',
  async renderChunk(code, { name }) {
    if (!['edgewise', 'poster', 'read-story'].includes(name)) return null;
    const packed = await minify(code, {
      module: true,
      ecma: 2020,
      compress: { passes: 2, sequences: false, unsafe: true },
    });
    return { code: packed.code ?? code, map: null };
  },
};

/** Modules that others address by name keep their name; all else is hashed. */
const STABLE: Record<string, string> = {
  edgewise: 'src/element/define.ts',
  element: 'src/element/index.ts',
  layout: 'src/layout/index.ts',
  framed: 'src/app/framed.ts',
  place: 'src/app/place.ts',
  scheme: 'src/app/scheme.ts',
  article: 'src/app/article.ts',
};

/** What is loaded together travels together: the door for stories, which has uses of its own, and the element's two halves. */
const codeSplitting = {
  groups: [
    { name: 'read-story', test: /src\/story\/read\.ts$/, priority: 3 },
    { name: 'poster', test: /src\/element\/element\.ts$/, priority: 2 },
    { name: 'interface', test: /src\/element\/interface\.ts$/, priority: 1 },
  ],
};

/** What older engines lack is written out for the oldest that runs this; the README names them. */
const FLOOR = { target: 'es2022', cssTarget: ['chrome105', 'firefox110', 'safari16.4'] };

/** What others import: as a library it needs no helper for pages, and nothing that only the explorer uses is in it. */
const libraryOf = (entry: Record<string, string>, more: object): ViteUserConfig => ({
  publicDir: false,
  plugins: [guest, pack],
  build: {
    ...FLOOR,
    emptyOutDir: 'edgewise' in entry,
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        ...more,
      },
    },
  },
});
const library = libraryOf(STABLE, { codeSplitting });
/** By itself: what it shares with the element stands there among what only a page can run. */
const story = libraryOf({ story: 'src/story/index.ts' }, {});

const pages: ViteUserConfig = {
  base: './',
  // An address that is not there is answered with 404, not with the page.
  appType: 'mpa',
  plugins: [stories, liveStories(resolve(here, 'data')), example, guest],
  preview: { headers: { 'content-security-policy': PAGE_POLICY } },
  build: {
    ...FLOOR,
    emptyOutDir: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: resolve(here, 'index.html'), example: resolve(here, EXAMPLE) },
      output: { codeSplitting },
    },
  },
};

/** A page that is all in one file does without WebGL: the vector painter can draw everything, and sigma would double the file. */
const light: Plugin = {
  name: 'light',
  load: (id) =>
    id.endsWith('/src/paint/webgl/painter.ts')
      ? 'export function createWebglPainter() { throw new Error("this page has no WebGL painter"); }'
      : null,
};

/** The script of the self-contained page: everything in one classic script, as modules do not load without an origin. */
const file: ViteUserConfig = {
  plugins: [guest, light],
  build: {
    ...FLOOR,
    emptyOutDir: false,
    lib: { entry: resolve(here, 'src/app/file.ts'), formats: ['iife'], name: 'edgewise', fileName: () => 'file.js' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

/** The helper for pages with frames of ours is a plain script, too, and shares its knowledge of colours with the element. */
const parent: ViteUserConfig = {
  publicDir: false,
  build: {
    ...FLOOR,
    emptyOutDir: false,
    lib: {
      entry: resolve(here, 'src/app/parent.ts'),
      formats: ['iife'],
      name: 'edgewise',
      fileName: () => 'parent.js',
    },
  },
};

const commands: ViteUserConfig = {
  // The one dependency that is no JavaScript stays outside; `embed` does without it where it is missing.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
  build: {
    ssr: resolve(here, 'src/cli/main.ts'),
    target: 'node20',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
};

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  if (mode === 'test') return { test: await (await import('./test/projects.js')).projects() };
  if (mode === 'library') return library;
  if (mode === 'story') return story;
  if (mode === 'file') return file;
  if (mode === 'parent') return parent;
  return mode === 'cli' ? commands : pages;
});
