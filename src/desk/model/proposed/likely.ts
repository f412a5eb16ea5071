/** Whom a statement most likely means: whoever its proposal offers, then who is named in its excerpt, in its sentence, around it, then all others. */
import { shortNames } from '../../../story/findings/names.js';
import { heldIn } from '../../../story/findings/sayer/offices.js';
import { pickText } from '../../../story/telling/text.js';
import type { Kind } from '../../../story/vocabulary.js';
import { namesOf, spelled } from '../edits/names.js';
import { coverage } from '../passage/coverage.js';
import { placeIn as standsIn } from '../passage/verdicts.js';
import type { Draft, DraftEntity, DraftStatement, PassageSpan } from '../types.js';
import { nounOf } from './calls.js';
import type { FoundName } from './names.js';
import { type FoundParty, isSame, type Proposed } from './proposed.js';
import { rolesByHand } from './speaker/passive.js';
import { isWhereAt, placeIn } from './who/place-name.js';
import { isAppeal, isOfAnother } from './who/whole-name.js';
import { wordingOf } from './wording.js';

/** So many names that are nobody yet are offered of the excerpt, the sentence and the neighbourhood each. */
const OFFERED = 3;
/** Sentences before the statement's own, and behind it, where somebody is named who mostly comes up only then. */
const BEFORE = 2;
const BEHIND = 1;

/** What the proposal offers of which the statement was made; where its maker took other words, who stands at their verb. */
export function offeredFor(
  draft: Draft,
  statement: DraftStatement,
  proposals: readonly Proposed[],
  found: readonly FoundName[] = [],
) {
  const place = standsIn(draft, statement.id);
  const its = place && proposals.find((one) => isSame(one, place));
  if (its) return { speakers: its.speakers, about: its.about };
  const { agents, patients } = rolesByHand(draft, statement, found);
  return { speakers: agents, about: patients };
}

/** All of the story, and those found that are near; `offered`: names that come before all others. */
export function likelyParties(
  draft: Draft,
  statement: DraftStatement,
  found: readonly FoundName[],
  offered: readonly string[],
): readonly FoundParty[] {
  const { all, far } = nearTo(draft, statement, found);
  const first = new Map(offered.map((name, i) => [spelled(name), i]));
  const candidates = all.map((one) => {
    const place = Math.min(...one.spellings.map((call) => first.get(call) ?? Number.POSITIVE_INFINITY));
    return { ...one, place, rank: place < Number.POSITIVE_INFINITY ? -1 : one.near };
  });
  const sorted = candidates.toSorted(
    (a, b) => a.rank - b.rank || (a.rank === -1 ? a.place - b.place : 0) || b.used - a.used,
  );
  const kept = sorted.filter(({ its, rank }, i) => {
    if (its.party != null || rank === -1) return true;
    const before = sorted.slice(0, i).filter((one) => one.its.party == null && one.rank === rank).length;
    return rank < far && before < OFFERED;
  });
  return kept.map(({ its }) => its);
}

interface Near {
  readonly all: readonly {
    readonly its: FoundParty;
    readonly spellings: readonly string[];
    /** In the excerpt, its sentences, around them, or farther. */
    readonly near: number;
    readonly used: number;
  }[];
  readonly far: number;
}
const nearby = new WeakMap<DraftStatement, Near & { readonly draft: Draft; readonly found: readonly FoundName[] }>();

/** The same for each field of a statement, which a page asks for one after the other. */
function nearTo(draft: Draft, statement: DraftStatement, found: readonly FoundName[]): Near {
  const before = nearby.get(statement);
  if (before?.draft === draft && before.found === found) return before;
  const stretches = stretchesOf(draft, statement);
  const last = lastUsed(draft);
  const held = heldNear(draft, statement, found, stretches);
  const everybody = nameable(draft, found);
  const namedAt = namesakes(everybody);
  const named = stretches.map((words) => new Set(namedAt(words).map(({ its }) => keyOf(its))));
  const all = everybody.map((one) => {
    const id = keyOf(one.its);
    const at = stretches.findIndex((_words, i) => named[i]?.has(id) === true || held[i]?.has(id) === true);
    return {
      its: one.its,
      spellings: one.calls.map(spelled),
      near: at < 0 ? stretches.length : at,
      used: last.get(one.its.party ?? '') ?? -1,
    };
  });
  const its = { draft, found, all, far: stretches.length };
  nearby.set(statement, its);
  return its;
}

