/** Ten questions about a network, answered on the built page by mouse and by keys alone; the tools in every look for axe. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import Graph from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededNetwork } from '../../fixtures/invented/seeded-network.js';
import { DESK, launch, PHONE } from '../page.js';
import { choose, clean, graph, openedIn, panelTitle, settled } from './graph-page.js';

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
const nameOf = (id: string) => network.nodes.find((its) => its.id === id)?.label;
const first = (score: (id: string) => number) =>
  nameOf(theirs.nodes().reduce((best, id) => (score(id) > score(best) ? id : best)));

/** Steps from one node to another. */
function stepsBetween(from: string, to: string): number {
  let ring = new Set([from]);
  for (let steps = 0; steps < theirs.order; steps++) {
    if (ring.has(to)) return steps;
    ring = new Set([...ring, ...[...ring].flatMap((id) => theirs.neighbors(id))]);
  }
  return -1;
}

/** The same deeds by two kinds of hands. */
const HANDS = {
  mouse: {
    press: (page: Page, selector: string) => graph(page, selector).click(),
    pick: (page: Page, selector: string, label: string) => graph(page, selector).selectOption({ label }),
  },
  keys: {
    async press(page: Page, selector: string) {
      await graph(page, selector).focus();
      await page.keyboard.press('Enter');
    },
    /** By arrows: letters that are typed are one word to a list only while they come fast enough. */
    async pick(page: Page, selector: string, label: string) {
      const list = graph(page, selector);
      const chosen = () => list.locator('option:checked').textContent();
      await list.focus();
      await page.keyboard.press('Home');
      for (let more = await list.locator('option').count(); more > 0 && (await chosen()) !== label; more--)
        await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe(label);
    },
  },
} as const;

const status = async (page: Page) =>
  (await graph(page, '.status').innerText()).replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const firstRow = async (page: Page) => (await graph(page, '[data-row="0"]').innerText()).trim();
const pixels = (page: Page) =>
  graph(page, '.stage canvas')
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

