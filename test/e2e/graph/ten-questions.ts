/** Ten questions about a network, as they are asked and answered on the page, whatever the network. */
import { readFileSync } from 'node:fs';
import type Graph from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { graph, openInstead, panelTitle } from './graph-page.js';

export interface AskedNetwork {
  readonly title: string;
  /** In the order of the file. */
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly country: string;
    readonly number?: number | undefined;
  }[];
  /** The same as another library has it. */
  readonly graph: Graph;
  /** A column of numbers, and a country of which somebody has 4 to 8 edges. */
  readonly number: string;
  readonly country: string;
  readonly weighted: boolean;
  /** Names that a search finds first: between the two there is a way. */
  readonly from: string;
  readonly to: string;
  readonly other: string;
}

/** Steps from one node to another. */
function stepsBetween(its: Graph, from: string, to: string): number {
  let ring = new Set([from]);
  for (let steps = 0; steps < its.order; steps++) {
    if (ring.has(to)) return steps;
    ring = new Set([...ring, ...[...ring].flatMap((id) => its.neighbors(id))]);
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

export const status = async (page: Page) =>
  (await graph(page, '.status').innerText()).replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const firstRow = async (page: Page) => (await graph(page, '[data-row="0"]').innerText()).trim();
const pixels = (page: Page) =>
  graph(page, '.stage canvas')
    .first()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

export async function search(page: Page, name: string): Promise<void> {
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

/** Leaves one country, with the filter open. */
export async function only(page: Page, hand: keyof typeof HANDS, country: string): Promise<void> {
  const { press, pick } = HANDS[hand];
  await pick(page, '[data-filter-by]', 'country');
  await press(page, '[data-add-filter]');
  await press(page, '[data-values=none]');
  await graph(page, `[data-value="${country}"]`).focus();
  await page.keyboard.press('Space');
}

/** On the page, on which the network is open. */
export async function askTen(page: Page, hand: keyof typeof HANDS, asked: AskedNetwork): Promise<void> {
  const { press, pick } = HANDS[hand];
  const { nodes, graph: graphOf, number, country, weighted, from, to, other, title } = asked;
  const all = new Intl.NumberFormat('de').format(nodes.length);
  const of = (count: number) => `${count} von ${all}`;
  /** Who is left, and the edges between them. */
  const left = (ids: readonly string[]) => {
    const [some, number] = [new Set(ids), new Intl.NumberFormat('de')];
    const ties = graphOf.filterEdges((_edge, _its, source, target) => some.has(source) && some.has(target)).length;
    return `${of(ids.length)} Knoten und ${number.format(ties)} von ${number.format(graphOf.size)} Kanten gezeigt`;
  };
  const labelOf = (id: string) => nodes.find((its) => its.id === id)?.label;
  const idOf = (label: string) => nodes.find((its) => its.label === label)?.id ?? '';
  const first = (score: (id: string) => number) =>
    labelOf(graphOf.nodes().reduce((best, id) => (score(id) > score(best) ? id : best)));
  const last = nodes.at(-1)?.label ?? '';

  // 1. Who is tied most?
  await press(page, '[data-tool=table]');
  await press(page, '[data-sort=degree]');
  await expect.poll(() => firstRow(page)).toBe(first((id) => graphOf.degree(id)));

  // 2. Who connects most? Computed on request, exactly.
  const between = betweenness(graphOf, { getEdgeWeight: null });
  await press(page, '[data-tool=metrics]');
  await press(page, '[data-compute=betweenness]');
  await graph(page, '[data-size-by=betweenness]').waitFor();
  expect(await graph(page, '[data-metric=betweenness]').innerText()).toContain(
    'Genau berechnet, von allen Knoten aus.',
  );
  await press(page, '[data-sort="attribute:betweenness"]');
  await expect.poll(() => firstRow(page)).toBe(first((id) => between[id] ?? 0));

  // 3. Who has 4 to 8 edges? Live counts, by field and by slider.
  const degrees = nodes.map(({ id }) => graphOf.degree(id));
  const within = nodes.filter((_, i) => (degrees[i] ?? 0) >= 4 && (degrees[i] ?? 0) <= 8).map(({ id }) => id);
  await press(page, '[data-tool=filter]');
  await pick(page, '[data-filter-by]', 'Zahl der Kanten');
  await press(page, '[data-add-filter]');
  await graph(page, '[data-number=to]').fill('8');
  await graph(page, '[data-number=to]').press('Enter');
  await graph(page, '[data-number=from]').fill('3');
  await graph(page, '[data-number=from]').press('Enter');
  await graph(page, '[data-slide=from]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await graph(page, '[data-slide=from]').getAttribute('aria-valuetext')).toBe('4');
  expect(await status(page)).toContain(`${left(within)}: nur Zahl der Kanten 4 bis 8.`);
  await expect.poll(() => graph(page, '[data-rows]').innerText()).toContain(of(within.length));

  // 4. One country of them: rules are chained, and undone in one press.
  await only(page, hand, country);
  const both = nodes.filter(
    (its) => its.country === country && graphOf.degree(its.id) >= 4 && graphOf.degree(its.id) <= 8,
  );
  expect(await status(page)).toContain(left(both.map(({ id }) => id)));
  expect(await graph(page, '[data-rule=only] [data-alone]').innerText()).toContain(
    of(nodes.filter((its) => its.country === country).length),
  );
  expect(await graph(page, '[data-tool=filter]').innerText()).toBe('Filter (2)');

  // 5. What is shown is what is taken away.
  const gexf = await taken(page, 'gexf', press);
  expect(gexf.name).toMatch(/\.gexf$/);
  expect(gexf.text.match(/<node /g)?.length).toBe(both.length);

  // 6., 7. Colour by a number, with the legend of its ends; size by another.
  await press(page, '[data-tool=look]');
  await pick(page, '.panel [data-colour]', number);
  const numbers = nodes.flatMap((its) => its.number ?? []);
  await expect
    .poll(() => graph(page, '.ramp li:first-child .bound').innerText())
    .toContain(String(Math.min(...numbers)));
  expect(await graph(page, '.ramp li.end').innerText()).toBe(String(Math.max(...numbers)));
  const blank = nodes.length - numbers.length;
  expect(await graph(page, '.ramp .blank').allInnerTexts()).toEqual(blank > 0 ? [`keine Zahl: ${blank}`] : []);
  await pick(page, '[data-size]', number);
  await expect.poll(() => graph(page, '[data-ends=dot]').innerText()).toContain(String(Math.max(...numbers)));
  if (weighted) await pick(page, '[data-width]', 'alle gleich');

  // 8. A file that opens to the same picture again.
  await press(page, '[data-tool=table]');
  await graph(page, '.stage').focus();
  await expect.poll(() => status(page)).toContain(`nur Zahl der Kanten 4 bis 8 · country: ${country}`);
  const before = [await pixels(page), await graph(page, '[data-tool=filter]').innerText()];
  const saved = await taken(page, 'view', press);
  expect(saved.name).toMatch(/\.json$/);
  await openInstead(page, saved.text, 'wieder.json');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  const howTo = graph(page, '.intro .how').last();
  await expect.poll(() => howTo.innerText()).toMatch(new RegExp(`Größer: eine höhere Zahl bei „.?${number}.?“`));
  await press(page, '[data-tool=look]');
  await expect.poll(() => graph(page, '[data-size] option:checked').innerText()).toBe(number);
  expect(await graph(page, '.panel [data-colour] option:checked').innerText()).toBe(number);
  if (weighted) expect(await graph(page, '[data-width] option:checked').innerText()).toBe('alle gleich');
  await expect
    .poll(async () => [await pixels(page), await graph(page, '[data-tool=filter]').innerText()])
    .toEqual(before);
  await expect.poll(() => status(page)).toContain(`nur Zahl der Kanten 4 bis 8 · country: ${country}`);
  await press(page, '[data-everything]');
  expect(await status(page)).toContain(`${all} Knoten`);

  // 9. How are two tied?
  await search(page, from);
  await press(page, '[data-ways-from]');
  await search(page, to);
  const steps = stepsBetween(graphOf, idOf(from), idOf(to));
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
    .toBe(last);
  await page.keyboard.press('Enter');
  expect(await panelTitle(page)).toBe(last);
  await search(page, other);
  await expect.poll(() => panelTitle(page)).toBe(other);
  await graph(page, 'tr[aria-selected=true]').getByText(other, { exact: true }).waitFor();
  await press(page, '[data-hops="1"]');
  expect(await status(page)).not.toContain(`${all} Knoten ·`);
  await press(page, '[data-everything]');
}
