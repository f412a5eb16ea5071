/**
 * The one worker: it lays out, reads files of other tools, and computes what is asked of them. Readers and metrics are fetched when they are
 * wanted, so that nobody who only wants a layout pays for them. One address for all, as the policy lets a single one through.
 */
import '../../layout/worker.js';
import type { AskMetric, FromMetrics } from '../model/metrics/in-worker.js';
import type { FromReader, ReadFile } from './messages.js';

async function read(asked: ReadFile): Promise<void> {
  const say = (message: FromReader, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
  try {
    const { readHere } = await import('./in-worker.js');
    await readHere(asked, say);
  } catch (error) {
    say({ type: 'broken', message: String(error) });
  }
}

async function compute(asked: AskMetric): Promise<void> {
  const say = (message: FromMetrics) => self.postMessage(message);
  try {
    const { computeHere } = await import('../model/metrics/in-worker.js');
    computeHere(asked, say);
  } catch (error) {
    say({ type: 'not-computed', message: String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
  if (data.type === 'read') void read(data as ReadFile);
  else if (data.type === 'metric') void compute(data as AskMetric);
});
