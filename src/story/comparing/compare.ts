/** What changed between two states of a story: of each record that is not the same in both, what became of it. */
import type { Correction, StoryFile } from '../definition.js';
import { changedFields, written } from './fields.js';
import { longestRising } from './kept-order.js';

/**
 * `corrected`: named in a correction that the first state does not have. `moved`: the same words elsewhere — a statement in another place
 * of the order or of its source, a party in another place of the picture.
 */
export type ChangeKind = 'new' | 'changed' | 'corrected' | 'withdrawn' | 'moved' | 'gone';

type Lists = Pick<StoryFile, 'statements' | 'entities' | 'relations' | 'sources'>;
export type ChangedList = keyof Lists;

export interface RecordChange<List extends ChangedList = ChangedList> {
  readonly list: List;
  readonly kind: ChangeKind;
  /** The record's id; of one that was renamed, its new one. */
  readonly id: string;
  /** Dotted paths of what differs, `id` and `order` among them; empty for what is new or gone. */
  readonly fields: readonly string[];
  readonly before: Lists[List][number] | null;
  readonly after: Lists[List][number] | null;
  /** Why, where a correction says so. */
  readonly correction: Correction | null;
}

export interface StoryChanges {
  readonly statements: readonly RecordChange<'statements'>[];
  readonly entities: readonly RecordChange<'entities'>[];
  readonly relations: readonly RecordChange<'relations'>[];
  readonly sources: readonly RecordChange<'sources'>[];
  /** What else differs: `title`, `takeaway`, `asOf`, `lang`, `steps` … */
  readonly story: readonly string[];
}

/** Records that are in both states, by their place in each. */
interface Pairs<Its> {
  readonly both: readonly (readonly [before: number, after: number])[];
  /** What the second state does not have. */
  readonly gone: readonly Its[];
}

type Filed = StoryFile['statements'][number];

/** Where a record's words stand, or a party in the picture: not what it says. */
const PLACES: ReadonlySet<string> = new Set(['quote.prefix', 'quote.suffix', 'order', 'x', 'y']);

/** Everything that became of a story between two of its states, in the order of the second; what is gone comes last. */
export function compareStories(before: StoryFile, after: StoryFile): StoryChanges {
  const known = new Set((before.corrections ?? []).map((one) => written(one)));
  const corrections = (after.corrections ?? []).filter((one) => !known.has(written(one)));
  const of = <List extends ChangedList>(list: List) => changesOf(list, before, after, corrections);
  const rest = ({ statements, entities, relations, sources, ...others }: StoryFile) => others;
  return {
    statements: of('statements'),
    entities: of('entities'),
    relations: of('relations'),
    sources: of('sources'),
    story: changedFields(rest(before), rest(after)),
  };
}

/** How many records changed, and fields of the story itself. */
export function countChanges({ statements, entities, relations, sources, story }: StoryChanges): number {
  return statements.length + entities.length + relations.length + sources.length + story.length;
}

function changesOf<List extends ChangedList>(
  list: List,
  before: StoryFile,
  after: StoryFile,
  corrections: readonly Correction[],
): RecordChange<List>[] {
  const [was, is]: [Lists[List], Lists[List]] = [before[list], after[list]];
  const { both, gone } = pairsOf<Lists[List][number]>(was, is);
  const moved = list === 'statements' ? movedOf(both) : new Set<number>();
  const partner = new Map(both.map(([a, b]) => [b, a]));
  const changes = is.flatMap((its, b): RecordChange<List>[] => {
    const a = partner.get(b);
    if (a == null) return [{ list, kind: 'new', id: its.id, fields: [], before: null, after: its, correction: null }];
    const old = was[a];
    if (!old) return [];
    const fields = [...changedFields(old, its), ...(moved.has(b) ? ['order'] : [])];
    const correction =
      list === 'statements' ? (corrections.find(({ statements }) => statements.includes(its.id)) ?? null) : null;
    if (fields.length === 0 && !correction) return [];
    return [
      { list, kind: kindOf(old, its, fields, correction), id: its.id, fields, before: old, after: its, correction },
    ];
  });
  const left = gone.map(
    (its): RecordChange<List> => ({
      list,
      kind: 'gone',
      id: its.id,
      fields: [],
      before: its,
      after: null,
      correction: null,
    }),
  );
  return [...changes, ...left];
}

const isTakenBack = (its: object) => 'withdrawn' in its && its.withdrawn != null;

function kindOf(before: object, after: object, fields: readonly string[], correction: Correction | null): ChangeKind {
  if (isTakenBack(after) && !isTakenBack(before)) return 'withdrawn';
  if (correction) return 'corrected';
  return fields.every((field) => PLACES.has(field)) ? 'moved' : 'changed';
}

/** By id; what is left over is the same where one source, speaker and excerpt are, each of it once in both: it was renamed. */
function pairsOf<Its extends { readonly id: string }>(was: readonly Its[], is: readonly Its[]): Pairs<Its> {
  const places = new Map(was.map(({ id }, a) => [id, a]));
  const both: [number, number][] = [];
  for (const [b, { id }] of is.entries()) {
    const a = places.get(id);
    if (a != null) both.push([a, b]);
  }
  const [known, met] = [new Set(both.map(([a]) => a)), new Set(both.map(([, b]) => b))];
  const lost = solesOf(was, (a) => !known.has(a));
  for (const [mark, b] of solesOf(is, (place) => !met.has(place))) {
    const a = lost.get(mark);
    if (a != null) both.push([a, b]);
  }
  const left = new Set(both.map(([a]) => a));
  return { both, gone: was.filter((_, a) => !left.has(a)) };
}

/** What a record is known by without its id → its place, of those that are alone with it. */
function solesOf(list: readonly object[], isAsked: (place: number) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [place, its] of list.entries()) {
    const mark = isAsked(place) ? markOf(its) : null;
    if (mark == null) continue;
    if (found.has(mark)) twice.add(mark);
    found.set(mark, place);
  }
  for (const mark of twice) found.delete(mark);
  return found;
}

function markOf(its: object): string | null {
  if (!('quote' in its)) return null;
  const { source, from, quote } = its as Filed;
  return quote ? JSON.stringify([source, from, quote.exact, quote.prefix, quote.suffix]) : null;
}

/** Places of now whose record stands elsewhere among those that were there before; as few as explain the new order. */
function movedOf(both: readonly (readonly [before: number, after: number])[]): Set<number> {
  const now = [...both].sort(([, a], [, b]) => a - b);
  const kept = new Set(longestRising(now.map(([a]) => a)));
  return new Set(now.filter((_, i) => !kept.has(i)).map(([, b]) => b));
}
