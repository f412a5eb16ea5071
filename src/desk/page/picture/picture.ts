/**
 * The picture: the element itself, shown the story as far as it goes. It keeps still: who has a place keeps it, a newcomer finds room beside
 * those it is tied to, and whoever looks, looks from where they looked.
 */
import {
  type GraphPlaces,
  placesIn,
  prepared,
  renew,
  speakStill,
  windowOf,
  wordsBeside,
} from '../../../element/renewal.js';
import type { StoryFile } from '../../../story/definition.js';
import { readStory } from '../../../story/reading/read.js';
import { reportLoss } from '../../../ui/report-error.js';
import { type Draft, setPlaces, soundStory } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { inHand } from '../statement/hand.js';
import { createDragWatch, type DragWatch } from './drag-watch.js';
import { picturePane } from './picture-pane.js';
import { filedPlaces, hasPlaces, placed, savedPlaces, storyAt } from './places.js';

/** After the last change, ms: typing does not draw a picture for each letter. */
const PAUSE = 250;
/** The statement stands beside the picture, which has no room for words of its own. */
const BESIDE =
  '(min-width: 1100px) and (max-width: 1980px), (min-width: 760px) and (max-width: 1099px) and (min-height: 900px)';
/** Where nothing is drawn yet, px. */
const USUAL = { left: 0, top: 0, right: 700, bottom: 470 } as const;

