/** A graph and what was found out about it as a worker hands it over: columns that are moved, text as UTF-8. */
import type { AttributeColumn, ForeignGraph, Loss, TableGuess } from '../graph.js';
import type { NodeAdjacency } from '../model/adjacency.js';
import { type By, COLOURS, type Grouping } from '../model/groups.js';
import type { Aim } from '../model/layout-aim.js';
import type { Measures } from '../model/measures.js';
import type { NetworkModel } from '../model/model.js';
import { createTurns, type Turns } from '../turns.js';
import { buffersOf, packText, type TextColumn, unpackText } from './text-column.js';

/** A symbol cannot be sent: zero stands for the file's colours. */
type SentBy = string | 0;

interface PackedAttribute {
  readonly name: string;
  readonly values: TextColumn;
}

type Numbers = 'title' | 'n' | 'm' | 'source' | 'target' | 'directed' | 'weight' | 'places';

export interface PackedGraph extends Pick<ForeignGraph, Numbers> {
  readonly ids: TextColumn;
  readonly labels: TextColumn;
  readonly edgeLabels: TextColumn | null;
  readonly colours: TextColumn | null;
  readonly nodeAttributes: readonly PackedAttribute[];
  readonly edgeAttributes: readonly PackedAttribute[];
}

export interface PackedModel {
  readonly ties: NodeAdjacency;
  readonly groupable: readonly SentBy[];
  readonly opening: {
    readonly grouping: Omit<Grouping, 'by'> & { readonly by: SentBy };
    readonly strength: number;
  } | null;
  readonly aim: Omit<Aim, 'by'> & { readonly by: SentBy | null };
  readonly measures: Measures;
  readonly telling: boolean;
}

export interface PackedNetwork {
  readonly graph: PackedGraph;
  readonly model: PackedModel;
  readonly dropped: readonly Loss[];
  readonly view?: unknown;
  readonly table?: TableGuess;
}

/** A graph with all that is known of it, as the page shows it. */
export interface Network {
  readonly graph: ForeignGraph;
  readonly model: NetworkModel;
  /** What its file says beside that. */
  readonly dropped?: readonly Loss[];
  /** The view that was saved with it. */
  readonly view?: unknown;
  /** How it was read, where it is a text that was read as a table. */
  readonly table?: TableGuess;
}

const sentBy = (by: By): SentBy => (by === COLOURS ? 0 : (by as string));
const receivedBy = (by: SentBy): By => (by === 0 ? COLOURS : by);

const attributesOf = (columns: readonly AttributeColumn[]): PackedAttribute[] =>
  columns.map(({ name, values }) => ({ name, values: packText(values) }));

function packGraph(graph: ForeignGraph): PackedGraph {
  const { title, n, m, source, target, directed, weight, places, edgeLabels, colours } = graph;
  return {
    title,
    n,
    m,
    source,
    target,
    directed,
    weight,
    places,
    ids: packText(graph.ids),
    labels: packText(graph.labels),
    edgeLabels: edgeLabels && packText(edgeLabels),
    colours: colours && packText(colours),
    nodeAttributes: attributesOf(graph.nodeAttributes),
    edgeAttributes: attributesOf(graph.edgeAttributes),
  };
}

function packModel({ ties, groupable, opening, aim, measures, telling }: NetworkModel): PackedModel {
  return {
    ties,
    groupable: groupable.map(sentBy),
    opening: opening && { ...opening, grouping: { ...opening.grouping, by: sentBy(opening.grouping.by) } },
    aim: { ...aim, by: aim.by == null ? null : sentBy(aim.by) },
    measures,
    telling,
  };
}

export const pack = ({ graph, model, dropped = [], view, table }: Network): PackedNetwork => ({
  graph: packGraph(graph),
  model: packModel(model),
  dropped,
  ...(view != null && { view }),
  ...(table && { table }),
});

/** All buffers in it, each once. */
export function transferOf({ graph, model }: PackedNetwork): ArrayBufferLike[] {
  const { source, target, directed, weight, places, ids, labels, edgeLabels, colours } = graph;
  const numbers = [source, target, directed, weight, places?.x, places?.y, model.ties.off, model.ties.edge];
  const attributes = [...graph.nodeAttributes, ...graph.edgeAttributes].map(({ values }) => values);
  const texts = [ids, labels, edgeLabels, colours, ...attributes];
  const measured = [...model.measures.nodes, ...model.measures.edges].map(({ values }) => values);
  const all = [...numbers, ...measured, model.opening?.grouping.of].flatMap((its) => (its ? [its.buffer] : []));
  return [...new Set([...all, ...texts.flatMap((its) => (its ? buffersOf(its) : []))])];
}

async function unpackAttributes(columns: readonly PackedAttribute[], turns: Turns): Promise<AttributeColumn[]> {
  const unpacked: AttributeColumn[] = [];
  for (const { name, values } of columns) unpacked.push({ name, values: await unpackText(values, turns) });
  return unpacked;
}

function unpackModel({ ties, groupable, opening, aim, measures, telling }: PackedModel): NetworkModel {
  return {
    ties,
    groupable: groupable.map(receivedBy),
    opening: opening && { ...opening, grouping: { ...opening.grouping, by: receivedBy(opening.grouping.by) } },
    aim: { ...aim, by: aim.by == null ? null : receivedBy(aim.by) },
    measures,
    telling,
  };
}

/** On the page, in turns: nobody notices how much text there is. */
export async function unpack(
  { graph, model, dropped, view, table }: PackedNetwork,
  signal?: AbortSignal,
): Promise<Network> {
  const turns = createTurns(signal);
  const text = (column: TextColumn) => unpackText(column, turns);
  return {
    graph: {
      ...graph,
      ids: await text(graph.ids),
      labels: await text(graph.labels),
      edgeLabels: graph.edgeLabels && (await text(graph.edgeLabels)),
      colours: graph.colours && (await text(graph.colours)),
      nodeAttributes: await unpackAttributes(graph.nodeAttributes, turns),
      edgeAttributes: await unpackAttributes(graph.edgeAttributes, turns),
    },
    model: unpackModel(model),
    dropped,
    ...(view != null && { view }),
    ...(table && { table }),
  };
}
