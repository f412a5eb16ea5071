/** What is left of a story when relations are switched off, and how much each switch stands for. */
import type { Statement, Story } from './definition.js';
import { tonesOf } from './edges.js';
import type { Tone } from './vocabulary.js';

/** Ids of relations. */
export type Hidden = ReadonlySet<string>;

export function visibleStatements(statements: readonly Statement[], hidden: Hidden): Statement[] {
  return statements.filter(({ relation }) => !hidden.has(relation));
}

export interface Counts {
  /** By relation id, in the file's (the legend's) order; a relation without statements counts 0. */
  readonly relations: ReadonlyMap<string, number>;
  /** By tone, in the order in which the relations bring them up. */
  readonly tones: ReadonlyMap<Tone, number>;
}

/** How many statements each relation and each tone has; a statement counts once, however many pairs it is drawn as. */
export function countsOf(story: Story): Counts {
  const tone = tonesOf(story.relations);
  const relations = new Map(story.relations.map(({ id }) => [id, 0]));
  const tones = new Map<Tone, number>();
  for (const { relation } of story.statements) relations.set(relation, (relations.get(relation) ?? 0) + 1);
  for (const [id, count] of relations) {
    const of = tone.get(id) ?? 'other';
    tones.set(of, (tones.get(of) ?? 0) + count);
  }
  return { relations, tones };
}
