/** A graph without words, in the story's stead: builds stage, state and words, and takes them down again. */

import { followRing } from '../../element/keys/focus-visible.js';
import type { Messages } from '../../i18n/index.js';
import type { GraphMessages } from '../../i18n/network.js';
import { followGround } from '../../stage/background-watch.js';
import { onScheme } from '../../stage/theme.js';
import { followTrackpad } from '../../stage/trackpad.js';
import { createHint } from '../../ui/hint.js';
import { createCard } from '../../ui/pointer-card.js';
import type { ForeignGraph } from '../graph.js';
import { tiesOf } from '../model/adjacency.js';
import { groupable, openingOf } from '../model/groups.js';
import { aimOf } from '../model/layout-aim.js';
import { telling } from '../model/structure.js';
import { createGraphStage } from '../picture/network-stage.js';
import { createDeeds } from './actions.js';
import { createKeys } from './keys.js';
import { type Arranging, createArranging } from './layout-run.js';
import { onPaper } from './paper.js';
import { type Desk, draw, dress, point, restore, type Spots, set, show, stand, viewOf } from './session.js';
import { dressed } from './shadow-root.js';
import { EMPTY } from './state.js';

export interface ViewOptions {
  readonly title: string;
  readonly words: readonly [own: GraphMessages, all: Messages];
  /** Whether wheel and one finger are the picture's. */
  greedy(): boolean;
  painter(): 'auto' | 'vector' | 'webgl';
  /** The reader goes back to the story. */
  leave(): void;
}

export interface OpenGraph {
  /** The interface's language from now on. */
  speak(own: GraphMessages, all: Messages): void;
  focus(): void;
  destroy(): void;
}

function spotsOf(page: Document): Spots {
  const make = (name: string, hidden: boolean) => {
    const spot = page.createElement(name === 'nudge' ? 'p' : 'div');
    spot.className = name;
    if (hidden) [spot.hidden, spot.ariaHidden] = [true, 'true'];
    return spot;
  };
  const spots = { stage: make('stage', false), card: make('card', true), nudge: make('nudge', true) };
  const its = { tabindex: '0', role: 'application', 'aria-describedby': 'walk' };
  for (const [name, value] of Object.entries(its)) spots.stage.setAttribute(name, value);
  return spots;
}

function arrangingOf(graph: ForeignGraph, desk: () => Desk): Arranging {
  return createArranging(graph, {
    progress(positions, share) {
      desk().stage.place(positions, true);
      set(desk(), { share });
    },
    done(positions) {
      desk().places = positions;
      desk().stage.place(positions, false);
      set(desk(), { share: null, given: false, said: desk().words[0].arranged });
    },
    failed(error) {
      reportError(error);
      restore(desk(), desk().words[0].layoutFailed);
    },
  });
}

function deskOf(host: HTMLElement, graph: ForeignGraph, options: ViewOptions): Desk {
  const box = dressed(host);
  const spots = spotsOf(host.ownerDocument);
  const partings = groupable(graph);
  const opening = openingOf(graph, partings);
  const ties = tiesOf(graph);
  const aim = aimOf(graph, ties, opening);
  const hint = createHint(spots.nudge);
  const its = (): Desk => desk;
  const stage = createGraphStage(spots.stage, {
    tap: (pick) => desk.deeds.open(pick),
    point: (pick, at) => point(desk, pick, at),
    greedy: options.greedy,
    painter: options.painter,
    moved(places) {
      desk.places = places;
    },
    tried: (gesture) => hint.show(desk.words[1].gestures[gesture]),
  });
  followRing(box);
  followTrackpad(spots.stage);
  const desk: Desk = {
    host,
    box,
    spots,
    graph,
    title: options.title,
    ties,
    groupable: partings,
    stage,
    arranging: arrangingOf(graph, its),
    card: createCard(spots.card),
    hint,
    deeds: createDeeds(its),
    keys: createKeys({ view: () => viewOf(desk), stage, stand: (node) => stand(desk, node) }),
    greedy: options.greedy,
    leave: options.leave,
    words: options.words,
    state: { ...EMPTY, grouping: opening?.grouping ?? null, aim, mode: aim.mode, given: graph.places != null },
    hovered: null,
    places: graph.places,
  };
  return desk;
}

/** Shows the graph in a shadow root of `host`, an element of its own that has a size. */
export function openGraph(host: HTMLElement, graph: ForeignGraph, options: ViewOptions): OpenGraph {
  const desk = deskOf(host, graph, options);
  const { stage, arranging, deeds, hint, spots } = desk;
  const dressAnew = () => {
    dress(desk);
    draw(desk);
  };
  const unheed = [onScheme(dressAnew), followGround(host, dressAnew)];
  const unprint = onPaper(desk);
  draw(desk);
  show(desk);
  if (graph.places) stage.place(graph.places, false);
  // The words around the stage have their size in the next frame, and the layout is to fill what they leave.
  const frame = telling(graph) ? 0 : requestAnimationFrame(() => deeds.arrange(desk.state.mode));

  return {
    speak(own, all) {
      desk.words = [own, all];
      draw(desk);
    },
    focus: () => spots.stage.focus({ preventScroll: true }),
    destroy() {
      cancelAnimationFrame(frame);
      for (const stop of unheed) stop();
      unprint();
      arranging.destroy();
      hint.destroy();
      stage.destroy();
      host.remove();
    },
  };
}
