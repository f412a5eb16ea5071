/** From the draft to the zip that is put on a server: the same files as the command makes, the image drawn by the browser. */
import { markPublished, wholeStory } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import { download } from './disk.js';

/** What a snippet reserves, CSS px: as the command does. */
const HEIGHT = 680;
const FOLDER = /\/[^/]*$/;

/** False where `base` is no address of a folder; whatever else keeps the files from the maker has been said. */
export async function publishNow(desk: Desk, base: string): Promise<boolean> {
  const { t, draft } = desk;
  const story = wholeStory(draft);
  if (!story) {
    desk.change({ step: 'check', said: t.notWhole });
    return true;
  }
  const [{ publishFiles, cardOf, isBase }, { zipFiles }, { projectName, websiteName }] = await Promise.all([
    import('../../../publish/embed/files.js'),
    import('./zip.js'),
    import('../../project/file.js'),
  ]);
  if (!isBase(base)) return false;
  const name = websiteName(draft);
  const isMade = await made(desk, async () => {
    const image = await drawn(await cardOf(story, story.lang));
    const files = await publishFiles(story, { base, height: HEIGHT, lang: story.lang, built: fromSite, image });
    download(name, zipFiles(files), 'application/zip');
  });
  // What was changed meanwhile is not in the files.
  if (isMade) desk.edit(markPublished(draft), { said: fill(t.published, { name, project: projectName(draft) }) });
  return true;
}

/** One page, as long as it is not known where it will stand. Whether readers get it only its maker knows. */
export async function savePageAlone(desk: Desk): Promise<void> {
  const { t, draft } = desk;
  const story = wholeStory(draft);
  if (!story) {
    desk.change({ step: 'check', said: t.notWhole });
    return;
  }
  const name = `${story.id}.html`;
  const isMade = await made(desk, async () => {
    const { pageAlone } = await import('../../../publish/embed/files.js');
    download(name, await pageAlone(story, { height: HEIGHT, lang: story.lang, built: fromSite }), 'text/html');
  });
  if (isMade) desk.say(fill(t.pageAloneSaved, { name }));
}

/** False where the build lacks a file, which is said. */
async function made(desk: Desk, make: () => Promise<void>): Promise<boolean> {
  const { NotBuilt } = await import('../../../publish/embed/built.js');
  try {
    await make();
    return true;
  } catch (error) {
    if (!(error instanceof NotBuilt)) throw error;
    desk.say(fill(desk.t.notBuilt, { file: error.file }));
    return false;
  }
}

/** What the build has made lies beside this page. */
async function fromSite(path: string): Promise<Uint8Array | null> {
  const here = location.href.replace(/[?#].*$/, '').replace(FOLDER, '/');
  const answer = await fetch(new URL(path, here)).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

/** Null where the browser cannot: the files work without it. */
async function drawn(svg: string): Promise<Uint8Array | null> {
  const { CARD_PIXELS } = await import('../../../publish/embed/drawings.js');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [CARD_PIXELS.width, CARD_PIXELS.height];
  try {
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
