/** A file on its way to become a network: read in the worker, where one starts, else on the page. */
import { createWorkerLink } from '../../layout/worker-link.js';
import type { GraphFault, TableForm, TableGuess } from '../graph.js';
import type { FileProgress, FromReader, ReadFile } from './messages.js';
import { type Network, unpack } from './packed-graph.js';
import workerUrl from './worker.ts?worker&url';

/** What a file turned out to be. */
export type ReadFileResult =
  | { readonly type: 'network'; readonly network: Network }
  | { readonly type: 'refused'; readonly fault: GraphFault; readonly table?: TableGuess }
  /** A story, or nothing that is known: its bytes for the story's own door. */
  | { readonly type: 'other'; readonly bytes: ArrayBuffer };

export interface ReadFileOptions {
  /** Ends the reading; it then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  onProgress(progress: FileProgress): void;
  /** No worker starts here: the page will not answer while it reads. Resolves when that has been said. */
  onPage(): Promise<void>;
  /** How it is to be read, where somebody has said so. */
  readonly form: TableForm | null;
}

/** Bytes that are read on the page before anybody notices, sooner than a worker starts. */
const READ_FILE_QUICK = 300_000;
/** Whatever is packed may be large. */
const READ_FILE_PACKED: readonly string[] = ['80,75', '31,139'];

/** Whether reading it on the page holds nothing up. */
export async function isQuick(file: Blob): Promise<boolean> {
  if (file.size > READ_FILE_QUICK) return false;
  const head = await file
    .slice(0, 2)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return !READ_FILE_PACKED.includes(new Uint8Array(head).join());
}

const unreadable: ReadFileResult = { type: 'refused', fault: { code: 'unreadable', where: null, found: '' } };

/** Null where there is no worker, or it has broken down. Each reading has its own, so that whoever calls it off gets the memory back, too. */
function fromWorker(file: Blob, { signal, onProgress, form }: ReadFileOptions): Promise<FromReader | null> {
  return new Promise((resolve, reject) => {
    const link = createWorkerLink<ReadFile, FromReader>(
      workerUrl,
      (message) => {
        if (message.type === 'reading') onProgress(message.progress);
        else end(message.type === 'broken' ? null : message);
      },
      () => end(null),
    );
    function end(message: FromReader | null): void {
      signal.removeEventListener('abort', abort);
      link.end();
      resolve(message);
    }
    function abort(): void {
      link.end();
      reject(signal.reason);
    }
    signal.addEventListener('abort', abort);
    if (!link.send({ type: 'read', file, form })) end(null);
  });
}

const refusedAs = (fault: GraphFault, table: TableGuess | undefined): ReadFileResult => ({
  ...{ type: 'refused', fault },
  ...(table && { table }),
});

/** On the page's own thread, at once. */
export async function readOnPage(file: Blob, form: TableForm | null): Promise<ReadFileResult> {
  // Null where the disk does not hand it out: it is gone, may not be read, or is no file at all.
  const [bytes, { openForeign, openTable }, { modelOf }] = await Promise.all([
    file.arrayBuffer().catch(() => null),
    import('./open.js'),
    import('../model/model.js'),
  ]);
  if (!bytes) return unreadable;
  const its = new Uint8Array(bytes);
  const reading = await (form ? openTable(its, form) : openForeign(its));
  if (!reading) return { type: 'other', bytes };
  if (reading.fault) return refusedAs(reading.fault, reading.table);
  return { type: 'network', network: { ...reading, model: modelOf(reading.graph) } };
}

export async function readFile(file: Blob, options: ReadFileOptions): Promise<ReadFileResult> {
  options.signal.throwIfAborted();
  const message = await fromWorker(file, options);
  if (message?.type === 'network') return { type: 'network', network: await unpack(message.network, options.signal) };
  if (message?.type === 'refused') return refusedAs(message.fault, message.table);
  if (message) {
    const bytes = await file.arrayBuffer().catch(() => null);
    return bytes ? { type: 'other', bytes } : unreadable;
  }
  await options.onPage();
  options.signal.throwIfAborted();
  return readOnPage(file, options.form);
}
