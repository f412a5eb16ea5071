/** The four ways in: for each, what is written into the folder and what an editor pastes. The command and the desk's page make the same. */
import type { Messages } from '../../i18n/index.js';
import type { StoryFile } from '../../story/definition.js';
import { altOf, briefWords, figureMarkup, type PictureFile, pictureMarkup } from '../figure.js';
import { jsonLdOf } from '../jsonld.js';
import { type Markup, markup, raw } from '../markup.js';
import { oembedOf } from '../oembed.js';
import pageStyle from '../page.css?raw';
import { type Image, linkedPage, type PageAbout, wholePage } from '../page.js';
import {
  ELEMENT_STYLE,
  elementSnippet,
  iframeSnippet,
  sandboxSnippet,
  secretOf,
  wordPressSnippet,
} from '../snippets.js';
import type { Telling } from '../telling.js';
import { filesFrom, NotBuilt, type ReadBuilt } from './built.js';
import { CARD_PIXELS, figureDrawing } from './drawings.js';
import { COLUMN } from './picture.js';
import { sumOf } from './sum.js';

export const KINDS = ['element', 'iframe', 'file', 'wordpress'] as const;
export type EmbedKind = (typeof KINDS)[number];

/** What the article looks like, where it is asked for: it is told to the graph, and the figure is drawn for it. */
export const THEMES = ['light', 'dark', 'system'] as const;
export type ThemeName = (typeof THEMES)[number];

/** What is to be made, and where it goes. */
export interface Job {
  /** What readers' scripts load. */
  readonly file: StoryFile;
  /** Of that story, in which everybody has a place. */
  readonly telling: Telling;
  readonly t: Messages;
  /** What the snippet reserves, CSS px. */
  readonly height: number;
  /** Without it the graph finds out for itself, and the figure is light. */
  readonly theme?: ThemeName | undefined;
  /** What the build has made for readers. */
  readonly built: ReadBuilt;
  /** The picture for pages that link to the story, as a PNG; without it the embed works all the same. */
  image(): Promise<Uint8Array | null>;
  /** A file's address, as the snippet's page writes it. */
  url(file: string): string;
  write(file: string, content: string | Uint8Array): void;
}

/** By kind: writes all that is needed and gives the snippet. */
export const MAKERS: Readonly<Record<EmbedKind, (job: Job) => Promise<Markup>>> = {
  element: makeElement,
  iframe: makeIframe,
  file: makeFile,
  wordpress: makeWordPress,
};

async function makeElement(job: Job): Promise<Markup> {
  const { telling, height, theme, url, write } = job;
  const id = telling.story.id;
  await copyScript(job, 'edgewise.js');
  await copyScript(job, 'place.js');
  // For passages that are tied to the graph: the page decides.
  await copyScript(job, 'article.js');
  write(`${id}.json`, JSON.stringify(job.file));
  write(`${id}.css`, ELEMENT_STYLE);
  await writeImage(job);
  const picture = pictureMarkup(writeFigures(job, url, job.theme), altOf(telling), true);
  return elementSnippet({
    story: url(`${id}.json`),
    script: url('edgewise.js'),
    place: url('place.js'),
    style: url(`${id}.css`),
    lang: telling.t.lang,
    height,
    theme: theme === 'system' ? undefined : theme,
    fallback: figureMarkup(telling, { picture, level: 3, alone: true }),
  });
}

async function makeIframe(job: Job): Promise<Markup> {
  const { telling, height, url, write } = job;
  const id = telling.story.id;
  const page = `${id}.html`;
  await copyScript(job, 'scheme.js');
  await copyScript(job, 'framed.js');
  // For the article: to follow the frame's height where its page does not, to tie passages to the graph. The page decides.
  await copyScript(job, 'parent.js');
  await copyScript(job, 'article.js');
  write(`${id}.json`, JSON.stringify(job.file));
  write(`${id}.page.css`, styleOf(height));
  const snippet = iframeSnippet({ src: themed(job, url(page)), title: altOf(telling), height });
  const image = await writeImage(job);
  // The page and its parts lie in one folder, wherever that is.
  const picture = pictureMarkup(writeFigures(job, encodeURIComponent), altOf(telling));
  const html = linkedPage(telling, {
    ...about(job, page, snippet, image),
    style: encodeURIComponent(`${id}.page.css`),
    scheme: 'scheme.js',
    script: 'framed.js',
    story: encodeURIComponent(`${id}.json`),
    fallback: figureMarkup(telling, { picture, level: 1, alone: false }),
  });
  write(page, html);
  return snippet;
}

async function makeFile(job: Job): Promise<Markup> {
  const snippet = sandboxSnippet(frameOf(job));
  await writeWhole(job, snippet);
  return snippet;
}

