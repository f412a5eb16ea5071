/** Texts of the story as the desk shows them: in the story's own language. */

import type { Text } from '../../story/definition.js';
import { pickText } from '../../story/telling/text.js';
import type { Draft } from '../model/index.js';

export function textOf({ story }: Draft, text: Text | undefined | null): string {
  return text == null ? '' : pickText(text, story.lang, story.lang).text;
}

/** In a given language only; empty where it lacks. */
export function textIn({ story }: Draft, text: Text | undefined | null, lang: string): string {
  if (text == null) return '';
  if (typeof text === 'string') return lang === story.lang ? text : '';
  return Object.hasOwn(text, lang) ? (text[lang] ?? '') : '';
}

export const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;
