/** What every template is given: the state, what it is about, the words to say it in, and what a reader may do. */
import type { Messages } from '../i18n/index.js';
import type { Text } from '../story/definition.js';
import type { Replies } from '../story/order.js';
import { pickText, type Worded } from '../story/text.js';
import type { Model, State, Target } from './state.js';

/** What a reader can do; mouse, touch, keys and outline all end here. */
export interface Deeds {
  /** Opens an entity or a statement; on edge number `edge` where a statement is drawn as several. */
  open(id: string, edge?: number): void;
  close(): void;
  hide(relations: readonly string[]): void;
  hover(target: Target | null): void;
  search(query: string): void;
  copy(what: 'quote' | 'link', statement: string): void;
  zoom(factor: number): void;
  fit(): void;
}

export interface View {
  readonly state: State;
  readonly model: Model;
  /** Who answers and disputes whom, by statement. */
  readonly replies: Replies;
  readonly t: Messages;
  readonly deeds: Deeds;
  /** Whether the page gave the element a way to make links. */
  readonly linkable: boolean;
}

/** A text of the story in the reader's language, or the nearest there is, with the language it is in. */
export function say(view: View, text: Text): Worded {
  return pickText(text, view.state.lang, view.model.story.lang);
}

/** An entity's name; of an id that is unknown, the id. */
export function nameOf(view: View, id: string): string {
  const entity = view.model.story.entities[view.model.entities.get(id) ?? -1];
  return entity ? say(view, entity.name).text : id;
}
