/** Statements → edges. An edge is not in the file: it is what the statements between two entities, in one tone, add up to. */
import type { Relation, Statement, Story } from './definition.js';
import type { Tone } from './vocabulary.js';

/** One curve: all statements of one tone from one entity to another (or between two, where they are mutual). */
export interface Edge {
  /** The entity it starts at; of a mutual edge, the one that comes first in the file. */
  readonly from: string;
  /** The entity it ends at; the same as `from` for a loop. */
  readonly to: string;
  readonly tone: Tone;
  /** No direction, no arrowhead: the source says it of both alike. */
  readonly mutual: boolean;
  /** Never empty, in the file's order. */
  readonly statements: readonly Statement[];
}

/** Whether nothing is said of its two ends but that it is not so. */
export const isDenied = ({ statements }: Pick<Edge, 'statements'>): boolean =>
  statements.every(({ modality }) => modality === 'denied');

/** The pairs that one statement is drawn as: each `from` × each `to`, or each unordered pair of a mutual one. */
export function pairsOf(statement: Pick<Statement, 'from' | 'to' | 'mutual'>): [from: string, to: string][] {
  const { from, to } = statement;
  if (!statement.mutual) return from.flatMap((a) => (to ?? []).map((b): [string, string] => [a, b]));
  return from.flatMap((a, i) => from.slice(i + 1).map((b): [string, string] => [a, b]));
}

/** Tone of each relation, by id. */
export function tonesOf(relations: readonly Relation[]): Map<string, Tone> {
  return new Map(relations.map((relation) => [relation.id, relation.tone]));
}

/** All edges of a story, in the order in which the file first speaks of them. */
export function edgesOf(story: Story): Edge[] {
  const tones = tonesOf(story.relations);
  const rank = new Map(story.entities.map((entity, i) => [entity.id, i]));
  const edges = new Map<string, Edge & { statements: Statement[] }>();
  for (const statement of story.statements) {
    const tone = tones.get(statement.relation) ?? 'other';
    const mutual = statement.mutual === true;
    for (const pair of pairsOf(statement)) {
      const swap = mutual && (rank.get(pair[0]) ?? 0) > (rank.get(pair[1]) ?? 0);
      const [from, to] = swap ? [pair[1], pair[0]] : pair;
      const key = JSON.stringify([from, to, tone, mutual]);
      const edge = edges.get(key);
      if (edge) edge.statements.push(statement);
      else edges.set(key, { from, to, tone, mutual, statements: [statement] });
    }
  }
  return [...edges.values()];
}
