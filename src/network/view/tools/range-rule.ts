/** From … to of a number: two sliders over a histogram, and two fields for who knows the numbers. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Quantity } from '../../model/measures.js';
import type { KeepRule, RangeRule } from '../../model/rules.js';
import { sayNumber, type ToolView } from './tool-view.js';

/** Places of a slider: as many as there are numbers, where they are whole and few. */
const RANGE_PLACES = 200;
const RANGE_BARS = 30;

type RangeEnd = 'from' | 'to';

const placesOf = ({ low, high, whole }: Quantity): number =>
  whole ? Math.min(RANGE_PLACES, high - low) : RANGE_PLACES;

/** The last place is the largest number itself, whatever rounding makes of it. */
function valueAt(measure: Quantity, place: number): number {
  const { low, high, whole } = measure;
  const places = placesOf(measure);
  if (place >= places) return high;
  const value = low + ((high - low) * place) / places;
  return whole ? Math.round(value) : value;
}

const placeOf = (measure: Quantity, value: number): number =>
  Math.round(((value - measure.low) / (measure.high - measure.low)) * placesOf(measure));

const histograms = new WeakMap<Quantity, readonly number[]>();

/** Bar → how many, as a share of the longest; the root, so that what is rare is seen. */
function histogramOf(measure: Quantity): readonly number[] {
  const known = histograms.get(measure);
  if (known) return known;
  const { values, low, high } = measure;
  const bars = new Array<number>(RANGE_BARS).fill(0);
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const bar = Math.min(RANGE_BARS - 1, Math.floor(((value - low) / (high - low)) * RANGE_BARS));
    bars[bar] = (bars[bar] as number) + 1;
  }
  const most = Math.max(...bars);
  const shares = bars.map((count) => Math.sqrt(count / (most || 1)));
  histograms.set(measure, shares);
  return shares;
}

function histogram(measure: Quantity, { from, to }: RangeRule): TemplateResult {
  const { low, high } = measure;
  const at = (bar: number) => low + ((high - low) * (bar + 0.5)) / RANGE_BARS;
  const half = (high - low) / RANGE_BARS / 2;
  return html`<svg class="histogram" viewBox="0 0 ${RANGE_BARS} 10" preserveAspectRatio="none" aria-hidden="true">${histogramOf(
    measure,
  ).map((share, bar) => {
    const inside = at(bar) + half >= from && at(bar) - half <= to;
    return svg`<rect class=${inside ? 'in' : 'out'} x=${bar + 0.05} y=${10 - 9.5 * share} width="0.9" height=${9.5 * share} />`;
  })}</svg>`;
}

export function rangeRule(
  view: ToolView,
  rule: RangeRule,
  measure: Quantity,
  name: string,
  change: (rule: KeepRule) => void,
): TemplateResult {
  const { w } = view;
  const { low, high, given, values } = measure;
  const say = sayNumber(view, measure);
  const fitting = (end: RangeEnd, value: number) =>
    end === 'from' ? Math.min(Math.max(low, value), rule.to) : Math.max(Math.min(high, value), rule.from);
  const slid = (end: RangeEnd) => (event: Event) => {
    const slider = event.currentTarget as HTMLInputElement;
    change({ ...rule, [end]: fitting(end, valueAt(measure, Number(slider.value))) });
  };
  const typed = (end: RangeEnd) => (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const value = fitting(end, Number.isFinite(field.valueAsNumber) ? field.valueAsNumber : rule[end]);
    field.value = String(value);
    change({ ...rule, [end]: value });
  };
  const slider = (end: RangeEnd) =>
    html`<input type="range" data-slide=${end} min="0" max=${placesOf(measure)} step="1" .value=${live(String(placeOf(measure, rule[end])))}
      aria-label=${end === 'from' ? w.fromOf(name) : w.toOf(name)} aria-valuetext=${say(rule[end])} @input=${slid(end)} />`;
  // Not live: whatever is drawn anew meanwhile, what is being typed stays until it is entered.
  const field = (end: RangeEnd) =>
    html`<label><span>${end === 'from' ? w.from : w.to}</span> <input type="number" data-number=${end} step="any" min=${low} max=${high} .value=${String(rule[end])}
      aria-label=${end === 'from' ? w.fromOf(name) : w.toOf(name)} @change=${typed(end)} /></label>`;
  const blank = values.length - given;
  return html`${histogram(measure, rule)}
    <div class="sliders">${slider('from')} ${slider('to')}</div>
    <p class="numbers">${field('from')} ${field('to')}</p>
    ${
      blank > 0
        ? html`<label class="blank"><input type="checkbox" data-blank .checked=${rule.blank} @change=${() => change({ ...rule, blank: !rule.blank })} /> ${w.keepBlank(blank)}</label>`
        : nothing
    }`;
}
