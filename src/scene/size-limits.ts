/** When a picture is a crowd: its elements are then drawn as dots and threads, not one by one. */
import type { Columns } from './types.js';

/** More nodes or edges at once than can be told apart. */
export const MANY = { nodes: 400, edges: 600 } as const;

export const isCrowd = ({ n, m }: Columns): boolean => n > MANY.nodes || m > MANY.edges;
