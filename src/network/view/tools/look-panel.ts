/** By what nodes are coloured and sized and lines are wide, each with the legend of its ends. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { isCrowd } from '../../../scene/size-limits.js';
import { choice } from '../../../ui/choice.js';
import { measureBy, type Quantity } from '../../model/measures.js';
import type { Ramp, RampScale } from '../../model/ramp.js';
import { measureName } from '../group-names.js';
import { toneOf } from '../group-sign.js';
import { colourChoice } from '../looks/colour-choice.js';
import { rampSteps } from '../looks/ramp-legend.js';
import { sayNumber, type ToolView, toolPanel } from './tool-view.js';

const SCALES: readonly RampScale[] = ['even', 'equal'];

function ramp(view: ToolView, its: Ramp): TemplateResult {
  const { t, w, actions } = view;
  const choose = (event: Event) => {
    const scale = SCALES[Number((event.currentTarget as HTMLSelectElement).value)];
    if (scale) actions.ramp(its.key, scale);
  };
  return html`<label class="field"><span>${w.steps}</span> <select data-scale @change=${choose}>
      ${SCALES.map((scale, i) => choice(String(i), its.scale === scale, w.scales[scale]))}
    </select></label>
    <ul class="steps-of">${rampSteps(view, its).map(
      ({ colour, from, to, count }) =>
        html`<li class=${toneOf(colour)}><span class="swatch" aria-hidden="true"></span> ${w.step(from, to)} <span class="count">${t.number(count)}</span></li>`,
    )}
    ${its.blank > 0 ? html`<li class=${toneOf(null)}><span class="swatch" aria-hidden="true"></span> ${w.blank} <span class="count">${t.number(its.blank)}</span></li>` : nothing}</ul>`;
}

/** What the smallest and the largest look like. */
function ends(view: ToolView, measure: Quantity | null, sign: 'dot' | 'line'): TemplateResult | typeof nothing {
  if (!measure) return nothing;
  const say = sayNumber(view, measure);
  const [low, high] = [say(measure.low), say(measure.high)];
  return html`<p class="ends" data-ends=${sign}><span class="${sign} small" aria-hidden="true"></span> ${low}
    <span class="between" aria-hidden="true"></span> <span class="${sign} large" aria-hidden="true"></span> ${high}
    <span class="unseen">${view.w.ends(low, high)}</span></p>`;
}

export function lookPanel(view: ToolView): TemplateResult {
  const { graph, measures, state, t, w, actions } = view;
  const size = measureBy(measures.nodes, state.size);
  const width = measureBy(measures.edges, state.width);
  const value = (event: Event) => Number((event.currentTarget as HTMLSelectElement).value);
  return toolPanel(
    view,
    html`<label class="field"><span>${t.colourBy}</span> ${colourChoice(view, t.colourBy)}</label>
    ${state.ramp ? ramp(view, state.ramp) : nothing}
    ${
      measures.nodes.length > 0
        ? html`<label class="field"><span>${w.size}</span> <select data-size @change=${(event: Event) => actions.size(measures.nodes[value(event)]?.key ?? 'degree')}>
      ${measures.nodes.map(({ key }, i) => choice(String(i), state.size === key, measureName(key, t)))}
    </select></label>${ends(view, size, 'dot')}`
        : nothing
    }
    ${
      measures.edges.length > 0
        ? html`<label class="field"><span>${w.width}</span> <select data-width @change=${(event: Event) => actions.width(measures.edges[value(event)]?.key ?? null)}>
      ${choice('-1', !state.width, w.sameWidth)}
      ${measures.edges.map(({ key }, i) => choice(String(i), state.width === key, measureName(key, t)))}
    </select></label>${ends(view, width, 'line')}
    ${isCrowd(graph) && width ? html`<p class="hint">${w.crowdWidth}</p>` : nothing}`
        : nothing
    }`,
  );
}
