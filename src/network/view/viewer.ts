/** A graph without words, in the story's stead: builds stage, state and words, and takes them down again. */

import type { Messages } from '../../i18n/index.js';
import type { GraphMessages } from '../../i18n/network.js';
import { followGround } from '../../stage/background-watch.js';
import { onScheme } from '../../stage/theme.js';
import { followTrackpad } from '../../stage/trackpad.js';
import { followRing } from '../../ui/focus-visible.js';
import { createHint } from '../../ui/hint.js';
import { overlay } from '../../ui/overlay.js';
import { createCard } from '../../ui/pointer-card.js';
import type { ForeignGraph } from '../graph.js';
import { prepareSearch } from '../model/search.js';
import { settingsIn } from '../model/settings.js';
import { createGraphStage } from '../picture/network-stage.js';
import type { Network } from '../read/packed-graph.js';
import { createTurns } from '../turns.js';
import { createActions } from './actions.js';
import type { Hosts } from './frame.js';
import { createKeys } from './keys.js';
import { type Arranging, createArranging } from './layout-run.js';
import { onPaper } from './paper.js';
import { restored } from './restoring.js';
import { applyScheme, draw, point, restore, type Session, set, show, stand, viewOf } from './session.js';
import { dressed } from './shadow-root.js';
import { EMPTY } from './state.js';

export interface ViewOptions {
  readonly title: string;
  readonly words: readonly [own: GraphMessages, all: Messages];
  /** Whether wheel and one finger are the picture's. */
  ownsGestures(): boolean;
  painter(): 'auto' | 'vector' | 'webgl';
  /** The reader wants the table read otherwise. */
  correct(): void;
  /** The reader goes back to the story. */
  leave(): void;
}

export interface OpenGraph {
  /** The interface's language from now on. */
  speak(own: GraphMessages, all: Messages): void;
  focus(): void;
  destroy(): void;
}

function spotsOf(page: Document): Hosts {
  const hosts = { stage: page.createElement('div'), card: overlay(page, 'card'), nudge: overlay(page, 'nudge') };
  hosts.stage.className = 'stage';
  const its = { tabindex: '0', role: 'application', 'aria-describedby': 'walk' };
  for (const [name, value] of Object.entries(its)) hosts.stage.setAttribute(name, value);
  return hosts;
}

function arrangingOf(graph: ForeignGraph, session: () => Session): Arranging {
  return createArranging(graph, {
    progress(positions, share) {
      session().stage.place(positions, true);
      set(session(), { share });
    },
    done(positions) {
      session().places = positions;
      session().stage.place(positions, false);
      set(session(), { share: null, given: false, said: session().words[0].arranged });
    },
    failed(error) {
      reportError(error);
      restore(session(), session().words[0].layoutFailed);
    },
  });
}

function sessionOf(host: HTMLElement, { graph, model, dropped = [], table }: Network, options: ViewOptions): Session {
  const box = dressed(host);
  const hosts = spotsOf(host.ownerDocument);
  const { ties, opening, aim } = model;
  const hint = createHint(hosts.nudge);
  const its = (): Session => session;
  const stage = createGraphStage(hosts.stage, {
    tap(pick) {
      // From here on the pointer leads, and not the keys.
      if (session.state.cursor != null) stand(session, null);
      session.actions.open(pick);
    },
    point: (pick, at) => point(session, pick, at),
    ownsGestures: options.ownsGestures,
    wish: options.painter,
    moved(places) {
      session.places = places;
    },
    tried: (gesture) => hint.show(session.words[1].gestures[gesture]),
  });
  followRing(box);
  followTrackpad(hosts.stage);
  const session: Session = {
    host,
    box,
    hosts,
    graph,
    title: options.title,
    dropped,
    table: table ?? null,
    ties,
    groupable: model.groupable,
    measures: model.measures,
    stage,
    arranging: arrangingOf(graph, its),
    card: createCard(hosts.card),
    hint,
    actions: createActions(its),
    keys: createKeys({
      view: () => viewOf(session),
      box,
      host: hosts.stage,
      stage,
      stand: (node) => stand(session, node),
    }),
    ownsGestures: options.ownsGestures,
    leave: options.leave,
    correct: options.correct,
    menu: null,
    tools: null,
    words: options.words,
    state: {
      ...EMPTY,
      grouping: opening?.grouping ?? null,
      width: model.measures.edges.some(({ key }) => key === 'weight') ? 'weight' : null,
      aim,
      mode: aim.mode,
      given: graph.places != null,
    },
    hovered: null,
    places: graph.places,
  };
  return session;
}

/** Shows the graph in a shadow root of `host`, an element of its own that has a size. */
export function openGraph(host: HTMLElement, network: Network, options: ViewOptions): OpenGraph {
  const { graph, model } = network;
  const session = sessionOf(host, network, options);
  const { stage, arranging, actions, hint, hosts } = session;
  const dressAnew = () => {
    applyScheme(session);
    draw(session);
  };
  const settings = settingsIn(network.view);
  if (settings) {
    session.state = { ...session.state, ...restored(session, settings) };
    // What is filtered is told of in the tools' words.
    if (session.state.rules.length > 0) actions.tool(null, true);
  }
  const stops = [onScheme(dressAnew), followGround(host, dressAnew)];
  const arranges = !(settings && graph.places) && !model.telling;
  // Said from the first frame on: nobody is to take the picture for arranged before the layout has begun.
  if (arranges) session.state = { ...session.state, share: 0 };
  const unprint = onPaper(session);
  draw(session);
  show(session);
  if (graph.places) stage.place(graph.places, false);
  // The words around the stage have their size in the next frame, and the layout is to fill what they leave.
  const frame = arranges ? requestAnimationFrame(() => actions.arrange(session.state.mode)) : 0;
  const gone = new AbortController();
  prepareSearch(graph, createTurns(gone.signal)).catch(() => {
    // Nobody searches any more.
  });

  return {
    speak(own, all) {
      session.words = [own, all];
      draw(session);
    },
    focus: () => hosts.stage.focus({ preventScroll: true }),
    destroy() {
      cancelAnimationFrame(frame);
      gone.abort();
      for (const stop of stops) stop();
      session.tools?.destroy();
      unprint();
      arranging.destroy();
      hint.destroy();
      stage.destroy();
      host.remove();
    },
  };
}
