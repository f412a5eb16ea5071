/** Names never collide where they are drawn with real letters: generated stories on the built page, at four sizes, on the stage and as a file. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrawnLine, namesDrawn, recordNames } from '../fixtures/drawn/drawn-names.js';
import { seededStory } from '../fixtures/seeded-story.js';
import { DESK, drawn, launch, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const SIZES = [
  [1280, 800],
  [704, 640],
  [390, 844],
  [1920, 1080],
] as const;

/** Names that lie on another, or beyond the edge of what is `width` × `height`. */
function faultsIn(lines: readonly DrawnLine[], { width, height }: { width: number; height: number }): string[] {
  const found: string[] = [];
  for (const [i, a] of lines.entries()) {
    if (a.left < -0.5 || a.top < -0.5 || a.right > width + 0.5 || a.bottom > height + 0.5)
      found.push(`${a.text} is cut`);
    for (const b of lines.slice(i + 1))
      if (a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom)
        found.push(`${a.text} on ${b.text}`);
  }
  return found;
}

const stageOf = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('.stage');
    return { width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 };
  });

/** The same of the picture as a file: its names are the upright texts with a halo, and each is as wide as this page's letters are. */
const namesInSvg = (page: Page): Promise<{ lines: DrawnLine[]; size: { width: number; height: number } }> =>
  page.evaluate(async () => {
    const svg = (await document.querySelector('edgewise-graph')?.toSVG()) ?? '';
    const host = document.body.appendChild(document.createElement('div'));
    host.append(document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement));
    const root = host.querySelector('svg') as SVGSVGElement;
    const size = { width: root.width.baseVal.value, height: root.height.baseVal.value };
    const lines = [...root.querySelectorAll('text')].flatMap((text) => {
      const halo = text.getAttribute('stroke');
      if (!halo || halo === 'none' || text.getAttribute('font-style') === 'italic') return [];
      const { x, width } = text.getBBox();
      const y = Number(text.getAttribute('y'));
      const height = Number(text.getAttribute('font-size'));
      return [
        { text: text.textContent ?? '', left: x, right: x + width, top: y - 0.74 * height, bottom: y + 0.22 * height },
      ];
    });
    host.remove();
    return { lines, size };
  });

test.each([20, 60, 120, 400])('%i names', async (names) => {
  const its = await visit(browser, { ...DESK, reducedMotion: 'reduce', bypassCSP: true }, '?story=sample', (page) =>
    page.addInitScript(recordNames),
  );
  const { page } = its;
  await drawn(page);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(
      (story) =>
        new Promise((resolve) => {
          const graph = document.querySelector('edgewise-graph')!;
          graph.addEventListener('edgewise-ready', resolve, { once: true });
          graph.story = story;
        }),
      seededStory({ names, seed: 2 }) as unknown,
    );
    const where = `${names} names, ${width} × ${height}`;
    const stage = await stageOf(page);
    await expect.poll(async () => faultsIn(await page.evaluate(namesDrawn), stage), { message: where }).toEqual([]);
    const shown = (await page.evaluate(namesDrawn)).length;
    expect(shown, where).toBeGreaterThanOrEqual(Math.min(names, 15));
    const file = await namesInSvg(page);
    expect(faultsIn(file.lines, file.size), `${where}, as a file`).toEqual([]);
    expect(file.lines.length, where).toBe(shown);
  }
  expect(its.errors).toEqual([]);
  await its.close();
});
