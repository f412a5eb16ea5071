/** Files from the maker's own disk, by dialog and by drop: an article, a story, a project. What each is its content tells. */
import { reportLoss } from '../../../ui/report-error.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import { openStoryText, openText } from './opening.js';

const MOST = 64_000_000;

export function listenForFiles(desk: Desk): void {
  const hovering = (on: boolean) => document.body.classList.toggle('dropping', on);
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    hovering(true);
  });
  document.addEventListener('dragleave', () => hovering(false));
  document.addEventListener('drop', (event) => {
    hovering(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    arrive(desk, file).catch(reportLoss);
  });
}

export function chooseFile(desk: Desk): void {
  const input = document.createElement('input');
  input.type = 'file';
  if (!matchMedia('(pointer: coarse)').matches)
    input.accept = '.txt,.json,.zip,text/plain,application/json,application/zip';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) arrive(desk, file).catch(reportLoss);
  });
  input.click();
}

async function arrive(desk: Desk, file: File): Promise<void> {
  const { t } = desk;
  if (file.size > MOST) {
    desk.say(fill(t.tooLong, { max: '64' }));
    return;
  }
  const bytes = await file.arrayBuffer().then(
    (its) => new Uint8Array(its),
    () => null,
  );
  if (!bytes) {
    desk.say(fill(t.unreadable, { name: file.name }));
    return;
  }
  if (/^image\//.test(file.type)) {
    desk.say(t.noImage);
    return;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return desk.say(fill(t.noText, { name: file.name }));
  }
  if (/^\s*\{/.test(text)) openStoryText(desk, text);
  else openText(desk, text, file.name.replace(/\.\w+$/, ''));
}
