/** Which languages there are, and how one is loaded: each is a chunk of its own, fetched when a reader needs it. */
import { FIRST } from './first.js';
import type { Messages } from './types/interface.js';

export { FIRST } from './first.js';
export type { Messages } from './types/interface.js';

/** BCP 47 tag of a language of the interface. */
export type Language = keyof typeof FIRST;

const I_N_LOADERS: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  de: () => import('./de/interface.js'),
  en: () => import('./en/interface.js'),
};

const isLanguage = (tag: string): tag is Language => Object.hasOwn(FIRST, tag);

/** The languages of the interface, in the order in which a page offers them. */
export const languages: readonly Language[] = Object.keys(FIRST).filter(isLanguage);

/** The first of the wanted BCP 47 tags that the interface speaks (`de-AT` → `de`); English where it speaks none. */
export function pickLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en';
}

/** Loads a language; an unknown one gives English. */
export async function loadMessages(lang: string): Promise<Messages> {
  return (await I_N_LOADERS[pickLanguage([lang])]()).messages;
}
