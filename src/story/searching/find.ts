/** The search as others import it: over a file, of which only what stands is found. */
import type { StoryFile } from '../definition.js';
import { once } from '../once.js';
import { standing } from '../standing.js';
import { type Match, searchStory } from './search.js';

const told = once(standing);

/** At most `most` matches, best first; of an empty query none. */
export function search(file: StoryFile, query: string, most = Number.POSITIVE_INFINITY): Match[] {
  return searchStory(told(file), query, most);
}
