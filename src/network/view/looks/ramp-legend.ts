/** What the colours of a ramp stand for: a swatch for each step, with the numbers between which it lies. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { AREA } from '../../../ui/controls.js';
import { measureBy } from '../../model/measures.js';
import { colourOf, type Ramp } from '../../model/ramp.js';
import { measureName } from '../group-names.js';
import { toneOf } from '../group-sign.js';
import type { GraphView } from '../state.js';
import { shortNumber } from './short-number.js';

/** A step as its reader is told: of whole numbers those that are in it, else its two ends, of which the upper is the next step's. */
export interface RampStep {
  readonly colour: number;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export function rampSteps({ measures, t }: Pick<GraphView, 'measures' | 't'>, ramp: Ramp): RampStep[] {
  const measure = measureBy(measures.nodes, ramp.key);
  const say = shortNumber(measure, t.lang);
  return ramp.counts.map((count, step) => {
    const [from, to] = [ramp.bounds[step] ?? 0, ramp.bounds[step + 1] ?? 0];
    const last = step === ramp.counts.length - 1;
    const upTo = measure?.whole && !last ? Math.max(Math.ceil(from), Math.ceil(to) - 1) : to;
    return { colour: colourOf(ramp, step), from: say(measure?.whole ? Math.ceil(from) : from), to: say(upTo), count };
  });
}

export function rampLegend(view: GraphView, ramp: Ramp): TemplateResult {
  const { t } = view;
  const steps = rampSteps(view, ramp);
  const words = steps.map(({ from, to, count }) => `${from} – ${to}: ${t.nodes(count)}`);
  return html`<div class="legend ramp" data-area=${AREA.legend} role="group" aria-label=${t.ramp}>
    <span class="rampname">${measureName(ramp.key, t)}</span>
    <ol>${steps.map(({ colour, from }, i) => html`<li class=${toneOf(colour)} title=${words[i] ?? ''}><span class="swatch" aria-hidden="true"></span><span class="bound"><span class="unseen">${words[i]}</span><span aria-hidden="true">${from}</span></span></li>`)}
      <li class="end" aria-hidden="true"><span class="bound">${steps.at(-1)?.to}</span></li></ol>
    ${ramp.blank > 0 ? html`<span class="blank ${toneOf(null)}"><span class="swatch" aria-hidden="true"></span>${t.blank}: ${t.number(ramp.blank)}</span>` : nothing}
  </div>`;
}
