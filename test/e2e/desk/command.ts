/** The commands, as the built site has them beside the page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
}

export function run(...args: string[]): Ran {
  const env = { PATH: process.env['PATH'], HOME: tmpdir(), LANG: 'C' };
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/run.mjs', ...args], { encoding: 'utf8', env });
  return { status, out: stdout };
}

/** A folder with these files for as long as something is done with them. */
export function withFiles<Its>(
  files: Readonly<Record<string, string>>,
  use: (path: (name: string) => string) => Its,
): Its {
  const folder = mkdtempSync(join(tmpdir(), 'edgewise-e2e-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All that `embed` writes for a kind, by path, and its snippet. */
export function embedded(id: string, story: string, kind: string, base: string) {
  return withFiles({ [`${id}.json`]: story }, (path) => {
    const out = path('out');
    const ran = run('embed', path(`${id}.json`), '--as', kind, '--out', out, '--base', base);
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !statSync(join(out, name)).isDirectory(),
    );
    return { ...ran, files: new Map(names.map((name) => [name, readFileSync(join(out, name))])) };
  });
}
