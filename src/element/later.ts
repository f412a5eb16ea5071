/** Parts of the element that are fetched when they are first needed, each a chunk of its own with its style sheet. */
import { dress } from './dress.js';

const LOADERS = {
  interface: () => import('./interface.js'),
  steps: () => import('./steps.js'),
  conversation: () => import('./conversation.js'),
  outline: () => import('./outline.js'),
  table: () => import('./table.js'),
  help: () => import('./help.js'),
  paper: () => import('./paper.js'),
  walking: () => import('./walking.js'),
};

type Loaders = typeof LOADERS;
export type PartName = keyof Loaders;
export type Parts = { readonly [Name in PartName]: Awaited<ReturnType<Loaders[Name]>> };

export interface Later {
  /** The part, or undefined and it is on its way: the element renders again when it has come. */
  get<Name extends PartName>(name: Name): Parts[Name] | undefined;
  load<Name extends PartName>(name: Name): Promise<Parts[Name]>;
  /** The part if it is there; does not fetch it. */
  peek<Name extends PartName>(name: Name): Parts[Name] | undefined;
  /** Puts the style sheets on anew, for the document in which the element is now. */
  dress(): void;
}

/** `root` wears `first` and the parts' style sheets; `arrived` is called once for each part. */
export function createLater(root: ShadowRoot, first: string, arrived: () => void): Later {
  const here: { [Name in PartName]?: Parts[Name] } = {};
  const coming: { [Name in PartName]?: Promise<Parts[Name]> } = {};
  const worn = new Set([first]);
  const wear = () => dress(root, worn);
  wear();

  async function arrive<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    try {
      const part = await (LOADERS[name] as () => Promise<Parts[Name]>)();
      here[name] = part;
      if ('styles' in part) for (const styles of part.styles) worn.add(styles);
      wear();
      arrived();
      return part;
    } catch (error) {
      // A chunk that did not come may come the next time it is asked for.
      delete coming[name];
      throw error;
    }
  }

  /** One promise for each part, so that who asked first is served first. */
  function load<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    const promise: Promise<Parts[Name]> = coming[name] ?? arrive(name);
    Object.assign(coming, { [name]: promise });
    return promise;
  }

  return {
    get(name) {
      if (!coming[name]) load(name).catch(reportError);
      return here[name];
    },
    load,
    peek: (name) => here[name],
    dress: wear,
  };
}
