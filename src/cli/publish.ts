/** For the build: what the desk keeps for itself does not travel with the site. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedText } from '../story/published.js';

/** Rewrites those stories in a folder that hold something of the desk's; the others stay as they are. */
export function publishStories(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const rest = publishedText(text);
    if (rest !== text) writeFileSync(path, rest);
  }
}
