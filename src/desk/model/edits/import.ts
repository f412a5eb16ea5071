/** Another story comes into the draft: what the two became takes the draft's place, and is undone in one go. */
import type { StoryFile } from '../../../story/definition.js';
import { edit } from '../edit.js';
import { withStory } from '../records.js';
import type { Draft, DraftStory, Edit } from '../types.js';

const IMPORT_KEYS = [
  ...(['$schema', 'title', 'takeaway', 'asOf', 'relations', 'sources', 'entities', 'statements'] as const),
  ...(['steps', 'corrections', 'lang'] as const),
] as const;

/** `story`: the whole of it, as it is from now on; the draft keeps its id. `name`: of the file that it came from. */
export function importStory(_draft: Draft, story: StoryFile, name: string): Edit {
  const fields = Object.fromEntries(IMPORT_KEYS.map((key) => [key, story[key] ?? null]));
  return edit('import', { name }, (its) => withStory(its, fields as Partial<DraftStory>));
}
