// What a reader downloads until the graph is there: every file that the browser asks for before `edgewise-ready`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf } from './pages.mjs';

/** Asked for by the page itself once it is told. */
const READY = '/ready';

/** @typedef {{ file: string, script: boolean, bytes: number, gzip: number }} Download */

/** @returns {Promise<Download[]>} in the order in which they were asked for */
export async function measureWeight(dir, server, browser) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  try {
    await page.addInitScript((ready) => {
      document.addEventListener('edgewise-ready', () => fetch(ready), { once: true });
    }, READY);
    const before = server.asked.length;
    const told = page.waitForRequest((request) => request.url().endsWith(READY));
    await page.goto(`${server.origin}/${addressOf('at the top')}`);
    await told;
    const all = server.asked.slice(before);
    const asked = all.includes(READY) ? all.slice(0, all.indexOf(READY)) : all;
    const ours = [...new Set(asked)].filter((path) => path.startsWith('/embed/'));
    return ours.map((path) => {
      const content = readFileSync(join(dir, path));
      const file = path.replace('/embed/', '').replace(/-[\w-]{8}\.js$/, '.js');
      return {
        file,
        script: path.endsWith('.js'),
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
      };
    });
  } finally {
    await page.close();
  }
}
