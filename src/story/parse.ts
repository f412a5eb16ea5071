/** The public door: whatever it is → a story, or the problems in words. */
import type { Story } from './definition.js';
import { describe, type Problem } from './problems/describe.js';
import { readStory } from './read.js';
import { warningsOf } from './warnings.js';

/**
 * `input`: the file's bytes, its JSON text, or the value already parsed. `lang`: the language of the sentences, `'de'` or `'en'`;
 * `now` decides which dates lie in the future. Never throws: with an error `story` is `null`, with warnings alone it is there, frozen.
 */
export function parse(input: unknown, lang = 'en', now = new Date()): { story: Story | null; problems: Problem[] } {
  const { story, faults } = readStory(input);
  const all = story ? warningsOf(story, now) : faults;
  return { story, problems: all.map((fault) => describe(fault, lang)) };
}