/** Whom the offices in each stretch mean by the text: "der Landrat" is the one who is called so. */
function heldNear(
  draft: Draft,
  { id, source = '', form = 'reported' }: DraftStatement,
  found: readonly FoundName[],
  stretches: readonly string[],
): readonly ReadonlySet<string>[] {
  const place = standsIn(draft, id);
  const passage = place && wordingOf(draft, source, place, { form }, found);
  const { offices, lexicon } = passage ?? {};
  return offices && lexicon ? stretches.map((words) => heldIn(words, offices, lexicon)) : [];
}

/**
 * The story's parties and the names found that are nobody yet, whom words name as a whole: by name, by another name or by a surname; a namesake
 * only where the surname stands without another's first name.
 */
export function namedIn(draft: Draft, found: readonly FoundName[], words: string): readonly FoundParty[] {
  const all = nameable(draft, found);
  const named = new Set(namesakes(all)(words).map(({ its }) => its));
  return all.filter(({ its }) => named.has(its)).map(({ its }) => its);
}

/** Somebody who is named in words, and where first. */
export interface NamedAt extends PassageSpan {
  readonly its: FoundParty;
}

/** Asked of many passages: whom each names, somebody whose name is part of another one's only where that does not stand; in the words' order. */
export function namedApart(draft: Draft, found: readonly FoundName[]): (words: string) => readonly NamedAt[] {
  const namedAt = namesakes(nameable(draft, found));
  // Of several who are called by the same word there one is named.
  return (words) => namedAt(words).filter(({ start }, i, all) => start !== all[i - 1]?.start);
}

/** The same, with all who are called by one word. */
function namesakes(everybody: readonly Nameable[]): (words: string) => readonly NamedAt[] {
  const byCall = new Map<string, FoundParty[]>();
  for (const { its, calls } of everybody)
    for (const call of new Set(calls)) byCall.set(call, [...(byCall.get(call) ?? []), its]);
  const calls = [...byCall].toSorted(([a], [b]) => b.length - a.length);
  return (words) => {
    let rest = words;
    const places = new Map<FoundParty, NamedAt>();
    for (const [call, all] of calls) {
      const at = all.flatMap((its) =>
        allPlaces(its, call, rest).map((start) => ({ its, start, end: start + call.length })),
      );
      for (const one of at) if (one.start < (places.get(one.its)?.start ?? words.length)) places.set(one.its, one);
      for (const { start, end } of at) rest = rest.slice(0, start) + '_'.repeat(call.length) + rest.slice(end);
    }
    return [...places.values()].toSorted((a, b) => a.start - b.start);
  };
}

function allPlaces(its: FoundParty, call: string, words: string): number[] {
  const places: number[] = [];
  for (let at = placeOf(its, call, words); at >= 0; at = placeOf(its, call, words, at + 1)) places.push(at);
  return places;
}

/** Of somebody who is nobody in the story yet: no party's id has a slash. */
const keyOf = ({ party, name }: FoundParty): string => party ?? `/${name}`;

interface Nameable {
  readonly its: FoundParty;
  readonly calls: readonly string[];
}

function nameable(draft: Draft, found: readonly FoundName[]): Nameable[] {
  const fresh = found
    .filter(({ party, ignored }) => party == null && !ignored)
    // What an article is about hardly ever speaks.
    .toSorted((a, b) => Number(a.subject) - Number(b.subject));
  const all = [
    ...draft.story.entities.map((its) => ({ its: known(draft, its), calls: callsOf(its), kind: its.kind })),
    ...fresh.map(({ name, kind }) => ({ its: { party: null, name }, calls: callsAnew(name, kind), kind })),
  ];
  return withBodies(withFirstNames(all));
}

/** What many bodies end on, and are called by alone. */
const BODY =
  /^(?:board|council|trust|charity|union|company|hospital|committee|ministry|department|university|museum|club|bank|party|association|society|school|court|agency|authority|commission)$/i;

