/**
 * A story for every way in at once, as the desk packs it: the same files that `embed` writes for each kind, what to paste for each, and a
 * sheet that says which goes where. Never a source's text.
 */

import { figureMessages } from '../../i18n/figure.js';
import { loadMessages, type Messages, pickLanguage } from '../../i18n/index.js';
import { readmeOf } from '../../i18n/readme.js';
import type { StoryFile } from '../../story/definition.js';
import { standing } from '../../story/standing.js';
import { safeHref } from '../markup.js';
import { type Telling, tell } from '../telling.js';
import type { ReadBuilt } from './built.js';
import { cardDrawing } from './drawings.js';
import { alonePage, type EmbedKind, type Job, MAKERS, type ThemeName } from './kinds.js';
import { placed } from './placed.js';

export interface Wanted {
  /** Address of the folder in which the files will stand, http or https. */
  readonly base: string;
  /** CSS px that a snippet reserves. */
  readonly height: number;
  readonly lang: string;
  readonly theme?: ThemeName | undefined;
  /** What the build has made. */
  readonly built: ReadBuilt;
  /** `cardOf`, drawn as a PNG of `CARD_PIXELS`; null where that cannot be. */
  readonly image: Uint8Array | null;
}

export interface Published {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Where each kind's files stand. What a content management system is told of WordPress's page is another snippet than of the one-file page,
 * so that it has a folder of its own; all others share what they have in common.
 */
const FOLDERS: Readonly<Record<EmbedKind, string>> = { file: '', element: '', iframe: '', wordpress: 'wordpress/' };
const SNIPPETS: Readonly<Record<EmbedKind, string>> = {
  file: 'snippets/one-file.html',
  element: 'snippets/element.html',
  iframe: 'snippets/iframe.html',
  wordpress: 'snippets/wordpress.html',
};
const ORDER = ['file', 'element', 'iframe', 'wordpress'] as const;

/** The one-file page first. Throws `NotBuilt` where the build lacks something. */
export async function publishFiles(file: StoryFile, wanted: Wanted): Promise<Published[]> {
  const t = await loadMessages(pickLanguage([wanted.lang, file.lang]));
  const its = placed(file, t.lang);
  const telling = tellingOf(its, t);
  const files = new Map<string, Uint8Array>();
  const utf8 = new TextEncoder();
  for (const kind of ORDER) {
    const job: Job = {
      file: its,
      telling,
      t,
      height: wanted.height,
      theme: wanted.theme,
      built: wanted.built,
      image: async () => wanted.image,
      url: (path) => addressIn(wanted.base, FOLDERS[kind] + path),
      write: (path, content) =>
        files.set(FOLDERS[kind] + path, typeof content === 'string' ? utf8.encode(content) : content),
    };
    const { html } = await MAKERS[kind](job);
    files.set(SNIPPETS[kind], utf8.encode(`${html}\n`));
  }
  const readme = readmeOf({ id: its.id, base: folderOf(wanted.base), hasImage: wanted.image != null }, t.lang);
  files.set(readme.name, utf8.encode(readme.text));
  const first = `${its.id}.file.html`;
  const paths = [first, readme.name, ...[...files.keys()].filter((path) => path !== first && path !== readme.name)];
  return paths.flatMap((path) => {
    const bytes = files.get(path);
    return bytes ? [{ path, bytes }] : [];
  });
}

/** The story as one page without an address, for whoever has none yet: it works wherever it lies. Throws `NotBuilt` as the others do. */
export async function pageAlone(
  file: StoryFile,
  { height, lang, built }: Pick<Wanted, 'height' | 'lang' | 'built'>,
): Promise<string> {
  const t = await loadMessages(pickLanguage([lang, file.lang]));
  const its = placed(file, t.lang);
  return alonePage({ file: its, telling: tellingOf(its, t), t, height, built });
}

const tellingOf = (file: StoryFile, t: Messages): Telling => tell(standing(file), { ...t, ...figureMessages(t.lang) });

/** The image for pages that link to the story, as an SVG that the browser can draw; its size in pixels is `CARD_PIXELS`. */
export async function cardOf(file: StoryFile, lang: string): Promise<string> {
  const t = await loadMessages(pickLanguage([lang, file.lang]));
  const telling = tellingOf(placed(file, t.lang), t);
  return cardDrawing(telling, t.tones).svg;
}

/** Can it be the address of a folder that readers reach? */
export function isBase(given: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(given) && isFolder(given);
}

/** Also one beside the page that uses it. */
export function isFolder(given: string): boolean {
  return safeHref(given) != null && !/[?#]/.test(given);
}

const folderOf = (base: string) => (base === '' || base.endsWith('/') ? base : `${base}/`);

/** A file's address: the base, which is a folder's, and the name. */
export function addressIn(base: string, file: string): string {
  return folderOf(base) + file.split('/').map(encodeURIComponent).join('/');
}
