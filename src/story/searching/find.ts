/** The search as others import it: over a file, of which only what stands is found. */
import type { Story, StoryFile } from '../definition.js';
import { standing } from '../standing.js';
import { type Match, searchStory } from './search.js';

const told = new WeakMap<StoryFile, Story>();

/** At most `most` matches, best first; of an empty query none. */
export function search(file: StoryFile, query: string, most = Number.POSITIVE_INFINITY): Match[] {
  const story = told.get(file) ?? standing(file);
  told.set(file, story);
  return searchStory(story, query, most);
}
