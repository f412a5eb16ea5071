/** What a filter leaves and what it hides, and by which rules, as one sentence. */
import { isolated } from '../../../story/telling/isolate.js';
import { measureBy, type Quantity } from '../../model/measures.js';
import type { KeepRule } from '../../model/rules.js';
import { groupName, measureName } from '../group-names.js';
import { isFiltered } from '../state.js';
import { sayNumber, type ToolView } from './tool-view.js';

/** Values or groups that are told by name. */
const SENTENCE_NAMES = 4;

function listOf({ all }: ToolView, names: readonly string[]): string {
  const some = names.slice(0, SENTENCE_NAMES);
  return new Intl.ListFormat(all.lang).format(names.length > some.length ? [...some, '…'] : some);
}

export const measureIn = ({ measures }: ToolView, rule: KeepRule): Quantity | null =>
  rule.kind === 'range' ? measureBy(measures[rule.on], rule.key) : null;

export function ruleWords(view: ToolView, rule: KeepRule): string {
  const { graph, t, w } = view;
  if (rule.kind === 'around') return w.around(isolated(graph.labels[rule.node] ?? ''), rule.hops);
  if (rule.kind === 'only')
    return w.only(
      rule.attribute,
      listOf(
        view,
        rule.values.map((value) => isolated(value || t.nameless)),
      ),
    );
  const measure = measureIn(view, rule);
  const say = measure ? sayNumber(view, measure) : String;
  return w.range(measureName(rule.key, t), say(rule.from), say(rule.to));
}

/** Empty where rules leave nothing out; groups alone the legend tells of. */
export function sentenceOf(view: ToolView): string {
  const { graph, state, w } = view;
  const { passed, rules, off } = state;
  if (!passed || !isFiltered(state)) return '';
  const { nodes, edges } = passed;
  const words = rules.map((rule) => ruleWords(view, rule));
  const ranks = [...off].sort((a, b) => a - b);
  const without =
    off.size > 0
      ? [
          w.groupsOff(
            listOf(
              view,
              ranks.map((rank) => groupName(view, rank)),
            ),
          ),
        ]
      : [];
  const because = [w.because(words.join(' · ')), ...without].join(', ');
  return `${w.sentence(nodes, graph.n, edges, graph.m)}: ${because}. ${w.hidden(graph.n - nodes, graph.m - edges)}.`;
}
