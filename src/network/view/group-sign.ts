/** A group's sign in legend, lists and headings: its shape in its colour, as in the picture. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { SHAPES } from '../../scene/shapes.js';
import { formOf, SLOT_NAMES, slotOf } from '../picture/columns.js';

/** The class under which the style sheet knows the colour of a group's rank; of no group, the quiet one. */
export const toneOf = (rank: number | null): string => SLOT_NAMES.at(rank == null ? -1 : slotOf(rank)) ?? '';

const signOf = (form: TemplateResult) =>
  html`<svg class="mark" viewBox="-1.6 -1.6 3.2 3.2" width="15" height="15" aria-hidden="true">${form}</svg>`;

/** The sign of a number's colour; drawn, as paper has no backgrounds. */
export const dot: TemplateResult = signOf(svg`<circle r="1" />`);

/** Nothing where there are no groups: all would be alike. */
export function mark(rank: number | null): TemplateResult | typeof nothing {
  if (rank == null) return nothing;
  const shape = SHAPES[formOf(rank)];
  const pairs = shape?.flatMap((x, i) => (i % 2 === 0 ? [`${x},${shape[i + 1]}`] : []));
  return pairs ? signOf(svg`<polygon points=${pairs.join(' ')} />`) : dot;
}
