/** Reads a file in the worker, piece by piece, and tells how far it is. Nobody has to stop it: the page ends the worker. */
import type { GraphFault, GraphReading } from '../graph.js';
import { modelOf } from '../model/model.js';
import type { FileProgress, FromReader, ReadFile } from './messages.js';
import { openForeign, openTable } from './open.js';
import { pack, transferOf } from './packed-graph.js';
import type { ReadingProgress } from './progress.js';

type Say = (message: FromReader, transfer?: Transferable[]) => void;

/** Between two reports, ms. */
const IN_WORKER_PAUSE = 100;
/** In so many parts of the work progress is told in any case, whatever the machine. */
const IN_WORKER_PARTS = 10;

/** Reports of the same phase are held back until there is something to see. */
function createReport(say: Say, clock: () => number) {
  let [told, part] = [clock(), 0];
  return (progress: FileProgress, share: number): void => {
    const now = clock();
    const its = Math.floor(share * IN_WORKER_PARTS);
    if (its === part && Math.abs(now - told) < IN_WORKER_PAUSE) return;
    [told, part] = [now, its];
    say({ type: 'reading', progress });
  };
}

async function bytesOf(file: Blob, heard: (bytes: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes.set(next.value, at);
    at += next.value.length;
    heard(at);
  }
  return bytes.subarray(0, at);
}

const refused = (code: GraphFault['code']): FromReader => ({
  type: 'refused',
  fault: { code, where: null, found: '' },
});

/** `clock`: in ms. */
export async function readHere(
  { file, form }: Omit<ReadFile, 'type'>,
  say: Say,
  clock = () => performance.now(),
): Promise<void> {
  const report = createReport(say, clock);
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file, (so) => report({ bytes: so, share: 0, nodes: 0, edges: 0 }, so / file.size));
  } catch {
    say(refused('unreadable'));
    return;
  }
  const whole = bytes.length;
  const heard = (progress: ReadingProgress) => report({ bytes: whole, ...progress }, progress.share);
  tell(await (form ? openTable(bytes, form, heard) : openForeign(bytes, heard)), say);
}

function tell(reading: GraphReading | null, say: Say): void {
  if (!reading) say({ type: 'no-network' });
  else if (reading.fault)
    say({ type: 'refused', fault: reading.fault, ...(reading.table && { table: reading.table }) });
  else {
    const network = pack({ ...reading, model: modelOf(reading.graph) });
    say({ type: 'network', network }, transferOf(network) as ArrayBuffer[]);
  }
}
