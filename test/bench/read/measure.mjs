// A file of about 60 MB is opened in the explorer: how long the page does not answer, and when the picture is there.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gexf, nodeLink } from './files.mjs';
import { watch } from './page.mjs';
import { write } from './write.mjs';

/** Nodes and edges that fill about 60 MB. */
export const FILES = {
  gexf: { name: 'bench.gexf', write: gexf, n: 100_000, m: 640_000 },
  'node-link': { name: 'bench.json', write: nodeLink, n: 100_000, m: 700_000 },
};

/** The longest gap that began between two times, ms. */
const longest = (gaps, from, to) =>
  gaps.filter(([at, length]) => at + length > from && at < to).reduce((most, [, length]) => Math.max(most, length), 0);

async function once(browser, site, path, limit) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(site);
    await page.locator('edgewise-graph [role=tablist]').first().waitFor({ state: 'attached' });
    await page.evaluate(watch);
    // What the page itself does after its first picture is not the file's: a reader has looked at it before a file is opened.
    await page.waitForFunction(
      (since) => {
        const [at, length] = globalThis.benchRead.gaps.findLast(([, long]) => long > 50) ?? [since, 0];
        return performance.now() - at - length > 1000;
      },
      await page.evaluate(() => performance.now()),
      { timeout: limit, polling: 100 },
    );
    const begun = await page.evaluate(() => performance.now());
    await page.locator('input[type=file]').setInputFiles(path);
    await page.waitForFunction(() => globalThis.benchRead.drawn != null, null, { timeout: limit });
    // What follows the first frame counts, too, for two seconds of the page's own clock.
    await page.waitForFunction(() => performance.now() > globalThis.benchRead.drawn + 2000, null, {
      timeout: limit,
      polling: 100,
    });
    const seen = await page.evaluate(() => globalThis.benchRead);
    const { columns } = seen;
    return {
      read: columns - begun,
      gapReading: longest(seen.gaps, begun, columns),
      frame: seen.drawn - columns,
      gapOpening: longest(seen.gaps, columns, seen.drawn),
      gapAfter: longest(seen.gaps, seen.drawn, Infinity),
    };
  } finally {
    await page.close();
  }
}

/** `site`: where the built explorer is served. */
export async function measureRead(dir, site, browser, { files = Object.keys(FILES), loads = 1, limit, told }) {
  const results = [];
  for (const kind of files) {
    const { name, write: pieces, n, m } = FILES[kind];
    const path = join(dir, name);
    write(path, pieces(n, m));
    for (let load = 0; load < loads; load++) {
      const run = {
        file: kind,
        n,
        m,
        megabytes: statSync(path).size / 1e6,
        ...(await once(browser, site, path, limit)),
      };
      told?.(run);
      results.push(run);
    }
  }
  return results;
}
