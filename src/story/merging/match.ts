/** Which records of a second story are those of the first: by id, by what they are called, by where they are on the web. */

import { inAllLanguages } from '../all-languages.js';
import type { Entity, Relation, Source, StoryFile, Text } from '../definition.js';
import { once } from '../once.js';

type Filed = StoryFile['statements'][number];

/** Ids of the second story → ids in the merged one. What the first has not gets an id that is free there. */
export interface Matches {
  readonly entities: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly statements: ReadonlyMap<string, string>;
}

/** A name as readers compare it. */
const spelled = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const textsIn = (text: Text): readonly string[] => inAllLanguages(text).map(spelled);

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Each record is held against every one of the other story: what it is called is spelled once. */
const calledOf = once(({ name }: Entity) => textsIn(name));
const namesOf = once((its: Entity) => [...calledOf(its), ...(its.aliases ?? []).map(spelled)]);
const labelsOf = once(({ label }: Relation) => textsIn(label));
const titlesOf = once(({ title }: Source) => textsIn(title));

/** An id as the door compares it. */
const seen = (id: string) =>
  id
    .normalize()
    .replace(/\p{Cf}/gu, '')
    .trim() || id;

/** Ids that are taken in one space of ids. */
function createIds(taken: Iterable<string>) {
  const all = new Set(Array.from(taken, seen));
  return (wanted: string): string => {
    let id = wanted;
    for (let count = 2; all.has(seen(id)); count++) id = `${wanted.slice(0, 120)}-${count}`;
    all.add(seen(id));
    return id;
  };
}

/**
 * Each of `theirs` to at most one of `mine`, and that to no other: the surest signs of all come first. A sign that fits several is none.
 * `free` makes an id for what is new.
 */
function paired<Its extends { readonly id: string }>(
  mine: readonly Its[],
  theirs: readonly Its[],
  signs: readonly ((a: Its, b: Its) => boolean)[],
  free: (wanted: string) => string,
): Map<string, string> {
  const found = new Map<string, string>();
  const met = new Set<string>();
  for (const isSame of signs)
    for (const its of theirs) {
      if (found.has(its.id)) continue;
      const [only, ...more] = mine.filter((own) => !met.has(own.id) && isSame(own, its));
      if (!only || more.length > 0) continue;
      found.set(its.id, only.id);
      met.add(only.id);
    }
  for (const { id } of theirs) if (!found.has(id)) found.set(id, free(id));
  return found;
}

const sameKind = (a: Entity, b: Entity) => a.kind === b.kind || a.kind === 'other' || b.kind === 'other';
const ENTITY_SIGNS = [
  (a: Entity, b: Entity) => a.id === b.id && (a.kind === b.kind || shares(namesOf(a), namesOf(b))),
  (a: Entity, b: Entity) => shares(a.sameAs ?? [], b.sameAs ?? []),
  (a: Entity, b: Entity) => sameKind(a, b) && shares(calledOf(a), calledOf(b)),
  (a: Entity, b: Entity) => sameKind(a, b) && shares(namesOf(a), namesOf(b)),
];

const sameLabel = (a: Relation, b: Relation) => shares(labelsOf(a), labelsOf(b));
const RELATION_SIGNS = [
  (a: Relation, b: Relation) => a.id === b.id && (a.tone === b.tone || sameLabel(a, b)),
  (a: Relation, b: Relation) => a.tone === b.tone && sameLabel(a, b),
];

const sameTitle = (a: Source, b: Source) => shares(titlesOf(a), titlesOf(b));
const SOURCE_SIGNS = [
  (a: Source, b: Source) => a.id === b.id && (sameTitle(a, b) || (a.url != null && a.url === b.url)),
  (a: Source, b: Source) => a.url != null && a.url === b.url,
  (a: Source, b: Source) => a.textSha256 != null && a.textSha256 === b.textSha256,
  (a: Source, b: Source) => sameTitle(a, b) && a.publisher === b.publisher && a.published === b.published,
];

const sameList = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && a.every((one, i) => one === b[i]);
const sameWords = (a: Filed, b: Filed) => a.quote != null && a.quote.exact === b.quote?.exact;
const sameEnds = (a: Filed, b: Filed) => sameList(a.from, b.from) && sameList(a.to, b.to);
/** Of statements whose parties and sources bear the first story's ids already. */
const STATEMENT_SIGNS = [
  (a: Filed, b: Filed) => a.id === b.id && (sameWords(a, b) || sameEnds(a, b)),
  (a: Filed, b: Filed) => a.source === b.source && sameWords(a, b) && sameEnds(a, b) && a.relation === b.relation,
];

/** With the parties, sources and relations of `matches`. */
export function renamed(its: Filed, { entities, relations, sources }: Omit<Matches, 'statements'>): Filed {
  const party = (id: string) => entities.get(id) ?? id;
  const list = (ids: readonly string[] | undefined, key: string) => (ids ? { [key]: ids.map(party) } : {});
  return {
    ...its,
    from: its.from.map(party),
    ...list(its.to, 'to'),
    ...list(its.about, 'about'),
    ...list(its.attributedTo, 'attributedTo'),
    ...(its.channel != null && { channel: party(its.channel) }),
    relation: relations.get(its.relation) ?? its.relation,
    source: sources.get(its.source) ?? its.source,
  };
}

export function matchesOf(mine: StoryFile, theirs: StoryFile): Matches {
  // Parties and statements share their ids.
  const free = createIds([...mine.entities, ...mine.statements].map(({ id }) => id));
  const of = <Its extends { readonly id: string }>(
    list: readonly Its[],
    others: readonly Its[],
    signs: readonly ((a: Its, b: Its) => boolean)[],
  ) => paired(list, others, signs, createIds(list.map(({ id }) => id)));
  const records = {
    entities: paired(mine.entities, theirs.entities, ENTITY_SIGNS, free),
    relations: of(mine.relations, theirs.relations, RELATION_SIGNS),
    sources: of(mine.sources, theirs.sources, SOURCE_SIGNS),
  };
  const told = theirs.statements.map((its) => renamed(its, records));
  return { ...records, statements: paired(mine.statements, told, STATEMENT_SIGNS, free) };
}
