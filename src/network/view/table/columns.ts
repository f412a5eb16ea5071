/** The columns of the table of nodes and of that of edges: what each shows, and by what it is sorted. */

import { attributeKey, measureBy } from '../../model/measures.js';
import { measureName } from '../group-names.js';
import type { ToolView } from '../tools/tool-view.js';
import type { CompareRows } from './sorting.js';

export interface NetworkColumn {
  readonly key: string;
  readonly name: string;
  readonly isNumber: boolean;
  textAt(row: number): string;
  readonly compare: CompareRows;
}

function numbers(key: string, name: string, values: ArrayLike<number>, say: (value: number) => string): NetworkColumn {
  // What has no number comes first, as the smallest would.
  const at = (row: number) => (Number.isNaN(values[row] as number) ? -Infinity : (values[row] as number));
  return {
    ...{ key, name, isNumber: true },
    textAt: (row) => (Number.isNaN(values[row] as number) ? '' : say(values[row] as number)),
    compare: (a, b) => {
      const [one, other] = [at(a), at(b)];
      return one < other ? -1 : one > other ? 1 : 0;
    },
  };
}

function texts(key: string, name: string, textAt: (row: number) => string, collator: Intl.Collator): NetworkColumn {
  return { key, name, isNumber: false, textAt, compare: (a, b) => collator.compare(textAt(a), textAt(b)) };
}

/** Attributes are shown as the file writes them, and those that are numbers are sorted as such. */
function attributes(view: ToolView, of: 'nodes' | 'edges', collator: Intl.Collator): NetworkColumn[] {
  const { graph, measures } = view;
  return (of === 'nodes' ? graph.nodeAttributes : graph.edgeAttributes).map(({ name, values }) => {
    const key = attributeKey(name);
    const measure = measureBy(measures[of], key);
    const textAt = (row: number) => values[row] ?? '';
    const plain = texts(key, name, textAt, collator);
    return measure ? { ...numbers(key, name, measure.values, String), textAt } : plain;
  });
}

export function tableColumns(view: ToolView, of: 'nodes' | 'edges'): NetworkColumn[] {
  const { graph, measures, t, w, all } = view;
  const { labels, ids, source, target, edgeLabels, weight } = graph;
  const collator = new Intl.Collator(all.lang, { numeric: true });
  const end = (ends: Uint32Array) => (row: number) => labels[ends[row] as number] ?? '';
  if (of === 'edges')
    return [
      texts('source', w.source, end(source), collator),
      texts('target', w.target, end(target), collator),
      ...(edgeLabels ? [texts('label', w.label, (row) => edgeLabels[row] ?? '', collator)] : []),
      ...(weight ? [numbers('weight', measureName('weight', t), weight, t.exact)] : []),
      ...attributes(view, of, collator),
    ];
  const own = measures.nodes.filter(({ key }) => key === 'degree' || key === 'component');
  const named = ids.some((id, i) => id !== labels[i]);
  return [
    texts('name', w.name, (row) => labels[row] ?? '', collator),
    ...own.map(({ key, values }) => numbers(key, measureName(key, t), values, t.number)),
    ...attributes(view, of, collator),
    ...(named ? [texts('id', w.id, (row) => ids[row] ?? '', collator)] : []),
  ];
}
