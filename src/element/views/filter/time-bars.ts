/** When it was said, as bars to brush over: filled where the source gives the day, hollow where only the report's is known; play runs through them. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Facets } from '../../../story/filtering/facets.js';
import { periodOf } from '../../../story/moments.js';
import { once } from '../../../story/once.js';
import { heightOf, type Moment, type TimeBin, timelineOf } from '../../../story/timeline.js';
import type { Model } from '../../state/model.js';
import { dateText } from '../../words/facts.js';
import type { View } from '../../words/view.js';

/** In units of the drawing. */
const BAR = 10;
const TALL = 60;
const ROW = 5;
/** Rows of spans at most; what finds no room in them shares the last. */
const MOST_ROWS = 3;
/** How long play stays at a day, ms. */
const STAY = 900;

interface Run {
  /** What was drawn last: what a reader changes meanwhile stays in force. */
  view: View;
  /** Leaves the page with the panel, and ends the run so. */
  readonly button: Element;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const runs = new WeakMap<Model, Run>();

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

const lineOf = once(({ story }: Model) => timelineOf(story));

/** `days`: on which something was said, in order. Without any, the sentence that says which day there is instead. */
export function timeBars(view: View, days: readonly string[]): TemplateResult | typeof nothing {
  const { model, t, state } = view;
  const { from, to } = state.facets;
  const { bins, spans, days: told, undated } = lineOf(model);
  const run = runOf(model);
  if (run) run.view = view;
  if (bins.length < 2) return days.length === 0 ? noDays(view) : nothing;
  const [first, last] = [bins[0], bins.at(-1)];
  return html`<svg class=${from == null && to == null ? 'bars' : 'bars brushed'} viewBox="0 0 ${bins.length * BAR} ${TALL + MOST_ROWS * ROW}" preserveAspectRatio="none" role="img" aria-label=${t.filter.bars(told, spans.length, undated.length)}
      @pointerdown=${(event: PointerEvent) => brush(view, event)}>
      ${barsOf(view, bins)} ${rowsOf(spans, bins)}
    </svg>
    <p class="ends" aria-hidden="true"><span>${first && dateText(dayOf(first.from), t)}</span><span>${last && dateText(dayOf(last.to), t)}</span></p>
    <p class="keyed"><button type="button" class="text" data-play aria-pressed=${run != null} @click=${(event: Event) => play(view, days, event.currentTarget as Element)}>${run ? t.filter.stop : t.filter.play}</button> <span class="count">${t.filter.barsKey}</span></p>`;
}

/** No statement has a day of its own: the report's is told instead. */
function noDays({ model, t }: View): TemplateResult | typeof nothing {
  const days = model.story.sources.flatMap(({ published, updated }) => published ?? updated ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first == null || last == null) return html`<p class="hint">${t.filter.noDay}</p>`;
  return html`<p class="hint">${t.filter.reportDay(dateText(first, t), dateText(last, t))}</p>`;
}

function barsOf({ state }: View, bins: readonly TimeBin[]): TemplateResult[] {
  const most = Math.max(1, ...bins.map(heightOf));
  const [start, end] = periodOf(state.facets);
  return bins.map((bin, i) => {
    const all = heightOf(bin);
    const high = (count: number) => (TALL * count) / most;
    const isIn = bin.to >= start && bin.from <= end;
    const said = all === 0 ? 0 : (all * bin.said.length) / (bin.said.length + bin.reported.length);
    const unsure = bin.said.length > 0 && bin.said.every(({ isUnsure }) => isUnsure);
    const box = (kind: string, count: number, above: number) =>
      count > 0
        ? svg`<rect class=${kind} x=${i * BAR + 1.5} width=${BAR - 3} y=${TALL - high(above + count)} height=${high(count)} />`
        : nothing;
    return svg`<g class=${isIn ? 'in' : ''}><rect class="ground" x=${i * BAR} width=${BAR} y="0" height=${TALL} />
      ${box(unsure ? 'said unsure' : 'said', said, 0)} ${box('reported', all - said, said)}</g>`;
  });
}

/** Months, years and periods among days: lines beneath the bars, in the first row with room. */
function rowsOf(spans: readonly Moment[], bins: readonly TimeBin[]): TemplateResult[] {
  const [start = 0, end = 1] = [bins[0]?.from, bins.at(-1)?.to];
  const x = (moment: number) => ((moment - start) / (end - start)) * bins.length * BAR;
  const ends: number[] = [];
  return spans.map(({ from, to, isUnsure }) => {
    const free = Array.from({ length: MOST_ROWS }, (_, row) => row).find((row) => (ends[row] ?? 0) <= from);
    const row = free ?? MOST_ROWS - 1;
    ends[row] = to;
    const y = TALL + ROW * (row + 0.7);
    return svg`<line class=${isUnsure ? 'span unsure' : 'span'} x1=${x(from)} x2=${x(to)} y1=${y} y2=${y} />`;
  });
}

/** From the bar under the finger to the one where it is lifted; on the way the picture follows. */
function brush(view: View, down: PointerEvent): void {
  const { bins } = lineOf(view.model);
  const bars = down.currentTarget as SVGElement;
  const at = ({ clientX }: PointerEvent) => {
    const { left, width } = bars.getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((clientX - left) / width) * bins.length)));
  };
  const start = at(down);
  let shown = -1;
  const move = (event: PointerEvent) => {
    const now = at(event);
    if (now === shown) return;
    shown = now;
    const [a, b] = [bins[Math.min(start, now)], bins[Math.max(start, now)]];
    if (a && b) view.actions.filter(within(view.state.facets, dayOf(a.from), dayOf(b.to)));
  };
  const end = new AbortController();
  const { signal } = end;
  down.preventDefault();
  bars.setPointerCapture(down.pointerId);
  bars.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    bars.addEventListener(type, () => end.abort(), { signal });
  move(down);
}

function within({ from: _, to: __, ...others }: Facets, from: string | null, to: string): Facets {
  return { ...others, ...(from != null && { from }), to };
}

/** The run that goes on; one whose panel was closed, or whose element has left the page, does not. */
function runOf(model: Model): Run | undefined {
  const run = runs.get(model);
  if (run?.button.isConnected) return run;
  stop(model);
  return undefined;
}

function stop(model: Model): void {
  clearTimeout(runs.get(model)?.timer);
  runs.delete(model);
}

/** Up to each day in turn, from the day after the one shown; ends with the last, with the second press, and with the panel. */
function play(view: View, days: readonly string[], button: Element): void {
  const { model, actions, state } = view;
  if (runOf(model)) {
    stop(model);
    actions.filter({ ...state.facets });
    return;
  }
  const { to } = state.facets;
  const next = days.findIndex((day) => to != null && day > to);
  const run: Run = { view, button, timer: undefined };
  runs.set(model, run);
  turn(run, days, Math.max(0, next));
}

function turn(run: Run, days: readonly string[], i: number): void {
  const { model, actions, state } = run.view;
  const day = days[i];
  if (day == null || runOf(model) !== run) return;
  if (i + 1 < days.length) run.timer = setTimeout(turn, STAY, run, days, i + 1);
  else stop(model);
  actions.filter(within(state.facets, null, day));
}
