/** Files from the reader's own disk, by dialog and by drop. They stay on the reader's machine; what each is its content tells. */
import { CAPS, type ForeignGraph, type GraphFault } from '../story/foreign.js';

/** Where a file goes once it is known for what it is; `name` is the file's. */
export interface FileDeeds {
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

async function take(file: File, deeds: FileDeeds): Promise<void> {
  if (file.size > CAPS.bytes) {
    deeds.refused({ code: 'too-large', where: null, found: '' }, file.name);
    return;
  }
  const [bytes, { readForeign }] = await Promise.all([file.arrayBuffer(), import('../formats/foreign.js')]);
  if (file.size > QUICK) {
    await deeds.waiting(file.name);
    await nextFrame();
  }
  const reading = readForeign(new Uint8Array(bytes));
  if (!reading) deeds.story(bytes);
  else if (reading.graph) deeds.graph(reading.graph, file.name);
  else deeds.refused(reading.fault, file.name);
}

/** Lets a file be dropped anywhere on the page; the function that is returned opens the dialog. */
export function acceptFiles(page: Document, deeds: FileDeeds): () => void {
  const read = (file: File | undefined) => {
    if (file) take(file, deeds).catch(reportError);
  };
  const hovering = (on: boolean) => page.body.classList.toggle('dropping', on);

  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    hovering(true);
  });
  page.addEventListener('dragleave', () => hovering(false));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    hovering(false);
    read(event.dataTransfer?.files[0]);
  });

  return () => {
    const input = page.createElement('input');
    input.type = 'file';
    input.accept = '.json,.gexf,application/json,application/gexf+xml';
    input.addEventListener('change', () => read(input.files?.[0]));
    input.click();
  };
}
