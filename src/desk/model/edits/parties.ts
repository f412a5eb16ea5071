/** Whom and what a story is about: names, aliases, merging and splitting. */
import { inAllLanguages } from '../../../story/all-languages.js';
import type { Entity } from '../../../story/definition.js';
import { once } from '../../../story/once.js';
import { edit, partyName, refuse } from '../edit.js';
import { freeId, isPublished, slugOf } from '../ids.js';
import { isNounAlone } from '../proposed/calls.js';
import { added, changed, mapped, recordOf, withRecord, withStory } from '../records.js';
import type { Draft, DraftEntity, DraftStatement, DraftStep, Edit, EditRefusal } from '../types.js';
import { namesOf, partyNamed, spelled } from './names.js';
import { textWith } from './texts.js';

/** What it is, unless it is given, its maker has yet to say. */
export function addParty(draft: Draft, name: string, fields: Partial<Entity> = {}): Edit & { readonly id: string } {
  const id = freeId(draft, slugOf(name), 'party');
  const apply = (its: Draft) => unignored(added(its, 'entities', { name: name.trim(), ...fields, id }), [name]);
  return { ...edit('add-party', { name }, apply), id };
}

/** A name or a note in one language, or (null) the same in all; an empty one is taken away, the last name stays. */
export function setPartyText(
  draft: Draft,
  id: string,
  field: 'name' | 'note',
  lang: string | null,
  text: string,
): Edit {
  const apply = (its: Draft) =>
    mapped(its, 'entities', (one) =>
      one.id === id ? changed(one, { [field]: textWith(one[field], lang, text, its.story.lang) }, 'entities') : one,
    );
  const code = field === 'name' ? 'party-name' : 'party-note';
  return edit(code, { name: partyName(draft, id) }, apply, `party/${id}/${field}/${lang ?? ''}`);
}

type PartyChange = {
  readonly kind?: Entity['kind'];
  readonly aliases?: readonly string[];
  readonly sameAs?: readonly string[];
};

export function setParty(draft: Draft, id: string, change: PartyChange): Edit {
  const list = (values: readonly string[] | undefined) => {
    const texts = [...new Set(values?.map((value) => value.trim()).filter((value) => value !== ''))];
    return texts.length > 0 ? Object.freeze(texts) : undefined;
  };
  const fields = {
    ...(change.kind && { kind: change.kind }),
    ...('aliases' in change && { aliases: list(change.aliases) }),
    ...('sameAs' in change && { sameAs: list(change.sameAs) }),
  };
  const code = 'kind' in change ? 'party-kind' : 'aliases' in change ? 'party-alias' : 'party';
  const apply = (its: Draft) => withRecord(its, 'entities', id, fields as Partial<DraftEntity>);
  return edit(code, { name: partyName(draft, id) }, apply, code === 'party-kind' ? null : `party/${id}/${code}`);
}

/** `id` becomes `into`, which has the names of both. Of a name and a noun it is called by the name: by its parts the text may call it, too. */
export function mergeParties(draft: Draft, id: string, into: string): Edit | EditRefusal {
  const [gone, stays] = [recordOf(draft, 'entities', id), recordOf(draft, 'entities', into)];
  if (!gone || !stays || id === into) return refuse('unknown', { id: gone ? into : id });
  if (isPublished(draft, id)) return refuse('published-id', { id });
  const params = { name: partyName(draft, id), into: partyName(draft, into) };
  return edit('merge', params, (its) => {
    const { name } = hasNoName(stays) && !hasNoName(gone) ? gone : stays;
    const aliases = othersThan(name, [...(stays.aliases ?? []), ...namesOf(stays), ...namesOf(gone)]);
    const sameAs = [...new Set([...(stays.sameAs ?? []), ...(gone.sameAs ?? [])])];
    const merged = mapped(its, 'entities', (one) => {
      if (one.id === id) return undefined;
      if (one.id !== into) return one;
      const lists = {
        aliases: aliases.length > 0 ? aliases : undefined,
        sameAs: sameAs.length > 0 ? sameAs : undefined,
      };
      return changed(one, { name, ...lists, note: one.note ?? gone.note }, 'entities');
    });
    return withParty(merged, (one) => (one === id ? into : one));
  });
}

const hasNoName = ({ name }: DraftEntity): boolean => inAllLanguages(name).every(isNounAlone);

/** Each once, however it is spelled. */
function othersThan(name: DraftEntity['name'], all: readonly string[]): string[] {
  const known = new Set(inAllLanguages(name).map(spelled));
  return all.filter((one) => !known.has(spelled(one)) && known.add(spelled(one)));
}

/**
 * In those statements it is another: a party of its own, or the one that bears the name already. The name leaves the aliases of the one it was
 * taken for.
 */
