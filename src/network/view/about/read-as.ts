/** How the table that is shown was read, and the way to have it read otherwise. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { correctingMessages, encodingName, separatorName } from '../../../i18n/correcting.js';
import type { CorrectingMessages } from '../../../i18n/types/correcting.js';
import { isolated } from '../../../story/telling/isolate.js';
import type { TableGuess } from '../../graph.js';
import type { GraphView } from '../state.js';

function tell({ form, columns }: TableGuess, words: CorrectingMessages): string {
  const { separator, encoding, header, source, target, weight, direction } = form;
  const column = (at: number) => isolated(columns[at] ?? '');
  const ends = [`${words.roles.source} = ${column(source)}`, `${words.roles.target} = ${column(target)}`];
  if (weight != null) ends.push(`${words.roles.weight} = ${column(weight)}`);
  const way =
    typeof direction === 'number' ? `${words.roles.direction} = ${column(direction)}` : words.directions[direction];
  return [
    separatorName(separator, words),
    encodingName(encoding),
    words.headerIn(header == null ? null : header + 1),
    [...ends, way].join(', '),
  ].join(' · ');
}

/** Nothing where the file is no table, or was packed. */
export function readAs({ table, t, actions }: GraphView): TemplateResult | typeof nothing {
  if (!table) return nothing;
  const words = correctingMessages(t.lang);
  return html`<p class="hint" data-read-as>${words.readAs(tell(table, words))}
    <button type="button" class="text" data-correct @click=${actions.correct}>${words.correct}</button></p>`;
}
