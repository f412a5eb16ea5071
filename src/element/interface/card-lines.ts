/** What the card at the pointer says of a node or an edge. */

import { claimText, shortened } from '../../story/telling/claim.js';
import type { CardLine } from '../../ui/pointer-card.js';
import { isShown, type Target } from '../state/state.js';
import { toldIn } from '../words/translated.js';
import { nameOf, tellerIn, type View } from '../words/view.js';

/** Characters of an excerpt on the card. */
const CARD_LINES_MOST = 110;

export function cardLines(view: View, target: Target): CardLine[] {
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
  return [
    { text: claimText(tellerIn(view), statement), kind: 'who' },
    ...toldIn(view, statement).map(
      ({ text, lang, ours }): CardLine => ({
        text: shortened(text, CARD_LINES_MOST),
        lang,
        ...(ours ? { kind: 'ours', label: t.translation } : { kind: 'words' }),
      }),
    ),
  ];
}
