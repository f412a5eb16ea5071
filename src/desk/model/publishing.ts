/** What readers have already: what may no longer change in silence. */
import type { StoryFile } from '../../story/definition.js';
import { readStory } from '../../story/reading/read.js';
import { storyText } from './draft.js';
import { edit, refuse } from './edit.js';
import { same } from './records.js';
import type { Draft, DraftStatement, Edit, EditCode, EditRefusal, PublishedStory } from './types.js';

/** Of a statement, what its readers have been told. */
const TOLD = [
  'from',
  'to',
  'mutual',
  'relation',
  'form',
  'modality',
  'attributedTo',
  'channel',
  'said',
  'source',
  'amount',
] as const;

/**
 * Ids of published statements that no longer say what readers got, and of which no correction tells that readers have not had yet. A withdrawal
 * tells of itself.
 */
export function correctionsDue({ story, published }: Draft): readonly string[] {
  if (!published) return [];
  const old = published.story.corrections ?? [];
  const fresh = (story.corrections ?? []).filter((its) => !old.some((one) => same(one, its)));
  const told = new Set(fresh.flatMap(({ statements = [] }) => statements));
  const now = new Map(story.statements.map((its) => [its.id, its]));
  return published.story.statements
    .filter((its) => !told.has(its.id) && !its.withdrawn && isOther(its, now.get(its.id)))
    .map(({ id }) => id);
}

function isOther(old: StoryFile['statements'][number], now: DraftStatement | undefined): boolean {
  return !now || (!now.withdrawn && otherFields(old, now).length > 0);
}

/** What of a published statement is no longer what readers got. */
export type ToldField = 'quote' | 'original' | (typeof TOLD)[number];

function otherFields(old: StoryFile['statements'][number], now: DraftStatement): ToldField[] {
  const [words, its] = [old.quote, now.quote];
  return [
    ...(words?.exact === its?.exact ? [] : (['quote'] as const)),
    ...(same(words?.original, its?.original) ? [] : (['original'] as const)),
    ...TOLD.filter((field) => !same(old[field], now[field])),
  ];
}

/** What readers have of a statement, and which of its fields are others by now; null where they have not got it. */
export function toldOf(
  { story, published }: Draft,
  id: string,
): { readonly words: string; readonly fields: readonly ToldField[] } | null {
  const old = published?.story.statements.find((its) => its.id === id);
  const now = story.statements.find((its) => its.id === id);
  if (!old) return null;
  return { words: old.quote?.exact ?? '', fields: now ? otherFields(old, now) : [] };
}

/** After publishing: this is what readers have now; `elsewhere`: not by a zip of this desk. Refused where the story is not sound. */
export function markPublished(draft: Draft, elsewhere = false): Edit | EditRefusal {
  const text = storyText(draft);
  const published = publishedOf(text);
  if (!published) return refuse('unknown', { id: draft.story.id });
  const its: PublishedStory = elsewhere ? { ...published, elsewhere } : published;
  return fact(elsewhere ? 'published-elsewhere' : 'published', its);
}

/** Its maker had said so of a story that readers have not got; null where it is not by the maker's word that they have it. */
export function takeBackElsewhere({ published }: Draft): Edit | null {
  return published?.elsewhere ? fact('not-published', null) : null;
}

/** Readers keep what they have, whatever is undone here. */
const fact = (code: EditCode, published: PublishedStory | null): Edit => ({
  ...edit(code, {}, (draft) => ({ ...draft, published })),
  fact: true,
});

/** How the story stands with its readers: they have it as it is here, or an earlier one, or none; by a zip, or as its maker says. */
export type ReaderStanding = 'none' | 'zip' | 'elsewhere' | 'zip-before' | 'elsewhere-before';

export function standingOf(draft: Draft): ReaderStanding {
  const { published } = draft;
  if (!published) return 'none';
  const how = published.elsewhere ? 'elsewhere' : 'zip';
  return published.text === storyText(draft) ? how : `${how}-before`;
}

/** A story file's text as what readers have; null where it is none. */
export function publishedOf(text: string): PublishedStory | null {
  const { story } = readStory(text);
  return story && { story, text };
}
