/** What the view of a graph without words says: apart from the story's messages, as few readers ever need it. */
import { pickLanguage } from './index.js';
import type { GraphMessages } from './types/network.js';

export type { GraphMessages } from './types/network.js';

const LANGUAGES: Readonly<Record<string, () => Promise<{ graphMessages: GraphMessages }>>> = {
  de: () => import('./de/network.js'),
  en: () => import('./en/network.js'),
};

export async function loadGraphMessages(lang: string): Promise<GraphMessages> {
  const load = LANGUAGES[pickLanguage([lang])] ?? LANGUAGES['en'];
  if (!load) throw new Error(`no messages for ${lang}`);
  return (await load()).graphMessages;
}
