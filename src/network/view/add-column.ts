/** A computed column joins those of the file: whatever knows columns knows it from then on. */
import { groupable } from '../model/groups.js';
import { attributeKey, measureOf } from '../model/measures.js';
import type { Session } from './session.js';

function freeName(taken: readonly string[], name: string): string {
  let free = name;
  for (let i = 2; taken.includes(free); i++) free = `${name} (${i})`;
  return free;
}

/** Adds a column of nodes, or gives the column `known` new values; returns what it is called. */
export function addColumn(session: Session, name: string, values: Float64Array, known: string | null): string {
  const { graph, measures } = session;
  const column =
    known ??
    freeName(
      graph.nodeAttributes.map((its) => its.name),
      name,
    );
  const others = graph.nodeAttributes.filter((its) => its.name !== column);
  const key = attributeKey(column);
  const measure = measureOf(key, values);
  session.graph = { ...graph, nodeAttributes: [...others, { name: column, values: Array.from(values, String) }] };
  session.measures = {
    ...measures,
    nodes: [...measures.nodes.filter((its) => its.key !== key), ...(measure ? [measure] : [])],
  };
  session.groupable = groupable(session.graph);
  return column;
}
