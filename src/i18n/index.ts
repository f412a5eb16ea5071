/** Which languages there are, and how one is loaded: each is a chunk of its own, fetched when a reader needs it. */
import type { Messages } from './messages.js';

export type { Messages } from './messages.js';

const LANGUAGES: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  de: () => import('./de.js'),
  en: () => import('./en.js'),
};

/** The languages of the interface, in the order in which a page offers them. */
export const languages: readonly string[] = Object.keys(LANGUAGES);

/** The first of the wanted BCP 47 tags that the interface speaks (`de-AT` → `de`); English where it speaks none. */
export function pickLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (Object.hasOwn(LANGUAGES, base)) return base;
  }
  return 'en';
}

/** Loads a language; an unknown one gives English. */
export async function loadMessages(lang: string): Promise<Messages> {
  const load = LANGUAGES[pickLanguage([lang])] ?? LANGUAGES['en'];
  if (!load) throw new Error(`no messages for ${lang}`);
  return (await load()).messages;
}
