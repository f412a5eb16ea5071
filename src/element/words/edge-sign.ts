/** The sample of a line: in the legend and over the words, drawn as in the picture. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { themeOf } from '../../scene/theme.js';
import { TONES, type Tone } from '../../story/vocabulary.js';

/** A short line with its arrowhead in a tone's colour and dash, crossed out where what it stands for is denied; the colour comes from the CSS around it. */
export function sign(tone: Tone, denied = false): TemplateResult {
  const dash = themeOf('light').dashes[TONES.indexOf(tone)] ?? [];
  const line = svg`<path d="M1 5H20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-dasharray=${dash.join(' ') || 'none'} />`;
  const head = denied
    ? svg`<path d="M26.5 5 20 1.9V8.1ZM7 1.5 13 8.5M7 8.5 13 1.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />`
    : svg`<path d="M27 5 19.5 1.4V8.6Z" fill="currentColor" />`;
  return html`<svg class="sign tone ${tone}" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true" data-denied=${denied || nothing}>${line}${head}</svg>`;
}
