/** Who can be chosen for a statement, the likeliest first, and what choosing somebody does. */
import type { DraftStatement, StatementChange } from '../../model/index.js';
import { addParty, coverage, type Draft, type Edit, partyCalled, placeIn, setStatement } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { textOf } from '../texts.js';
import { focusPicker, type PickerName } from './focus.js';
import type { Option, Picker } from './picker.js';

type ListField = 'from' | 'to' | 'about' | 'attributedTo';

/** All names by which a party goes. */
function namesOf(draft: Draft, id: string): string[] {
  const party = draft.story.entities.find((its) => its.id === id);
  const name = textOf(draft, party?.name);
  const last = party?.kind === 'person' ? name.split(/\s+/).at(-1) : undefined;
  return [name, last ?? '', ...(party?.aliases ?? [])].filter((its) => its.length > 1);
}

/** Those named in the statement's sentence first, then in its neighbourhood, then those used last. */
export function partyOptions(draft: Draft, statement: DraftStatement): Option[] {
  const text = draft.texts.get(statement.source ?? '') ?? '';
  const place = placeIn(draft, statement.id);
  const sentences = coverage(draft, statement.source ?? '').sentences;
  const at = place ? sentences.findIndex(({ end }) => end > place.start) : -1;
  const near = (far: number) => {
    if (at < 0) return '';
    const [first, last] = [sentences[Math.max(0, at - far)], sentences[Math.min(sentences.length - 1, at + far)]];
    return text.slice(first?.start ?? 0, last?.end ?? 0);
  };
  const [own, around] = [near(0), near(2)];
  const recent = new Map<string, number>();
  draft.story.statements.forEach(({ from = [], to = [] }, i) => {
    for (const id of [...from, ...to]) recent.set(id, i);
  });
  const rank = (id: string) => {
    const names = namesOf(draft, id);
    if (names.some((name) => own.includes(name))) return 0;
    return names.some((name) => around.includes(name)) ? 1 : 2;
  };
  return draft.story.entities
    .map(({ id, name }) => ({ id, label: textOf(draft, name) || id, rank: rank(id), last: recent.get(id) ?? -1 }))
    .sort((a, b) => a.rank - b.rank || b.last - a.last)
    .map(({ id, label }) => ({ id, label }));
}

/** What follows in the flow once a field is filled. */
const AFTER: { readonly [field: string]: PickerName } = { from: 'to', to: 'relation' };

export function partyPicker(desk: Desk, statement: DraftStatement, field: ListField, label: string): Picker {
  const { draft } = desk;
  const chosen = statement[field] ?? [];
  const onward = () => {
    const after = AFTER[field];
    if (after) desk.afterwards(() => focusPicker(after));
  };
  const put = (ids: readonly string[]) =>
    desk.edit(setStatement(desk.draft, statement.id, { [field]: ids.length > 0 ? ids : null } as StatementChange));
  // Hardly anybody speaks of themselves: who speaks is offered last.
  const speaks = new Set(field === 'to' ? statement.from : []);
  const options = partyOptions(draft, statement).sort((a, b) => Number(speaks.has(a.id)) - Number(speaks.has(b.id)));
  return {
    name: field,
    label,
    chosen: chosen.map((id) => ({ id, label: nameIn(draft, id) })),
    options,
    pick(id, stay) {
      put([...chosen, id]);
      if (!stay) onward();
    },
    make(name) {
      const known = partyCalled(desk.draft, name);
      if (known) put([...chosen, known]);
      else addAnd(desk, name, (id) => put([...chosen, id]));
      onward();
    },
    drop: (id) => put(chosen.filter((one) => one !== id)),
  };
}

export const nameIn = (draft: Draft, id: string): string =>
  textOf(draft, draft.story.entities.find((its) => its.id === id)?.name) || id;

/** A new party, then what is done with it. */
export function addAnd(desk: Desk, name: string, then: (id: string) => void): void {
  const edit: Edit & { readonly id: string } = addParty(desk.draft, name);
  if (desk.edit(edit)) then(edit.id);
}

/** Where it was said: one party at most. */
export function channelPicker(desk: Desk, statement: DraftStatement, label: string): Picker {
  const put = (channel: string | null) => desk.edit(setStatement(desk.draft, statement.id, { channel }));
  return {
    name: 'channel',
    label,
    chosen: statement.channel == null ? [] : [{ id: statement.channel, label: nameIn(desk.draft, statement.channel) }],
    options: partyOptions(desk.draft, statement),
    pick: put,
    make(name) {
      const known = partyCalled(desk.draft, name);
      if (known) put(known);
      else addAnd(desk, name, put);
    },
    drop: () => put(null),
  };
}