async function search(page: Page, name: string): Promise<void> {
  await graph(page, '.search input').focus();
  await page.keyboard.type(name);
  await graph(page, '[role=option]').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

async function taken(page: Page, kind: string, press: (page: Page, selector: string) => Promise<unknown>) {
  await press(page, '[data-menu]');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, `[data-take=${kind}]`)]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test.each(['mouse', 'keys'] as const)('ten questions by %s', async (hand) => {
  const { press, pick } = HANDS[hand];
  const its = await openedIn(browser, FILE, 'aemter.json', { ...DESK, reducedMotion: 'reduce' });
  const { page } = its;

  // 1. Who is tied most?
  await press(page, '[data-tool=table]');
  await press(page, '[data-sort=degree]');
  await expect.poll(() => firstRow(page)).toBe(first((id) => theirs.degree(id)));

  // 2. Who connects most? Computed on request, exactly.
  const between = betweenness(theirs, { getEdgeWeight: null });
  await press(page, '[data-tool=metrics]');
  await press(page, '[data-compute=betweenness]');
  await graph(page, '[data-size-by=betweenness]').waitFor();
  expect(await graph(page, '[data-metric=betweenness]').innerText()).toContain(
    'Genau berechnet, von allen Knoten aus.',
  );
  await press(page, '[data-sort="attribute:betweenness"]');
  await expect.poll(() => firstRow(page)).toBe(first((id) => between[id] ?? 0));

  // 3. Who has 4 to 8 edges? Live counts, by field and by slider.
  const degrees = network.nodes.map(({ id }) => theirs.degree(id));
  const within = (low: number, high: number) => degrees.filter((its) => its >= low && its <= high).length;
  await press(page, '[data-tool=filter]');
  await pick(page, '[data-filter-by]', 'Zahl der Kanten');
  await press(page, '[data-add-filter]');
  await graph(page, '[data-number=to]').fill('8');
  await graph(page, '[data-number=to]').press('Enter');
  await graph(page, '[data-slide=from]').focus();
  const least = Math.min(...degrees);
  for (let at = least; at < 4; at++) await page.keyboard.press('ArrowRight');
  expect(await graph(page, '[data-slide=from]').getAttribute('aria-valuetext')).toBe('4');
  expect(await status(page)).toContain(`${within(4, 8)} von 120 Knoten und `);
  expect(await status(page)).toContain('gezeigt: nur Zahl der Kanten 4 bis 8.');
  await expect.poll(() => graph(page, '[data-rows]').innerText()).toContain(`${within(4, 8)} von 120`);

  // 4. One country of them: rules are chained, and undone in one press.
  await pick(page, '[data-filter-by]', 'country');
  await press(page, '[data-add-filter]');
  await press(page, '[data-values=none]');
  await graph(page, '[data-value=Elbland]').focus();
  await page.keyboard.press('Space');
  const both = network.nodes.filter(
    ({ id, country }) => country === 'Elbland' && theirs.degree(id) >= 4 && theirs.degree(id) <= 8,
  );
  expect(await status(page)).toContain(`${both.length} von 120 Knoten und `);
  expect(await graph(page, '[data-rule=only] [data-alone]').innerText()).toContain('30 von 120');
  expect(await graph(page, '[data-tool=filter]').innerText()).toBe('Filter (2)');

  // 5. What is shown is what is taken away.
  const gexf = await taken(page, 'gexf', press);
  expect(gexf.name).toMatch(/\.gexf$/);
  expect(gexf.text.match(/<node /g)?.length).toBe(both.length);

  // 6., 7. Colour by a number, with the legend of its ends; size by another.
  await press(page, '[data-tool=look]');
  await pick(page, '.panel [data-colour]', 'budget');
  const budgets = network.nodes.flatMap(({ budget }) => budget ?? []);
  await expect
    .poll(() => graph(page, '.ramp li:first-child .bound').innerText())
    .toContain(String(Math.min(...budgets)));
  expect(await graph(page, '.ramp li.end').innerText()).toBe(String(Math.max(...budgets)));
  expect(await graph(page, '.ramp .blank').innerText()).toBe('keine Zahl: 12');
  await pick(page, '[data-size]', 'budget');
  await expect.poll(() => graph(page, '[data-ends=dot]').innerText()).toContain(String(Math.max(...budgets)));
  await pick(page, '[data-width]', 'alle gleich');

  // 8. A file that opens to the same picture again.
  await press(page, '[data-tool=table]');
  await graph(page, '.stage').focus();
  await expect.poll(() => status(page)).toContain('nur Zahl der Kanten 4 bis 8 · country: Elbland');
  const before = [await pixels(page), await graph(page, '[data-tool=filter]').innerText()];
  const saved = await taken(page, 'view', press);
  expect(saved.name).toMatch(/\.json$/);
  await choose(page, 'wieder.json', saved.text);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Ämter');
  await settled(page);
  const howTo = graph(page, '.intro .how').last();
  await expect.poll(() => howTo.innerText()).toMatch(/Größer: eine höhere Zahl bei „.?budget.?“/);
  await press(page, '[data-tool=look]');
  await expect.poll(() => graph(page, '[data-size] option:checked').innerText()).toBe('budget');
  expect(await graph(page, '.panel [data-colour] option:checked').innerText()).toBe('budget');
  expect(await graph(page, '[data-width] option:checked').innerText()).toBe('alle gleich');
  await expect
    .poll(async () => [await pixels(page), await graph(page, '[data-tool=filter]').innerText()])
    .toEqual(before);
  await expect.poll(() => status(page)).toContain('nur Zahl der Kanten 4 bis 8 · country: Elbland');
  await press(page, '[data-everything]');
  expect(await status(page)).toContain('120 Knoten');

  // 9. How are two tied?
  await search(page, 'Amt 100');
  await press(page, '[data-ways-from]');
  await search(page, 'Amt 3');
  const steps = stepsBetween('n100', 'n3');
  await graph(page, '.way').first().waitFor();
  expect(await graph(page, '[data-ways]').innerText()).toContain(`aus ${steps} Kanten`);
  expect(await graph(page, '.way').first().locator('.who').count()).toBe(steps + 1);

  // 10. The table and the picture have one selection.
  await press(page, '[data-tool=ways]');
  await press(page, '[data-tool=table]');
  await graph(page, '[data-row="0"]').focus();
  await page.keyboard.press('End');
  await expect
    .poll(() =>
      page.evaluate(() => document.querySelector('main > .graph')?.shadowRoot?.activeElement?.textContent?.trim()),
    )
    .toBe('Amt 119');
  await page.keyboard.press('Enter');
  expect(await panelTitle(page)).toBe('Amt 119');
  await search(page, 'Amt 7');
  expect(await panelTitle(page)).toBe('Amt 7');
  await graph(page, 'tr[aria-selected=true]').getByText('Amt 7', { exact: true }).waitFor();
  await press(page, '[data-hops="1"]');
  expect(await status(page)).not.toContain('120 Knoten ·');
  await press(page, '[data-everything]');
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

test.runIf(existsSync(EUROSIS))('eurosis: who is tied most, by a range and by a country', async () => {
  const its = await openedIn(browser, readFileSync(EUROSIS, 'utf8'), 'eurosis.json', DESK);
  const { page } = its;
  await graph(page, '[data-tool=table]').click();
  await graph(page, '[data-sort=degree]').click();
  await expect.poll(() => firstRow(page)).toBe('Belgian Science Policy');
  await graph(page, '[data-tool=filter]').click();
  await graph(page, '[data-filter-by]').selectOption({ label: 'country' });
  await graph(page, '[data-add-filter]').click();
  await graph(page, '[data-values=none]').click();
  await graph(page, '[data-value=France]').check();
  expect(await status(page)).toContain('151 von 1.285 Knoten und 669 von 7.524 Kanten gezeigt');
  await clean(its);
});
