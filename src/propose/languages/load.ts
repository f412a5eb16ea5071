/** For pages: a text fetches the lexicon and the names' words of its own language alone; the rules that read them are for all. */
import { know, primaryOf } from './known.js';

const LOADS: ReadonlyMap<string, () => Promise<void>> = new Map([
  ['de', async () => know((await import('./de.js')).german)],
  ['en', async () => know((await import('./en.js')).english)],
]);

/** `lang` is a BCP 47 tag; of a language that has no file nothing is fetched. */
export async function loadLanguage(lang: string): Promise<void> {
  await LOADS.get(primaryOf(lang))?.();
}
