/** What of a draft is a story already: the picture shows it while the rest is being made. */
import type { StoryFile } from '../../story/definition.js';
import { readStory } from '../../story/reading/read.js';
import { faultsOf, stepsOf } from './faults.js';
import { withValue } from './paths.js';
import { changed } from './records.js';
import type { Draft, DraftStory } from './types.js';

/** Stands for a title, a name or a verb that is still to be given. */
const GAP = '…';
const REQUIRED: ReadonlySet<string> = new Set([
  'id',
  'from',
  'relation',
  'form',
  'source',
  'quote',
  'name',
  'kind',
  'tone',
  'label',
  'title',
  'text',
  'date',
  'note',
  'statements',
]);
/** What is left out may leave something else without its partner, in chains. */
const ROUNDS = 12;

/** The story where it is sound, else null; a shown one is `soundStory`. */
export function wholeStory({ story }: Draft): StoryFile | null {
  return readStory(story).story;
}

/** Statements that lack nothing but their verb, all parties that have a name; always a valid story. */
export function soundStory({ story }: Draft): StoryFile {
  let value: unknown = withGaps(story);
  for (let round = 0; round < ROUNDS; round++) {
    const faults = faultsOf(value);
    if (faults.length === 0) return value as StoryFile;
    const cut = new Set(faults.map(({ pointer }) => JSON.stringify(spared(stepsOf(pointer)))));
    const steps = [...cut].map((its) => JSON.parse(its) as string[]);
    for (const at of steps.sort(backwards)) value = withValue(value, at, replacement(at));
  }
  return { format: 1, id: 'story', lang: 'en', title: GAP, relations: [], sources: [], entities: [], statements: [] };
}

function withGaps(story: DraftStory): DraftStory {
  const lacks = story.statements.some(({ relation }) => relation == null);
  const gap = { id: GAP, tone: 'other', label: GAP } as const;
  return changed(
    story,
    {
      title: story.title ?? GAP,
      relations: lacks ? [...story.relations, gap] : story.relations,
      sources: story.sources.map((its) => (its.title == null ? changed(its, { title: its.id }, 'sources') : its)),
      // What somebody is shows in a shape: until it is said, in the plainest.
      entities: story.entities
        .filter(({ name }) => name != null)
        .map((its) => (its.kind == null ? changed(its, { kind: 'other' }, 'entities') : its)),
      statements: story.statements.map((its) =>
        its.relation == null ? changed(its, { relation: GAP }, 'statements') : its,
      ),
      // A step is looked at while its words are being found, and keeps its number.
      steps: story.steps?.map((its) => changed(its, { title: its.title ?? GAP, text: its.text ?? GAP }, 'steps')),
    },
    'story',
  );
}

/** What to leave out for a fault: the smallest thing that a record can do without, else the record. */
function spared(steps: readonly string[]): readonly string[] {
  const [list = '', number, field = ''] = steps;
  if (number == null || !/^\d+$/.test(number)) return [list];
  // Of speech by several, or of a tie that is mutual and not, no field is the wrong one.
  if (field === '' || REQUIRED.has(field) || field === 'to' || field === 'mutual') return [list, number];
  return [list, number, field];
}

const REPLACED: Readonly<Record<string, unknown>> = {
  format: 1,
  id: 'story',
  lang: 'en',
  title: GAP,
  relations: [],
  sources: [],
  entities: [],
  statements: [],
};
const replacement = (steps: readonly string[]) => (steps.length === 1 ? REPLACED[steps[0] ?? ''] : undefined);

/** Later records first, so that the numbers of those before stay right; fields before their record. */
function backwards(a: readonly string[], b: readonly string[]): number {
  return Number(b[1] ?? -1) - Number(a[1] ?? -1) || b.length - a.length;
}
