/** Graphs of other tools in the explorer: a bad one is refused without a loss, a phone shows what it has room for, nothing is rounded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SQUARE } from '../../fixtures/square.js';
import { launch, PHONE } from '../page.js';
import { choose, clean, graph, openedIn, square } from './graph-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const opened = (...its: Parameters<typeof openedIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  openedIn(browser, ...its);

const BAD: [what: string, name: string, content: string, said: string][] = [
  [
    'edges that all lead nowhere',
    'a.gexf',
    SQUARE.replaceAll(/target="\w"/g, 'target="nobody"'),
    'Zeile 13, Spalte 51: Diese Kante führt zu „nobody“',
  ],
  ['XML with a slip', 'b.gexf', SQUARE.replace('</nodes>', ''), 'Das XML ist hier nicht wohlgeformt.'],
  [
    'an id twice',
    'c.json',
    '{"nodes":[{"id":"x"},{"id":"x"}],"links":[]}',
    '/nodes/1: Die Kennung „x“ gibt es zweimal.',
  ],
  ['another format', 'd.gexf', '<?xml version="1.0"?><dgml></dgml>', 'Das Format „dgml“ wird nicht gelesen.'],
  ['a web page as a table', 'f.csv', '<html><table></table></html>', 'Öffnen Sie sie in einer Tabellenkalkulation'],
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

test('of a packed table the page says which rows are no edges, over the picture and beside it', async () => {
  const its = await opened(SQUARE, 'square.gexf');
  const { page } = its;
  const rows = ['Quelle;Ziel;Gewicht', 'Ada;Bo;2', 'Bo;;1', 'Bo;Cai;0,5'];
  await choose(page, 'kanten.csv.gz', gzipSync(rows.join('\n')));
  const said = '1 Zeile blieb weg, weil unvollständig (Nr. 3).';
  const notice = page.getByRole('status').filter({ hasText: said });
  await notice.waitFor();
  await graph(page, '[data-left-out]').getByText(said).waitFor();
  expect(await graph(page, '.status').innerText()).toContain('3 Knoten · 2 Kanten');
  await notice.getByRole('button', { name: 'Schließen' }).click();
  await notice.waitFor({ state: 'detached' });
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
