/** What is pasted is text; what is opened badly is said; axe finds nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, choose, drag, HALF, openFile, TABLE } from './maker.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const HOSTILE = `<script>globalThis.ran = true</script>

<img src=x onerror="globalThis.ran = true"> sagte Müller, der nicht da war.`;

test('markup in a pasted article is text and never runs', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, HOSTILE);
  expect(await page.locator('.article').innerText()).toContain('<script>globalThis.ran = true</script>');
  await drag(page, 'sagte Müller, der nicht da war');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await choose(page, 'from', '<img src=x onerror=globalThis.ran=true>');
  await choose(page, 'to', 'Müller');
  await page.locator('edgewise-graph.ready').waitFor();
  expect(await page.evaluate(() => (globalThis as { ran?: boolean }).ran)).toBeUndefined();
  expect(its.errors).toEqual([]);
  expect((await its.traces()).violations).toEqual([]);
  await its.close();
});

test('what is no article gets a sentence, and a broken story opens as far as it goes', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  const said = page.locator('.said');
  await page.getByRole('button', { name: 'Begin' }).click();
  await said.getByText('There is no text yet').waitFor();
  await openFile(page, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), { mimeType: 'image/png' });
  await said.getByText('is a picture').waitFor();
  await openFile(page, 'new.json', '{ "format": 2 }');
  await said.getByText('could not be opened').waitFor();
  await openFile(page, 'half.json', HALF);
  await page.getByRole('heading', { name: 'Half' }).waitFor();
  await said.getByText('Opened as far as it goes').waitFor();
  await its.close();
});

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Axe {
      run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target).slice(0, 3))}`);
  });
}

const PHONE = { ...TABLE, viewport: { width: 390, height: 844 } };
test.each([
  ['light', TABLE],
  ['dark', { ...TABLE, colorScheme: 'dark' }],
  ['phone', PHONE],
] as const)('axe finds nothing in any step (%s)', async (_name, options) => {
  const its = await atDesk(browser, { ...options, reducedMotion: 'reduce' });
  const { page } = its;
  const found: string[] = [];
  const check = async (state: string) => {
    for (const broken of await violations(page)) found.push(`${state}: ${broken}`);
  };
  await page.evaluate(axe);
  await check('start');
  await page.goto(page.url().replace('desk.html', 'desk.html?story=sample'));
  await page.locator('.article p').first().waitFor();
  await page.evaluate(axe);
  await check('nothing in hand');
  await page.locator('.passages summary').click();
  await page.locator('.passages li button', { hasText: 'taken' }).nth(2).click();
  await page.locator('.excerpt .exact').waitFor();
  await page.locator('.statement .more summary').click();
  await check('statement');
  await page.locator('[data-picker=relation] .chip button').click();
  await page.locator('[data-picker=relation] [role=listbox]:focus').waitFor();
  await check('verbs');
  await page.keyboard.press('4');
  await page.locator('[data-picker=relation] .open').waitFor();
  await check('a tone open');
  await page.keyboard.press('2');
  const about = page.locator('[data-picker=to]').getByRole('combobox');
  await about.fill('New Quay');
  await about.press('Enter');
  await page.locator('[data-picker=kinds] [role=listbox]:focus').waitFor();
  await check('kinds');
  await page.getByRole('button', { name: 'All in order' }).click();
  await check('all in order');
  // The preview's own reading has steps, too.
  const steps = page.locator('#desk > .steps button');
  for (let i = 0; i < (await steps.count()); i++) {
    await steps.nth(i).click();
    await check(`step ${i + 1}`);
    for (const part of (await page.locator('.parts button').all()).slice(1)) {
      await part.click();
      for (const stage of await page.locator('.stages .name').all()) await stage.click();
      await check(await part.innerText());
    }
  }
  await page.locator('.help').click();
  await check('help');
  await page.locator('.help-sheet button').first().click();
  await page.locator('.tour [data-onward]:focus').waitFor();
  await check('tour');
  expect(found).toEqual([]);
  await its.close();
});
