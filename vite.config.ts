import { cpSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
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

/**
 * lit-html's browser build reaches for the document as it is loaded and leaves its version on the window. A server that only imports a
 * module must not fail, and a host page must find no global of ours.
 */
const LIT: readonly (readonly [file: string, what: string | RegExp, by: string])[] = [
  ['/lit-html/lit-html.js', '=document,', '=globalThis.document??{createTreeWalker:()=>null},'],
  ['/lit-html/lit-html.js', /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
];

/** What is replaced must be there, so that a new Lit is looked at and not shipped unseen. */
const guest: Plugin = {
  name: 'guest',
  apply: 'build',
  transform(code, id) {
    const mine = LIT.filter(([file]) => id.endsWith(file));
    if (mine.length === 0) return null;
    let text = code;
    for (const [, what, by] of mine) {
      const next = text.replace(what, by);
      if (next === text) throw new Error(`${id}: no ${what} to replace; look at Lit's new build`);
      text = next;
    }
    return { code: text, map: null };
  },
};

/** Style sheets travel inside scripts: what only people need to read them stays at home. */
const sheets: Plugin = {
  name: 'sheets',
  apply: 'build',
  transform(code, id) {
    if (!/\/element\/styles\/\w+\.ts$/.test(id)) return null;
    const text = code.replace(/css`[^`]*`/g, (sheet) =>
      sheet
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}'),
    );
    return { code: text, map: null };
  },
};

/** Nothing is loaded ahead of its import, and no style sheet comes with a later one: Vite's helper for both need not travel. */
const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'post',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
  renderChunk: (code) =>
    code.replace(/__vitePreload\(((?:async )?\(\) => [\s\S]*?), __VITE_PRELOAD__, import\.meta\.url\)/g, '($1)()'),
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && !chunk.isEntry && chunk.viteMetadata?.importedCss.size)
        throw new Error(`${chunk.name} comes later and brings a style sheet: import that where its page begins`);
  },
};

/** Modules that others address by name keep their name; all else is hashed. */
const STABLE: Record<string, string> = {
  edgewise: 'src/element/define.ts',
  element: 'src/element/index.ts',
  story: 'src/story/index.ts',
  layout: 'src/layout/index.ts',
  framed: 'src/app/framed.ts',
  parent: 'src/app/parent.ts',
  article: 'src/app/article.ts',
};

/** Modules of the explorer's page: a chunk with one of them in it is nobody else's. */
const PAGE = /\/src\/app\/(?!article|framed|parent|height|relay|scroll|file\.)/;
/** Modules for which only the explorer has a use. */
const SITE =
  /\/src\/(element\/graph|i18n\/graph|story\/foreign|formats\/(assembly|foreign|gexf|nodelink|refusal))|\/node_modules\/(saxes|xmlchars)\//;

const pages: ViteUserConfig = {
  base: './',
  // An address that is not there is answered with 404, not with the page.
  appType: 'mpa',
  plugins: [stories, example, guest, sheets, plainImports],
  preview: { headers: { 'content-security-policy': PAGE_POLICY } },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        index: resolve(here, 'index.html'),
        example: resolve(here, EXAMPLE),
        ...Object.fromEntries(Object.entries(STABLE).map(([name, file]) => [name, resolve(here, file)])),
      },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: ({ name }) => (name in STABLE ? '[name].js' : 'assets/[name]-[hash].js'),
        // What only the explorer uses is the site's; the package holds the rest.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => PAGE.test(id)) || moduleIds.every((id) => SITE.test(id))
            ? 'assets/[name]-[hash].js'
            : 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        // What is loaded together travels together: the door for stories, which has uses of its own, and the element's two halves.
        codeSplitting: {
          groups: [
            { name: 'read-story', test: /src\/story\/read\.ts$/, priority: 3 },
            { name: 'poster', test: /src\/element\/element\.ts$/, priority: 2 },
            { name: 'interface', test: /src\/element\/interface\.ts$/, priority: 1 },
          ],
        },
      },
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
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: resolve(here, 'src/app/file.ts'), formats: ['iife'], name: 'edgewise', fileName: () => 'file.js' },
    rolldownOptions: { output: { codeSplitting: false } },
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

/** Against the built page, which is built and served once; one file after the other, since they share the machine. */
const onTheSite = {
  globalSetup: ['test/site.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  fileParallelism: false,
};

async function tests(): Promise<ViteUserConfig> {
  const { playwright } = await import('@vitest/browser-playwright');
  const { launchOptions } = await import('./test/browser.mjs');
  const contextOptions = { locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' } as const;
  return {
    test: {
      // These limits tell a hang from a busy machine; who is not busy never meets them.
      expect: { poll: { timeout: 20_000 } },
      projects: [
        { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 900, height: 640 },
              instances: [{ browser: 'chromium' }],
              provider: playwright({ launchOptions: launchOptions(), contextOptions }),
            },
          },
        },
        { extends: true, test: { ...onTheSite, name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
      ],
    },
  };
}

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  if (mode === 'test') return tests();
  if (mode === 'file') return file;
  return mode === 'cli' ? commands : pages;
});
