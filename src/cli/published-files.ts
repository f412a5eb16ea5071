/** For those who hand stories to readers: what the desk keeps for itself does not travel with the site. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedText } from '../story/published.js';

/** A story file's bytes for readers; what is not UTF-8 goes on as it is, so that the reader is told of it. */
export function publishedBytes(bytes: Uint8Array): Uint8Array {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const rest = publishedText(text);
    return rest === text ? bytes : new TextEncoder().encode(rest);
  } catch {
    return bytes;
  }
}

/** Rewrites those stories in a folder that hold something of the desk's; the others stay as they are. */
export function publishStories(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const rest = publishedBytes(bytes);
    if (rest !== bytes) writeFileSync(path, rest);
  }
}
