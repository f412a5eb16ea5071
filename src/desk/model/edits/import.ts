/** Another story comes into the draft: what the two became takes the draft's place, and is undone in one go. */
import type { StoryFile } from '../../../story/definition.js';
import { edit } from '../edit.js';
import { withStory } from '../records.js';
import type { DraftStory, Edit } from '../types.js';
import { withoutText } from './sources.js';

const IMPORT_KEYS = [
  ...(['$schema', 'title', 'takeaway', 'asOf', 'relations', 'sources', 'entities', 'statements'] as const),
  ...(['steps', 'corrections', 'lang'] as const),
] as const;

/** `story`: the whole of it, as it is from now on; the draft keeps its id. `name`: of the file that it came from. */
export function importStory(story: StoryFile, name: string): Edit {
  const fields = Object.fromEntries(IMPORT_KEYS.map((key) => [key, story[key] ?? null]));
  const there = new Set(story.sources.map(({ id }) => id));
  return edit('import', { name }, (its) => {
    const gone = its.story.sources.filter(({ id }) => !there.has(id));
    const next = withStory(its, fields as Partial<DraftStory>);
    return gone.reduce((draft, { id }) => withoutText(draft, id), next);
  });
}
