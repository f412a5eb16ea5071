import { resolve } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { guest, light, pack } from './src/build/packing.js';
import { DESK, EXAMPLE, site } from './src/build/site.js';
import { PAGE_POLICY } from './src/publish/policy.js';

const here = import.meta.dirname;

/** The policy under which the page is served here and under which it is tested. */
export { PAGE_POLICY as POLICY };

/** Modules that others address by name keep their name; all else is hashed. */
const STABLE: Record<string, string> = {
  edgewise: 'src/element/define.ts',
  element: 'src/element/index.ts',
  layout: 'src/layout/index.ts',
  framed: 'src/embed/framed.ts',
  place: 'src/embed/place.ts',
  scheme: 'src/embed/scheme.ts',
  article: 'src/embed/article.ts',
};

/** What is loaded together travels together: the door for stories, which has uses of its own, and the element's two halves. */
const DOOR = { name: 'read-story', test: /src\/story\/reading\/read\.ts$/, priority: 3 };
const FIRST_HALF = { name: 'poster', test: /src\/element\/element\.ts$/, priority: 2 };
const SECOND_HALF = {
  name: 'interface',
  test: /src\/(?:element\/interface\/interface|paint\/vector\/draw-beside)\.ts$/,
  priority: 1,
};
const codeSplitting = { groups: [DOOR, FIRST_HALF, SECOND_HALF] };

/** What older engines lack is written out for the oldest that runs this; the README names them. */
const FLOOR = { target: 'es2022', cssTarget: ['chrome105', 'firefox110', 'safari16.4'] };

/** A language is a folder with a file for each room: a chunk of it bears the language's name, as `de` or `de.network`. */
const named = (folder: string) => (chunk: { readonly facadeModuleId?: string | null }) => {
  const [, language, room] = /i18n\/(\w+)\/(\w+)\.ts$/.exec(chunk.facadeModuleId ?? '') ?? [];
  return `${folder}/${language ? `${language}${room === 'interface' ? '' : `.${room}`}` : '[name]'}-[hash].js`;
};

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
        chunkFileNames: named('chunks'),
        ...more,
      },
    },
  },
});
/** There nobody opens a story without the element: its door travels with the first half, one request less and 250 bytes. */
const together = { ...FIRST_HALF, test: new RegExp(`${DOOR.test.source}|${FIRST_HALF.test.source}`) };
const library = libraryOf(STABLE, { codeSplitting: { groups: [together, SECOND_HALF] } });
/** By itself: what it shares with the element stands there among what only a page can run. */
const story = libraryOf({ story: 'src/story/index.ts' }, {});
/** By itself, too: nothing of it is needed before somebody works on a text. */
const proposer = libraryOf({ propose: 'src/propose/index.ts' }, {});
/** So do the readers of other tools' networks. */
const network = libraryOf({ network: 'src/network/module.ts' }, {});

const pages: ViteUserConfig = {
  base: './',
  // An address that is not there is answered with 404, not with the page.
  appType: 'mpa',
  plugins: [...site, guest],
  // What it fetches later is a chunk of its own.
  worker: { format: 'es' },
  preview: { headers: { 'content-security-policy': PAGE_POLICY } },
  build: {
    ...FLOOR,
    emptyOutDir: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: resolve(here, 'index.html'), example: resolve(here, EXAMPLE), desk: resolve(here, DESK) },
      output: { codeSplitting, chunkFileNames: named('assets') },
    },
  },
};

/** The script of the self-contained page: everything in one classic script, as modules do not load without an origin. */
const file: ViteUserConfig = {
  plugins: [guest, light],
  build: {
    ...FLOOR,
    emptyOutDir: false,
    lib: { entry: resolve(here, 'src/embed/file.ts'), formats: ['iife'], name: 'edgewise', fileName: () => 'file.js' },
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
      entry: resolve(here, 'src/embed/parent.ts'),
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
  if (mode === 'propose') return proposer;
  if (mode === 'network') return network;
  if (mode === 'file') return file;
  if (mode === 'parent') return parent;
  return mode === 'cli' ? commands : pages;
});
