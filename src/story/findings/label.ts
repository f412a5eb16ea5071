/** What a relation says already: a word of it in the excerpt is no hedge. */
import { inAllLanguages } from '../all-languages.js';
import type { JudgedPassage } from './passage.js';

/** In every language that the story gives it in. */
export function labelOf({ story, statement }: JudgedPassage): string {
  return inAllLanguages(story.relations.find(({ id }) => id === statement.relation)?.label).join(' ');
}

/** The beginnings of its longer words: "widerspricht" and "widersprach" share one. */
export function stemsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/\p{L}{5,}/gu)
      ?.map((word) => word.slice(0, 6)) ?? []
  );
}

export function toneOf({ story, statement }: JudgedPassage): string {
  return story.relations.find(({ id }) => id === statement.relation)?.tone ?? 'other';
}

/** Does the first verb behind "will" or "would" begin as the relation's own does: "would sue", "sues"? */
export function saysDeed(label: string, after: string): boolean {
  const beginnings = (text: string) =>
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, word.length > 6 ? 5 : 3));
  const near = beginnings(/^[^,;:.!?]*/.exec(after)?.[0] ?? '');
  return beginnings(label).some((one) => near.some((other) => other.startsWith(one) || one.startsWith(other)));
}
