/** A large file is read beside the page: how far it is stands there, it can be called off by keys, and what is open stays. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SQUARE, wheel } from '../../fixtures/square.js';
import { DESK, drawn, launch, PHONE, type Visit, visit } from '../page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Large enough for the worker, quick enough for a test. */
const LARGE = wheel(9000).replace('{', `{"note":"${'x'.repeat(300_000)}",`);

const box = (page: Page): Locator => page.locator('.refusal.reading');
const graph = (page: Page, selector: string): Locator => page.locator('main > .graph').locator(selector);

async function choose(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Datei öffnen|Open a file/ }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** Holds back what the worker has read until `releaseNetwork()`, and counts the workers that were ended. */
function holdBack(): void {
  const Original = globalThis.Worker;
  const its = { ended: 0, said: [] as string[] };
  Object.assign(globalThis, { workers: its });
  globalThis.Worker = class extends Original {
    override set onmessage(hear: (event: MessageEvent) => void) {
      super.onmessage = (event: MessageEvent) => {
        its.said.push(event.data.type);
        if (event.data.type === 'network') Object.assign(globalThis, { releaseNetwork: () => hear(event) });
        else hear(event);
      };
    }
    override terminate(): void {
      its.ended++;
      super.terminate();
    }
  };
}

interface Held {
  readonly workers: { ended: number; said: string[] };
  readonly releaseNetwork?: () => void;
}
const workers = (page: Page) => page.evaluate(() => (globalThis as unknown as Held).workers);
/** The worker has done all its work, and the page does not know it yet. */
const held = (page: Page) => page.waitForFunction(() => 'releaseNetwork' in globalThis);
const release = (page: Page) => page.evaluate(() => (globalThis as unknown as Held).releaseNetwork?.());

async function reading(options: Parameters<typeof visit>[1] = DESK): Promise<Visit> {
  const its = await visit(browser, options, '', (page) => page.addInitScript(holdBack));
  await drawn(its.page);
  await choose(its.page, 'large.json', LARGE);
  await box(its.page).waitFor();
  return its;
}

test('the worker reads it; the page answers meanwhile, and then shows it', async () => {
  const its = await reading();
  const { page } = its;
  await held(page);
  expect((await workers(page)).said).toContain('reading');
  expect(await box(page).locator('[role=status]').innerText()).toBe('„large.json“ wird gelesen …');
  expect(await box(page).innerText()).toMatch(/Knoten · .*Kanten/);
  expect(
    await box(page)
      .locator('progress')
      .evaluate((bar: HTMLProgressElement) => bar.value),
  ).toBeGreaterThan(0);
  // The story still answers: a search opens what it finds.
  const story = page.locator('edgewise-graph');
  await story.locator('input[type=search]').fill('musk');
  await story.locator('[role=option]').first().waitFor();
  await release(page);
  await graph(page, '.status').getByText('9.001 Knoten').waitFor();
  expect(await box(page).count()).toBe(0);
  expect(its.errors).toEqual([]);
  expect((await its.traces()).violations).toEqual([]);
  await its.close();
});

test('called off by keys right after the button that opened it: a sentence, the worker gone, the graph that was open stays', async () => {
  const its = await visit(browser, DESK, '', (page) => page.addInitScript(holdBack));
  const { page } = its;
  await drawn(page);
  await choose(page, 'square.gexf', SQUARE);
  await graph(page, '.status').getByText('4 Knoten').waitFor();
  await choose(page, 'large.json', LARGE);
  await held(page);
  const { ended } = await workers(page);
  const cancel = box(page).getByRole('button', { name: 'Abbrechen' });
  await page.locator('.tools button').last().focus();
  await page.keyboard.press('Tab');
  expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  const said = page.locator('.refusal[role=status]');
  await said.getByText('„large.json“ wird nicht weiter gelesen. Was bisher gezeigt wurde, bleibt stehen.').waitFor();
  expect((await workers(page)).ended).toBe(ended + 1);
  expect(await said.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true);
  await release(page);
  await page.keyboard.press('Enter');
  await said.waitFor({ state: 'detached' });
  expect(await graph(page, '.status').innerText()).toContain('4 Knoten');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('another file takes the place of the one that is being read', async () => {
  const its = await reading();
  const { page } = its;
  await held(page);
  await choose(page, 'square.gexf', SQUARE);
  await graph(page, '.status').getByText('4 Knoten').waitFor();
  await release(page);
  expect(await box(page).count()).toBe(0);
  expect(await graph(page, '.status').innerText()).toContain('4 Knoten');
  await its.close();
});

test('what is wrong with a large file is said as with a small one; a large story is left to its own door', async () => {
  const its = await visit(browser, DESK);
  const { page } = its;
  await drawn(page);
  await choose(
    page,
    'loose.json',
    LARGE.replace('"target":1}', '"target":"nobody"}').replace('"target":"1"', '"target":"nobody"'),
  );
  await page
    .getByRole('status')
    .getByText(/blieb weg.*nobody/)
    .waitFor();
  await choose(page, 'none.json', LARGE.replace(/"target":"?\w+"?\}/g, '"target":"nobody"}'));
  await page.getByRole('alert').getByText('nobody').waitFor();
  const sample = readFileSync('data/sample.json', 'utf8');
  await choose(page, 'story.json', `${sample}${' '.repeat(400_000)}`);
  await page.waitForFunction(() => document.querySelector('edgewise-graph')?.state.story?.id === 'sample');
  await page.locator('.refusal').waitFor({ state: 'detached' });
  await its.close();
});

test('where no worker starts it is read on the page, with the sentence', async () => {
  const forbid = () => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('cannot be accessed from this origin', 'SecurityError');
      }
    } as unknown as typeof Worker;
    new MutationObserver(() => {
      const line = document.querySelector('.refusal[role=status]')?.textContent;
      if (line) Object.assign(globalThis, { sentence: line });
    }).observe(document, { childList: true, subtree: true });
  };
  const its = await visit(browser, DESK, '', (page) => page.addInitScript(forbid));
  const { page } = its;
  await drawn(page);
  await choose(page, 'large.json', LARGE);
  await graph(page, '.status').getByText('9.001 Knoten').waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { sentence: string }).sentence)).toBe(
    '„large.json“ wird gelesen …',
  );
  expect(its.errors).toEqual([]);
  await its.close();
});

const SEEN: [what: string, options: Parameters<typeof visit>[1]][] = [
  ['light', DESK],
  ['dark', { ...DESK, colorScheme: 'dark' }],
  ['forced colours', { ...DESK, forcedColors: 'active' }],
  ['phone', PHONE],
];
test.each(SEEN)('axe finds nothing while it is read, nor after it was called off (%s)', async (_what, options) => {
  const its = await reading(options);
  const { page } = its;
  await held(page);
  await page.evaluate(axe);
  const broken = () =>
    page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
      };
      return (await run.run()).violations.map(
        ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map((its) => its.target))}`,
      );
    });
  expect(await broken()).toEqual([]);
  await box(page).getByRole('button').click();
  await page.locator('.refusal[role=status]').waitFor();
  expect(await broken()).toEqual([]);
  await its.close();
});
