/** The tools of the viewer: looks, filter, ways, measures beside the picture, the table below it. Fetched with the first of them. */
import type { TemplateResult } from 'lit-html';
import { toolMessages } from '../../../i18n/tools.js';
import { type Session, set, type Tools, viewOf } from '../session.js';
import { createTable } from '../table/table.js';
import { atNode } from './at-node.js';
import { filterPanel } from './filter-panel.js';
import { lookPanel } from './look-panel.js';
import { createMetrics } from './metric-run.js';
import { metricsPanel } from './metrics-panel.js';
import { sentenceOf } from './sentence.js';
import type { ToolView } from './tool-view.js';
import { waysPanel } from './ways-panel.js';

const TOOL_PANELS = { look: lookPanel, filter: filterPanel, ways: waysPanel, metrics: metricsPanel };

export function createTools(session: Session): Tools {
  const redraw = () => set(session, {});
  const metrics = createMetrics(session, redraw);
  const table = createTable(session);
  const view = (its: Session): ToolView => ({ ...viewOf(its), w: toolMessages(its.words[1].lang), metrics });
  return {
    panel: (its): TemplateResult => TOOL_PANELS[its.state.tool ?? 'look'](view(its)),
    table: (its) => table.draw(view(its)),
    sentence: (its) => sentenceOf(view(its)),
    atNode: (its, node) => atNode(view(its), node),
    destroy() {
      metrics.destroy();
      table.destroy();
    },
  };
}