export function splitParty(
  draft: Draft,
  id: string,
  name: string,
  statements: readonly string[],
): (Edit & { readonly id: string }) | EditRefusal {
  const from = recordOf(draft, 'entities', id);
  if (!from) return refuse('unknown', { id });
  const known = partyNamed(draft, name).find((one) => one !== id);
  const other = known ?? freeId(draft, slugOf(name), 'party');
  const chosen = new Set(statements);
  const apply = (its: Draft) => {
    const at = its.story.entities.findIndex((one) => one.id === id) + 1;
    const aliases = from.aliases?.filter((alias) => spelled(alias) !== spelled(name));
    const rest = withRecord(its, 'entities', id, { aliases: aliases?.length ? aliases : null });
    const fresh = { id: other, name: name.trim(), ...(from.kind && { kind: from.kind }) };
    const next = known == null ? added(rest, 'entities', fresh, at) : rest;
    return withParty(next, (one, statement) => (one === id && statement && chosen.has(statement.id) ? other : one));
  };
  return { ...edit('split', { name, from: partyName(draft, id) }, apply), id: other };
}

/** Every reference to a party through `change`; no party twice in one list. Steps have no statement. */
function withParty(draft: Draft, change: (id: string, statement?: DraftStatement) => string): Draft {
  const list = (ids: readonly string[] | undefined, statement?: DraftStatement) => {
    const next = ids?.map((id) => change(id, statement));
    return next?.every((id, i) => id === ids?.[i]) ? ids : next && Object.freeze([...new Set(next)]);
  };
  const next = mapped(draft, 'statements', (its) =>
    changed(
      its,
      {
        from: list(its.from, its),
        to: list(its.to, its),
        about: list(its.about, its),
        attributedTo: list(its.attributedTo, its),
        channel: its.channel == null ? undefined : change(its.channel, its),
      },
      'statements',
    ),
  );
  const steps = next.story.steps?.map((step): DraftStep => changed(step, { focus: list(step.focus) }, 'steps'));
  return steps ? withStory(next, { steps }) : next;
}

/** Ids of all that a statement speaks of. */
export function partiesIn({ from = [], to = [], about = [], attributedTo = [], channel }: DraftStatement): string[] {
  return [...from, ...to, ...about, ...attributedTo, ...(channel == null ? [] : [channel])];
}

/** Of each list of statements, how many speak of whom. */
const usesIn = once((statements: readonly DraftStatement[]): ReadonlyMap<string, number> => {
  const all = new Map<string, number>();
  for (const id of statements.flatMap((its) => [...new Set(partiesIn(its))])) all.set(id, (all.get(id) ?? 0) + 1);
  return all;
});

/** How many statements speak of it. */
export function usesOf({ story: { statements } }: Draft, id: string): number {
  return usesIn(statements).get(id) ?? 0;
}

/** Refused while a statement speaks of it. */
export function removeParty(draft: Draft, id: string): Edit | EditRefusal {
  const name = partyName(draft, id);
  const count = usesOf(draft, id);
  if (count > 0) return refuse('still-used', { name, count: String(count) });
  return edit('remove-party', { name }, (its) => {
    const next = mapped(its, 'entities', (one) => (one.id === id ? undefined : one));
    const steps = next.story.steps?.map((step): DraftStep => {
      const focus = step.focus?.filter((one) => one !== id);
      return changed(step, { focus: focus?.length ? focus : undefined }, 'steps');
    });
    return steps ? withStory(next, { steps }) : next;
  });
}

type Spot = { readonly x: number; readonly y: number };

/** Where parties stand in the picture, in whole pixels; null forgets a place. */
export function setPlaces(draft: Draft, places: ReadonlyMap<string, Spot | null>): Edit {
  const apply = (its: Draft) =>
    mapped(its, 'entities', (one) => {
      const place = places.get(one.id);
      if (place === undefined) return one;
      return changed(
        one,
        place ? { x: Math.round(place.x), y: Math.round(place.y) } : { x: null, y: null },
        'entities',
      );
    });
  const [only, ...more] = places.keys();
  if (only != null && more.length === 0) return edit('place', { name: partyName(draft, only) }, apply);
  return edit('arrange', {}, apply);
}

/** A name that the text has and that is nobody in this story; false: it may be somebody again. */
export function ignoreName(_draft: Draft, name: string, ignored = true): Edit {
  if (!ignored) return edit('heed-name', { name }, (its) => unignored(its, [name]));
  return edit('ignore-name', { name }, (its) =>
    its.ignored.some((one) => spelled(one) === spelled(name)) ? its : { ...its, ignored: [...its.ignored, name] },
  );
}

/** All of them in one go. */
export function ignoreNames(draft: Draft, names: readonly string[]): Edit {
  const apply = (its: Draft) => names.reduce((next, name) => ignoreName(draft, name).apply(next), its);
  return edit('ignore-names', { count: String(names.length) }, apply);
}

function unignored(draft: Draft, names: readonly string[]): Draft {
  const gone = new Set(names.map(spelled));
  const ignored = draft.ignored.filter((name) => !gone.has(spelled(name)));
  return ignored.length === draft.ignored.length ? draft : { ...draft, ignored };
}
