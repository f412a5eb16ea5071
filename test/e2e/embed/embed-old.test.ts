/** The story's own page in an engine that knows neither `light-dark()` nor `:has()` nor whether scripts run: what it cannot read is taken out. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch } from '../page.js';
import { type Article, article, press, read } from './embedded.js';

let browser: Browser;
const pages: Record<string, Article> = {};
beforeAll(async () => {
  browser = await launch();
  for (const kind of ['iframe', 'file']) pages[kind] = await article(kind);
});
afterAll(async () => {
  await browser?.close();
  for (const its of Object.values(pages)) await its.close();
});

/** An old engine drops a declaration with a function that it does not know, and a whole rule with such a selector or media feature. */
async function age(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const strip = (rules: CSSRuleList, drop: (index: number) => void) => {
      for (let i = rules.length - 1; i >= 0; i--) {
        const rule = rules[i];
        if (rule instanceof CSSMediaRule) {
          if (/scripting/.test(rule.conditionText)) drop(i);
          else strip(rule.cssRules, (its) => rule.deleteRule(its));
        } else if (rule instanceof CSSStyleRule) {
          if (/:has\(/.test(rule.selectorText)) drop(i);
          else
            for (const name of [...rule.style])
              if (/light-dark/.test(rule.style.getPropertyValue(name))) rule.style.removeProperty(name);
        }
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      for (const sheet of document.styleSheets) strip(sheet.cssRules, (its) => sheet.deleteRule(its));
    });
  });
}

const looks = (page: Page) =>
  page.evaluate(() => {
    const of = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(selector);
      return getComputedStyle(element);
    };
    return {
      paper: of('body').backgroundColor,
      ink: of('h1').color,
      muted: of('footer').color,
      rule: of('footer').borderTopColor,
    };
  });

test.each([
  ['iframe', 'sample.html'],
  ['file', 'sample.file.html'],
])('it is dressed in light and dark, and the graph takes the place of the words (%s)', async (kind, path) => {
  const its = pages[kind]!;
  for (const [colorScheme, wanted] of [
    [
      'light',
      { paper: 'rgb(251, 250, 247)', ink: 'rgb(29, 29, 27)', muted: 'rgb(104, 102, 95)', rule: 'rgb(228, 224, 216)' },
    ],
    [
      'dark',
      { paper: 'rgb(22, 21, 19)', ink: 'rgb(240, 237, 230)', muted: 'rgb(163, 160, 152)', rule: 'rgb(53, 51, 47)' },
    ],
  ] as const) {
    const { page, errors, close } = await read(browser, its, { ...DESK, colorScheme }, 'article.html');
    await age(page);
    await page.goto(its.url + path);
    await drawn(page);
    expect(await looks(page), colorScheme).toEqual(wanted);
    const height = () => page.evaluate(() => document.body.getBoundingClientRect().height);
    // A page that stands alone is as high as its window, however long the words are.
    await expect.poll(height).toBe(await page.evaluate(() => innerHeight));
    expect(await press(page, page, 'no-engine')).toContain('Das Schiff hat noch nicht einmal einen Motor');
    expect(errors).toEqual([]);
    await close();
  }
});
