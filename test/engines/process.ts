/** Programs that a test needs while it runs: started in a group of their own, so that none of their children is left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Program {
  /** A folder of its own, gone after `stop`. */
  readonly folder: string;
  /** What it has said so far. */
  said(): string;
  /** Rejects as soon as the program ends by itself. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** Sends a signal to a whole group; there may be nobody left in it. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // All of them have ended.
  }
}

export function start(
  command: string,
  args: (folder: string) => readonly string[],
  env: (folder: string) => Readonly<Record<string, string>> = () => ({}),
): Program {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-engine-'));
  const log = join(folder, 'said.log');
  const out = openSync(log, 'w');
  const child = spawn(command, [...args(folder)], {
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env(folder) },
  });
  closeSync(out);
  const said = () => readFileSync(log, 'utf8');
  const gone = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const last = () => signal(child, 'SIGKILL');
  process.once('exit', last);
  const ended = gone.then(() => Promise.reject(new Error(`${command} ended: ${said().slice(-800)}`)));
  ended.catch(() => {});
  return {
    folder,
    said,
    ended,
    async stop() {
      signal(child, 'SIGTERM');
      const hard = setTimeout(last, 5000);
      await gone;
      clearTimeout(hard);
      last();
      process.off('exit', last);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A port on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
