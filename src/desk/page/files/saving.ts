/** Saving: the story's file goes to the maker's disk. */
import { storyText } from '../../model/index.js';
import type { Desk } from '../desk.js';

/** Long enough for the slowest browser to have begun. */
const LATE = 30_000;

export function download(name: string, bytes: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LATE);
}

export function saveStory(desk: Desk): void {
  saveStoryAlone(desk);
}

export function saveStoryAlone(desk: Desk): void {
  download(`${desk.draft.story.id}.json`, storyText(desk.draft), 'application/json');
}
