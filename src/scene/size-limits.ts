/**
 * What happens to a picture as it grows, all in one table. Up to each number a picture is treated as before, beyond it as the line says. The
 * layout has one such number of its own: up to 60 nodes a part is drawn many times over, and the best drawing kept (`STORY` in
 * `layout/engine/small-graph.ts`).
 */
import type { Columns } from './types.js';

/** Fans of edges: beyond the first number only the mildest bends are tried, beyond the second none. */
export const BENDS_FEW = 80;
export const BENDS_MANY = 300;
/** Nodes: up to it no name lies on anybody's mark; beyond it on none whose name is shown. */
export const EVERY_MARK = 200;
/** Nodes with less room than this each, px²: names are asked to give way before it shows that they must. */
export const TIGHT_NAMED = 8000;
/** Nodes and edges: beyond either the picture is composed as texture, straight and with few names. */
export const TEXTURE_NODES = 250;
export const TEXTURE_EDGES = 600;
/** As it is where nodes with their names, each about so large, px², would cover more than the stage. */
export const TEXTURE_NAMED = 4000;
/** Nodes and edges: beyond either they are a crowd, more at once than can be told apart, and drawn as dots and threads. */
export const CROWD_NODES = 400;
export const CROWD_EDGES = 600;
/** Nodes: few up to the first, many from the second; between the two, dots and threads of a crowd grow fainter by and by. */
export const DENSITY_FEW = 2000;
export const DENSITY_MANY = 8000;
/** Nodes and edges: beyond either a grid tells what may be near a point; until then it is as quick to ask all. */
export const GRID_NODES = 20_000;
export const GRID_EDGES = 100_000;

/** CSS px around a point in which it still means what lies there: half of the 24 px that a target must have (WCAG 2.5.8). */
export const HALF_TARGET = 12;

export const isTexture = ({ n, m }: Columns, width = Infinity, height = 1, each = TEXTURE_NAMED): boolean =>
  n > TEXTURE_NODES || m > TEXTURE_EDGES || n * each > width * height;

export const isCrowd = ({ n, m }: Pick<Columns, 'n' | 'm'>): boolean => n > CROWD_NODES || m > CROWD_EDGES;
