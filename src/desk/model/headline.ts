/** What a story may be called as long as its maker has not said so: as its article is. It is offered, and nothing is called so before somebody takes it. */
import { pickText } from '../../story/telling/text.js';
import { headlineIn } from './passage/apart.js';
import type { Draft } from './types.js';

/** Longer ones are a sentence of the text. */
const LONGEST = 160;

/** Of a text that is pasted: its headline, else its first line; empty where that is too long for one. */
export function firstLine(text: string): string {
  const line = headlineIn(text) || (text.trimStart().split('\n')[0]?.trim() ?? '');
  return line.length <= LONGEST ? line : '';
}

/** Of the first source: its title, else its text's headline; empty where neither is known. */
export function headlineOf({ story, texts }: Draft): string {
  const [source] = story.sources;
  if (!source) return '';
  const title = source.title == null ? '' : pickText(source.title, story.lang, story.lang).text;
  return title || headlineIn(texts.get(source.id) ?? '');
}
