/** What a statement or a party is called in a line: its words, in quotation marks where they are a speaker's, or its name. */
import { marked } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { nameIn } from '../statement/parties.js';
import type { Option, Picker } from '../statement/picking.js';

/** Characters of an excerpt that tell it from others. */
const BRIEF = 64;

export function called({ draft }: Desk, id: string, most = BRIEF): string {
  return draft.story.statements.some((its) => its.id === id) ? marked(draft, id, most) : nameIn(draft, id);
}

export interface ManyPicker {
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly string[];
  /** Ids in the order in which they are offered. */
  readonly offered: readonly string[];
  put(ids: readonly string[]): unknown;
}

/** A field that holds statements or parties by their ids. */
export function manyPicker(desk: Desk, { name, label, chosen, offered, put }: ManyPicker): Picker {
  const option = (id: string): Option => ({ id, label: called(desk, id) });
  return {
    name,
    label,
    chosen: chosen.map(option),
    options: offered.map(option),
    pick: (id) => put([...chosen, id]),
    make: null,
    drop: (id) => put(chosen.filter((one) => one !== id)),
  };
}
