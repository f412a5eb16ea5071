/** What a reader sees and does, in any engine: the tests of this folder speak to a page through these. */
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { view } from '../fixtures/probes.js';
import type { Point } from './actions.js';
import type { Driver } from './driver.js';
import { openFirefox } from './firefox.js';
import { type Engine, type EngineName, findAll } from './found.mjs';
import { type Watched, watched } from './watched.js';
import { openWebkit } from './webkit.js';

export const DESK = [1280, 800] as const;
export const PHONE = [390, 844] as const;

const launch = (engine: Engine): Promise<Driver> =>
  engine.name === 'firefox' ? openFirefox(engine, inject('display')) : openWebkit(engine, inject('display'));

/** A browser, and the built site watched. */
export interface Desk {
  readonly driver: Driver;
  readonly site: Watched;
}

/** The same tests in each of these engines that is on this machine, with one browser for all of them. */
export function inEach(names: readonly EngineName[], tests: (desk: () => Desk) => void): void {
  describe.each(findAll().filter(({ name }) => names.includes(name)))('$name', (engine) => {
    let desk: Desk | undefined;
    beforeAll(async () => {
      const [driver, site] = await Promise.all([launch(engine), watched(inject('site'))]);
      desk = { driver, site };
    });
    afterAll(() => Promise.all([desk?.driver.close(), desk?.site.close()]));
    tests(() => desk!);
  });
}

/** Those in which Edgewise must do all it can do. */
export const CAPABLE = ['firefox', 'webkit'] as const;

/** Opens a path of the site and waits for its story. */
export async function visit({ driver, site }: Desk, path: string, [width, height]: readonly [number, number] = DESK) {
  await driver.load(site.origin + path, width, height);
  await drawn(driver);
  expect(await driver.eval(() => [innerWidth, innerHeight])).toEqual([width, height]);
  return driver;
}

/** Until the first story of the page, or frame, has its picture, words and controls. */
export const drawn = (driver: Driver): Promise<void> =>
  until(driver, () => {
    const graph = document.querySelector('edgewise-graph.ready');
    return graph?.shadowRoot?.querySelector('[role=tablist]') != null;
  });

/** Until a function of the page says yes. */
export async function until<A extends unknown[]>(driver: Driver, fn: (...args: A) => boolean, ...args: A) {
  // A page that is just being left has no answer.
  const ask = () => driver.eval(fn, ...args).catch((error: Error) => error.message);
  await expect.poll(ask, { message: String(fn), interval: 25 }).toBe(true);
}

/** Until a function of the page gives this. */
export const becomes = <A extends unknown[], R>(driver: Driver, wanted: R, fn: (...args: A) => R, ...args: A) =>
  expect.poll(() => driver.eval(fn, ...args), { message: String(fn), interval: 25 }).toEqual(wanted);

/** The text of what a path leads to, as a reader sees it; null while it is not there. */
export const textOf = (driver: Driver, path: string) => driver.eval((its) => seek(its)?.innerText.trim() ?? null, path);

/** The middle of what a path leads to, if a press there meets it or something in it. */
function middle(path: string): Point | null {
  const found = seek(path);
  if (!found || found.getAnimations().some(({ playState }) => playState === 'running')) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const [box] = found.getClientRects();
  if (!box) return null;
  const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const home = found.getRootNode() as Document | ShadowRoot;
  return found.contains(home.elementFromPoint(at.x, at.y)) ? at : null;
}

/** Where a reader would press: as soon as it is there, seen and not covered. */
export async function place(driver: Driver, path: string): Promise<Point> {
  await expect.poll(() => driver.eval(middle, path), { message: path, interval: 25 }).not.toBeNull();
  const at = await driver.eval(middle, path);
  if (!at) throw new Error(`${path} has gone`);
  return at;
}

export const press = async (driver: Driver, path: string) => driver.click(await place(driver, path));
export const touch = async (driver: Driver, path: string) => driver.tap(await place(driver, path));

/** What went wrong in the page or frame that is looked at, and whom it asked beside its own server. */
export const wrongs = (driver: Driver) =>
  driver.eval(() => [
    ...(globalThis.wrongs ?? ['not watched']),
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name)),
    // Without an origin nothing can be kept.
    ...(self.origin !== 'null' && document.cookie ? [`cookie: ${document.cookie}`] : []),
    ...(self.origin !== 'null' && localStorage.length + sessionStorage.length > 0 ? ['something is stored'] : []),
  ]);

export const stateOf = (driver: Driver) => driver.eval(view);
