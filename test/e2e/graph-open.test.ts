/** Graphs of other tools in the explorer: opened by dialog and by drop, read by mouse and keys, refused without a loss. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SQUARE, wheel } from '../fixtures/square.js';
import { DESK, drawn, launch, PHONE, type Visit, visit } from './page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const graph = (page: Page, selector: string): Locator => page.locator('main > .graph').locator(selector);
const neighbours = async (page: Page) => (await graph(page, '.ties .who').allInnerTexts()).map((name) => name.trim());
const panelTitle = (page: Page) => graph(page, '.panel h2').innerText();

async function choose(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Datei öffnen|Open a file/ }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, text]) => {
      const its = new DataTransfer();
      its.items.add(new File([text ?? ''], file ?? ''));
      return its;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Drawn, and nothing is being arranged any more. */
async function settled(page: Page): Promise<void> {
  await graph(page, '.stage canvas').first().waitFor();
  await graph(page, '.run').waitFor({ state: 'detached' });
}

/** A story is shown, then this graph in its stead. */
async function opened(content: string, name: string, options: Parameters<typeof visit>[1] = DESK): Promise<Visit> {
  const its = await visit(browser, options);
  await drawn(its.page);
  await choose(its.page, name, content);
  await settled(its.page);
  return its;
}

/** Where the square's corners and its middle are on the page. */
async function square(page: Page): Promise<Record<'a' | 'b' | 'c' | 'd' | 'middle', { x: number; y: number }>> {
  const box = (await graph(page, '.stage').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const side = Math.min(box.width - 2 * Math.min(64, box.width / 10), box.height - 2 * Math.min(40, box.height / 10));
  const at = (x: number, y: number) => ({ x: box.x + box.width / 2 + x * side, y: box.y + box.height / 2 + y * side });
  return { a: at(-0.5, -0.5), b: at(0.5, -0.5), c: at(-0.5, 0.5), d: at(0.5, 0.5), middle: at(0, 0) };
}

/** A pinch on a trackpad as Safari tells of it, at this point of the picture. */
const pinch = (page: Page, at: { x: number; y: number }, scale: number) =>
  graph(page, '.stage').evaluate(
    (stage, [{ x, y }, last]) => {
      const how = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
      const say = (name: string, its: number) =>
        stage.dispatchEvent(Object.assign(new MouseEvent(name, how), { scale: its }));
      // Nobody let it pass: the page is not zoomed.
      return ![say('gesturestart', 1), say('gesturechange', Math.sqrt(last)), say('gesturechange', last)].includes(
        true,
      );
    },
    [at, scale] as const,
  );

async function clean({ page, errors, foreign, traces, close }: Visit): Promise<void> {
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  expect(await traces()).toEqual({ violations: [], cookies: 0, stored: 0 });
  expect(await page.evaluate(() => document.body.dataset['hacked'])).toBeUndefined();
  await close();
}

test.each([
  ['desk', DESK],
  ['phone', PHONE],
])('it takes all the room of the story, which cannot be shared meanwhile (%s)', async (_what, options) => {
  const its = await opened(SQUARE, 'square.json', options);
  const box = (selector: string) => its.page.locator(selector).boundingBox();
  expect(await box('main > .graph')).toEqual(await box('main'));
  expect(await its.page.locator('.tools .share').isVisible()).toBe(false);
  await its.close();
});

test('an edge says that there are no words, a node who its neighbours are; markup stays text', async () => {
  const its = await opened(SQUARE, 'square.xml');
  const { page } = its;
  await page.getByRole('heading', { level: 1, name: 'Das Quadrat' }).waitFor();
  const at = await square(page);
  await page.mouse.click(at.middle.x, at.middle.y);
  await graph(page, '[data-wordless]').waitFor();
  expect(await graph(page, '[data-wordless]').innerText()).toBe('Keine Worte angegeben');
  expect(await panelTitle(page)).toContain('Anna');
  expect(await panelTitle(page)).toContain('<b>Dora</b>');
  expect(await graph(page, '.panel').innerText()).toContain('kennt');
  await page.mouse.click(at.a.x, at.a.y);
  expect(await panelTitle(page)).toBe('Anna');
  // The heaviest tie first.
  expect(await neighbours(page)).toEqual(['<b>Dora</b>', 'Bert', 'Cleo']);
  await graph(page, '.ties .who').nth(2).click();
  expect(await panelTitle(page)).toBe('Cleo');
  await graph(page, '.ties [data-edge="3"]').click();
  await graph(page, '[data-wordless]').waitFor();
  await clean(its);
});

test('a file that is dropped is told by what it holds; the way back leads to the story', async () => {
  const its = await visit(browser, DESK);
  const { page } = its;
  await drawn(page);
  await drop(page, 'anything.txt', wheel(12));
  await settled(page);
  expect(await graph(page, '.status').innerText()).toContain('13 Knoten · 24 Kanten');
  expect(await page.locator('edgewise-graph').evaluate((story) => (story as HTMLElement).inert)).toBe(true);
  await graph(page, '[data-leave]').click();
  await page.locator('main > .graph').waitFor({ state: 'detached' });
  expect(await page.locator('edgewise-graph').evaluate((story) => (story as HTMLElement).inert)).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('anything');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('edgewise-graph');
  await clean(its);
});

test('a group that is switched off is gone from the picture and from the lists', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  const at = await square(page);
  const blue = graph(page, '[data-group="blau"]');
  await blue.click();
  expect(await blue.getAttribute('aria-pressed')).toBe('false');
  expect(await graph(page, '.status').innerText()).toBe('2 von 4 Knoten gezeigt');
  await page.mouse.click(at.middle.x, at.middle.y);
  expect(await graph(page, '[data-wordless]').count()).toBe(0);
  await page.mouse.click(at.a.x, at.a.y);
  expect(await neighbours(page)).toEqual(['Bert']);
  expect(await graph(page, '.panel').innerText()).toContain('2 Nachbarn durch die Legende verborgen');
  await graph(page, '[data-filter=all]').click();
  expect(await graph(page, '.ties .who').count()).toBe(3);
  await clean(its);
});

