/** A story's own page: in a frame light, or as the article says; alone as the reader's system. */
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Article, article, read } from '../embed/embedded.js';
import { DESK, drawn, launch } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

type Scheme = 'light' | 'dark';
const PAPER = { light: 'rgb(251, 250, 247)', dark: 'rgb(22, 21, 19)' } as const;

/** Writes down each ground that the page has had in a frame of the screen. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenGrounds: seen });
    const look = () => {
      if (document.querySelector('.edgewise-figure')) seen.add(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    look();
  });

/** The page's own ground, the graph's paper, and all grounds until now. */
const grounds = (place: Page | Frame) =>
  place.evaluate(() => {
    const frame = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('.frame');
    return {
      page: getComputedStyle(document.body).backgroundColor,
      paper: frame && getComputedStyle(frame).backgroundColor,
      seen: [...(globalThis as unknown as { seenGrounds: Set<string> }).seenGrounds],
    };
  });

const like = (scheme: Scheme) => ({ page: PAPER[scheme], paper: PAPER[scheme] });

async function framed(its: Article, system: Scheme, wanted: Scheme): Promise<void> {
  const { frame, errors, close } = await read(browser, its, { ...DESK, colorScheme: system }, 'article.html', watch);
  const inside = await frame();
  await drawn(inside);
  expect(await grounds(inside)).toEqual({ ...like(wanted), seen: [PAPER[wanted]] });
  expect(errors).toEqual([]);
  await close();
}

test.each(['iframe', 'file'])(
  '--as %s: light in a frame, dark where the snippet says so, alone as the system',
  async (kind) => {
    const its = await article(kind);
    for (const system of ['light', 'dark'] as const) await framed(its, system, 'light');
    const name = kind === 'file' ? 'sample.file.html' : 'sample.html';
    for (const system of ['light', 'dark'] as const) {
      const { page, close } = await read(browser, its, { ...DESK, colorScheme: system }, name, watch);
      await drawn(page);
      expect(await grounds(page)).toEqual({ ...like(system), seen: [PAPER[system]] });
      await close();
    }
    await its.close();
    const dark = await article(kind, { edit: (snippet) => snippet.replace(/(src="[^"]*)"/, '$1?theme=dark"') });
    await framed(dark, 'light', 'dark');
    await dark.close();
  },
);

test.each(['', 'sandbox="allow-scripts" '])(
  'parent.js tells a frame what it stands on, and when that changes (%s)',
  async (sandbox) => {
    const its = await article('iframe', {
      edit: (snippet) => snippet.replace('<iframe ', `<iframe ${sandbox}`).replace('sample.html', 'sample.html?'),
      more: '<script src="parent.js"></script><style>body { background: #111 } body.day { background: #fff }</style>',
    });
    const { page, frame, close } = await read(browser, its, { ...DESK, colorScheme: 'light' }, 'article.html', watch);
    const inside = await frame();
    const becomes = (scheme: Scheme) =>
      expect.poll(async () => (await grounds(inside)).page, { interval: 20 }).toBe(PAPER[scheme]);
    await becomes('dark');
    await page.evaluate(() => document.body.classList.add('day'));
    await becomes('light');
    // Nobody but the page around it may say so, and nothing but the two.
    await inside.evaluate(() => postMessage({ source: 'edgewise', version: 1, type: 'scheme', scheme: 'dark' }, '*'));
    await page.evaluate(() => {
      for (const scheme of ['pink', null, 1, 'dark ']) {
        const message = { source: 'edgewise', version: 1, type: 'scheme', scheme };
        document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
      }
    });
    await inside.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
    expect((await grounds(inside)).page).toBe(PAPER.light);
    await page.evaluate(() => document.body.classList.remove('day'));
    await becomes('dark');
    await close();
    await its.close();
  },
);
