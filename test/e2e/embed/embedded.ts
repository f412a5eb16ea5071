/** What `embed` writes, served as it is by a plain server, in an article of somebody else's: watched from outside. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { readStory } from '../../../src/story/reading/read.js';
import { restingPlaceOf } from '../../fixtures/probes.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Article {
  /** Address of the folder; the article itself is `article.html` in it. */
  readonly url: string;
  readonly snippet: string;
  readonly excerpts: readonly string[];
  close(): Promise<void>;
}

export interface ArticleOptions {
  /** Changes the snippet before it is put in. */
  edit?(snippet: string): string;
  /** Response headers of the article. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Markup at the end of the article's body. */
  readonly more?: string;
}

/** Runs `embed` on the sample and puts the snippet into an article. No file is served with a header for other origins. */
export async function article(kind: string, { edit, headers = {}, more = '' }: ArticleOptions = {}): Promise<Article> {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-article-'));
  let page = '';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://any').pathname);
    try {
      const body = path === '/article.html' ? page : readFileSync(join(folder, path));
      const more = path === '/article.html' ? headers : {};
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...more });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { NODE_ENV: _node, VITEST: _vitest, ...env } = process.env;
  const args = ['src/cli/run.mjs', 'embed', 'data/sample.json', '--as', kind, '--out', folder, '--base', url];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  const snippet = edit ? edit(stdout) : stdout;
  page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Artikel</title><link rel="icon" href="data:,"></head>
<body><p>Vorher</p>${snippet}<p id="after">Nachher</p>${more}</body></html>`;
  const { story } = readStory(readFileSync('data/sample.json'));
  return {
    url,
    snippet,
    excerpts: story?.statements.flatMap(({ quote }) => quote?.exact ?? []) ?? [],
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      rmSync(folder, { recursive: true });
    },
  };
}

export interface Reading {
  readonly page: Page;
  /** Console errors and warnings, page errors. */
  readonly errors: string[];
  /** Paths asked for, in order; whole addresses of other hosts. */
  readonly requests: string[];
  /** The story's frame. */
  frame(): Promise<Frame>;
  close(): Promise<void>;
}

/** Opens the article, or a file beside it; `before` may still do something to the page. */
export async function read(
  browser: Browser,
  { url }: Article,
  options: BrowserContextOptions,
  path = 'article.html',
  before: (page: Page) => unknown = () => {},
): Promise<Reading> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('request', (request) => {
    const its = request.url();
    if (!its.startsWith('data:')) requests.push(its.startsWith(url) ? its.slice(url.length) : its);
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await before(page);
  await page.goto(url + path);
  return {
    page,
    errors,
    requests,
    async frame() {
      const element = await page.locator('iframe').elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error('no frame in the article');
      await frame.waitForLoadState();
      return frame;
    },
    close: () => context.close(),
  };
}

/** How much has jumped in a page or frame since it was opened; to be asked before anything is pressed. */
export const jumped = (frame: Page | Frame): Promise<number> =>
  frame.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0));

/** Excerpts that no reader of this page or frame could see: not there, not rendered, or in the colour of the ground. */
export function unseen(frame: Page | Frame, excerpts: readonly string[]): Promise<string[]> {
  return frame.evaluate((all) => {
    const blocks = [...document.querySelectorAll<HTMLElement>('blockquote, blockquote p')];
    const seen = (block: HTMLElement) => {
      const { width, height } = block.getBoundingClientRect();
      return width > 100 && height > 10 && block.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    return all.filter((excerpt) => !blocks.some((block) => block.innerText.includes(excerpt) && seen(block)));
  }, excerpts);
}

/** Size in CSS px of the figure that is shown; zero where none is. */
export function figureSize(frame: Page | Frame): Promise<{ width: number; height: number }> {
  return frame.evaluate(() => {
    const shown = [...document.querySelectorAll('figure img, figure svg')].filter(
      (its) => its.checkVisibility() && (!(its instanceof HTMLImageElement) || its.naturalWidth > 0),
    );
    const { width = 0, height = 0 } = shown[0]?.getBoundingClientRect() ?? {};
    return shown.length === 1 ? { width, height } : { width: 0, height: 0 };
  });
}

/** Presses a statement's point in the drawn graph once that rests; the words that then stand in the panel. */
export async function press(page: Page, frame: Page | Frame, statement: string): Promise<string> {
  const at = await frame.evaluate(restingPlaceOf, statement);
  const owner = frame === page ? null : await (frame as Frame).frameElement();
  const box = owner ? await owner.boundingBox() : { x: 0, y: 0 };
  await page.mouse.click((at?.x ?? 0) + (box?.x ?? 0), (at?.y ?? 0) + (box?.y ?? 0));
  return frame.locator(`edgewise-graph [data-statement="${statement}"] .exact`).innerText();
}