test('a pinch on a trackpad zooms it, too', async () => {
  const its = await opened(SQUARE, 'square.json');
  const { page } = its;
  const { a, d } = await square(page);
  expect(await pinch(page, a, 0.7)).toBe(true);
  const there = { x: a.x + 0.7 * (d.x - a.x), y: a.y + 0.7 * (d.y - a.y) };
  await expect
    .poll(async () => {
      await page.mouse.click(there.x, there.y);
      return graph(page, '.panel h2').allInnerTexts();
    })
    .toEqual(['<b>Dora</b>']);
  await page.mouse.click(a.x, a.y);
  expect(await panelTitle(page)).toBe('Anna');
  await clean(its);
});

test('a node is dragged to where the hand lets it go, and stays there when the whole picture is shown', async () => {
  const its = await opened(SQUARE, 'square.gexf', { ...DESK, reducedMotion: 'reduce' });
  const { page } = its;
  const { a } = await square(page);
  const there = { x: a.x + 40, y: a.y + 90 };
  await page.mouse.move(a.x, a.y);
  // The elastic layout is fetched at the first grab.
  const [script] = await Promise.all([page.waitForResponse(/drag[\w-]*\.js/), page.mouse.down()]);
  await page.evaluate(`import(${JSON.stringify(script.url())}).then(() => true)`);
  await page.mouse.move(there.x, there.y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(there.x + 200, there.y + 200);
  const opens = async (at: { x: number; y: number }) => {
    await page.keyboard.press('Escape');
    await page.mouse.click(at.x, at.y);
    return panelTitle(page);
  };
  await expect.poll(() => opens(there)).toBe('Anna');
  expect(await opens(a)).not.toBe('Anna');
  await page.keyboard.press('Escape');
  await graph(page, '[data-zoom=fit]').click();
  expect(await opens(there)).toBe('Anna');
  await clean(its);
});

test('keys walk from neighbour to neighbour, open and close; a search finds who is meant', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  const status = () => graph(page, '.status').innerText();
  // Where a graph has opened the keys stand in the picture.
  await page.keyboard.press('Home');
  expect(await status()).toBe('Anna: 3 Kanten');
  await page.keyboard.press('ArrowDown');
  expect(await status()).toBe('Cleo: 2 Kanten');
  await page.keyboard.press('ArrowRight');
  expect(await status()).toBe('<b>Dora</b>: 2 Kanten');
  await page.keyboard.press('Enter');
  expect(await panelTitle(page)).toBe('<b>Dora</b>');
  await page.keyboard.press('Escape');
  expect(await panelTitle(page)).toBe('Das Quadrat');
  await page.keyboard.press('/');
  await page.keyboard.type('bert');
  await graph(page, '[role=option]').filter({ hasText: 'Bert' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await panelTitle(page)).toBe('Bert');
  await clean(its);
});

test('a graph without places is arranged; called off, everything stands where it stood; long lists come in parts', async () => {
  const its = await opened(wheel(300), 'wheel.json');
  const { page } = its;
  expect(await graph(page, '.status').innerText()).toContain('Angeordnet.');
  await graph(page, '[data-arrange]').evaluate((button: HTMLElement) => {
    button.click();
    const view = button.getRootNode() as ShadowRoot;
    const cancel = view.querySelector<HTMLElement>('.run [data-cancel]');
    cancel?.click();
  });
  await graph(page, '.status').getByText('Abgebrochen').waitFor();
  expect(await graph(page, '.run').count()).toBe(0);
  await graph(page, '.who[data-node="300"]').click();
  expect(await panelTitle(page)).toBe('Nabe');
  expect(await graph(page, '.panel h3').first().innerText()).toBe('300 Nachbarn');
  expect(await graph(page, '.ties .who').count()).toBe(60);
  await graph(page, '[data-more]').click();
  expect(await graph(page, '.ties .who').count()).toBe(300);
  await clean(its);
});

const BAD: [what: string, name: string, content: string, said: string][] = [
  [
    'a dangling edge',
    'a.gexf',
    SQUARE.replace('target="b"', 'target="nobody"'),
    'Zeile 13, Spalte 51: Diese Kante führt zu „nobody“',
  ],
  ['XML with a slip', 'b.gexf', SQUARE.replace('</nodes>', ''), 'Das XML ist hier nicht wohlgeformt.'],
  [
    'an id twice',
    'c.json',
    '{"nodes":[{"id":"x"},{"id":"x"}],"links":[]}',
    '/nodes/1: Die Kennung „x“ gibt es zweimal.',
  ],
  ['another format', 'd.gexf', '<?xml version="1.0"?><graphml></graphml>', 'Das Format „graphml“ wird nicht gelesen.'],
  ['a slip in JSON', 'e.json', '{"nodes": [\n{"id": oops}]}', 'Zeile 2, Spalte 8: Das ist kein gültiges JSON.'],
];

test('a bad file gets a sentence that says where, and what is shown stays', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  for (const [what, name, content, said] of BAD) {
    await choose(page, name, content);
    const alert = page.getByRole('alert').filter({ hasText: name });
    await alert.waitFor();
    expect(await alert.innerText(), what).toContain(said);
    await alert.getByRole('button', { name: 'Schließen' }).click();
  }
  // A bad story is told, too, though the story lies beneath.
  await choose(page, 'story.json', '{ "format": 1 }');
  await page.locator('.refusal[role=alert]').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Das Quadrat' }).waitFor();
  expect(await graph(page, '.status').innerText()).toContain('4 Knoten');
  await clean(its);
});

