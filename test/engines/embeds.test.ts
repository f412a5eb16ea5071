/** What `embed` writes, in an article of somebody else's, in other engines than Chromium: it draws, and a press opens the words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_POLICY } from '../../src/publish/policy.js';
import { type Article, article } from '../e2e/embed/embedded.js';
import { placeOf } from '../fixtures/probes.js';
import { becomes, CAPABLE, drawn, inEach, textOf, until, wrongs } from './reader.js';
import { type Watched, watched } from './watched.js';

interface Guest {
  readonly article: Article;
  readonly host: Watched;
}

const KINDS = ['element', 'iframe', 'file'] as const;
const guests = new Map<string, Guest>();
beforeAll(async () => {
  for (const kind of KINDS) {
    const headers = kind === 'element' ? { 'content-security-policy': PAGE_POLICY } : {};
    // The sandbox of the strictest host; the snippet's own lets links out, too.
    const edit = (snippet: string) => snippet.replace(/sandbox="allow-scripts[^"]*"/, 'sandbox="allow-scripts"');
    const its = await article(kind, { headers, edit });
    guests.set(kind, { article: its, host: await watched(its.url) });
  }
});
afterAll(async () => {
  for (const { article: its, host } of guests.values()) await Promise.all([its.close(), host.close()]);
});

inEach(CAPABLE, (desk) => {
  test.each(KINDS)('%s', async (kind) => {
    const { driver } = desk();
    const { host } = guests.get(kind)!;
    await driver.load(`${host.origin}/article.html`, 1280, 800);
    if (kind === 'file') expect(await driver.eval(() => seek('iframe')?.getAttribute('sandbox'))).toBe('allow-scripts');
    if (kind !== 'element') {
      await driver.eval(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
      await until(driver, () => document.querySelector('iframe') != null);
      await driver.enter('frame');
    }
    await drawn(driver);
    const at = (await driver.eval(placeOf, 'no-engine'))!;
    await driver.click(at);
    await becomes(driver, true, () => seek('edgewise-graph >>> [data-statement="no-engine"] .exact') != null);
    expect(await textOf(driver, 'edgewise-graph >>> [data-statement="no-engine"] .exact')).toContain(
      'Das Schiff hat noch nicht einmal einen Motor',
    );
    // The picture leaves as a file from inside a sandbox, too.
    expect(
      await driver.eval(async () => (await document.querySelector('edgewise-graph')?.toPNG())?.size ?? 0),
    ).toBeGreaterThan(5000);
    expect(await wrongs(driver)).toEqual([]);
    await driver.enter('page');
    expect(await wrongs(driver)).toEqual([]);
  });
});