export class PictureView {
  readonly #graph = document.createElement('edgewise-graph');
  readonly #desk: () => Desk;
  readonly #drag: DragWatch;
  /** Where everybody stands now, and where they stood with each draft that undo may go back to. */
  #places: GraphPlaces | null = null;
  #known = new WeakMap<Draft, GraphPlaces>();
  #shown: Draft | null = null;
  /** A draft whose picture was asked to be arranged anew. */
  #anew: Draft | null = null;
  #selected: string | null = null;
  /** Nothing is shown before the stage has its size. */
  #prepared = false;
  /** Whether the stage may no longer arrange of itself what it shows. */
  #kept = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: () => Desk) {
    this.#desk = desk;
    const graph = this.#graph;
    for (const flag of ['no-search', 'no-steps', 'no-filters']) graph.setAttribute(flag, '');
    graph.addEventListener('edgewise-ready', () => this.#drawn());
    graph.addEventListener('edgewise-select', (event) => this.#opened(event));
    const beside = matchMedia(BESIDE);
    const heed = () => wordsBeside(graph, beside.matches);
    beside.addEventListener('change', heed);
    heed();
    this.#prepare().catch(reportLoss);
    this.#drag = createDragWatch(graph, (before, now) => this.#dropped(before, now));
  }

  /** Once the graph stands in the page, whose language it speaks. */
  async #prepare(): Promise<void> {
    await prepared(this.#graph);
    this.#prepared = true;
    this.#show();
  }

  pane(): unknown {
    return picturePane(this.#desk(), this.#graph, () => this.#arrange());
  }

  /** Another story takes the desk: nobody has a place yet. */
  fresh(): void {
    [this.#places, this.#shown, this.#anew, this.#selected] = [null, null, null, null];
    this.#known = new WeakMap();
  }

  update(): void {
    const { draft, state } = this.#desk();
    if (this.#graph.lang !== state.lang) speakStill(this.#graph, state.lang).catch(reportLoss);
    // Folded away it is hidden and keeps what it shows.
    this.#graph.hidden = !state.pictured || draft.story.entities.length === 0;
    this.#open();
    if (!state.pictured || !state.started || this.#shown === draft) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), this.#shown ? PAUSE : 0);
  }

  #show(): void {
    const { draft, state } = this.#desk();
    if (!this.#prepared || !state.pictured || !state.started) return;
    // What is in somebody's hand is not taken out of it.
    if (this.#drag.busy) this.#timer = setTimeout(() => this.#show(), PAUSE);
    else this.#draw(draft, soundStory(draft));
  }

  #draw(draft: Draft, story: StoryFile): void {
    const graph = this.#graph;
    const before = this.#shown;
    // A window of another shape may have moved them.
    const now = placesIn(graph);
    if (now && before) this.#keep(before, now);
    this.#shown = draft;
    if (story.entities.length === 0) return;
    this.#selected = null;
    const last = this.#anew === draft ? null : (this.#known.get(draft) ?? this.#places);
    const at = last && placed(story, last.at, windowOf(graph) ?? stageOf(last));
    const places = last && at && { ...last, at };
    if (this.#renewed(draft, story, places)) {
      this.#saveNewcomers(before, places);
      this.#open();
    } else this.#begin(story, places);
  }

  /** False where nothing is drawn yet. */
  #renewed(draft: Draft, story: StoryFile, places: GraphPlaces | null): boolean {
    if (!places && this.#anew !== draft) return false;
    const file = readStory(storyAt(story, null)).story;
    if (!file || !renew(this.#graph, file, places)) return false;
    this.#kept = places != null;
    if (places) this.#keep(draft, places);
    return true;
  }

  /** The first picture: where the file has places for all, it fills the stage with them; where it has some, the others join them. */
  #begin(story: StoryFile, places: GraphPlaces | null): void {
    const graph = this.#graph;
    const stage = windowOf(graph) ?? USUAL;
    const at = places?.at ?? (hasPlaces(story) ? null : placed(story, savedPlaces(story, stage), stage));
    this.#kept = false;
    graph.story = at ? storyAt(story, at) : story;
  }

  /** Who joins a story in which everybody has a saved place gets one, too, as part of the edit that brought it. */
  #saveNewcomers(before: Draft | null, places: GraphPlaces | null): void {
    const desk = this.#desk();
    const { draft } = desk;
    if (!places || !before || !hasPlaces(before.story) || hasPlaces(draft.story)) return;
    desk.amend(setPlaces(draft, filedPlaces(draft.story, places.at)));
    this.#shown = desk.draft;
    this.#keep(desk.draft, places);
  }

  #keep(draft: Draft, places: GraphPlaces): void {
    this.#places = places;
    this.#known.set(draft, places);
  }

  /** The statement in hand is open in the picture. */
  #open(): void {
    const { hand } = this.#desk().state;
    if (hand === this.#selected || !this.#graph.story) return;
    const had = this.#graph.state.selected?.id;
    this.#selected = hand;
    if (hand == null ? had != null : !(had === hand || this.#graph.select(hand))) this.#graph.clear();
  }

  #drawn(): void {
    const places = placesIn(this.#graph);
    if (places && this.#shown) this.#keep(this.#shown, places);
    // From here on they stay, whatever becomes of the window.
    if (places && !this.#kept) this.#kept = renew(this.#graph, this.#graph.story as StoryFile, places);
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

  /** Saves where things were dragged to: all of them, as a file has places for everybody or for nobody. */
  #dropped(before: GraphPlaces, now: GraphPlaces): void {
    const desk = this.#desk();
    const far = ([id, { x, y }]: readonly [string, { readonly x: number; readonly y: number }]) =>
      Math.hypot(x - (before.at.get(id)?.x ?? x), y - (before.at.get(id)?.y ?? y));
    const [most] = [...now.at].sort((a, b) => far(b) - far(a));
    if (!most) return;
    this.#keep(desk.draft, before);
    const { name } = setPlaces(desk.draft, new Map([most]));
    if (!desk.edit({ ...setPlaces(desk.draft, now.at), name })) {
      this.#shown = null;
      this.#show();
      return;
    }
    // It is shown so already.
    this.#shown = desk.draft;
    this.#keep(desk.draft, now);
  }

  /** An edit even where no place was saved, so that one can go back to how it was. */
  #arrange(): void {
    const desk = this.#desk();
    const saved = desk.draft.story.entities.filter(({ x, y }) => x != null || y != null);
    const forget = setPlaces(desk.draft, new Map(saved.map(({ id }) => [id, null])));
    const apply = (draft: Draft) => ({ ...forget.apply(draft) });
    if (!desk.edit({ name: { code: 'arrange', params: {} }, field: null, apply })) return;
    this.#anew = desk.draft;
    clearTimeout(this.#timer);
    this.#show();
  }
}

const stageOf = ({ width, height }: GraphPlaces) => ({ left: 0, top: 0, right: width, bottom: height });
