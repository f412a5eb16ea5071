/** Which files of the build an embed needs: an entry and, file by file, whatever it names. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** A quoted address of a script or style sheet, as the bundler writes them: relative, without spaces. */
const ADDRESS = /["'`]([\w./-]+\.(?:js|css))["'`]/g;

/** Paths relative to `dist`, with `/`, the entry first; empty where the entry is not there. */
export function filesFrom(dist: string, entry: string): string[] {
  const found: string[] = [];
  const waiting = [entry];
  for (let path = waiting.shift(); path != null; path = waiting.shift()) {
    if (found.includes(path) || path.startsWith('..') || !existsSync(join(dist, path))) continue;
    found.push(path);
    if (!path.endsWith('.js')) continue;
    const text = readFileSync(join(dist, path), 'utf8');
    const folder = dirname(join(dist, path));
    for (const [, address = ''] of text.matchAll(ADDRESS))
      waiting.push(relative(dist, join(folder, address)).split(sep).join(posix.sep));
  }
  return found;
}
