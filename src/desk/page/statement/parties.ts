/** Who can be chosen for a statement, the likeliest first, and what choosing somebody does. */
import type { DraftStatement, StatementChange } from '../../model/index.js';
import {
  addParty,
  type Draft,
  type Edit,
  kindOf,
  likelyParties,
  newcomer,
  offeredFor,
  partyCalled,
  setStatement,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundIn } from '../proposals/names.js';
import { proposalsOf } from '../proposals/proposing.js';
import { textOf } from '../texts.js';
import { focusOpen, type PickerName } from './focus.js';
import type { Option, Picker } from './picking.js';

type ListField = 'from' | 'to' | 'about' | 'attributedTo';

/** What the article is about is offered in this place at the latest, from 0. */
const MATTER = 3;
/** No party's id has a slash: this is a name that becomes one once it is chosen. */
const NEW = '/';

type Role = 'speakers' | 'about';

/** Names, of the proposal that it was taken from or of its own words. */
function offeredIn(desk: Desk, statement: DraftStatement, role: Role): readonly string[] {
  const its = offeredFor(desk.draft, statement, proposalsOf(desk, statement.source ?? null), foundIn(desk));
  if (statement.modality !== 'denied') return its[role];
  // Whoever denies may be said to have done it, or somebody may be said to have done it to them.
  return [...its[role], ...its[role === 'about' ? 'speakers' : 'about']];
}

/** The likeliest first; `role`: in which of them somebody may be offered. */
function partyOptions(desk: Desk, statement: DraftStatement, role?: Role): Option[] {
  const { draft } = desk;
  const offered = role == null ? [] : offeredIn(desk, statement, role);
  return likelyParties(draft, statement, foundIn(desk), offered).map(({ party, name }) => ({
    id: party ?? NEW + name,
    label: name,
  }));
}

/** Names found that are nobody yet and are not offered: whoever types the beginning of one means it, and no new name. */
function othersThan(desk: Desk, options: readonly Option[]): Option[] {
  const offered = new Set(options.map(({ id }) => id));
  return foundIn(desk)
    .filter(({ party, ignored, name }) => party == null && !ignored && !offered.has(NEW + name))
    .map(({ name }) => ({ id: NEW + name, label: name }));
}

/** As it is offered to be about: a quote that says something of nobody says it of what the article is about, which is offered behind those of its sentence. */
function withMatter(desk: Desk, options: readonly Option[]): Option[] {
  const subject = foundIn(desk).find((its) => its.subject && !its.ignored);
  if (!subject) return [...options];
  const id = subject.party ?? NEW + subject.name;
  const its = options.find((one) => one.id === id) ?? { id, label: subject.name };
  const others = options.filter((one) => one.id !== id);
  const at = options[0]?.id === id ? 0 : Math.min(others.length, MATTER);
  return others.toSpliced(at, 0, { ...its, lead: desk.t.theMatter });
}

/** Chosen or typed: a name that is nobody yet comes into the story as what it most likely is. */
function naming(desk: Desk, add: (id: string, stay?: boolean) => void): Pick<Picker, 'pick' | 'make'> {
  return {
    pick(id, stay) {
      if (id.startsWith(NEW)) addAnd(desk, id.slice(NEW.length), (its) => add(its, stay));
      else add(id, stay);
    },
    make(name) {
      const known = partyCalled(desk.draft, name);
      if (known) add(known);
      else addAnd(desk, name, add);
    },
  };
}

/** Fields for what need not be somebody. */
const ABOUT: ReadonlySet<ListField> = new Set(['to', 'about']);

export function partyPicker(desk: Desk, statement: DraftStatement, field: ListField, label: string): Picker {
  const { draft } = desk;
  const chosen = statement[field] ?? [];
  // Who denies, who and whom are filled one after the other: on to the next that asks for something.
  const isAsking = field !== 'attributedTo' || statement.modality === 'denied';
  const asksNext = field === 'about' || !isAsking ? null : field;
  const put = (ids: readonly string[]) =>
    desk.edit(setStatement(desk.draft, statement.id, { [field]: ids.length > 0 ? ids : null } as StatementChange));
  // Hardly anybody speaks of themselves: who speaks is offered last.
  const speaks = new Set(field === 'to' ? statement.from : []);
  const options = partyOptions(desk, statement, ABOUT.has(field) ? 'about' : 'speakers').sort(
    (a, b) => Number(speaks.has(a.id)) - Number(speaks.has(b.id)),
  );
  const add = (id: string, stay = false) => {
    put([...chosen, id]);
    if (!stay) named(desk, id, asksNext);
  };
  return {
    name: field,
    label,
    due: asksNext != null,
    asks: { first: desk.t.pickType, more: ABOUT.has(field) ? desk.t.pickMoreAbout : desk.t.pickMore },
    chosen: chosen.map((id) => ({ id, label: nameIn(draft, id) })),
    options: ABOUT.has(field) ? withMatter(desk, options) : options,
    others: othersThan(desk, options),
    ...naming(desk, add),
    drop: (id) => put(chosen.filter((one) => one !== id)),
    ...(asksNext && { onward: () => focusOpen(asksNext) }),
  };
}

/** On to what asks next; from a field that none follows only who is new leads there, as what that is has to be asked. */
function named(desk: Desk, id: string, asksNext: PickerName | null): void {
  if (asksNext) desk.afterwards(() => focusOpen(asksNext));
  else if (isNew(desk.draft, id)) desk.afterwards(() => focusOpen());
}

/** Nobody has said yet what it is. */
export const isNew = ({ story }: Draft, id: string): boolean =>
  story.entities.some((its) => its.id === id && its.kind == null);

export const nameIn = (draft: Draft, id: string): string =>
  textOf(draft, draft.story.entities.find((its) => its.id === id)?.name) || id;

/** Whom a name of the text means may have another one in the story by now. */
export function nameNow({ draft }: Desk, name: string): string {
  const id = partyCalled(draft, name);
  return id == null ? name : nameIn(draft, id);
}

/** A new party, then what is done with it. */
export function addAnd(desk: Desk, name: string, then: (id: string) => void): void {
  const kind = foundIn(desk).find((its) => its.name === name)?.kind ?? kindOf(name, false);
  const edit: Edit & { readonly id: string } = addParty(desk.draft, name, newcomer(name, kind));
  if (desk.edit(edit)) then(edit.id);
}

/** Where it was said: one party at most. */
export function channelPicker(desk: Desk, statement: DraftStatement, label: string): Picker {
  const options = partyOptions(desk, statement);
  const put = (channel: string | null) => desk.edit(setStatement(desk.draft, statement.id, { channel }));
  const add = (id: string) => {
    put(id);
    named(desk, id, null);
  };
  return {
    name: 'channel',
    label,
    asks: { first: desk.t.pickType, more: desk.t.pickOther },
    chosen: statement.channel == null ? [] : [{ id: statement.channel, label: nameIn(desk.draft, statement.channel) }],
    options,
    others: othersThan(desk, options),
    ...naming(desk, add),
    drop: () => put(null),
  };
}
