/** Says what was done to whoever does not see it. What is said on the page is said aloud by itself, and never twice. */
import { html } from 'lit-html';
import type { Desk } from '../desk.js';
import { changesIn, type Heard, heardOf } from './changes.js';

/** It takes no room and lies over nothing. */
export const forEars = () => html`<p class="unseen" role="status" data-aloud></p>`;

export class Aloud {
  readonly #desk: () => Desk;
  #told = '';
  #said = '';
  #heard: Heard | null = null;

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }

  tell(sentence: string): void {
    this.#told = sentence;
  }

  /** After each drawing; `had`: what had the keys before it. */
  update(had: Element | null): void {
    const desk = this.#desk();
    const { said } = desk.state;
    const [before, now] = [this.#heard, heardOf(desk)];
    const isSaid = said !== '' && said !== this.#said;
    const changes = isSaid || !before ? [] : changesIn(desk, before, now, had);
    const words = isSaid ? '' : [...(this.#told === '' ? [] : [this.#told]), ...changes].join('. ');
    [this.#heard, this.#said, this.#told] = [now, said, ''];
    const place = document.querySelector('[data-aloud]');
    if (place && (isSaid || words !== '')) place.textContent = words;
  }
}
