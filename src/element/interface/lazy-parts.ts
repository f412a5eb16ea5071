/** Parts of the interface that are fetched when they are first needed, each a chunk of its own with its style sheet. */
import { reportLoss } from '../../ui/report-error.js';

const LAZY_PARTS_LOADERS = {
  steps: () => import('../views/steps.js'),
  conversation: () => import('../views/conversation.js'),
  outline: () => import('../views/outline.js'),
  table: () => import('../views/table.js'),
  paths: () => import('../views/paths.js'),
  filter: () => import('../views/filter/filter.js'),
  help: () => import('../views/help.js'),
  found: () => import('../views/found.js'),
  inSight: () => import('../views/in-sight.js'),
  pins: () => import('./pins.js'),
  paper: () => import('../views/paper.js'),
  takeaway: () => import('../takeaway/menu.js'),
  walking: () => import('../keys/walking.js'),
};

type Loaders = typeof LAZY_PARTS_LOADERS;
export type PartName = keyof Loaders;
export type LazyParts = { readonly [Name in PartName]: Awaited<ReturnType<Loaders[Name]>> };

export interface LazyLoader {
  /** The part, or undefined: it is on its way, or lost. */
  get<Name extends PartName>(name: Name): LazyParts[Name] | undefined;
  /** Also tries again what was lost. */
  load<Name extends PartName>(name: Name): Promise<LazyParts[Name]>;
  /** The part if it is there; does not fetch it. */
  peek<Name extends PartName>(name: Name): LazyParts[Name] | undefined;
  /** Tries again what was lost, and only that: for when a reader asks for it anew. */
  renew(name: PartName): void;
  /** Whether it could not be fetched the last time, and whether it is being tried again. */
  isLost(name: PartName): boolean;
  isTried(name: PartName): boolean;
}

/** `wear` takes the parts' style sheets; `changed` is called when a part has come or has been lost. */
export function createLater(wear: (styles: readonly string[]) => void, changed: () => void): LazyLoader {
  const here: { [Name in PartName]?: LazyParts[Name] } = {};
  const coming: { [Name in PartName]?: Promise<LazyParts[Name]> } = {};
  const lost = new Set<PartName>();

  async function arrive<Name extends PartName>(name: Name): Promise<LazyParts[Name]> {
    try {
      const part = await (LAZY_PARTS_LOADERS[name] as () => Promise<LazyParts[Name]>)();
      here[name] = part;
      lost.delete(name);
      if ('styles' in part) wear(part.styles);
      return part;
    } catch (error) {
      delete coming[name];
      lost.add(name);
      throw error;
    } finally {
      changed();
    }
  }

  /** One promise for each part, so that who asked first is served first. */
  function load<Name extends PartName>(name: Name): Promise<LazyParts[Name]> {
    const promise: Promise<LazyParts[Name]> = coming[name] ?? arrive(name);
    Object.assign(coming, { [name]: promise });
    if (lost.has(name)) changed();
    return promise;
  }

  return {
    get(name) {
      // What is lost is shown as such, which must not lead to the next try.
      if (!coming[name] && !lost.has(name)) load(name).catch(reportLoss);
      return here[name];
    },
    load,
    peek: (name) => here[name],
    renew(name) {
      if (lost.has(name)) load(name).catch(reportLoss);
    },
    isLost: (name) => lost.has(name),
    isTried: (name) => lost.has(name) && coming[name] != null,
  };
}
