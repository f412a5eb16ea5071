/** A display that nobody sees, on a free number. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** As in `DISPLAY`. */
  readonly name: string;
  stop(): Promise<void>;
}

/** The server chooses a free number and says it on its third pipe. */
export function openDisplay(server: string): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
  const child = spawn(server, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const last = () => child.kill('SIGKILL');
  process.once('exit', last);
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`${server} ended with ${code}`)));
    (child.stdio[3] as Readable).once('data', (number: Buffer) => {
      done({
        name: `:${String(number).trim()}`,
        async stop() {
          child.kill('SIGTERM');
          await gone;
          process.off('exit', last);
        },
      });
    });
  });
}
