/** What is left of a story when relations are switched off, and how much each switch stands for. */

import { claimOf } from './claims.js';
import type { Statement, Story } from './definition.js';
import { tonesOf } from './edges.js';
import type { Tone } from './vocabulary.js';

/** Whether a statement is shown. */
export type Shows = (statement: Statement) => boolean;

export const everything: Shows = () => true;

export interface Counts {
  /** By relation id, in the file's (the legend's) order; a relation without statements counts 0. */
  readonly relations: ReadonlyMap<string, number>;
  /** By tone, in the order in which the relations bring them up. */
  readonly tones: ReadonlyMap<Tone, number>;
}

/** How many claims each relation and each tone has; each counts once, however many pairs it is drawn as and sources tell it. */
export function countsOf(story: Story, shows = everything): Counts {
  const tone = tonesOf(story.relations);
  const relations = new Map<string, Set<string>>(story.relations.map(({ id }) => [id, new Set()]));
  const tones = new Map<Tone, Set<string>>(story.relations.map((its) => [its.tone, new Set()]));
  for (const statement of story.statements.filter(shows)) {
    const claim = claimOf(statement);
    relations.get(statement.relation)?.add(claim);
    tones.get(tone.get(statement.relation) ?? 'other')?.add(claim);
  }
  return { relations: sizesOf(relations), tones: sizesOf(tones) };
}

const sizesOf = <Key>(sets: ReadonlyMap<Key, ReadonlySet<string>>): Map<Key, number> =>
  new Map(Array.from(sets, ([key, { size }]) => [key, size]));
