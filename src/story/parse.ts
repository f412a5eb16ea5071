/** The public door: whatever it is → a story, or the problems in words. */
import type { StoryFile } from './definition.js';
import { type Problem, problemsIn, problemsOf } from './problems/index.js';
import { readStory } from './reading/read.js';
import { warningsOf } from './reading/warnings.js';

/**
 * `input`: the file's bytes, its JSON text, or the value already parsed. `lang`: the language of the sentences, `'de'` or `'en'`;
 * `now` decides which dates lie in the future. Never throws: with an error `story` is `null`, with warnings alone it is there, frozen.
 */
export function parse(input: unknown, lang = 'en', now = new Date()): { story: StoryFile | null; problems: Problem[] } {
  const reading = readStory(input);
  const { story } = reading;
  return {
    story,
    problems: story ? problemsOf(warningsOf(story, now), input, lang) : problemsIn(reading, input, lang),
  };
}
