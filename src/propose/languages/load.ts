/** For pages: a text fetches the words of its own language and of no other. */
import { know } from './known.js';

const LOADS: ReadonlyMap<string, () => Promise<void>> = new Map([
  ['de', async () => know((await import('./de.js')).german)],
  ['en', async () => know((await import('./en.js')).english)],
]);

/** `lang` is a BCP 47 tag; of a language that has no file nothing is fetched. */
export async function loadLanguage(lang: string): Promise<void> {
  await LOADS.get(lang.split(/[-_]/)[0]?.toLowerCase() ?? '')?.();
}
