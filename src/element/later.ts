/** Parts of the element that are fetched when they are first needed, each a chunk of its own with its style sheet. */
import type { CSSResult } from 'lit';

const LOADERS = {
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
  /** Puts the style sheets of what has come on again, after the element's own were put on anew. */
  dress(): void;
}

/** A sheet serves one document only, and there every element that wears it. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(page: Document, styles: CSSResult): CSSStyleSheet | null {
  const { CSSStyleSheet: Sheet } = page.defaultView ?? {};
  if (!Sheet) return null;
  const own = sheets.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(page, own);
  const sheet = own.get(styles) ?? new Sheet();
  if (!own.has(styles)) sheet.replaceSync(styles.cssText);
  own.set(styles, sheet);
  return sheet;
}

/** `root` wears the parts' style sheets; `arrived` is called once for each part. */
export function createLater(root: () => ShadowRoot | null, arrived: () => void): Later {
  const here: { [Name in PartName]?: Parts[Name] } = {};
  const coming: { [Name in PartName]?: Promise<Parts[Name]> } = {};
  const worn = new Set<CSSResult>();

  function dress(): void {
    const shadow = root();
    if (!shadow) return;
    const own = [...worn].flatMap((styles) => sheetFor(shadow.host.ownerDocument, styles) ?? []);
    const others = shadow.adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
    shadow.adoptedStyleSheets = [...others, ...own];
  }

  async function arrive<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    try {
      const part = await (LOADERS[name] as () => Promise<Parts[Name]>)();
      here[name] = part;
      if ('styles' in part) for (const styles of part.styles) worn.add(styles);
      dress();
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
    dress,
  };
}
