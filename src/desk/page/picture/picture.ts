/**
 * The pane with the picture: the element itself, shown the story as far as it goes. Who has a place keeps it; a newcomer finds room beside
 * those it is tied to.
 */
import { type Draft, setPlaces, soundStory } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { inHand } from '../statement/hand.js';
import { picturePane } from './picture-pane.js';
import { type EntityPlaces, placed, storyAt } from './places.js';

/** After the last change, ms: typing does not draw a picture for each letter. */
const PAUSE = 250;
/** After a drop, ms: the neighbours of what was dragged come to rest. */
const REST = 900;
/** Px: less is no drag. */
const MOVED = 4;

export class PictureView {
  readonly #graph = document.createElement('edgewise-graph');
  readonly #desk: () => Desk;
  /** Where everybody stands now, and where they stood with each draft that undo may go back to. */
  #places: EntityPlaces = new Map();
  readonly #known = new WeakMap<Draft, EntityPlaces>();
  #shown: Draft | null = null;
  #selected: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #pressed: { readonly x: number; readonly y: number } | null = null;

  constructor(desk: () => Desk) {
    this.#desk = desk;
    const graph = this.#graph;
    for (const flag of ['no-search', 'no-steps', 'no-filters']) graph.setAttribute(flag, '');
    graph.addEventListener('edgewise-ready', () => this.#drawn());
    graph.addEventListener('edgewise-select', (event) => this.#opened(event));
    graph.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => this.#press({ x, y }));
    graph.addEventListener('pointerup', ({ clientX, clientY }) => this.#release(clientX, clientY));
  }

  pane(): unknown {
    return picturePane(this.#desk(), this.#graph, () => this.#arrange());
  }

  update(): void {
    const { draft, state } = this.#desk();
    this.#graph.lang = state.lang;
    this.#open();
    if (!state.pictured || !state.started || this.#shown === draft) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), this.#shown ? PAUSE : 0);
  }

  #show(): void {
    const graph = this.#graph;
    const { draft, state } = this.#desk();
    if (!state.pictured || !state.started) return;
    const story = soundStory(draft);
    const own = new Map(story.entities.flatMap(({ id, x, y }) => (x != null && y != null ? [[id, { x, y }]] : [])));
    if (this.#shown?.story.entities !== draft.story.entities)
      this.#places =
        own.size > 0 && own.size === story.entities.length ? own : (this.#known.get(draft) ?? this.#places);
    const at = placed(story, this.#places, { width: graph.clientWidth, height: graph.clientHeight });
    this.#shown = draft;
    graph.hidden = story.entities.length === 0;
    if (graph.hidden) return;
    this.#selected = null;
    graph.story = storyAt(story, at);
    this.#keep(at ?? this.#places);
  }

  #keep(places: EntityPlaces): void {
    this.#places = places;
    this.#known.set(this.#desk().draft, places);
  }

  /** Where they stand on the stage. */
  #read(): EntityPlaces {
    const box = this.#graph.getBoundingClientRect();
    return new Map(
      (this.#graph.story?.entities ?? []).flatMap(({ id }) => {
        const at = this.#graph.positionOf(id);
        return at ? [[id, { x: Math.round(at.x - box.left), y: Math.round(at.y - box.top) }] as const] : [];
      }),
    );
  }

  /** The statement in hand is open in the picture. */
  #open(): void {
    const { hand } = this.#desk().state;
    if (hand === this.#selected || !this.#graph.story) return;
    this.#selected = hand;
    if (hand == null || !this.#graph.select(hand)) this.#graph.clear();
  }

  #drawn(): void {
    this.#keep(this.#places.size === 0 ? this.#read() : this.#places);
    this.#selected = null;
    this.#open();
  }

  #opened(event: Event): void {
    const { target } = (event as CustomEvent<{ target: { kind: string; id: string } | null }>).detail;
    if (target?.kind !== 'edge') return;
    this.#selected = target.id;
    const { pane } = this.#desk().state;
    inHand(this.#desk(), target.id);
    // Where panes lie one after the other, a press in the picture does not take the picture away.
    this.#desk().change({ pane });
  }

  #press(at: { readonly x: number; readonly y: number }): void {
    this.#pressed = at;
    const now = this.#read();
    if (now.size > 0) this.#keep(now);
  }

  #release(x: number, y: number): void {
    const far = this.#pressed ? Math.hypot(x - this.#pressed.x, y - this.#pressed.y) : 0;
    this.#pressed = null;
    if (far < MOVED) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#dropped(), REST);
  }

  /** Saves where things were dragged to: all of them, as a file has places for everybody or for nobody. */
  #dropped(): void {
    const [before, now] = [this.#places, this.#read()];
    if (now.size === 0 || now.size !== this.#graph.story?.entities.length) return;
    const anchor = [...now.keys()];
    const far = (id: string) => {
      const [a, b] = [before.get(id), now.get(id)];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    };
    const [most] = anchor.sort((a, b) => far(b) - far(a));
    // A picture that was moved as a whole has its places still.
    if (most == null || far(most) < MOVED || anchor.every((id) => Math.abs(far(id) - far(most)) < 2)) return;
    const desk = this.#desk();
    const { name } = setPlaces(desk.draft, new Map([[most, now.get(most) ?? null]]));
    desk.edit({ ...setPlaces(desk.draft, now), name });
    // It is shown so already.
    this.#shown = desk.draft;
    this.#keep(now);
  }

  #arrange(): void {
    const desk = this.#desk();
    const own = desk.draft.story.entities.filter(({ x }) => x != null).map(({ id }) => [id, null] as const);
    if (own.length > 0) desk.edit(setPlaces(desk.draft, new Map(own)));
    this.#keep(new Map());
    this.#show();
  }
}
