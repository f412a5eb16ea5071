/** What a reader without sight or mouse has: the focus, its name, and keys that are counted. */
import type { Page } from 'playwright';
import { focus, view } from '../fixtures/probes.js';

/** Role and name of what has the focus inside the graph, of the place in the picture where it is that; null outside. */
export const focused = (page: Page) => page.evaluate(focus);

/** Presses keys one by one and counts them; `type` counts each letter. */
export function keyboardOf(page: Page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) {
        count++;
        await page.keyboard.press(key);
        await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
      }
    },
    async type(text: string): Promise<void> {
      for (const letter of text) await this.press(letter);
    },
  };
}

/** Presses a key until what has the focus is so; fails after `most` presses. */
export async function pressUntil(
  page: Page,
  press: () => Promise<void>,
  found: (text: string) => boolean,
  most = 40,
): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < most; i++) {
    const text = (await focused(page))?.text ?? '';
    if (found(text)) return;
    seen.push(text);
    await press();
  }
  throw new Error(`not found among: ${seen.join(' | ')}`);
}

/** Focus on the last control of the page's own header, one Tab before the graph. */
export async function beforeGraph(page: Page): Promise<void> {
  await page.locator('.tools button').last().focus();
}

export const stateOf = (page: Page) => page.evaluate(view);
