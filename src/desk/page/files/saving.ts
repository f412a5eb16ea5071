/** Saving: the project's file, or the story alone, goes to the maker's disk; in place where the browser can and was asked to. */
import { reportLoss } from '../../../ui/report-error.js';
import { storyText } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import { download, type FileHandle } from './disk.js';

interface Pickers {
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}
const pickers = globalThis as Pickers;
export const canSaveInPlace = () => pickers.showSaveFilePicker != null;

/** The whole project, with the texts. */
export function saveStory(desk: Desk): void {
  save(desk).catch(reportLoss);
}

async function save(desk: Desk): Promise<void> {
  const { packProject, projectName } = await import('../../project/file.js');
  const name = projectName(desk.draft);
  const bytes = packProject(desk.draft, desk.opened) as Uint8Array<ArrayBuffer>;
  const { handle } = desk;
  if (!handle) {
    download(name, bytes, 'application/zip');
    desk.say(fill(desk.t.savedAll, { name }));
    return;
  }
  try {
    const file = await handle.createWritable();
    await file.write(bytes);
    await file.close();
    desk.say(fill(desk.t.savedInPlace, { name: handle.name }));
  } catch {
    // It was moved, or the permission was taken back: nothing is lost.
    desk.handle = null;
    download(name, bytes, 'application/zip');
    desk.say(fill(desk.t.savedAll, { name }));
  }
}

/** Asks for a place first; from then on it is saved there. */
export async function saveInPlace(desk: Desk): Promise<void> {
  const { projectName } = await import('../../project/file.js');
  const wanted = pickers.showSaveFilePicker?.({ suggestedName: projectName(desk.draft) });
  // Somebody who thinks better of it has done nothing wrong.
  const handle = await wanted?.catch(() => null);
  if (!handle) return;
  desk.handle = handle;
  await save(desk);
}

export function saveStoryAlone(desk: Desk): void {
  const name = `${desk.draft.story.id}.json`;
  download(name, storyText(desk.draft), 'application/json');
  desk.say(fill(desk.t.downloaded, { name }));
}