test('a good story takes the place of the graph', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  await choose(page, 'sample.json', readFileSync('data/sample.json', 'utf8'));
  await page.locator('main > .graph').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.querySelector('edgewise-graph')?.state.story?.id === 'sample');
  await clean(its);
});

test('on a phone what is open is a sheet, in either language, and axe finds nothing', async () => {
  const its = await opened(SQUARE, 'square.gexf', PHONE);
  const { page } = its;
  expect(await graph(page, '.panel').isVisible()).toBe(false);
  await graph(page, '[data-about]').click();
  await graph(page, '.panel .takeaway').waitFor();
  await page.locator('.tools').getByRole('button', { name: 'en', exact: true }).click();
  await graph(page, '.panel').getByText('A graph without words').waitFor();
  await graph(page, '.panel [data-close]').click();
  const at = await square(page);
  await page.touchscreen.tap(at.middle.x, at.middle.y);
  await graph(page, '[data-wordless]').getByText('No words given').waitFor();
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    // What has just opened is still coming up, and not yet to be read.
    const root = document.querySelector('.graph')?.shadowRoot;
    await Promise.all(root?.getAnimations().map(({ finished }) => finished) ?? []);
    const { axe: run } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    return (await run.run()).violations.map(
      ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`,
    );
  });
  expect(found).toEqual([]);
  await clean(its);
});

test('a small weight is said as the file has it, at the edge and beside the neighbour, in either language', async () => {
  const its = await opened(readFileSync('test/fixtures/graphs/small-weights.gexf', 'utf8'), 'weights.gexf');
  const { page } = its;
  await page.keyboard.press('/');
  await page.keyboard.type('ada');
  await graph(page, '[role=option]').filter({ hasText: 'Ada' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await graph(page, '.tie .count').allInnerTexts()).toEqual(['0,0356445', '0,00004']);
  await graph(page, '.ties [data-edge="0"]').click();
  expect(await graph(page, '.facts dd').allInnerTexts()).toEqual(['0,00004']);
  await page.locator('.tools').getByRole('button', { name: 'en', exact: true }).click();
  await graph(page, '.facts dd').getByText('0.00004').waitFor();
  await clean(its);
});

test('edges where no reader looks for them are refused by the name of their list, in either language', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  const file = JSON.stringify({ nodes: [{ id: 'a' }, { id: 'b' }], ties: [{ from: 'a', to: 'b' }] });
  await choose(page, 'ties.json', file);
  const alert = page.getByRole('alert').filter({ hasText: 'ties.json' });
  await alert.getByText('/ties: Die Liste „ties“ wird nicht als Kanten gelesen.').waitFor();
  await page.locator('.tools').getByRole('button', { name: 'en', exact: true }).click();
  await page.getByRole('button', { name: 'Open a file' }).waitFor();
  await choose(page, 'ties.json', file);
  await alert.getByText('/ties: The list “ties” is not read as edges.').waitFor();
  await clean(its);
});
