/** What is computed on request: in a worker that is ended to call it off, on the page where none starts. What comes out is a column of the graph. */
import { createWorkerLink } from '../../../layout/worker-link.js';
import { reportLoss } from '../../../ui/report-error.js';
import type { Metric, MetricResult } from '../../model/metrics/compute.js';
import type { AskMetric, FromMetrics } from '../../model/metrics/in-worker.js';
import workerUrl from '../../read/worker.ts?worker&url';
import { addColumn } from '../add-column.js';
import type { Session } from '../session.js';

export type MetricStage =
  | { readonly type: 'running'; readonly metric: Metric; readonly share: number | null; readonly onPage: boolean }
  | { readonly type: 'stopped' | 'failed'; readonly metric: Metric };

/** A metric that was computed, the name of its column, and how. */
export interface MetricColumn {
  readonly column: string;
  readonly sampled: number | null;
  /** Different values: of communities how many there are. */
  readonly different: number;
}

export interface Metrics {
  readonly stage: MetricStage | null;
  readonly done: ReadonlyMap<Metric, MetricColumn>;
  start(metric: Metric): void;
  cancel(): void;
  destroy(): void;
}

/** So that the page can say what it is about to do before it no longer answers. */
const paintedOnce = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** `changed`: there is something new to be said. */
export function createMetrics(session: Session, changed: () => void): Metrics {
  const done = new Map<Metric, MetricColumn>();
  let stage: MetricStage | null = null;
  let stop = () => {};

  function say(next: MetricStage | null): void {
    stage = next;
    changed();
  }
  function finish(metric: Metric, { values, sampled }: MetricResult): void {
    const column = addColumn(session, metric, values, done.get(metric)?.column ?? null);
    done.set(metric, { column, sampled, different: new Set(values).size });
    say(null);
  }
  async function onPage(asked: AskMetric): Promise<void> {
    say({ type: 'running', metric: asked.metric, share: null, onPage: true });
    await paintedOnce();
    const { computeMetric } = await import('../../model/metrics/compute.js');
    if (stage?.type === 'running') finish(asked.metric, computeMetric(asked.metric, asked.graph));
  }
  function fallBack(asked: AskMetric): void {
    onPage(asked).catch((error: unknown) => {
      say({ type: 'failed', metric: asked.metric });
      reportLoss(error);
    });
  }

  function start(metric: Metric): void {
    stop();
    const { n, m, source, target, directed, weight } = session.graph;
    const asked: AskMetric = { type: 'metric', metric, graph: { n, m, source, target, directed, weight } };
    const link = createWorkerLink<AskMetric, FromMetrics>(
      workerUrl,
      (message) => {
        if (message.type === 'computing') say({ type: 'running', metric, share: message.share, onPage: false });
        else {
          link.end();
          if (message.type === 'computed') finish(metric, message.result);
          else say({ type: 'failed', metric });
        }
      },
      () => fallBack(asked),
    );
    stop = link.end;
    say({ type: 'running', metric, share: null, onPage: false });
    if (!link.send(asked)) fallBack(asked);
  }

  return {
    get stage() {
      return stage;
    },
    done,
    start,
    cancel() {
      stop();
      if (stage?.type === 'running') say({ type: 'stopped', metric: stage.metric });
    },
    destroy() {
      stop();
      stage = null;
    },
  };
}
