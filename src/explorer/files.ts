/** Files from the reader's own disk, by dialog and by drop. They stay on the reader's machine; what each is its content tells. */

import { CAPS, type ForeignGraph, type GraphFault, type GraphFaultCode } from '../network/graph.js';
import { reportLoss } from '../ui/report-error.js';

/** Where a file goes once it is known for what it is; `name` is the file's. */
export interface FileActions {
  /** A story, or nothing that anybody knows: the story's door says what is wrong with it. */
  story(bytes: ArrayBuffer): void;
  graph(graph: ForeignGraph, name: string): void;
  refused(fault: GraphFault, name: string): void;
  /** It is large: reading it takes a while, in which the page does not answer. Resolves when that has been said. */
  waiting(name: string): Promise<void>;
}

/** Bytes that are read before anybody notices. */
const QUICK = 1_500_000;

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const refuse = (actions: FileActions, code: GraphFaultCode, { name }: File) =>
  actions.refused({ code, where: null, found: '' }, name);

/** Null where the disk does not hand it out: it is gone, may not be read, or is no file at all. */
const bytesOf = (file: File): Promise<ArrayBuffer | null> => file.arrayBuffer().catch(() => null);

async function take(file: File, actions: FileActions): Promise<void> {
  if (file.size > CAPS.bytes) {
    refuse(actions, 'too-large', file);
    return;
  }
  const [bytes, { readForeign }] = await Promise.all([bytesOf(file), import('../network/read/read.js')]);
  if (!bytes) {
    refuse(actions, 'unreadable', file);
    return;
  }
  if (file.size > QUICK) {
    await actions.waiting(file.name);
    await nextFrame();
  }
  const reading = readForeign(new Uint8Array(bytes));
  if (!reading) actions.story(bytes);
  else if (reading.graph) actions.graph(reading.graph, file.name);
  else actions.refused(reading.fault, file.name);
}

/** Asked while the drop is told of, as later nobody knows any more what was dropped. */
function accept({ files, items }: DataTransfer, actions: FileActions): void {
  const [file, other] = files;
  if (!file) return;
  const entry = [...items].find(({ kind }) => kind === 'file')?.webkitGetAsEntry();
  if (other) refuse(actions, 'several-files', file);
  else if (entry?.isDirectory) refuse(actions, 'folder', file);
  else take(file, actions).catch(reportLoss);
}

/** Lets a file be dropped anywhere on the page; the function that is returned opens the dialog. */
export function acceptFiles(page: Document, actions: FileActions): () => void {
  const hovering = (on: boolean) => page.body.classList.toggle('dropping', on);

  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    hovering(true);
  });
  page.addEventListener('dragleave', () => hovering(false));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    hovering(false);
    if (event.dataTransfer) accept(event.dataTransfer, actions);
  });

  // In the document, where no browser takes it away while the dialog is open.
  const input = page.createElement('input');
  input.type = 'file';
  input.hidden = true;
  // A phone greys out what it knows no kind for, like `.gexf`; what a file is its content tells.
  if (!matchMedia('(pointer: coarse)').matches) input.accept = '.json,.gexf,application/json,application/gexf+xml';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) take(file, actions).catch(reportLoss);
    // The same file may be chosen again.
    input.value = '';
  });
  page.body.append(input);
  return () => input.click();
}
