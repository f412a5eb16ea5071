/** What every template is given: the state, what it is about, the words to say it in, and what a reader may do. */

import type { Messages } from '../../i18n/index.js';
import type { TakeawayKind } from '../../i18n/types/takeaway.js';
import type { Text } from '../../story/definition.js';
import type { Facets } from '../../story/filtering/facets.js';
import { isolated } from '../../story/telling/isolate.js';
import type { Replies } from '../../story/telling/order.js';
import { type Teller, tellerOf } from '../../story/telling/teller.js';
import { pickText, type Worded } from '../../story/telling/text.js';
import type { Model } from '../state/model.js';
import type { OverlappingEdge } from '../state/places.js';
import type { KeyboardCursor, State, Target, ViewName } from '../state/state.js';

/** What a reader can do; mouse, touch, keys and outline all end here. */
export interface Actions {
  /** Opens an entity or a statement; on edge number `edge` where a statement is drawn as several. */
  open(id: string, edge?: number): void;
  /** Opens another of the lines that lie under the last press. */
  choose(choice: OverlappingEdge): void;
  /** Opens what the open words speak of; the way back is kept. */
  follow(id: string): void;
  back(): void;
  close(): void;
  /** The guided reading at a step, from 1; beyond the last it ends, as with null. */
  read(step: number | null): void;
  show(view: ViewName): void;
  /** The paths between two, or the choice of the other; null closes them. */
  tie(from: string | null, to?: string | null, bare?: boolean): void;
  help(shown: boolean): void;
  /** Where the keys stand in the picture. */
  stand(at: KeyboardCursor | null): void;
  /** Exactly these relations are off; facets stay. */
  hide(relations: readonly string[]): void;
  /** Exactly these facets are asked; relations stay. */
  filter(facets: Facets): void;
  /** Takes every filter back. */
  unfilter(): void;
  /** A party stays where it is, or no longer; null lets go of all. */
  pin(id: string | null): void;
  hover(target: Target | null): void;
  /** `found`: what it finds, to be lit up in the picture. */
  search(query: string, found?: State['found']): void;
  copy(what: 'quote' | 'link', statement: string): void;
  /** Takes the story, or the part that is shown, away as a file or on paper. */
  take(what: TakeawayKind): void;
  zoom(factor: number): void;
  fit(): void;
}

export interface View {
  readonly state: State;
  readonly model: Model;
  /** Who answers and disputes whom, by statement. */
  readonly replies: Replies;
  readonly t: Messages;
  readonly actions: Actions;
  /** Whether there is a guided reading and the page wants it. */
  readonly readable: boolean;
  /** Whether the picture has been drawn: what comes later may now be fetched. */
  readonly drawn: boolean;
  /** Whether the page wants the filter. */
  readonly filters: boolean;
  /** Whether the page gave the element a way to make links. */
  readonly linkable: boolean;
  /** What the last press may have meant, what it opened among them; empty where it was clear. */
  readonly choices: readonly OverlappingEdge[];
  /** What has become of the last deed, and at which statement: the panel may lie over the line that says it, too. */
  readonly told: { readonly sentence: string; readonly of: string | null };
}

/** A text of the story in the reader's language, or the nearest there is, with the language it is in. */
export function say(view: View, text: Text): Worded {
  return pickText(text, view.state.lang, view.model.story.lang);
}

/** Names as they stand in a sentence: "Ada Quint, Bo Reiher". */
export function namesIn(view: View, ids: readonly string[] = []): string {
  return ids.map((id) => isolated(nameOf(view, id))).join(', ');
}

/** An entity's name; of an id that is unknown, the id. */
export function nameOf(view: View, id: string): string {
  const entity = view.model.story.entities[view.model.entities.get(id) ?? -1];
  return entity ? say(view, entity.name).text : id;
}

/** Hover and focus render again and again; only another story or language makes another teller. */
const tellers = new WeakMap<Model, Teller>();

/** The story in the reader's language, for what is told of it in words. */
export function tellerIn({ model, t }: View): Teller {
  const last = tellers.get(model);
  if (last?.t === t) return last;
  const teller = tellerOf(model.story, t);
  tellers.set(model, teller);
  return teller;
}
