/** Who can be chosen for a statement, the likeliest first, and what choosing somebody does. */
import { KINDS, type Kind } from '../../../story/vocabulary.js';
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
  setParty,
  setStatement,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { foundIn } from '../proposals/names.js';
import { proposalsOf } from '../proposals/proposing.js';
import { textOf } from '../texts.js';
import { fill } from '../words.js';
import { focusList, focusOpen, focusPicker } from './focus.js';
import type { Option, Picker } from './picker.js';

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

/** Takes a name that was found into the story, as what it most likely is. */
function chosenParty(desk: Desk, id: string, then: (id: string) => void): void {
  if (!id.startsWith(NEW)) then(id);
  else addAnd(desk, id.slice(NEW.length), then);
}

/** Fields for what need not be somebody. */
const ABOUT: ReadonlySet<ListField> = new Set(['to', 'about']);

export function partyPicker(desk: Desk, statement: DraftStatement, field: ListField, label: string): Picker {
  const { draft } = desk;
  const chosen = statement[field] ?? [];
  // Who denies, who and whom are filled one after the other: on to the next that asks for something.
  const isAsking = field !== 'attributedTo' || statement.modality === 'denied';
  const asksNext = field === 'about' || !isAsking ? null : field;
  const onward = () => {
    if (asksNext) desk.afterwards(() => focusOpen(asksNext));
  };
  const put = (ids: readonly string[]) =>
    desk.edit(setStatement(desk.draft, statement.id, { [field]: ids.length > 0 ? ids : null } as StatementChange));
  // Hardly anybody speaks of themselves: who speaks is offered last.
  const speaks = new Set(field === 'to' ? statement.from : []);
  const options = partyOptions(desk, statement, ABOUT.has(field) ? 'about' : 'speakers').sort(
    (a, b) => Number(speaks.has(a.id)) - Number(speaks.has(b.id)),
  );
  const question = kindQuestion(desk, chosen, onward);
  return {
    name: field,
    label,
    due: asksNext != null,
    asks: { first: desk.t.pickType, more: ABOUT.has(field) ? desk.t.pickMoreAbout : desk.t.pickMore },
    chosen: chosen.map((id) => ({ id, label: nameIn(draft, id) })),
    options: ABOUT.has(field) ? withMatter(desk, options) : options,
    pick(id, stay) {
      chosenParty(desk, id, (its) => put([...chosen, its]));
      if (!stay) asked(desk, field, onward);
    },
    make(name) {
      const known = partyCalled(desk.draft, name);
      if (known) put([...chosen, known]);
      else addAnd(desk, name, (id) => put([...chosen, id]));
      asked(desk, field, onward);
    },
    drop: (id) => put(chosen.filter((one) => one !== id)),
    onward,
    ...question,
  };
}

/** On to what follows, unless it is asked first what somebody new is. */
function asked(desk: Desk, field: string, onward: () => void): void {
  desk.afterwards(() => {
    if (document.querySelector(`[data-picker="${field}"][data-question]`)) focusList(field);
    else onward();
  });
}

/** Of the first that nobody has said of yet what it is: the kinds take the place of the options. */
function kindQuestion(desk: Desk, chosen: readonly string[], onward: () => void): Partial<Picker> {
  const { draft, t } = desk;
  const its = draft.story.entities.find(({ id, kind }) => kind == null && chosen.includes(id));
  if (!its) return {};
  const { id } = its;
  return {
    question: fill(t.whatIs, { name: nameIn(draft, id) }),
    asks: { first: t.whatIsIt, more: t.whatIsIt },
    options: KINDS.map((kind) => ({ id: kind, label: t.kindsTold[kind] })),
    pick(kind) {
      desk.edit(setParty(desk.draft, id, { kind: kind as Kind }));
      onward();
    },
    make: null,
  };
}

export const nameIn = (draft: Draft, id: string): string =>
  textOf(draft, draft.story.entities.find((its) => its.id === id)?.name) || id;

/** A new party, then what is done with it. */
export function addAnd(desk: Desk, name: string, then: (id: string) => void): void {
  const kind = foundIn(desk).find((its) => its.name === name)?.kind ?? kindOf(name, false);
  const edit: Edit & { readonly id: string } = addParty(desk.draft, name, newcomer(name, kind));
  if (desk.edit(edit)) then(edit.id);
}

/** Where it was said: one party at most. */
export function channelPicker(desk: Desk, statement: DraftStatement, label: string): Picker {
  const put = (channel: string | null) => desk.edit(setStatement(desk.draft, statement.id, { channel }));
  const { channel } = statement;
  const next = () => focusPicker('channel');
  return {
    name: 'channel',
    label,
    asks: { first: desk.t.pickType, more: desk.t.pickOther },
    chosen: statement.channel == null ? [] : [{ id: statement.channel, label: nameIn(desk.draft, statement.channel) }],
    options: partyOptions(desk, statement),
    pick: (id) => chosenParty(desk, id, put),
    make(name) {
      const known = partyCalled(desk.draft, name);
      if (known) put(known);
      else addAnd(desk, name, put);
    },
    drop: () => put(null),
    ...kindQuestion(desk, channel == null ? [] : [channel], next),
  };
}
