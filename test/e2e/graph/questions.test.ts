/** Ten questions about a network, answered on the built page by mouse and by keys alone; the tools in every look for axe. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import Graph, { MultiDirectedGraph } from 'graphology';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededNetwork } from '../../fixtures/invented/seeded-network.js';
import { DESK, launch, PHONE } from '../page.js';
import { choose, clean, graph, openedIn, settled } from './graph-page.js';
import { type AskedNetwork, askTen, only, search, status } from './ten-questions.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EUROSIS = resolve(import.meta.dirname, '../../../../shared/data/eurosis.json');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const network = seededNetwork();
const FILE = JSON.stringify(network);
const theirs = new Graph({ type: 'undirected' });
for (const { id } of network.nodes) theirs.addNode(id);
for (const { source, target } of network.edges) theirs.addEdge(source, target);
const OWN: AskedNetwork = {
  ...{ title: 'Ämter', graph: theirs, number: 'budget', country: 'Elbland', weighted: true },
  nodes: network.nodes.map(({ budget, ...its }) => ({ ...its, number: budget })),
  ...{ from: 'Amt 100', to: 'Amt 3', other: 'Amt 7' },
};

test.each(['mouse', 'keys'] as const)('ten questions by %s', async (hand) => {
  const its = await openedIn(browser, FILE, 'aemter.json', { ...DESK, reducedMotion: 'reduce' });
  await askTen(its.page, hand, OWN);
  await clean(its);
});

test('the address does not claim a story that is not shown, and going back leads to it', async () => {
  const its = await openedIn(browser, FILE, 'aemter.json', DESK);
  const { page } = its;
  await graph(page, '[data-leave]').click();
  await page.evaluate(() => {
    history.pushState(null, '', '?story=sample&lang=de');
    document.querySelector('edgewise-graph')?.setAttribute('src', 'data/sample.json');
  });
  await page.getByRole('heading', { level: 1, name: /Seehund/ }).waitFor();
  const at = () => new URL(page.url()).search;
  await choose(page, 'aemter.json', FILE);
  await settled(page);
  expect(at()).toBe('?lang=de');
  await graph(page, '[data-leave]').click();
  expect(at()).toBe('?story=sample&lang=de');
  await choose(page, 'aemter.json', FILE);
  await settled(page);
  await page.goBack();
  await page.locator('main > .graph').waitFor({ state: 'detached' });
  expect(at()).toBe('?story=sample&lang=de');
  // The file is gone: forward there is the story, too.
  await page.goForward();
  await expect.poll(at).toBe('?story=sample&lang=de');
  await clean(its);
});

test.each([
  ['desk', DESK],
  ['dark', { ...DESK, colorScheme: 'dark' }],
  ['forced colours', { ...DESK, forcedColors: 'active' }],
  ['phone', PHONE],
] as const)('axe finds nothing in any of the tools (%s)', async (_name, options) => {
  const its = await openedIn(browser, FILE, 'aemter.json', { ...options, reducedMotion: 'reduce', bypassCSP: true });
  const { page } = its;
  await page.addScriptTag({ content: axe });
  const found = () =>
    page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  await graph(page, '[data-tool=filter]').click();
  for (const label of ['Zahl der Kanten', 'country', 'Gewicht']) {
    await graph(page, '[data-filter-by]').selectOption({ label });
    await graph(page, '[data-add-filter]').click();
  }
  expect(await found()).toEqual([]);
  await graph(page, '[data-tool=look]').click();
  await graph(page, '.panel [data-colour]').selectOption({ label: 'budget' });
  expect(await found()).toEqual([]);
  await graph(page, '[data-tool=metrics]').click();
  await graph(page, '[data-compute=community]').click();
  await graph(page, '[data-colour-by=community]').click();
  expect(await found()).toEqual([]);
  await graph(page, '[data-tool=table]').click();
  await graph(page, '[data-row="0"]').click();
  await graph(page, '[data-ways-from]').waitFor();
  expect(await found()).toEqual([]);
  await graph(page, '[data-ways-from]').click();
  await search(page, 'Amt 100');
  await graph(page, '[data-ways]').waitFor();
  expect(await found()).toEqual([]);
  await its.close();
});

interface Eurosis {
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: { readonly label: string; readonly country: string; readonly closnesscentrality: number };
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

test.runIf(existsSync(EUROSIS)).each(['mouse', 'keys'] as const)('ten questions about eurosis by %s', async (hand) => {
  const text = readFileSync(EUROSIS, 'utf8');
  const { nodes, edges }: Eurosis = JSON.parse(text);
  const same = new MultiDirectedGraph();
  for (const { key } of nodes) same.addNode(key);
  for (const { source, target } of edges) same.addEdge(source, target);
  const its = await openedIn(browser, text, 'eurosis.json', { ...DESK, reducedMotion: 'reduce' });
  await askTen(its.page, hand, {
    ...{ title: 'eurosis', graph: same, number: 'closnesscentrality', country: 'France', weighted: false },
    nodes: nodes.map(({ key: id, attributes: { label, country, closnesscentrality: number } }) => ({
      id,
      label,
      country,
      number,
    })),
    ...{ from: 'Belgian Science Policy', to: 'FP7 in Bulgaria', other: 'Nauka Polska' },
  });
  await graph(its.page, '[data-tool=filter]').click();
  await only(its.page, hand, 'France');
  expect(await status(its.page)).toContain('151 von 1.285 Knoten und 669 von 7.524 Kanten gezeigt');
  await clean(its);
});

test('a number that is being typed stays, whatever is drawn anew meanwhile, and what does not fit is put right', async () => {
  const its = await openedIn(browser, FILE, 'aemter.json', { ...DESK, reducedMotion: 'reduce' });
  const { page } = its;
  await graph(page, '[data-tool=filter]').click();
  await graph(page, '[data-filter-by]').selectOption({ label: 'Zahl der Kanten' });
  await graph(page, '[data-add-filter]').click();
  const [from, to] = [graph(page, '[data-number=from]'), graph(page, '[data-number=to]')];
  await to.fill('8');
  await to.press('Enter');
  await from.fill('3');
  const ground = () => graph(page, '.stage').evaluate((stage) => getComputedStyle(stage).color);
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
  await from.press('Enter');
  expect(await graph(page, '[data-slide=from]').getAttribute('aria-valuetext')).toBe('3');
  for (const typed of ['9', '10']) {
    await from.fill(typed);
    await from.press('Enter');
    expect(await from.inputValue()).toBe('8');
  }
  await clean(its);
});
