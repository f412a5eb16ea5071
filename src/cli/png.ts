/** SVG → PNG, by resvg: in Node, without a browser. It sets text in the fonts of the machine. */

/** Why there is no image. */
export type PngFailure = 'no-resvg' | 'no-fonts';

/** Text and nothing else: where it leaves nothing to be seen, there is no font. */
const PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="5" y="30">A</text></svg>';

/** Faces of the generic names, where the machine has none of those that the picture asks for. */
const PNG_OPTIONS = {
  font: { loadSystemFonts: true, sansSerifFamily: 'DejaVu Sans', serifFamily: 'DejaVu Serif' },
} as const;

/** The image, `width` px wide, or why there is none. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array | PngFailure> {
  const resvg = await import('@resvg/resvg-js').catch(() => null);
  if (!resvg) return 'no-resvg';
  if (!new resvg.Resvg(PROBE, PNG_OPTIONS).getBBox()) return 'no-fonts';
  return new resvg.Resvg(svg, { ...PNG_OPTIONS, fitTo: { mode: 'width', value: width } }).render().asPng();
}
