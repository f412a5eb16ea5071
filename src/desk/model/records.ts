/** Records of a story as values: a changed one is a new one, with its keys where a maker expects them. */
import { Correction, Entity, Relation, Source, Statement, Step, Story, Withdrawal } from '../../story/definition.js';
import type { Draft, DraftStory } from './types.js';

/** The keys of each record, in the order of the definition. */
const ORDERS = {
  relations: Object.keys(Relation.entries),
  sources: Object.keys(Source.entries),
  entities: Object.keys(Entity.entries),
  statements: Object.keys(Statement.entries),
  steps: Object.keys(Step.entries),
  corrections: Object.keys(Correction.entries),
  withdrawn: Object.keys(Withdrawal.entries),
  quote: ['exact', 'prefix', 'suffix', 'original', 'translations'],
  story: Object.keys(Story.entries),
} as const;
export type RecordKind = keyof typeof ORDERS;

/**
 * The record with these fields; null and undefined take one away. Fields that were there stay where they were, a new one comes before
 * the first that follows it in the definition. The very record where nothing changes.
 */
export function changed<Its extends object>(
  its: Its,
  change: { readonly [key: string]: unknown },
  kind: RecordKind,
): Its {
  const old = its as { readonly [key: string]: unknown };
  const news = Object.entries(change).filter(([key, value]) => !same(value ?? undefined, old[key]));
  if (news.length === 0) return its;
  const order: readonly string[] = ORDERS[kind];
  let keys = Object.keys(old);
  for (const [key, value] of news) {
    if (value == null) keys = keys.filter((one) => one !== key);
    else if (!keys.includes(key)) {
      const rank = order.indexOf(key);
      const next = keys.findIndex((one) => order.indexOf(one) > rank);
      keys.splice(next < 0 ? keys.length : next, 0, key);
    }
  }
  const values = { ...old, ...Object.fromEntries(news) };
  return Object.freeze(Object.fromEntries(keys.map((key) => [key, values[key]]))) as Its;
}

/** Of plain data: the same content. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, its] = [Object.entries(a), b as { readonly [key: string]: unknown }];
  return (
    mine.length === Object.keys(b).length &&
    mine.every(([key, value]) => Object.hasOwn(b, key) && same(value, its[key]))
  );
}

type Lists = Pick<DraftStory, 'relations' | 'sources' | 'entities' | 'statements'>;
export type ListName = keyof Lists;
export type RecordOf<Name extends ListName> = Lists[Name][number];

/** The draft with other fields of the story; the very draft where nothing changes. */
export function withStory(
  draft: Draft,
  change: { readonly [key in keyof DraftStory]?: DraftStory[key] | null },
): Draft {
  const story = changed(draft.story, change, 'story');
  return story === draft.story ? draft : { ...draft, story };
}

export function recordOf<Name extends ListName>(draft: Draft, list: Name, id: string): RecordOf<Name> | undefined {
  return (draft.story[list] as readonly RecordOf<Name>[]).find((one) => one.id === id);
}

/** Of a source's text: what the source says, else the story. BCP 47. */
export const langOf = (draft: Draft, source: string): string =>
  recordOf(draft, 'sources', source)?.lang ?? draft.story.lang;

/** Each record of a list through `change`; undefined drops one. */
export function mapped<Name extends ListName>(
  draft: Draft,
  list: Name,
  change: (its: RecordOf<Name>, i: number) => RecordOf<Name> | undefined,
): Draft {
  const old = draft.story[list] as readonly RecordOf<Name>[];
  const next = old.map(change).filter((one) => one !== undefined);
  if (next.length === old.length && next.every((one, i) => one === old[i])) return draft;
  return withStory(draft, { [list]: Object.freeze(next) });
}

/** One record with other fields. */
export function withRecord<Name extends ListName>(
  draft: Draft,
  list: Name,
  id: string,
  change: { readonly [key in keyof RecordOf<Name>]?: RecordOf<Name>[key] | null | undefined },
): Draft {
  return mapped(draft, list, (its) => (its.id === id ? changed(its, change, list) : its));
}

export function added<Name extends ListName>(draft: Draft, list: Name, record: RecordOf<Name>, at?: number): Draft {
  const next: unknown[] = [...draft.story[list]];
  next.splice(at ?? next.length, 0, changed({}, { ...record }, list));
  return withStory(draft, { [list]: Object.freeze(next) } as never);
}

/** A list with an item elsewhere; `to` counts in the list as it is. */
export function reordered<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  if (item === undefined || from === to || to < 0 || to > list.length) return list;
  const rest = list.filter((_, i) => i !== from);
  rest.splice(to > from ? to - 1 : to, 0, item);
  return rest.every((one, i) => one === list[i]) ? list : Object.freeze(rest);
}
