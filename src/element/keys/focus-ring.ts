/** What screen readers say of a place in the picture, and the ring that shows it to everybody else. */
import { countClaims } from '../../story/claims.js';
import { claimText, verbText } from '../../story/telling/claim.js';
import { claimLine } from '../../story/telling/isolate.js';
import { voicesIn } from '../../story/telling/voice.js';
import type { StoryStage } from '../poster/story-stage.js';
import { isPinned } from '../state/pinned.js';
import type { KeyboardCursor, State } from '../state/state.js';
import { nameOf, namesIn, tellerIn, type View } from '../words/view.js';
import { groundOf, spotOf, statementsOf } from './ground.js';
import { standing, type WalkGraph } from './walk.js';

/** CSS px to the stage's edge beyond which the picture is moved. */
const FOCUS_RING_MARGIN = 28;

/** "Sam Altman, Person, 7 Verbindungen" or "Sam Altman widerspricht, kontert Elon Musk, 3 Aussagen". */
export function spoken(view: View, at: KeyboardCursor, ties: number): string {
  const { t, model, replies } = view;
  if (at.on === 'entity') {
    const entity = model.story.entities[model.entities.get(at.id) ?? -1];
    const pinned = isPinned(view.state, at.id) && t.filter.isPinned;
    const told = [namesIn(view, [at.id]), entity && t.kinds[entity.kind], t.connections(ties), pinned];
    return told.filter(Boolean).join(', ');
  }
  const edge = model.edges[at.edge];
  if (!edge) return '';
  const statements = statementsOf(view, at.edge);
  const teller = tellerIn(view);
  const verbs = [...new Set(statements.map((statement) => verbText(teller, statement)))];
  const [only, ...more] = statements;
  const disputers = statements.flatMap(({ id }) => replies.disputedBy.get(id) ?? []);
  const disputed = voicesIn(teller, disputers);
  return [
    only && more.length === 0
      ? claimText(teller, only)
      : claimLine(nameOf(view, edge.from), verbs.join(', '), nameOf(view, edge.to)),
    t.tones[edge.tone],
    t.statements(countClaims(statements)),
    disputed && `${t.disputedBy} ${disputed}`,
  ]
    .filter(Boolean)
    .join(', ');
}

export interface Walker {
  /** The state has changed: what the ring stands on may have another name or be gone. */
  update(view: View): void;
  /** A frame has been drawn: the ring goes where its place now is. */
  painted(): void;
  /** Moves the picture so far that the place can be seen. */
  reveal(): void;
  destroy(): void;
}

/** The two items that stand for the place; `host` is a tree whose active descendant they are. */
function itemsIn(host: HTMLElement): HTMLElement[] {
  const items = [0, 1].map((i) => {
    const item = host.ownerDocument.createElement('div');
    item.id = `here-${i}`;
    item.className = 'here';
    item.setAttribute('role', 'treeitem');
    item.hidden = true;
    return item;
  });
  host.append(...items);
  return items;
}

/**
 * Two items take turns, so that assistive technology hears of each new place; only the active one is there. `host` is the
 * stage, a tree whose active descendant they are. While the stage has the focus the picture stands out around the place.
 */
export function createWalker(host: HTMLElement, stage: StoryStage): Walker {
  const items = itemsIn(host);
  const abort = new AbortController();
  let turn = 0;
  let said: string | null = null;
  let at: KeyboardCursor | null = null;
  let view: View | null = null;

  function painted(): void {
    const sight = stage.sight();
    const place = at && sight && view ? spotOf(sight, view, at) : null;
    const item = items[turn];
    if (!item) return;
    item.classList.toggle('nowhere', !place);
    if (!place) return;
    item.style.setProperty('transform', `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`);
    item.style.setProperty('--_radius', `${Math.round(place.radius)}px`);
  }

  function highlight(): void {
    const index = at == null ? undefined : at.on === 'edge' ? at.edge : view?.model.entities.get(at.id);
    const here = index == null || !host.matches(':focus') ? null : index;
    stage.highlight(here == null || !at ? null : { kind: at.on === 'edge' ? 'edge' : 'node', index: here });
  }

  host.addEventListener('focus', highlight, { signal: abort.signal });
  host.addEventListener('blur', highlight, { signal: abort.signal });

  const reveal = () => {
    if (view && at) bring(host, stage, view, at);
  };

  return {
    painted,
    reveal,
    update(next) {
      view = next;
      const ground = groundOf(view, stage);
      at = view.state.cursor && standing(ground, view.state.cursor);
      const key = at && JSON.stringify(at);
      const moved = key !== said;
      if (moved) turn = 1 - turn;
      said = key;
      for (const [i, item] of items.entries()) item.hidden = i !== turn || !at;
      const item = items[turn];
      if (at && item) {
        describe(item, view, ground, at);
        host.setAttribute('aria-activedescendant', item.id);
      } else host.removeAttribute('aria-activedescendant');
      if (moved) {
        reveal();
        highlight();
      }
      painted();
    },
    destroy() {
      abort.abort();
      for (const item of items) item.remove();
    },
  };
}

/** A place beyond the stage's edge comes into view; one in view stays where it is. */
function bring(host: HTMLElement, stage: StoryStage, view: View, at: KeyboardCursor): void {
  const sight = stage.sight();
  const spot = sight && spotOf(sight, view, at);
  if (!spot) return;
  const miss = (v: number, size: number) =>
    v >= 0 && v <= size ? 0 : v < 0 ? FOCUS_RING_MARGIN - v : size - FOCUS_RING_MARGIN - v;
  const [dx, dy] = [miss(spot.x, host.clientWidth), miss(spot.y, host.clientHeight)];
  if (dx !== 0 || dy !== 0) stage.shift(dx, dy);
}

function describe(item: HTMLElement, view: View, ground: WalkGraph, at: KeyboardCursor): void {
  const ties = ground.around(at.id);
  const list: readonly (string | number)[] = at.on === 'entity' ? ground.order : ties;
  const own = {
    label: spoken(view, at, ties.length),
    level: at.on === 'entity' ? 1 : 2,
    setsize: list.length,
    posinset: list.indexOf(at.on === 'entity' ? at.id : at.edge) + 1,
    selected: isOpen(view.state, at),
  };
  for (const [name, value] of Object.entries(own)) item.setAttribute(`aria-${name}`, String(value));
}

function isOpen({ selected, edge }: State, at: KeyboardCursor): boolean {
  if (at.on === 'edge') return selected?.kind === 'edge' && edge === at.edge;
  return selected?.kind === 'entity' && selected.id === at.id;
}
