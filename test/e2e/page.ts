/** The built page in a real browser, watched: whatever it asks for, complains of or keeps is written down. */
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright';
import { inject } from 'vitest';
import { launchOptions } from '../browser.mjs';
import { excerptSeen, idsOf, placeOf, selection } from '../fixtures/probes.js';
import { lateBrowser, latenessOf } from './late.js';

export const DESK = { viewport: { width: 1280, height: 800 }, locale: 'de-DE' } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  locale: 'de-DE',
  hasTouch: true,
  isMobile: true,
} as const;

/** What a visit left behind; each list is empty where all is well. */
export interface Visit {
  readonly page: Page;
  readonly errors: string[];
  readonly foreign: string[];
  /** Policy violations so far, cookies and stored keys at the moment. */
  traces(): Promise<{ violations: string[]; cookies: number; stored: number }>;
  close(): Promise<void>;
}

const HERE = [
  // Canvases are drawn by the processor itself, which is quicker at that than software WebGL.
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
  // One process for a page and the frames in it: playwright loses sight of a sandboxed frame that is sent to another address, as
  // WordPress does it, while it moves to a process of its own (about one in 150).
  '--disable-site-isolation-trials',
];

/** Whole pages are drawn by the processor, too, but where WebGL is looked at: what it draws would have to be read back for each frame. */
export async function launch({ webgl = false } = {}): Promise<Browser> {
  const { args, ...options } = launchOptions();
  const all = [...args, ...HERE, ...(webgl ? [] : ['--disable-gpu-compositing'])];
  const browser = await chromium.launch({ ...options, args: all });
  // Any suite can be run with parts that come late: EDGEWISE_LATE=random:42 npx vitest run --project e2e
  const lateness = latenessOf(process.env['EDGEWISE_LATE']);
  return lateness ? lateBrowser(browser, lateness) : browser;
}

/** Opens the site, or a path of it, without waiting for the story; `before` may still do something to the page. */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  path = '',
  before: (page: Page) => unknown = () => {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const site = inject('site');
  const [errors, foreign]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob|about):/.test(url)) foreign.push(url);
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await before(page);
  await page.goto(site + path);
  return {
    page,
    errors,
    foreign,
    traces: async () => ({
      violations: await page.evaluate(() => (globalThis as unknown as { seenViolations: string[] }).seenViolations),
      cookies: (await context.cookies()).length,
      stored: await page.evaluate(() => localStorage.length + sessionStorage.length),
    }),
    close: () => context.close(),
  };
}

type Place = Page | Frame | FrameLocator;

/** Until the first story of a page, or of a frame, has its picture. */
export const pictured = (page: Place): Promise<void> => page.locator('edgewise-graph.ready').first().waitFor();

/** Until its words and controls are there, too, which are fetched after the picture. */
export async function drawn(page: Place): Promise<void> {
  await pictured(page);
  await page.locator('edgewise-graph [role=tablist]').first().waitFor({ state: 'attached' });
}

/** The ids of the story that is shown. */
export const ids = (page: Page) => page.evaluate(idsOf);

export const positionOf = (page: Page, id: string) => page.evaluate(placeOf, id);

export const selectedIds = (page: Page) => page.evaluate(selection);

/** Whether a statement's whole excerpt can be seen in the panel. */
export const excerptVisible = (page: Page, id: string) => page.evaluate(excerptSeen, id);
