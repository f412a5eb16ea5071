/** Files as one, in their order; the same files give the same bytes. */
import { zipSync } from 'fflate';

/** The zip format's first day. */
const MTIME = new Date(1980, 0, 1);

export function zipFiles(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, bytes }) => [path, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: MTIME, level: 6 }) as Uint8Array<ArrayBuffer>;
}
