/** What a reader sees and does, in any engine: the tests of this folder speak to a page through these. */
import { expect, inject } from 'vitest';
import type { Driver } from './driver.js';
import { openFirefox } from './firefox.js';
import { type Engine, type EngineName, findAll } from './found.mjs';
import { openWebkit } from './webkit.js';

export const DESK = [1280, 800] as const;
export const PHONE = [390, 844] as const;

/** The engines of this list that are on this machine. */
export const engines = (...names: EngineName[]): Engine[] => findAll().filter(({ name }) => names.includes(name));

/** Those in which Edgewise must do all it can do. */
export const CAPABLE = engines('firefox', 'webkit');

export function launch(engine: Engine): Promise<Driver> {
  const display = inject('display');
  return engine.name === 'firefox' ? openFirefox(engine, display) : openWebkit(engine, display);
}

/** Whether the first story of the page, or frame, has its picture, words and controls. */
export const drawn = async (driver: Driver): Promise<void> => {
  await until(driver, () => {
    const graph = document.querySelector('edgewise-graph.ready');
    return graph?.shadowRoot?.querySelector('[role=tablist]') != null;
  });
};

/** Until a function of the page says yes. */
export async function until<A extends unknown[]>(driver: Driver, fn: (...args: A) => unknown, ...args: A) {
  // A page that is just being left has no answer.
  const ask = () => driver.eval(fn, ...args).catch((error: Error) => error.message);
  await expect.poll(async () => (await ask()) === true, { message: String(fn), interval: 25 }).toBe(true);
}

/** Until a function of the page gives this. */
export const becomes = <R>(driver: Driver, fn: () => R, wanted: R) =>
  expect.poll(() => driver.eval(fn), { interval: 25 }).toEqual(wanted);

/** The middle of what a path leads to (`host >>> selector in its shadow`), if a press there meets it or something in it. */
export function target(path: string): { x: number; y: number } | null {
  let root: Document | ShadowRoot | null | undefined = document;
  let found: Element | undefined;
  for (const part of path.split(' >>> ')) {
    found = [...(root?.querySelectorAll(part) ?? [])].find((its) => its.getClientRects().length > 0);
    if (found?.shadowRoot) root = found.shadowRoot;
  }
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const [box] = found.getClientRects();
  if (!box || found.getAnimations().some(({ playState }) => playState === 'running')) return null;
  const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const home = found.getRootNode() as Document | ShadowRoot;
  return found.contains(home.elementFromPoint(at.x, at.y)) ? at : null;
}

/** Where a reader would press: as soon as it is there, seen and not covered. */
export async function place(driver: Driver, path: string): Promise<{ x: number; y: number }> {
  await expect.poll(() => driver.eval(target, path), { message: path, interval: 25 }).not.toBeNull();
  const at = await driver.eval(target, path);
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
    ...(document.cookie ? [`cookie: ${document.cookie}`] : []),
    ...(localStorage.length + sessionStorage.length > 0 ? ['something is stored'] : []),
  ]);

export const stateOf = (driver: Driver) =>
  driver.eval(() => {
    const { selected, hidden, step, view, query } = document.querySelector('edgewise-graph')?.state ?? {};
    return { selected, hidden, step, view, query };
  });
