/** What was just said goes away by itself once there was time to notice and to read it; whoever points at it or has the keys in it keeps it. */
import { html, nothing } from 'lit-html';
import type { Desk } from '../desk.js';

/** Milliseconds to notice that something is said. */
const NOTICE = 5000;
/** Milliseconds to read each letter of it, slowly. */
const LETTER = 90;

export function toast(desk: Desk) {
  const { t } = desk;
  const { said } = desk.state;
  return html`<p class="said" role="status" ?hidden=${said === ''}>
    ${said}
    ${said === '' ? nothing : html`<button type="button" class="text close" aria-label=${t.close} @click=${() => desk.say('')}>×</button>`}
  </p>`;
}

export class ToastTime {
  readonly #desk: () => Desk;
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  /** After each drawing. */
  update(): void {
    const { said } = this.#desk().state;
    if (said === this.#said) return;
    this.#said = said;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#said !== '') this.#timer = setTimeout(() => this.#end(), NOTICE + LETTER * this.#said.length);
  }

  #end(): void {
    if (document.querySelector('.said:is(:hover, :focus-within)')) this.#wait();
    else this.#desk().say('');
  }
}
