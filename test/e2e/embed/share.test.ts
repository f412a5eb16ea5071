/** The dialog with links to copy and lines to paste: what it says leads to what is shown. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DESK, drawn, launch, PHONE, visit } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function opened(page: Page, path: string) {
  await page.goto(inject('site') + path);
  await drawn(page);
  await page.getByRole('button', { name: 'Teilen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Teilen' });
  await dialog.waitFor();
  return {
    dialog,
    field: (name: string | RegExp) => dialog.getByRole('textbox', { name }).inputValue(),
    view: dialog.getByRole('checkbox', { name: 'So wie jetzt' }),
    preview: dialog.locator('edgewise-graph'),
  };
}

test('links lead to what is shown and to what is open; what is copied is the link', async () => {
  const { page, errors, close } = await visit(browser, { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
  const { dialog, field } = await opened(page, '?view=outline&s=altman-your-companies');
  expect(await field('Link zu dieser Ansicht')).toBe(page.url());
  const link = await field('Link zu dem, was offen ist');
  expect(new URL(link).search).toBe('?s=altman-your-companies');
  await dialog.getByRole('button', { name: 'Kopieren' }).nth(1).click();
  await dialog.getByRole('button', { name: 'Kopiert' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await close();
});

test('the lines to paste have the whole story, or what is shown now, and the preview shows the same', async () => {
  const { page, errors, close } = await visit(browser, DESK);
  const { field, view, preview } = await opened(page, '?view=table&s=altman-your-companies&hide=praises');
  expect(await field(/in den Artikel/)).not.toMatch(/ (view|select|relations|step)=/);
  await expect.poll(() => preview.evaluate((graph) => (graph as HTMLElement & { view: string }).view)).toBe('picture');
  await view.check();
  const lines = await field(/in den Artikel/);
  expect(lines).toContain(' view="table"');
  expect(lines).toContain(' select="altman-your-companies"');
  expect(lines).toMatch(/ relations="(?!.*praises)[^"]+"/);
  await preview.locator('.sheet').waitFor();
  expect(await preview.evaluate((graph) => Reflect.get(graph, 'state').hidden)).toEqual(['praises']);
  expect(errors).toEqual([]);
  await close();
});

test('a step of the reading goes along', async () => {
  const { page, close } = await visit(browser, DESK);
  const { field, view, preview } = await opened(page, '?step=3');
  await view.check();
  expect(await field(/in den Artikel/)).toContain(' step="3"');
  await preview.locator('.told').waitFor();
  await close();
});

test('a filter goes along into the lines and the preview, which on a phone is a picture', async () => {
  const facets = 'by=musk&is=planned&is=alleged';
  const desk = await visit(browser, DESK);
  const its = await opened(desk.page, `?${facets}`);
  await its.view.check();
  expect(await its.field(/in den Artikel/)).toContain(` facets="${facets.replaceAll('&', '&amp;')}"`);
  const state = () => its.preview.evaluate((graph) => Reflect.get(graph, 'state').facets);
  await expect.poll(state).toEqual({ speaker: ['musk'], certainty: ['planned', 'alleged'] });
  await desk.close();

  const phone = await visit(browser, PHONE);
  const { dialog, view } = await opened(phone.page, `?${facets}`);
  const picture = dialog.locator('.frame img');
  await picture.waitFor();
  expect(await picture.getAttribute('alt')).toMatch(/Zoff um „Stargate“.*18 Beteiligte/);
  const words = async () =>
    decodeURIComponent((await picture.getAttribute('src')) ?? '')
      .replace(/<[^>]*>|[\u2066-\u2069]/g, ' ')
      .replace(/\s+/g, ' ');
  expect(await words()).not.toContain('von 45 Aussagen');
  await view.check();
  await expect.poll(words).toMatch(/\d+ von 45 Aussagen: von Elon Musk, geplant oder Behauptung/);
  const [own, frame] = [await picture.boundingBox(), await dialog.locator('.frame').boundingBox()];
  expect(own?.height ?? 0).toBeGreaterThan(400);
  expect(own?.width ?? 0).toBeLessThanOrEqual(frame?.width ?? 0);
  expect(phone.errors).toEqual([]);
  expect((await phone.traces()).violations).toEqual([]);
  await phone.close();
});
