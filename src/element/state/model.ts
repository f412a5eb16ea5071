/** A story's edges and what is asked of them again and again; made once per story. */
import type { Statement, Story } from '../../story/definition.js';
import type { Edge } from '../../story/edges.js';

export interface Model {
  readonly story: Story;
  readonly edges: readonly Edge[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** Entity id → its number in the file and in every column. */
  readonly entities: ReadonlyMap<string, number>;
  /** Statement id → numbers of its edges, first pair first. */
  readonly edgesOf: ReadonlyMap<string, readonly number[]>;
}

export function modelOf(story: Story, edges: readonly Edge[]): Model {
  const byStatement = new Map<string, number[]>();
  for (const [number, edge] of edges.entries()) {
    for (const { id } of edge.statements) {
      const list = byStatement.get(id);
      if (list) list.push(number);
      else byStatement.set(id, [number]);
    }
  }
  return {
    story,
    edges,
    statements: new Map(story.statements.map((statement) => [statement.id, statement])),
    entities: new Map(story.entities.map((entity, number) => [entity.id, number])),
    edgesOf: byStatement,
  };
}

/** Everything an entity says, is said to do, or is the subject of, in the file's order. */
export function statementsAround(story: Story, entity: string): Statement[] {
  return story.statements.filter(
    ({ from, to, about, attributedTo, channel }) =>
      from.includes(entity) ||
      to?.includes(entity) ||
      about?.includes(entity) ||
      attributedTo?.includes(entity) ||
      channel === entity,
  );
}

/** Whether the story had a statement of this id. */
export const isWithdrawn = ({ story }: Model, id: string): boolean =>
  story.withdrawn?.some((its) => its.id === id) === true;

/** Whether the story has, or had, an entity or statement of this id. */
export const isKnown = (model: Model, id: string): boolean =>
  model.entities.has(id) || model.statements.has(id) || isWithdrawn(model, id);
