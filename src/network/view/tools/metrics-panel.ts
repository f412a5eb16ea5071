/** What can be computed of the graph, each with one sentence on what it tells; what came out is a column for colour and size. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { attributeKey, measureBy } from '../../model/measures.js';
import type { Metric } from '../../model/metrics/compute.js';
import type { MetricColumn, MetricStage } from './metric-run.js';
import { type ToolView, toolPanel } from './tool-view.js';

const METRICS: readonly Metric[] = ['betweenness', 'pagerank', 'community'];

function running(view: ToolView, { metric, share, onPage }: MetricStage & { type: 'running' }): TemplateResult {
  const { w, metrics } = view;
  const label = w.computing(w.metrics[metric][0]);
  return html`<div class="computing" data-computing=${metric}>
    <label><span>${label}</span> <progress max="1" .value=${share ?? nothing}></progress></label>
    <p class="hint">${onPage ? w.blocked : share == null && metric !== 'betweenness' ? w.noProgress : nothing}</p>
    ${onPage ? nothing : html`<button type="button" data-stop @click=${metrics.cancel}>${w.stop}</button>`}
  </div>`;
}

function how({ w }: ToolView, metric: Metric, { sampled, different }: MetricColumn): string {
  if (metric === 'community') return w.communities(different);
  return sampled == null ? w.exact : w.sampled(sampled);
}

function computed(view: ToolView, metric: Metric, its: MetricColumn): TemplateResult {
  const { measures, groupable, w, actions } = view;
  const key = attributeKey(its.column);
  const measure = measureBy(measures.nodes, key);
  const groups = metric === 'community' && groupable.includes(its.column);
  const colour = () => (groups ? actions.group(its.column) : actions.ramp(key));
  return html`<p class="hint">${w.computed(its.column)} ${how(view, metric, its)}</p>
    <p class="actions">
      ${groups || measure ? html`<button type="button" data-colour-by=${metric} @click=${colour}>${w.colourIt}</button>` : nothing}
      ${measure && metric !== 'community' ? html`<button type="button" data-size-by=${metric} @click=${() => actions.size(key)}>${w.sizeIt}</button>` : nothing}
    </p>`;
}

function section(view: ToolView, metric: Metric): TemplateResult {
  const { w, metrics } = view;
  const { stage, done } = metrics;
  const [name, what] = w.metrics[metric];
  const its = done.get(metric);
  const own = stage?.metric === metric ? stage : null;
  const busy = stage?.type === 'running';
  return html`<section class="metric" data-metric=${metric}><h3>${name}</h3><p>${what}</p>
    ${own?.type === 'running' ? running(view, own) : nothing}
    <div role="status">${own && own.type !== 'running' ? html`<p class="hint">${own.type === 'stopped' ? w.stopped : w.failed}</p>` : nothing}
    ${its && own?.type !== 'running' ? computed(view, metric, its) : nothing}</div>
    ${its || own?.type === 'running' ? nothing : html`<p class="actions"><button type="button" data-compute=${metric} ?disabled=${busy} @click=${() => metrics.start(metric)}>${w.compute}</button></p>`}
  </section>`;
}

export function metricsPanel(view: ToolView): TemplateResult {
  const { w } = view;
  const [name, what] = w.metrics.degree;
  return toolPanel(
    view,
    html`<section class="metric"><h3>${name}</h3><p>${what} ${w.always}</p></section>
    ${METRICS.map((metric) => section(view, metric))}`,
  );
}
