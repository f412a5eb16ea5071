/**
 * The picture shows the step of the guided reading that is being written, as its readers will see it; what is pressed in the picture meanwhile
 * is put into the step.
 */
import { setStepFocus } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { openStage } from './stage.js';

type Graph = HTMLElementTagNameMap['edgewise-graph'];

export class StageShown {
  readonly #desk: () => Desk;
  #shown: number | null = null;

  constructor(desk: () => Desk) {
    this.#desk = desk;
    // A step that was just added is there once it is drawn; a story that takes the desk begins outside of its reading.
    document.addEventListener('edgewise-ready', () => this.#again());
    document.addEventListener('edgewise-select', (event) => this.#pressed(event), { capture: true });
  }

  update(): void {
    const graph = document.querySelector<Graph>('[data-pane="picture"] edgewise-graph');
    const open = openStage(this.#desk());
    if (!graph || open === this.#shown) return;
    this.#shown = open;
    // Without its steps the element does not end a reading either.
    graph.noSteps = false;
    graph.step = open == null ? null : open + 1;
    graph.noSteps = open == null;
  }

  #again(): void {
    this.#shown = null;
    this.update();
  }

  /** Elsewhere a press takes a statement into hand, which would leave the step. */
  #pressed(event: Event): void {
    const desk = this.#desk();
    const open = openStage(desk);
    if (open == null) return;
    event.stopImmediatePropagation();
    const { target } = (event as CustomEvent<{ target: { kind: string; id: string } | null }>).detail;
    if (!target || target.kind === 'withdrawn') return;
    const focus = desk.draft.story.steps?.[open]?.focus ?? [];
    desk.edit(setStepFocus(desk.draft, open, [...focus, target.id]));
    // The press has opened it over the step.
    desk.afterwards(() => this.#again());
  }
}
