/** What a field offers to be picked, by which number, and where its maker stands in it. */
import { isAppeal } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { held } from '../held.js';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A small sign before the label: a tone. */
  readonly tone?: string;
  /** Words before the label: in what sense it is offered. */
  readonly lead?: string;
  /** The number that chooses it; else its place. */
  readonly number?: number;
}

/** Options that stand together under a name. */
export interface PickerRow {
  readonly name: string;
  readonly tone?: string;
  /** The number that opens it, whose options have numbers then; those of a row without one have them until another is open. */
  readonly number?: number;
  readonly options: readonly Option[];
}

export interface Picker {
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly Option[];
  readonly options: readonly Option[];
  /** Not near enough to be offered, but found by what is typed. */
  readonly others?: readonly Option[];
  /** The options as they stand until something is typed; one may stand in two rows. */
  readonly rows?: readonly PickerRow[] | undefined;
  /** Whether it holds one at most. */
  readonly single?: boolean;
  /** Whether its options are all there is: nothing is typed. */
  readonly isChoice?: boolean;
  /** Whether the statement is none without it. */
  readonly due?: boolean;
  /** `stay`: one more is to be chosen. */
  pick(id: string, stay?: boolean): void;
  /** What was typed and is none of the options; null: nothing new can be made here. */
  readonly make: ((text: string) => void) | null;
  drop(id: string): void;
  /** Where the keys go once nothing more is to be chosen. */
  onward?(): void;
  /** What the empty line asks for, and once something is chosen; else for names. */
  readonly asks?: { readonly first: string; readonly more: string };
  /** Beside the chosen ones. */
  readonly beside?: unknown;
  /** What is asked of one that is chosen: the options are the answers. */
  readonly question?: string | undefined;
  /** Beneath the options; of the one at which the arrows or the mouse are, if they are. */
  below?(at: Pick<Option, 'label'> | undefined): unknown;
}

/** As many as number keys can choose; of what there is one of, the rest follows for the mouse and the arrows. */
export const NUMBERED = 9;
const SHOWN = 60;
/** Where the arrows stand before one of them was pressed: at nothing, so that Enter chooses nobody who was not asked for. */
export const NOWHERE = -1;
/** At whom what was typed means. */
const MEANT = -2;

interface Standing {
  readonly query: string;
  readonly active: number;
  /** The number of the row that is open. */
  readonly open?: number | undefined;
}
/** What is typed and where the arrows stand, by field, of one statement: what was begun there is not typed into the next. */
const typing = held(() => ({ hand: null as string | null, turn: {}, fields: new Map<string, Standing>() }));

function fieldsOf(desk: Desk): Map<string, Standing> {
  const its = typing(desk);
  const { hand, turn } = desk.state;
  // Of the same words a statement has the same id again.
  if (its.hand !== hand || its.turn !== turn) Object.assign(its, { hand, turn, fields: new Map() });
  return its.fields;
}
const standing = (desk: Desk, name: string): Standing => fieldsOf(desk).get(name) ?? { query: '', active: NOWHERE };

export function stand(desk: Desk, name: string, its: Standing): void {
  fieldsOf(desk).set(name, its);
  desk.change({});
}

/** Nothing is typed, looked at or open there any more. */
export const leave = (desk: Desk, name: string): boolean => fieldsOf(desk).delete(name);

/** What is typed looks at whom it means; nothing typed looks at nothing. */
export const asTyped = (query: string): Standing => ({ query, active: query.trim() === '' ? NOWHERE : MEANT });

/** What stands in the list now. */
export interface Offer extends Standing {
  readonly found: readonly Option[];
  /** Of each of those that are found; none of whom no number chooses. */
  readonly numbers: readonly (number | undefined)[];
  readonly rows: readonly PickerRow[];
  /** What is typed can be made. */
  readonly isNew: boolean;
  readonly count: number;
}

export function offerOf(desk: Desk, its: Picker): Offer {
  const { query, active, open } = standing(desk, its.name);
  const words = query.trim().toLowerCase();
  const rows = words === '' ? (its.rows ?? []) : [];
  const found = rows.length > 0 ? rows.flatMap(({ options }) => options) : matching(its, words);
  const isNew = its.make != null && words !== '' && !found.some(({ label }) => label.toLowerCase() === words);
  const count = found.length + (isNew ? 1 : 0);
  const numbers =
    rows.length > 0
      ? rows.flatMap(({ number, options }) => options.map((_, i) => (number === open ? numberAt(i) : undefined)))
      : found.map(({ number }, i) => number ?? numberAt(i));
  const looked = active === MEANT ? meant(found, words, isNew) : active;
  return { query, active: Math.min(looked, count - 1), open, found, numbers, rows, isNew, count };
}

/** The first that is found; but whoever types "Waldbad" does not mean those who call themselves "Rettet das Waldbad". */
function meant([first]: readonly Option[], words: string, isNew: boolean): number {
  const isOther = first != null && isNew && isAppeal(first.label) && !first.label.toLowerCase().startsWith(words);
  return isOther ? Number.POSITIVE_INFINITY : 0;
}

const numberAt = (place: number) => (place < NUMBERED ? place + 1 : undefined);

function matching({ options, others = [], chosen, single, question }: Picker, query: string): readonly Option[] {
  const most = single ? SHOWN : NUMBERED;
  const taken = new Set(chosen.map(({ id }) => id));
  // Of what there is one of, the numbers stay where they are.
  const free = single || question != null ? options : options.filter(({ id }) => !taken.has(id));
  if (query === '') return free.slice(0, most);
  const ranks = new Map([...free, ...others].map((option) => [option, rankOf(option.label.toLowerCase(), query)]));
  return [...ranks]
    .filter(([, rank]) => rank < MISSED)
    .sort(([, a], [, b]) => a - b)
    .map(([option]) => option)
    .slice(0, most);
}

const MISSED = 4;

/** Who is called just that is meant by it, and not whoever's name is longer. */
function rankOf(label: string, query: string): number {
  if (label === query) return 0;
  if (label.startsWith(query)) return 1;
  if (label.split(/\s+/).some((word) => word.startsWith(query))) return 2;
  return label.includes(query) ? 3 : MISSED;
}
