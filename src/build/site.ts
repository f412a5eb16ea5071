/** What the site has beside the explorer: the stories, and the article that an embed is shown in. */
import { cpSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, type PreviewServer, runnerImport } from 'vite';
import { liveStories } from '../cli/live-stories.js';
import { publishStories } from '../cli/published-files.js';

const root = resolve(import.meta.dirname, '../..');
const DATA = resolve(root, 'data');

/** Stories stay files with their own names, beside the page, so that a newsroom can replace one without a build. */
const stories: Plugin = {
  name: 'stories',
  apply: 'build',
  writeBundle({ dir }) {
    cpSync(DATA, resolve(dir ?? 'dist', 'data'), {
      recursive: true,
      // The sample's articles are what the desk is tried on.
      filter: (path) => !path.endsWith('.md') && (!path.endsWith('.txt') || /sample(-en)?\.txt$/.test(path)),
    });
    publishStories(resolve(dir ?? 'dist', 'data'));
  },
};

export const EXAMPLE = 'src/embed/example/index.html';
export const DESK = 'src/desk/index.html';

/** What a server prints of itself, and below it where the desk is. */
export function tellOfDesk(server: Pick<PreviewServer, 'printUrls' | 'resolvedUrls' | 'config'>): void {
  const print = server.printUrls;
  server.printUrls = () => {
    print.call(server);
    for (const url of server.resolvedUrls?.local ?? [])
      server.config.logger.info(`  ➜  Desk:    ${new URL('desk.html', url)}`);
  };
}

/** The desk's page lies with its code but is served as `desk.html` beside the explorer. */
const desk: Plugin = {
  name: 'desk',
  enforce: 'post',
  configurePreviewServer: tellOfDesk,
  configureServer(server) {
    tellOfDesk(server);
    server.middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/desk.html')) request.url = request.url.replace('/desk.html', `/${DESK}`);
      next();
    });
  },
  generateBundle(_options, bundle) {
    const page = bundle[DESK];
    if (page?.type !== 'asset') return;
    page.fileName = 'desk.html';
    page.source = String(page.source).replaceAll('../../', './');
  },
};

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
    const { module } = await runnerImport<typeof import('../cli/example-figure.js')>(
      resolve(root, 'src/cli/example-figure.ts'),
    );
    const write = (file: string, source: string | Uint8Array) =>
      this.emitFile({ type: 'asset', fileName: `assets/${file}`, source });
    const story = readFileSync(resolve(DATA, 'sample.json'));
    const { articleFigure, german } = module;
    const figure = articleFigure(story, german, write, (file) => `./assets/${encodeURIComponent(file)}`);
    page.source = String(page.source)
      .replaceAll('../../../', './')
      .replace('<!--figure:sample-->', () => figure);
  },
};

/** All that the build of the site and its servers need beyond Vite's own. */
export const site = [stories, liveStories(DATA), example, desk];
