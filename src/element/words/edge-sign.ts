/** The sample of a line: in the legend and over the words, drawn as in the picture. */
import { html, svg, type TemplateResult } from 'lit-html';
import { themeOf } from '../../scene/theme.js';
import { TONES, type Tone } from '../../story/vocabulary.js';

/** A short line with its arrowhead in a tone's colour and dash; the colour comes from the CSS around it. */
export function sign(tone: Tone): TemplateResult {
  const dash = themeOf('light').dashes[TONES.indexOf(tone)] ?? [];
  const line = svg`<path d="M1 5H20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-dasharray=${dash.join(' ') || 'none'} />`;
  return html`<svg class="sign tone ${tone}" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">${line}<path d="M27 5 19.5 1.4V8.6Z" fill="currentColor" /></svg>`;
}
