/** What a glance at the picture tells, in numbers: how many take part, how much is said, who is at the centre. */
import { countClaims } from '../claims.js';
import type { Story } from '../definition.js';
import { pairsOf, tonesOf } from '../edges.js';
import type { Shows } from '../filter.js';
import { KINDS, type Kind } from '../vocabulary.js';

export interface Summary {
  /** How many there are of each kind, most first; kinds without anybody are left out. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  /** Statements that are switched on; what several sources tell counts once. */
  readonly statements: number;
  /** How many tones they have. */
  readonly tones: number;
  /** The best connected, by how many others they are tied to; at most three, never anybody with a single tie. */
  readonly centre: readonly { readonly id: string; readonly ties: number }[];
  /** Groups of two and more that nothing ties to each other. */
  readonly groups: number;
}

const SUMMARY_MOST = 3;

export function summaryOf(story: Story, shows: Shows): Summary {
  const shown = story.statements.filter(shows);
  const tone = tonesOf(story.relations);
  const neighbours = new Map<string, Set<string>>(story.entities.map(({ id }) => [id, new Set()]));
  for (const [a, b] of shown.flatMap(pairsOf)) {
    if (a === b) continue;
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  const centre = story.entities
    .map(({ id }, i) => ({ id, i, ties: neighbours.get(id)?.size ?? 0 }))
    .filter(({ ties }) => ties > 1)
    .sort((a, b) => b.ties - a.ties || a.i - b.i)
    .slice(0, SUMMARY_MOST);
  return {
    kinds: countKinds(story),
    statements: countClaims(shown),
    tones: new Set(shown.map(({ relation }) => tone.get(relation))).size,
    centre: centre.map(({ id, ties }) => ({ id, ties })),
    groups: countGroups(neighbours),
  };
}

function countKinds({ entities }: Story): Summary['kinds'] {
  return KINDS.map((kind) => ({ kind, count: entities.filter((entity) => entity.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function countGroups(neighbours: ReadonlyMap<string, ReadonlySet<string>>): number {
  const seen = new Set<string>();
  let groups = 0;
  for (const [id, ties] of neighbours) {
    if (seen.has(id) || ties.size === 0) continue;
    groups++;
    const group = new Set([id]);
    for (const member of group) for (const other of neighbours.get(member) ?? []) group.add(other);
    for (const member of group) seen.add(member);
  }
  return groups;
}
