/** Files from the reader's own disk, by dialog and by drop. They stay on the reader's machine; what each is its content tells. */

import type { FileActions } from '../network/file-actions.js';
import { CAPS, type GraphFault, type GraphFaultCode, type TableForm } from '../network/graph.js';
import { reportLoss } from '../ui/report-error.js';

/** What the dialog offers first; packed files and tables are read, too. */
const FILE_KINDS =
  '.json,.jsonl,.ijson,.gexf,.graphml,.xml,.csv,.tsv,.txt,.xlsx,.zip,.gz,application/json,application/gexf+xml,text/csv';

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const refuse = (actions: FileActions, code: GraphFaultCode, { name }: File) =>
  actions.refused({ code, where: null, found: '' }, name);

/** The file that is being read; another one takes its place. */
let current: AbortController | null = null;

async function resultOf(file: File, actions: FileActions, control: AbortController, form: TableForm | null) {
  const { isQuick, readFile, readOnPage } = await import('../network/read/read-file.js');
  if (await isQuick(file)) return readOnPage(file, form);
  const onProgress = actions.reading(file, () => {
    control.abort();
    actions.cancelled(file.name);
  });
  return readFile(file, {
    signal: control.signal,
    onProgress,
    form,
    async onPage() {
      await actions.waiting(file.name);
      await nextFrame();
    },
  });
}

/** Packed tables, and the first words of Web Annotations: how such files are read is fetched with the first of them. */
const FILES_FOREIGN = /^PK|anno\.jsonld|"Annotation/;

/** Neither JSON nor packed. */
const isPlainText = (bytes: ArrayBuffer): boolean =>
  !/^(?:\ufeff?\s*[[{<]|PK)/.test(new TextDecoder().decode(bytes.slice(0, 999)));

async function open(bytes: ArrayBuffer, name: string, actions: FileActions): Promise<void> {
  if (!FILES_FOREIGN.test(new TextDecoder('latin1').decode(bytes.slice(0, 999)))) return actions.story(bytes);
  const { storyIn } = await import('./tables.js');
  const story = storyIn(new Uint8Array(bytes), name);
  if (story) actions.story(story);
}

/** What another separator, or other columns, may mend. */
const FILES_MISREAD: readonly GraphFaultCode[] = ['no-columns', 'duplicate-column', 'open-quote', 'too-many-nodes'];
/** In such a file somebody sees a table, though nothing parts its lines alike. */
const FILES_TABLE = /\.(?:csv|tsv|tab)$/i;
const NO_COLUMNS: GraphFault = { code: 'no-columns', where: null, found: '' };

/** `form`: how somebody wants a table to be read. */
async function take(file: File, actions: FileActions, form: TableForm | null = null): Promise<void> {
  current?.abort();
  const control = new AbortController();
  current = control;
  if (file.size > CAPS.bytes) {
    refuse(actions, 'too-large', file);
    return;
  }
  try {
    const result = await resultOf(file, actions, control, form);
    if (control.signal.aborted) return;
    const again = (wanted: TableForm) => void take(file, actions, wanted).catch(reportLoss);
    if (result.type === 'network') actions.graph(result.network, file, again);
    else if (result.type === 'refused') {
      const { fault, table } = result;
      const mends = table && (form || FILES_MISREAD.includes(fault.code));
      if (mends) actions.misread(fault, table, file, again);
      else actions.refused(fault, file.name);
    } else if (FILES_TABLE.test(file.name) && isPlainText(result.bytes)) actions.misread(NO_COLUMNS, null, file, again);
    else await open(result.bytes, file.name, actions);
  } catch (error) {
    if (!control.signal.aborted) throw error;
  }
}

/** Asked while the drop is told of, as later nobody knows any more what was dropped. */
function accept({ files, items }: DataTransfer, actions: FileActions): void {
  const [file, other] = files;
  if (!file) return;
  current?.abort();
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
  if (!matchMedia('(pointer: coarse)').matches) input.accept = FILE_KINDS;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) take(file, actions).catch(reportLoss);
    // The same file may be chosen again.
    input.value = '';
  });
  page.body.append(input);
  return () => input.click();
}
