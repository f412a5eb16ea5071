/** What the card at the pointer says of a node or an edge. */

import { claimLine } from '../story/isolate.js';
import { marksFor } from './quote.js';
import { isShown, type Target } from './state.js';
import { langOf } from './statement.js';
import { nameOf, say, type View } from './view.js';

/** Characters of an excerpt on the card. */
const MOST = 110;

function shortened(text: string): string {
  if (text.length <= MOST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST) || MOST)} …`;
}

export function cardLines(
  view: View,
  target: Target,
): { text: string; lang?: string; kind: 'who' | 'words' | 'hint' }[] {
  const { t, model } = view;
  if (target.kind === 'entity') {
    const entity = model.story.entities[model.entities.get(target.id) ?? -1];
    const edges = model.edges.filter(
      (edge) =>
        (edge.from === target.id || edge.to === target.id) && edge.statements.some((its) => isShown(view.state, its)),
    );
    return [
      { text: nameOf(view, target.id), kind: 'who' },
      { text: `${entity ? t.kinds[entity.kind] : ''} · ${t.connections(edges.length)}`, kind: 'hint' },
    ];
  }
  const statement = model.statements.get(target.id);
  if (!statement) return [];
  const relation = model.story.relations.find(({ id }) => id === statement.relation);
  const list = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => nameOf(view, id)).join(', ');
  const verb = relation ? say(view, relation.label).text : '';
  const lang = langOf(view, statement);
  const [open, close] = statement.form === 'direct' ? marksFor(lang, t) : ['', ''];
  return [
    { text: claimLine(list(statement.from), verb, list(statement.to)), kind: 'who' },
    { text: `${open}${shortened(statement.quote.exact)}${close}`, lang, kind: 'words' },
  ];
}