async function makeWordPress(job: Job): Promise<Markup> {
  const { telling } = job;
  const words = briefWords(telling, job.url(wholeName(job)));
  await writeWhole(job, wordPressSnippet(frameOf(job), words));
  return wordPressSnippet(frameOf(job), words, secretOf(telling.story.id));
}

const wholeName = ({ telling }: Job) => `${telling.story.id}.file.html`;

function frameOf(job: Job): { src: string; title: string; height: number } {
  return { src: themed(job, job.url(wholeName(job))), title: altOf(job.telling), height: job.height };
}

const themed = ({ theme }: Job, src: string) => (theme ? `${src}?theme=${theme}` : src);

async function writeWhole(job: Job, snippet: Markup): Promise<void> {
  const page = wholeName(job);
  const image = await writeImage(job);
  job.write(page, await wholeOf(job, about(job, page, snippet, image)));
}

/** The one page that needs nothing around it, without an address: what others show of a link to it is not in it. */
export const alonePage = (job: Whole): Promise<string> => wholeOf(job, { jsonLd: jsonLdOf(job.telling, { url: '' }) });

/** What the page itself is made of, wherever it lies. */
type Whole = Pick<Job, 'file' | 'telling' | 't' | 'height' | 'built'>;

async function wholeOf(job: Whole, about: PageAbout): Promise<string> {
  const { telling, t, height } = job;
  const drawings = (['wide', 'narrow'] as const).map((form) => {
    const { svg } = figureDrawing(telling, t.tones, form, 'light');
    return markup`<div class="edgewise-${form}">${raw(svg)}</div>`;
  });
  return wholePage(telling, {
    ...about,
    style: styleOf(height),
    scheme: await readBuilt(job, 'scheme.js'),
    script: await readBuilt(job, 'file.js'),
    story: job.file,
    fallback: figureMarkup(telling, { picture: markup`${drawings}`, level: 1, alone: false }),
    sha256: sumOf,
  });
}

/** What a page tells of itself; its oEmbed answer is written on the way. */
function about(
  { telling, height, url, write }: Job,
  page: string,
  snippet: Markup,
  image: Image | undefined,
): PageAbout {
  const title = telling.say(telling.story.title).text;
  const oembed = page.replace(/html$/, 'oembed.json');
  const size = { width: COLUMN.width, height };
  write(oembed, JSON.stringify(oembedOf({ title, html: snippet.html, ...size, thumbnail: image })));
  const address = url(page);
  return { url: address, oembed: url(oembed), image, jsonLd: jsonLdOf(telling, { url: address, image: image?.url }) };
}

/** The figures as files, each with the reader for whom it is the right one. */
export function writeFigures(
  { telling, t, write }: Pick<Job, 'telling' | 't' | 'write'>,
  url: (file: string) => string,
  theme: ThemeName = 'light',
): PictureFile[] {
  // Only where the article follows the reader's system does the system choose the figure.
  const dark = theme === 'system' ? 'screen and (prefers-color-scheme: dark)' : 'screen';
  const narrow = '(max-width: 600px)';
  const figures = [
    { form: 'narrow', scheme: 'dark', end: '.narrow.dark.svg', media: `${dark} and ${narrow}` },
    { form: 'narrow', scheme: 'light', end: '.narrow.svg', media: narrow },
    { form: 'wide', scheme: 'dark', end: '.dark.svg', media: dark },
    { form: 'wide', scheme: 'light', end: '.svg', media: undefined },
  ] as const;
  const drawn = figures.filter(({ scheme }) => theme !== 'light' || scheme === 'light');
  return drawn.map(({ form, scheme, end, media }) => {
    const { svg, width, height } = figureDrawing(telling, t.tones, form, scheme);
    const name = `${telling.story.id}${end}`;
    write(name, svg);
    return { src: url(name), width: Math.round(width), height: Math.round(height), ...(media ? { media } : {}) };
  });
}

async function writeImage({ telling, url, write, image }: Job): Promise<Image | undefined> {
  const png = await image();
  if (!png) return undefined;
  const name = `${telling.story.id}.png`;
  write(name, png);
  return { url: url(name), ...CARD_PIXELS };
}

async function copyScript({ built, write }: Job, entry: string): Promise<void> {
  const files = await filesFrom(entry, built);
  if (files.size === 0) throw new NotBuilt(entry);
  for (const [file, bytes] of files) write(file, bytes);
}

async function readBuilt({ built }: Pick<Job, 'built'>, file: string): Promise<string> {
  const bytes = await built(file);
  if (!bytes) throw new NotBuilt(file);
  return new TextDecoder().decode(bytes);
}

const styleOf = (height: number) => `:root{--height:${height}px}\n${pageStyle}`;
