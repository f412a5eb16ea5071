/** What is drawn in a frame, how (one by one, or as dots and threads) and in which order. Both painters ask here, so they agree. */
import { densityOf, type Look, lookAt } from '../scene/density.js';
import type { Hubs } from '../scene/labels/labels-by-zoom.js';
import { CROWD_EDGES, CROWD_NODES } from '../scene/size-limits.js';
import { APART, MARK } from '../scene/types.js';
import { inOrder, visible } from './draw-order.js';
import type { Frame } from './painter.js';

export interface DrawList {
  /** How nodes and edges are drawn that are not drawn one by one; null where there are none. */
  readonly look: Look | null;
  /** What is drawn one by one, lowest first. */
  readonly edges: readonly number[];
  readonly nodes: readonly number[];
  /** Nodes whose names are shown, lowest first. */
  readonly names: readonly number[];
  /** Something stands out, so that the crowd lies under a fade. */
  readonly faded: boolean;
  /** Whether so many edges stand out that they too are drawn as threads, above the fade. */
  readonly strands: boolean;
  /** Nodes that stand out and are drawn as dots, as they are too many to be drawn one by one. */
  readonly dots: readonly number[];
}

/** The size of a stage, CSS px, and which nodes of a crowd bear a name there; null where all do. */
export interface DrawListOptions {
  readonly width: number;
  readonly height: number;
  readonly hubs: Hubs | null;
}

/** More edges or nodes that stand out of a crowd hide each other when they are drawn one by one. */
const APART_MOST = 160;
/** Names reach farther from their node than its mark does, px. */
const DRAW_LIST_REACH = 170;

/** What can be drawn one by one; null where it is too much. */
export interface DrawnSingly {
  /** Everything is. */
  readonly all: boolean;
  readonly edges: number[] | null;
  readonly nodes: number[] | null;
}

/** Without a view, of the whole picture. */
export function drawnSingly(frame: Frame, view: Omit<DrawListOptions, 'hubs'> | null): DrawnSingly {
  const { marks } = frame;
  const nodes = visible(marks.node, 0, CROWD_NODES) ?? (view && nodesIn(frame, view));
  const edges = nodes && (visible(marks.edge, 0, CROWD_EDGES) ?? (view && edgesIn(frame, view)));
  if (nodes && edges) return { all: true, nodes, edges };
  const among = visible(marks.node, APART, APART_MOST);
  return { all: false, nodes: among, edges: visible(marks.edge, APART, APART_MOST) };
}

/** Whether something stands out of a crowd, which then lies under a fade. */
export const isFaded = ({ all, edges, nodes }: DrawnSingly): boolean =>
  !all && (edges?.length !== 0 || nodes?.length !== 0);

/** Without a view, the whole picture. */
export function drawListOf(
  frame: Frame,
  view: DrawListOptions | null,
  singly: DrawnSingly = drawnSingly(frame, view),
): DrawList {
  const { scene, marks, camera } = frame;
  const byTone = (e: number) => -(scene.tone[e] as number);
  const { all, edges, nodes } = singly;
  const centre = nodes ?? visible(marks.node, MARK.selected | MARK.focus) ?? [];
  return {
    look: all ? null : lookAt(densityOf(scene), camera),
    faded: isFaded(singly),
    strands: edges == null,
    dots: nodes ? [] : (visible(marks.node, APART) ?? []),
    edges: inOrder(edges ?? visible(marks.edge, MARK.selected | MARK.focus) ?? [], marks.edge, byTone),
    nodes: inOrder(centre, marks.node),
    names: view?.hubs?.at(marks, camera, view.width, view.height) ?? inOrder(named(frame), marks.node),
  };
}

/** Nodes for whose names the picture has room. */
function named({ scene, marks }: Frame): number[] {
  const list: number[] = [];
  for (let i = 0; i < scene.n; i++) {
    if (scene.labels[i]?.lines.length && !((marks.node[i] as number) & MARK.hidden)) list.push(i);
  }
  return list;
}

/** Nodes on or near the stage; null where they are many. */
function nodesIn(
  { scene, marks, camera: { k, x, y } }: Frame,
  { width, height }: Omit<DrawListOptions, 'hubs'>,
): number[] | null {
  const list: number[] = [];
  for (let i = 0; i < scene.n; i++) {
    const px = (scene.x[i] as number) * k + x;
    const py = (scene.y[i] as number) * k + y;
    if (px < -DRAW_LIST_REACH || px > width + DRAW_LIST_REACH || py < -DRAW_LIST_REACH || py > height + DRAW_LIST_REACH)
      continue;
    if ((marks.node[i] as number) & MARK.hidden) continue;
    if (list.length === CROWD_NODES) return null;
    list.push(i);
  }
  return list;
}

/** Edges of which something may be on the stage; null where they are many. */
function edgesIn(
  { scene, marks, camera: { k, x, y } }: Frame,
  { width, height }: Omit<DrawListOptions, 'hubs'>,
): number[] | null {
  const { source, target, bend, radius } = scene;
  const list: number[] = [];
  for (let e = 0; e < scene.m; e++) {
    const s = source[e] as number;
    const t = target[e] as number;
    // A curve keeps within its bend of its chord, a loop near its node.
    const wide = s === t ? (radius[s] as number) * 2 + 60 : Math.abs(bend[e] as number) * k + 12;
    // Relative to the middle of the stage.
    const ax = (scene.x[s] as number) * k + x - width / 2;
    const ay = (scene.y[s] as number) * k + y - height / 2;
    const bx = (scene.x[t] as number) * k + x - width / 2;
    const by = (scene.y[t] as number) * k + y - height / 2;
    if (Math.max(ax, bx) < -width / 2 - wide || Math.min(ax, bx) > width / 2 + wide) continue;
    if (Math.max(ay, by) < -height / 2 - wide || Math.min(ay, by) > height / 2 + wide) continue;
    if ((marks.edge[e] as number) & MARK.hidden) continue;
    const [dx, dy] = [bx - ax, by - ay];
    const reach = (Math.abs(dy) * width + Math.abs(dx) * height) / 2 + wide * Math.sqrt(dx * dx + dy * dy);
    if (Math.abs(dx * ay - dy * ax) > reach) continue;
    if (list.length === CROWD_EDGES) return null;
    list.push(e);
  }
  return list;
}
