/** Whom a story lets nobody answer for. That no answer is linked says nothing: it may stand in the story all the same. */
import type { Statement, Story } from '../definition.js';
import { tonesOf } from '../edges.js';
import type { Kind } from '../vocabulary.js';
import type { Replies } from './order.js';

/** Who can answer at all. */
const ANSWERING: readonly Kind[] = ['person', 'company', 'organisation', 'government', 'media'];

/**
 * Ids of the statements of conflict that nothing answers or disputes, whose every target could answer and of whom no statement at all comes or
 * is on their word. What is denied attacks nobody.
 */
export function unansweredIn(story: Story, { repliedBy, disputedBy }: Replies): ReadonlySet<string> {
  const tones = tonesOf(story.relations);
  const kinds = new Map(story.entities.map(({ id, kind }) => [id, kind]));
  const heard = new Set(story.statements.flatMap(({ from, attributedTo = [] }) => [...from, ...attributedTo]));
  const isSilent = (id: string) => ANSWERING.includes(kinds.get(id) ?? 'other') && !heard.has(id);
  const isOpen = ({ id, relation, modality, to = [] }: Statement) =>
    tones.get(relation) === 'conflict' &&
    modality !== 'denied' &&
    to.length > 0 &&
    to.every(isSilent) &&
    !repliedBy.has(id) &&
    !disputedBy.has(id);
  return new Set(story.statements.filter(isOpen).map(({ id }) => id));
}
