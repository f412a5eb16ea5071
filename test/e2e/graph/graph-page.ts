/** The explorer with a graph of another tool in it, as a test opens and reads it. */
import type { Browser, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { DESK, drawn, type Visit, visit } from '../page.js';

export const graph = (page: Page, selector: string): Locator => page.locator('main > .graph').locator(selector);
export const neighbours = async (page: Page) =>
  (await graph(page, '.ties .who').allInnerTexts()).map((name) => name.trim());
export const panelTitle = (page: Page) => graph(page, '.panel h2').innerText();

export async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Datei öffnen|Open a file/ }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

export async function drop(page: Page, name: string, content: string): Promise<void> {
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
export async function settled(page: Page): Promise<void> {
  await graph(page, '.stage canvas').first().waitFor();
  await graph(page, '.run').waitFor({ state: 'detached' });
}

/** A graph is shown, then this one in its stead: until then all that is asked would be answered by the one before. */
export async function openInstead(page: Page, content: string, name: string): Promise<void> {
  const before = await graph(page, '.stage').elementHandle();
  await choose(page, name, content);
  await before?.waitForElementState('hidden');
  await settled(page);
}

/** A story is shown, then this graph in its stead. */
export async function openedIn(
  browser: Browser,
  content: string,
  name: string,
  options: Parameters<typeof visit>[1] = DESK,
): Promise<Visit> {
  const its = await visit(browser, options);
  await drawn(its.page);
  await choose(its.page, name, content);
  await settled(its.page);
  return its;
}

/** Where the square's corners and its middle are on the page. */
export async function square(page: Page): Promise<Record<'a' | 'b' | 'c' | 'd' | 'middle', { x: number; y: number }>> {
  const box = (await graph(page, '.stage').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const side = Math.min(box.width - 2 * Math.min(64, box.width / 10), box.height - 2 * Math.min(40, box.height / 10));
  const at = (x: number, y: number) => ({ x: box.x + box.width / 2 + x * side, y: box.y + box.height / 2 + y * side });
  return { a: at(-0.5, -0.5), b: at(0.5, -0.5), c: at(-0.5, 0.5), d: at(0.5, 0.5), middle: at(0, 0) };
}

/** A pinch on a trackpad as Safari tells of it, at this point of the picture. */
export const pinch = (page: Page, at: { x: number; y: number }, scale: number) =>
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

export async function clean({ page, errors, foreign, traces, close }: Visit): Promise<void> {
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  expect(await traces()).toEqual({ violations: [], cookies: 0, stored: 0 });
  expect(await page.evaluate(() => document.body.dataset['hacked'])).toBeUndefined();
  await close();
}
