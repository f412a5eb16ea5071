/**
 * The one worker: it lays out, and it reads files of other tools. The readers are fetched when a file comes, so that nobody who only wants a
 * layout pays for them. One address for both, as the policy lets a single one through.
 */
import '../../layout/worker.js';
import type { FromReader, ReadFile } from './messages.js';

async function read({ file }: ReadFile): Promise<void> {
  const say = (message: FromReader, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
  try {
    const { readHere } = await import('./in-worker.js');
    await readHere(file, say);
  } catch (error) {
    say({ type: 'broken', message: String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
  if (data.type === 'read') void read(data as ReadFile);
});
