/** Which files of the build an embed needs: an entry and, file by file, whatever it names. */

/** A file of the build by its path; null where it is not there. */
export type ReadBuilt = (path: string) => Promise<Uint8Array | null>;

/** A file of the build that is not there. */
export class NotBuilt extends Error {
  readonly file: string;
  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** A quoted address of a script or style sheet, as the bundler writes them: relative, without spaces. */
const ADDRESS = /["'`]([\w./-]+\.(?:js|css))["'`]/g;

/** Path, with `/`, and bytes, the entry first; empty where the entry is not there. */
export async function filesFrom(entry: string, read: ReadBuilt): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.shift(); path != null; path = waiting.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const bytes = await read(path);
    if (!bytes) continue;
    found.set(path, bytes);
    if (!path.endsWith('.js')) continue;
    for (const [, address = ''] of new TextDecoder().decode(bytes).matchAll(ADDRESS)) {
      const its = resolved(path, address);
      if (its != null) waiting.push(its);
    }
  }
  return found;
}

/** An address as a path of the build; null for one that leads out of its folder. */
function resolved(from: string, address: string): string | null {
  const steps = from.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '..') {
      if (steps.pop() == null) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
