/** Which values of each facet a statement has; found once a story. */
import { claimOf } from '../claims.js';
import type { Statement, Story } from '../definition.js';
import { spanOf } from '../moments.js';
import { once } from '../once.js';
import { distancesFrom } from '../paths.js';
import { repliesOf } from '../telling/order.js';
import type { FacetName } from './facets.js';

export interface FacetValues {
  readonly of: ReadonlyMap<Statement, Readonly<Record<FacetName, readonly string[]>>>;
  /** First and last moment at which it may have been said, ms; without those of which the source does not tell. */
  readonly when: ReadonlyMap<Statement, readonly [from: number, to: number]>;
  /** Statement → the claims that it answers or disputes. */
  readonly answers: ReadonlyMap<Statement, readonly string[]>;
  /** Entity id → hops to every other. */
  distances(id: string): ReadonlyMap<string, number>;
}

const yesOrNo = (its: boolean): readonly string[] => [its ? 'yes' : 'no'];

function found(story: Story): FacetValues {
  const { statements } = story;
  const { repliedBy, disputedBy, repeats } = repliesOf(story);
  const publishers = new Map(story.sources.map((its) => [its.id, its.publisher]));
  const publisher = (source: string) => publishers.get(source) ?? source;
  const claims = new Map(statements.map((its) => [its.id, claimOf(its)]));
  const far = new Map<string, ReadonlyMap<string, number>>();
  const valuesOf = (its: Statement): Record<FacetName, readonly string[]> => {
    const { id, from, to = [], about = [], form, modality = 'asserted', channel, attributedTo = [], source } = its;
    const reported = form === 'reported';
    return {
      speaker: reported ? attributedTo : from,
      about: [...new Set([...(reported ? from : []), ...to, ...about])],
      certainty: [modality],
      form: [form],
      channel: channel == null ? [] : [channel],
      source: [source],
      disputed: yesOrNo(disputedBy.has(id)),
      answered: yesOrNo(repliedBy.has(id)),
      shared: yesOrNo((repeats.get(id) ?? []).some((other) => publisher(other.source) !== publisher(source))),
      amount: yesOrNo(its.amount != null),
    };
  };
  return {
    of: new Map(statements.map((its) => [its, valuesOf(its)])),
    when: new Map(statements.flatMap((its) => (its.said == null ? [] : [[its, spanOf(its.said)] as const]))),
    answers: new Map(
      statements.flatMap((its) => {
        const named = [...(its.repliesTo ?? []), ...(its.disputes ?? [])].flatMap((id) => claims.get(id) ?? []);
        return named.length > 0 ? [[its, named] as const] : [];
      }),
    ),
    distances(id) {
      const known = far.get(id) ?? distancesFrom(statements, id);
      far.set(id, known);
      return known;
    },
  };
}

export const facetValues = once(found);
