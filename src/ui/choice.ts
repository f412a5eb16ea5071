/** One choice of a `select`. Whether it is the chosen one is set as it is: an attribute would mean nothing once somebody has chosen another. */
import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

export const choice = (value: string, isChosen: boolean, told: string): TemplateResult =>
  html`<option value=${value} .selected=${live(isChosen)}>${told}</option>`;
