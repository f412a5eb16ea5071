import type { BenchGraph } from './graphs.mjs';

export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}
export interface Quality {
  readonly stress: number;
  readonly nearOne: number;
  readonly nearTwo: number;
  readonly crossings: number | null;
}
type Graph = Pick<BenchGraph, 'n' | 'm' | 'source' | 'target'>;
export function stressOf(graph: Graph, places: Places): number;
export function neighbourhoodOf(graph: Graph, places: Places, hops: number): number;
export function crossingsOf(graph: Graph, places: Places): number;
export function qualityOf(graph: Graph, places: Places): Quality;
