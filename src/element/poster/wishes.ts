/** What a page asks for is held until there is a story, and until a reader decides otherwise. */
import type { Model } from '../state/model.js';
import { isKnown } from '../state/model.js';
import { type Action, EMPTY, hiddenBut, opening, reading, type State, showing } from '../state/state.js';
import type { GraphElement } from './contract.js';

export class Wishes {
  readonly #element: GraphElement;
  #step: number | null = null;
  #view: string | null = null;

  constructor(element: GraphElement) {
    this.#element = element;
  }

  /** The guided reading at a step, from 1, in the picture; null ends it. */
  read(step: number | null): Action {
    this.#step = step;
    if (step != null) this.#view = null;
    return this.#element.noSteps ? (state) => state : reading(step);
  }

  /** Another way to read the story. */
  show(view: string | null): Action {
    this.#step = null;
    this.#view = view;
    return showing(view);
  }

  /** What the page asked for at first is the reader's to decide from now on. */
  forget(): void {
    this.#step = this.#view = null;
  }

  /** How a story is shown at first. */
  begun(model: Model, lang: string): State {
    const { story } = model;
    const { first, relations } = this.#element;
    const hidden = hiddenBut(story, relations?.split(/[\s,]+/).filter(Boolean) ?? null);
    const state = showing(this.#view)({ ...EMPTY, story, lang, hidden });
    const read = this.#step == null ? state : this.read(this.#step)(state);
    return first && isKnown(model, first) ? opening(model, first)(read) : read;
  }
}
