/** A page of somebody's with the graph in it, as it is served among the hosts. */
import type { Browser, Page } from 'playwright';
import type { Host } from '../../hosts/server.js';

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly before?: (page: Page) => Promise<unknown>;
}

export async function visitHost(
  browser: Browser,
  house: Host,
  path: string,
  { width = 900, height = 700, before }: VisitOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'de-DE', reducedMotion: 'reduce' });
  await before?.(page);
  await page.goto(`${house.origin}/hosts/${path}`);
  return page;
}
