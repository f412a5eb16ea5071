/** Parts of the interface that are fetched when they are first needed, each a chunk of its own with its style sheet. */
import { reportLoss } from '../../ui/report-error.js';

const LOADERS = {
  steps: () => import('../views/steps.js'),
  conversation: () => import('../views/conversation.js'),
  outline: () => import('../views/outline.js'),
  table: () => import('../views/table.js'),
  help: () => import('../views/help.js'),
  paper: () => import('../views/paper.js'),
  walking: () => import('../keys/walking.js'),
};

type Loaders = typeof LOADERS;
export type PartName = keyof Loaders;
export type Parts = { readonly [Name in PartName]: Awaited<ReturnType<Loaders[Name]>> };

export interface Later {
  /** The part, or undefined: it is on its way, or lost. */
  get<Name extends PartName>(name: Name): Parts[Name] | undefined;
  /** Also tries again what was lost. */
  load<Name extends PartName>(name: Name): Promise<Parts[Name]>;
  /** The part if it is there; does not fetch it. */
  peek<Name extends PartName>(name: Name): Parts[Name] | undefined;
  /** Tries again what was lost, and only that: for when a reader asks for it anew. */
  renew(name: PartName): void;
  /** Whether it could not be fetched the last time, and whether it is being tried again. */
  isLost(name: PartName): boolean;
  isTried(name: PartName): boolean;
}

/** `wear` takes the parts' style sheets; `changed` is called when a part has come or has been lost. */
export function createLater(wear: (styles: readonly string[]) => void, changed: () => void): Later {
  const here: { [Name in PartName]?: Parts[Name] } = {};
  const coming: { [Name in PartName]?: Promise<Parts[Name]> } = {};
  const lost = new Set<PartName>();

  async function arrive<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    try {
      const part = await (LOADERS[name] as () => Promise<Parts[Name]>)();
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
  function load<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    const promise: Promise<Parts[Name]> = coming[name] ?? arrive(name);
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