/** "The council" is the one body of the text that ends so. */
function withBodies(all: readonly Nameable[]): Nameable[] {
  const bodyOf = ({ its }: Nameable) => /\s(\p{Lu}\p{L}+)$/u.exec(its.name)?.[1]?.toLowerCase() ?? '';
  const times = new Map<string, number>();
  for (const one of all) times.set(bodyOf(one), (times.get(bodyOf(one)) ?? 0) + 1);
  return all.map((one) => {
    const body = bodyOf(one);
    const isItsAlone = BODY.test(body) && times.get(body) === 1;
    return isItsAlone ? { its: one.its, calls: [...one.calls, `the ${body}`, `The ${body}`] } : one;
  });
}

/** Who has no name is named by the noun, whatever article stands before it. */
function callsAnew(name: string, kind: Kind | null): string[] {
  const noun = nounOf(name);
  return noun == null ? [name, ...shortCalls(name, kind)] : [name, noun];
}

/** "Lena sagte …": a first name means the one person who has it, where nobody else is called by that word. */
function withFirstNames(all: readonly (Nameable & { readonly kind?: Kind | null | undefined })[]): Nameable[] {
  const firstOf = ({ its: { name }, kind }: (typeof all)[number]) =>
    kind === 'person' && /\s/.test(name.trim()) ? (name.trim().split(/\s+/)[0] ?? null) : null;
  const words = new Map<string, number>();
  for (const one of all)
    for (const word of new Set(one.calls.flatMap((call) => call.split(/\s+/))))
      words.set(word, (words.get(word) ?? 0) + 1);
  return all.map((one) => {
    const first = firstOf(one);
    const isItsAlone = first != null && /^\p{Lu}\p{Ll}+$/u.test(first) && words.get(first) === 1;
    return { its: one.its, calls: isItsAlone ? [...one.calls, first] : one.calls };
  });
}

const known = ({ story }: Draft, { id, name }: DraftEntity): FoundParty => ({
  party: id,
  name: (name == null ? '' : pickText(name, story.lang, story.lang).text) || id,
});

function callsOf(its: DraftEntity): string[] {
  const names = namesOf(its);
  return [...names, ...names.flatMap((name) => shortCalls(name, its.kind))];
}

/** None of "Rettet die Station", whose words are others', too. */
const shortCalls = (name: string, kind: Kind | null | undefined): readonly string[] =>
  isAppeal(name) ? [] : shortNames(name, kind);

/** The excerpt, its sentences, and these with their neighbours; none where it stands nowhere. */
function stretchesOf(draft: Draft, { id, source = '' }: DraftStatement): readonly string[] {
  const text = draft.texts.get(source) ?? '';
  const place = standsIn(draft, id);
  if (!place) return [];
  const { sentences } = coverage(draft, source);
  const touched = sentences.flatMap((its, i) => (its.start < place.end && its.end > place.start ? [i] : []));
  const within = (before: number, behind: number) => {
    const [a = 0, b = -1] = [touched[0], touched.at(-1)];
    const [first, last] = [sentences[Math.max(0, a - before)], sentences[Math.min(sentences.length - 1, b + behind)]];
    return text.slice(Math.min(first?.start ?? place.start, place.start), Math.max(last?.end ?? place.end, place.end));
  };
  return [text.slice(place.start, place.end), within(0, 0), within(BEFORE, BEHIND)];
}

/** By the number of the statement. */
function lastUsed({ story }: Draft): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  story.statements.forEach(({ from = [], to = [] }, i) => {
    for (const id of [...from, ...to]) last.set(id, i);
  });
  return last;
}

/** As whole words, also with the ending of a genitive; not as a part of another name, nor where it only says where; -1 where they do not stand so. */
function placeOf({ name }: FoundParty, call: string, words: string, from = 0): number {
  const isWhere = placeIn(name) === call;
  const isPart = call !== name && /^\p{Lu}.*\s/u.test(name);
  for (let at = words.indexOf(call, from); call.length > 1 && at >= 0; at = words.indexOf(call, at + 1)) {
    const end = at + call.length;
    if ((isWhere && isWhereAt(words, at, end)) || (isPart && isOfAnother(words, at, call))) continue;
    if (!/[\p{L}\p{N}]$/u.test(words.slice(0, at)) && /^(?:['’]?s)?(?![\p{L}\p{N}])/u.test(words.slice(end))) return at;
  }
  return -1;
}
