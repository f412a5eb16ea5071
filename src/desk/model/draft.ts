/** A draft's beginning and end: an empty one, one of a story's file, and the file of a draft. */
import { type Fault, faultAt } from '../../story/faults.js';
import { problemsOf } from '../../story/problems/index.js';
import { readStory } from '../../story/reading/read.js';
import { shapeOf, stepsOf } from './faults.js';
import { freeId, slugOf } from './ids.js';
import { type Paper, readPaper, written } from './paper.js';
import { valueAt, withValue } from './paths.js';
import { changed } from './records.js';
import type { Draft, DraftStory, LeftOver } from './types.js';

const LISTS = ['relations', 'sources', 'entities', 'statements'] as const;
/** Of a text that its maker can put right in its field: it stays. */
const EDITABLE: ReadonlySet<string> = new Set<Fault['code']>([
  'empty',
  'too-long',
  'too-many',
  'surrogate',
  'not-finite',
  'out-of-range',
  'bad-date',
  'bad-said',
  'bad-url',
  'bad-lang',
  'bad-hash',
  'bad-story-id',
  'edge-space',
]);
/** After so many rounds a file is not one of ours. */
const ROUNDS = 8;

/** An empty draft. */
export function newDraft({ lang, id = 'story' }: { readonly lang: string; readonly id?: string }): Draft {
  const story: DraftStory = { format: 1, id, lang, relations: [], sources: [], entities: [], statements: [] };
  return draftOf(Object.freeze(story), null, []);
}

function draftOf(story: DraftStory, paper: Paper | null, leftOver: readonly LeftOver[]): Draft {
  return {
    ...{ story, paper, leftOver, published: null, address: '' },
    ...{ texts: new Map(), setAside: [], orders: new Map(), ignored: [], putOff: [] },
  };
}

/** A story file's text → a draft, as far as it goes; what could not be read is in `leftOver`, each with a sentence. */
export function openStory(text: string, lang: string): Draft {
  const { faults, draft } = readStory(text);
  const newer = faults.find(({ code }) => code === 'unknown-format');
  // Without a draft it is no JSON; of a newer format nothing can be understood.
  const whole = newer ?? (typeof draft === 'object' && draft !== null ? undefined : faults[0]);
  if (whole) return draftOf(newDraft({ lang }).story, null, [leftOf(whole, text, text, lang)]);
  const read = readPaper(text);
  const leftOver: LeftOver[] = [];
  const story = filled(sifted(read.root, read, leftOver, lang), leftOver, lang);
  return draftOf(story, paperOf(read, story), leftOver);
}

/** What was left out is not missing in the file as long as nobody changes anything. */
function paperOf(read: Paper, story: DraftStory): Paper {
  const slice = read.slices.get(read.root as object);
  if (slice) read.slices.set(story, slice);
  return { ...read, root: story };
}

/** The file's text: byte for byte the opened one where nothing changed, elsewhere in its manner. */
export function storyText({ story, paper }: Draft): string {
  return written(story, paper);
}

/** Without the values that no field of the desk could hold. */
function sifted(root: unknown, paper: Paper, leftOver: LeftOver[], lang: string): unknown {
  let value = root;
  for (let round = 0; round < ROUNDS; round++) {
    // From the end, so that the numbers of those before stay right.
    const bad = shapeOf(value)
      .faults.filter((fault) => !isLeft(fault))
      .reverse();
    if (bad.length === 0) return value;
    for (const fault of bad) {
      const steps = stepsOf(fault.pointer);
      const at = fault.code === 'missing' ? steps.slice(0, -1) : steps;
      const its = valueAt(value, at);
      if (its === undefined) continue;
      const slice = typeof its === 'object' && its ? paper.slices.get(its) : undefined;
      const text = slice ? paper.text.slice(slice.start, slice.end) : JSON.stringify(its);
      if (text !== '[]' && text !== '{}') leftOver.push(leftOf(fault, text, value, lang));
      value = withValue(value, at, undefined);
    }
  }
  return value;
}

/** Can the desk live with it? A record may lack fields; what lies deeper must be whole. */
function isLeft({ code, pointer }: Fault): boolean {
  if (EDITABLE.has(code)) return true;
  const steps = stepsOf(pointer);
  return code === 'missing' && (steps.length === 1 || (steps.length === 3 && /^\d+$/.test(steps[1] ?? '')));
}

function leftOf(fault: Fault, text: string, input: unknown, lang: string): LeftOver {
  const [problem] = problemsOf([fault], input, lang);
  const place = problem?.place ? `${problem.place}: ` : '';
  return { pointer: fault.pointer, text, message: `${place}${problem?.message ?? ''}` };
}

/** With what every draft has: its lists, and ids by which its records are told apart. */
function filled(value: unknown, leftOver: LeftOver[], lang: string): DraftStory {
  const fields = value as Partial<DraftStory>;
  const lists = Object.fromEntries(LISTS.map((name) => [name, fields[name] ?? Object.freeze([])]));
  const id = fields.id ?? 'story';
  let story = changed(fields, { ...lists, format: 1, id, lang: fields.lang ?? lang }, 'story') as DraftStory;
  const seen = new Map<string, Set<string>>();
  for (const list of LISTS) {
    // Parties and statements share their ids.
    const space = list === 'statements' ? 'entities' : list;
    const taken = seen.get(space) ?? new Set<string>();
    seen.set(space, taken);
    const next = story[list].map((its, i) => {
      const given = its.id as string | undefined;
      if (given != null && /\S/.test(given) && !taken.has(given)) {
        taken.add(given);
        return its;
      }
      const fresh = freeId(draftOf(story, null, []), nameIn(its), `${list}-${i + 1}`);
      if (given != null && taken.has(given)) {
        const params = { found: given, first: `/${space}` };
        leftOver.push(leftOf(faultAt('duplicate-id', [list, i, 'id'], params), JSON.stringify(given), story, lang));
      }
      taken.add(fresh);
      story = withValue(story, [list, String(i), 'id'], fresh) as DraftStory;
      return changed(its, { id: fresh }, list);
    });
    if (next.some((its, i) => its !== fields[list]?.[i]))
      story = changed(story, { [list]: Object.freeze(next) }, 'story');
  }
  return story;
}

/** What a record without an id may be called by. */
function nameIn(record: object): string {
  const its = record as { readonly name?: unknown; readonly title?: unknown; readonly label?: unknown };
  const name = its.name ?? its.title ?? its.label;
  const text = typeof name === 'object' && name !== null ? Object.values(name)[0] : name;
  return typeof text === 'string' ? slugOf(text) : '';
}
