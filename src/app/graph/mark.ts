/** A group's sign in legend, lists and headings: its shape in its colour, as in the picture. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { formOf, SHAPES, slotOf } from '../../element/graphcolumns.js';
import { TONES } from '../../story/vocabulary.js';

/** The class under which the style sheets know the colour of a group's rank; of no group, the quiet one. */
export const toneOf = (rank: number | null): string => TONES[rank == null ? TONES.length - 1 : slotOf(rank)] ?? 'other';

/** Nothing where there are no groups: all would be alike. */
export function mark(rank: number | null): TemplateResult | typeof nothing {
  const shape = rank == null ? null : SHAPES[formOf(rank)];
  if (!shape) return nothing;
  const pairs = shape.flatMap((x, i) => (i % 2 === 0 ? [`${x},${shape[i + 1]}`] : []));
  const form = svg`<polygon points=${pairs.join(' ')} />`;
  return html`<svg class="mark" viewBox="-1.6 -1.6 3.2 3.2" width="15" height="15" aria-hidden="true">${form}</svg>`;
}
