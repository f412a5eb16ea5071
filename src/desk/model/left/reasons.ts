/** What readers are told of a correction or a withdrawal must be words that they can read. What they have been told so stays told. */
import { inAllLanguages } from '../../../story/all-languages.js';
import type { Text } from '../../../story/definition.js';
import { marked } from '../marked.js';
import { isReason } from '../reason.js';
import { same } from '../records.js';
import type { Draft, Todo } from '../types.js';
import { left, placeOf } from './place.js';

export function reasons(draft: Draft, lang: string): Todo[] {
  const { story, published } = draft;
  const corrections = (story.corrections ?? []).flatMap(({ note }, i): Todo[] => {
    const poor = poorIn(note);
    if (poor == null || published?.story.corrections?.some((its) => same(its.note, note))) return [];
    const place = placeOf(draft, 'correction', String(i), 'note');
    return [left('no-words-in-note', 'title', 'must', place, lang, { number: String(i + 1), text: poor })];
  });
  const old = new Map(published?.story.statements.map((its) => [its.id, its.withdrawn?.reason]));
  const withdrawn = story.statements.flatMap(({ id, withdrawn }): Todo[] => {
    const poor = poorIn(withdrawn?.reason);
    if (poor == null || same(old.get(id), withdrawn?.reason)) return [];
    const place = placeOf(draft, 'statement', id, 'reason');
    return [left('no-words-in-reason', 'say', 'must', place, lang, { text: marked(draft, id), reason: poor })];
  });
  return [...corrections, ...withdrawn];
}

/** The first wording that is none; an empty one is missing, which the file's own rules say. */
const poorIn = (text: Text | undefined): string | null =>
  inAllLanguages(text).find((its) => its.trim() !== '' && !isReason(its)) ?? null;
