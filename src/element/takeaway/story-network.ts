/** A story as a network of another tool: a node for each party, an edge for each pair that a statement is drawn as, with its words. */
import type { AttributeColumn, ForeignGraph } from '../../network/graph.js';
import { CSV_COLUMNS, cellsOf } from '../../publish/csv.js';
import type { Telling } from '../../publish/telling.js';
import type { Entity, Statement } from '../../story/definition.js';
import { pairsOf, tonesOf } from '../../story/edges.js';

/** What an edge says by itself. */
const STORY_NETWORK_OWN: readonly string[] = ['from', 'to', 'mutual', 'relation'];
/** What other tools take for the edge's own id and end. */
const STORY_NETWORK_NAMES: Readonly<Record<string, string>> = { id: 'statement', source: 'sourceTitle' };

interface Drawn {
  readonly from: string;
  readonly to: string;
  readonly statement: Statement;
}

/** `statements`: those that are shown, and `filter` says which those are. */
export function networkOf(telling: Telling, statements: readonly Statement[], filter: string): ForeignGraph {
  const { story, name, relation, say } = telling;
  const tones = tonesOf(story.relations);
  const cells = new Map(
    statements.map((its) => [its.id, { ...cellsOf(telling, its, tones.get(its.relation) ?? 'other'), filter }]),
  );
  const drawn = statements.flatMap((statement): Drawn[] =>
    pairsOf(statement).map(([from, to]) => ({ from, to, statement })),
  );
  const rank = new Map(story.entities.map(({ id }, i) => [id, i]));
  const ends = (end: 'from' | 'to') => Uint32Array.from(drawn, (its) => rank.get(its[end]) ?? 0);
  const columns = CSV_COLUMNS.filter((column) => !STORY_NETWORK_OWN.includes(column));
  return {
    title: say(story.title).text,
    n: story.entities.length,
    m: drawn.length,
    ids: story.entities.map(({ id }) => id),
    labels: story.entities.map(({ id }) => name(id)),
    source: ends('from'),
    target: ends('to'),
    directed: Uint8Array.from(drawn, ({ statement }) => (statement.mutual ? 0 : 1)),
    weight: null,
    edgeLabels: drawn.map(({ statement }) => relation(statement.relation).text),
    places: null,
    colours: null,
    nodeAttributes: nodeColumns(telling, story.entities),
    edgeAttributes: filled(
      columns.map((column) => ({
        name: STORY_NETWORK_NAMES[column] ?? column,
        values: drawn.map(({ statement }) => cells.get(statement.id)?.[column] ?? ''),
      })),
    ),
  };
}

const nodeColumns = ({ say, t }: Telling, entities: readonly Entity[]): AttributeColumn[] =>
  filled([
    { name: 'kind', values: entities.map(({ kind }) => t.kinds[kind]) },
    { name: 'note', values: entities.map(({ note }) => (note == null ? '' : say(note).text)) },
    { name: 'aliases', values: entities.map(({ aliases = [] }) => aliases.join('; ')) },
    { name: 'sameAs', values: entities.map(({ sameAs = [] }) => sameAs.join(' ')) },
  ]);

/** Without columns in which nothing stands. */
const filled = (columns: readonly AttributeColumn[]): AttributeColumn[] =>
  columns.filter(({ values }) => values.some((value) => value !== ''));
