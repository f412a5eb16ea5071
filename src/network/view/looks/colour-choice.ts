/** One list of all that nodes can be coloured by: what parts them into groups, and numbers, which become a ramp. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { choice } from '../../../ui/choice.js';
import { byName, measureName } from '../group-names.js';
import type { GraphView } from '../state.js';

export function colourChoice(view: GraphView, label: string): TemplateResult {
  const { state, t, actions, groupable, measures } = view;
  const choose = (event: Event) => {
    const [kind, i] = (event.currentTarget as HTMLSelectElement).value.split(':');
    const measure = measures.nodes[Number(i)];
    if (kind === 'number' && measure) actions.ramp(measure.key);
    else actions.group(groupable[Number(i)] ?? null);
  };
  const { grouping, ramp } = state;
  return html`<select aria-label=${label} data-colour @change=${choose}>
    ${choice('group:-1', !grouping && !ramp, t.nothing)}
    ${
      groupable.length > 0
        ? html`<optgroup label=${t.groupsOf}>${groupable.map((by, i) => choice(`group:${i}`, grouping?.by === by, byName(by, t)))}</optgroup>`
        : nothing
    }
    ${
      measures.nodes.length > 0
        ? html`<optgroup label=${t.numbersOf}>${measures.nodes.map(({ key }, i) => choice(`number:${i}`, ramp?.key === key, measureName(key, t)))}</optgroup>`
        : nothing
    }
  </select>`;
}
