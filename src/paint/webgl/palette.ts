/** A theme's colours as numbers. Whatever a page may write as a colour is understood, as a canvas paints it and is asked what came out. */
import { SHAPES } from '../../scene/shapes.js';
import type { Theme } from '../../scene/theme.js';

/** Red, green, blue, 0…1; lists by TONES index. */
export interface Palette {
  readonly tones: Float32Array;
  readonly dimmed: Float32Array;
  readonly bands: Float32Array;
  /** Dashes of each tone: where its first three begin and end, its period, how many there are; for a line 2 px wide. */
  readonly dashes: Float32Array;
  /** By KINDS index: insides of nodes, the same outside the neighbourhood, dots of a crowd. */
  readonly insides: Float32Array;
  readonly faded: Float32Array;
  readonly dots: Float32Array;
  /** Paper, ink, faint, inside of a node, focus, outline of a node, of a dim one. */
  readonly others: Float32Array;
}

/** Index into `Palette.others`. */
export const COLOUR = { paper: 0, ink: 1, faint: 2, node: 3, focus: 4, rim: 5, dim: 6 } as const;

/** Remembers the palette of the theme it was asked for last. */
export function createPalettes(): (theme: Theme) => Palette {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, readonly number[]>();
  let theme: Theme | null = null;
  let palette: Palette | null = null;

  function channels(colour: string): readonly number[] {
    let its = known.get(colour);
    if (!its && context) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      its = Array.from(context.getImageData(0, 0, 1, 1).data.subarray(0, 3), (value) => value / 255);
      known.set(colour, its);
    }
    return its ?? [0, 0, 0];
  }
  const all = (colours: readonly string[]) => Float32Array.from(colours.flatMap(channels));

  return (wanted) => {
    if (palette && theme === wanted) return palette;
    const { tones, dimmed, bands, dashes, fills, faded, paper, ink, faint, node, focus, rim } = wanted;
    const byKind = (its: readonly string[] | undefined, otherwise: string) =>
      all(SHAPES.map((_, kind) => its?.[kind] ?? otherwise));
    theme = wanted;
    palette = {
      tones: all(tones),
      dimmed: all(dimmed),
      bands: all(bands),
      dashes: dashTable(dashes),
      insides: byKind(fills, node),
      faded: byKind(faded, node),
      dots: byKind(fills, ink),
      others: all([paper, ink, faint, node, focus, rim ?? ink, rim ?? faint]),
    };
    return palette;
  };
}

/** Eight numbers for each pattern of up to three dashes. */
export function dashTable(patterns: readonly (readonly number[])[]): Float32Array {
  const table = new Float32Array(patterns.length * 8);
  patterns.forEach((pattern, tone) => {
    let at = 0;
    pattern.forEach((length, i) => {
      if (i % 2 === 0) table.set([at, at + length], tone * 8 + i);
      at += length;
    });
    table.set([at, pattern.length / 2], tone * 8 + 6);
  });
  return table;
}
