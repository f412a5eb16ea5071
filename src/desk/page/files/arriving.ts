/** Files from the maker's own disk, by dialog and by drop: an article, a story, a project. What each is its content tells. */
import { closeDialogs } from '../../../ui/in-front.js';
import { reportLoss } from '../../../ui/report-error.js';
import { type Draft, isRefusal, openStory, refusalText } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import type { FileHandle } from './disk.js';
import { mayLeave } from './keeping.js';
import { openText, show } from './opening.js';

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
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    arrive(desk, file, handleOf(event.dataTransfer?.items[0])).catch(reportLoss);
  });
  document.addEventListener('paste', (event) => {
    const items = [...(event.clipboardData?.items ?? [])];
    const isImage = items.some(({ type }) => type.startsWith('image/')) && !items.some(({ kind }) => kind === 'string');
    if (isImage) desk.say(desk.t.noImage);
  });
}

/** Where the browser hands it out: the file itself, which can be saved in place. */
async function handleOf(item: DataTransferItem | undefined): Promise<FileHandle | null> {
  const its = item as { getAsFileSystemHandle?(): Promise<FileHandle & { kind: string }> } | undefined;
  const handle = await its?.getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === 'file' ? handle : null;
}

export function chooseFile(desk: Desk): void {
  const input = document.createElement('input');
  input.type = 'file';
  if (!matchMedia('(pointer: coarse)').matches)
    input.accept = '.txt,.json,.jsonld,.zip,.xlsx,text/plain,application/json,application/zip';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) arrive(desk, file, Promise.resolve(null)).catch(reportLoss);
  });
  input.click();
}

/** Packed tables, and the first words of Web Annotations. */
const FOREIGN = /^PK|anno\.jsonld|"Annotation|"rows"\s*:/;

/** A draft of a story's tables or of annotations, as far as it goes; null where the file is something else. What is no table has been said. */
async function tablesIn(
  desk: Desk,
  bytes: ArrayBuffer,
): Promise<{ readonly draft: Draft; readonly why: string } | 'refused' | null> {
  if (!FOREIGN.test(new TextDecoder('latin1').decode(bytes.slice(0, 999)))) return null;
  const { readAny, lineOf } = await import('../../../importing/read.js');
  const { value, own, problems } = readAny(new Uint8Array(bytes), desk.state.lang);
  if (own) return null;
  const why = problems.map(lineOf).slice(0, 1).join(' ');
  if (value == null) {
    desk.say(fill(desk.t.notOpened, { why }));
    return 'refused';
  }
  // Where in the tables it stands says more than where in the file that was made of them.
  return { draft: { ...openStory(JSON.stringify(value), desk.state.lang), paper: null }, why };
}

async function arrive(desk: Desk, file: File, handle: Promise<FileHandle | null>): Promise<void> {
  const { t, state } = desk;
  const [bytes, its] = await Promise.all([file.arrayBuffer().catch(() => null), import('../../project/file.js')]);
  if (!bytes) {
    desk.say(fill(t.unreadable, { name: file.name }));
    return;
  }
  const tables = await tablesIn(desk, bytes);
  if (tables === 'refused') return;
  if (tables) {
    if (!mayLeave(desk)) return;
    closeDialogs(document);
    desk.keeper.fresh();
    show(desk, tables.draft);
    if (tables.why) desk.say(fill(t.openedInPart, { why: tables.why }));
    return;
  }
  const opened = its.openFile(file.name, new Uint8Array(bytes), state.lang);
  if (isRefusal(opened)) {
    desk.say(refusalText(opened, state.lang));
    return;
  }
  const { draft, kind } = opened;
  if (kind === 'text') {
    openText(desk, draft.texts.values().next().value ?? '', file.name.replace(/\.\w+$/, ''));
    return;
  }
  const { statements, entities, sources } = draft.story;
  const [why] = draft.leftOver;
  if (why && statements.length + entities.length + sources.length === 0) {
    desk.say(fill(t.notOpened, { why: why.message }));
    return;
  }
  // A file that is dropped by mistake takes nobody's work away.
  if (!mayLeave(desk)) return;
  closeDialogs(document);
  desk.keeper.fresh();
  show(desk, draft);
  desk.opened = kind === 'project' ? opened : null;
  desk.handle = kind === 'project' ? await handle : null;
}
