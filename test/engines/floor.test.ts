/** An engine that is too old for Edgewise: embeds keep figure and words, and the explorer says a sentence. */
import { expect, test } from 'vitest';
import { article } from '../e2e/embed/embedded.js';
import { inEach, until } from './reader.js';
import { watched } from './watched.js';

/** Excerpts that a reader of the page could not see. */
function unseen(excerpts: readonly string[]): string[] {
  const blocks = [...document.querySelectorAll<HTMLElement>('blockquote')].filter((its) => {
    const { width, height } = its.getBoundingClientRect();
    return width > 100 && height > 10 && getComputedStyle(its).visibility === 'visible';
  });
  return excerpts.filter((excerpt) => !blocks.some(({ innerText }) => innerText.includes(excerpt)));
}

/** Whether the figure has come and is large enough to be read. */
function figured(): boolean {
  const figures = [...document.querySelectorAll<HTMLElement>('figure img, figure svg')];
  return figures.some((its) => {
    const { width, height } = its.getBoundingClientRect();
    return width > 280 && height > 150 && (!(its instanceof HTMLImageElement) || its.naturalWidth > 0);
  });
}

inEach(['wpe'], (desk) => {
  test.each(['element', 'iframe', 'file'])('an embed keeps figure and words (%s)', async (kind) => {
    const { driver } = desk();
    const its = await article(kind);
    const host = await watched(its.url);
    await driver.load(`${host.origin}/article.html`, 1280, 800);
    await until(driver, () => document.querySelector('edgewise-graph, iframe') != null);
    if (kind !== 'element') {
      await driver.eval(() => document.querySelector('iframe')?.scrollIntoView());
      // A frame can be looked into only once it has begun to load.
      await expect
        .poll(() =>
          driver.enter('frame').then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
    }
    await until(driver, figured);
    expect(its.excerpts.length).toBeGreaterThan(10);
    expect(await driver.eval(unseen, its.excerpts)).toEqual([]);
    // It is too old indeed: nothing has been drawn over them.
    expect(await driver.eval(() => document.querySelector('edgewise-graph.ready'))).toBeNull();
    await Promise.all([its.close(), host.close()]);
  });

  test('the desk says which browsers it needs', async () => {
    const { driver, site } = desk();
    await driver.load(`${site.origin}/desk.html`, 1280, 800);
    await until(driver, () => {
      const its = document.querySelector('.unstarted');
      return its != null && getComputedStyle(its).visibility === 'visible';
    });
    const said = await driver.eval(() => document.querySelector<HTMLElement>('.unstarted')?.innerText);
    for (const least of ['17.2', '140', '110']) expect(said).toContain(least);
    expect(await driver.eval(() => document.querySelector('#paste'))).toBeNull();
  });

  test('the explorer says that the browser is too old, and which are not', async () => {
    const { driver, site } = desk();
    await driver.load(`${site.origin}/`, 1280, 800);
    await until(driver, () => document.querySelector('main')?.innerText.includes('zu alt') ?? false);
    const said = await driver.eval(() => document.querySelector('main')?.innerText);
    for (const least of ['16.4', '110', '105']) expect(said).toContain(least);
    expect(await driver.eval(() => document.querySelector('edgewise-graph.ready'))).toBeNull();
  });
});
