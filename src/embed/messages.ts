/**
 * What an article and a graph in a frame say to one another. Both sides check who speaks, from where, and the shape:
 * frame → article `{ source: 'edgewise', version: 1, type: 'select', statement: ID | null, statements: IDs }`,
 * article → frame `{ source: 'edgewise', version: 1, type: 'open', statement: ID }` and `{ …, type: 'step', step: N | null }`.
 */
import type { EdgewiseGraph } from '../element/element.js';

const OURS = { source: 'edgewise', version: 1 } as const;
/** Name of the parameter with which a page that frames the graph says its origin: without it neither side speaks. */
export const ARTICLE = 'article';

/** What a reader opened in the graph: the statement of the edge, and all whose words are shown; nothing for an entity. */
export interface Opened {
  readonly statement: string | null;
  readonly statements: readonly string[];
}

/** What `edgewise-select` carries, as far as it concerns an article. */
export function openedOf(event: Event): Opened {
  const { target, statements } = (
    event as CustomEvent<{ target: { kind: string; id: string } | null; statements: string[] }>
  ).detail;
  return target?.kind === 'edge' ? { statement: target.id, statements } : { statement: null, statements: [] };
}

export const saySelect = (opened: Opened): object => ({ ...OURS, type: 'select', ...opened });
export const sayStep = (step: number | null): object => ({ ...OURS, type: 'step', step });
export const sayOpen = (statement: string): object => ({ ...OURS, type: 'open', statement });

type Shape = Readonly<Record<string, unknown>>;

/** A message of ours of this type; of any other, nothing. */
function read(data: unknown, wanted: string): Shape {
  if (typeof data !== 'object' || data == null) return {};
  const its = data as Shape;
  return its.source === OURS.source && its.version === OURS.version && its.type === wanted ? its : {};
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The statement that an article wants open; null for any other message. */
export function readOpen(data: unknown): string | null {
  const { statement } = read(data, 'open');
  return isText(statement) ? statement : null;
}

/** The step of the guided reading, from 1, that an article wants shown, null for none; undefined for any other message. */
export function readStep(data: unknown): number | null | undefined {
  const { step } = read(data, 'step');
  return step === null || (typeof step === 'number' && Number.isInteger(step)) ? step : undefined;
}

export function readSelect(data: unknown): Opened | null {
  const { statement, statements } = read(data, 'select');
  if (!(statement === null || isText(statement)) || !Array.isArray(statements) || !statements.every(isText))
    return null;
  return { statement, statements };
}

/** Opens a statement now or, where the story is still on its way, when it is there. */
export function openIn(graph: EdgewiseGraph, statement: string): void {
  if (graph.story) graph.select(statement);
  else graph.addEventListener('edgewise-ready', () => graph.select(statement), { once: true });
}
