/** `propose`: which statements may an article's text hold? A list for a program, or sentence by sentence for a person. */
import { propose } from '../../propose/index.js';
import type { StoryFile } from '../../story/definition.js';
import { parse } from '../../story/parse.js';
import { visible } from '../../story/problems/index.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, languageOf } from '../command.js';
import { textAsItIs } from '../texts.js';
import { type Words, wordsIn } from '../words.js';
import { foreign } from './foreign.js';
import { measured } from './measured.js';
import { tableOf } from './table.js';

const OPTIONS = {
  lang: { type: 'string' },
  story: { type: 'string' },
  json: { type: 'boolean' },
  with: { type: 'string' },
  measure: { type: 'string' },
  misses: { type: 'boolean' },
} as const;

export async function proposeStatements(args: readonly string[], io: Io): Promise<number> {
  const words = wordsIn(io.lang);
  const { values, positionals } = argumentsOf(args, OPTIONS, words);
  if (values.measure != null && positionals.length === 0) {
    for (const line of measured(values.measure, values.misses === true, words)) io.out(visible(line));
    return EXIT.ok;
  }
  const [file, ...more] = positionals;
  if (file == null || more.length > 0 || values.measure != null || values.misses)
    throw new CallError(words.usage.propose);
  const text = textAsItIs(bytesOf(file, words), file, words);
  const lang = values.lang ?? languageOf(args, io);
  const story = values.story == null ? undefined : storyOf(values.story, words);
  const ours = () => propose(text, { lang, story, reader: words.lang });
  const { proposals, dropped } =
    values.with == null ? { proposals: ours(), dropped: 0 } : await foreign(values.with, text, { lang, story }, words);
  if (dropped > 0) io.err(words.dropped(dropped));
  if (values.json) io.out(JSON.stringify(proposals));
  else for (const line of tableOf(text, lang, proposals, words)) io.out(visible(line));
  return EXIT.ok;
}

function storyOf(path: string, words: Words): StoryFile {
  const { story } = parse(bytesOf(path, words), words.lang);
  if (story == null) throw new CallError(words.badStory(path));
  return story;
}
