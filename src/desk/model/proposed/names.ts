/** Whom and what a story's texts name: who is in the proposals, and what the articles are about. */
import { pickText } from '../../../story/telling/text.js';
import type { Kind } from '../../../story/vocabulary.js';
import { partyCalled, spelled } from '../edits/names.js';
import type { Draft } from '../types.js';
import { nounOf } from './calls.js';
import { kindOf } from './kind.js';
import type { FoundParty, Proposed } from './proposed.js';
import { subjectsOf, timesIn } from './subject.js';

export interface FoundName extends FoundParty {
  /** How often the texts name it so; of a person, by the surname. */
  readonly count: number;
  readonly ignored: boolean;
  /** What it most likely is, were it taken into the story; null: its maker must say. */
  readonly kind: Kind | null;
  /** It is what an article is about. */
  readonly subject: boolean;
  /** It has no name, and is called as the text does: "a nurse". */
  readonly isNoun: boolean;
}

interface Named {
  readonly name: string;
  /** It speaks first in a proposal, or one is about it: not merely one of those who might. */
  readonly leads: boolean;
  readonly speaks: boolean;
  readonly isNoun: boolean;
}

/** What an article is about first, then names, then who has none; each the most frequent first. */
export function namesFound(draft: Draft, proposals: readonly Proposed[]): readonly FoundName[] {
  const all = namedIn(proposals);
  const ignored = new Set(draft.ignored.map(spelled));
  const found = [...all.values()]
    .filter((its) => its.leads || isName(draft, its.name))
    .map(({ name, speaks, isNoun }) => {
      const kind = kindOf(name, speaks, draft.texts.values());
      return { name, kind, isNoun, subject: false };
    });
  const subjects = subjectsIn(
    draft,
    found.map(({ name }) => name),
  );
  const matters = subjects.map(({ name, isFirst }) => ({ name, kind: null, isNoun: false, subject: isFirst }));
  return [...matters, ...found]
    .map((its) => ({
      ...its,
      count: countOf(draft, (its.isNoun ? nounOf(its.name) : null) ?? its.name, its.kind === 'person' && !its.isNoun),
      party: partyCalled(draft, its.name),
      ignored: ignored.has(spelled(its.name)),
    }))
    .sort((a, b) => Number(b.subject) - Number(a.subject) || Number(a.isNoun) - Number(b.isNoun) || b.count - a.count);
}

function namedIn(proposals: readonly Proposed[]): ReadonlyMap<string, Named> {
  const all = new Map<string, Named>();
  for (const { speakers, about, form, nouns = [], mute = [], bodies = [] } of proposals) {
    [...speakers, ...about, ...mute, ...bodies].forEach((name, i) => {
      const its = all.get(spelled(name));
      const isFirst = i === 0 && speakers.length > 0;
      all.set(spelled(name), {
        name: its?.name ?? name,
        leads:
          its?.leads === true ||
          isFirst ||
          (i >= speakers.length && i < speakers.length + about.length) ||
          bodies.includes(name),
        speaks: its?.speaks === true || (isFirst && form !== 'reported'),
        isNoun: its?.isNoun ?? nouns.includes(name),
      });
    });
  }
  return all;
}

/** Written as names are, and not as any noun is: of a word that mostly follows an article nobody is called. */
function isName(draft: Draft, name: string): boolean {
  if (!/(?:^|\s)\p{Lu}/u.test(name)) return false;
  if (name.includes(' ')) return true;
  const all = countOf(draft, name, false);
  return 2 * countOf(draft, `/${name}`, false) <= all;
}

/** Once for each text, however often a page that shows it asks. */
const counts = new WeakMap<Draft['texts'], Map<string, number>>();
const ARTICLE =
  '(?:[Tt]he|[Aa]n?|[Dd](?:er|ie|as|em|en|es)|[Ee]in(?:e[rnms]?)?|[Ii]hre?[rnms]?|[Ss]eine?[rnms]?|[Vv]om|[Zz]um|[Zz]ur|[Ii]m|[Aa]m) ';

/** `/name`: as often as an article stands before it. */
function countOf({ texts }: Draft, name: string, isPerson: boolean): number {
  const own = counts.get(texts) ?? new Map<string, number>();
  counts.set(texts, own);
  const wanted = isPerson ? (name.split(' ').at(-1) ?? name) : name;
  const before = own.get(wanted);
  if (before != null) return before;
  const all = [...texts.values()];
  const times = (words: string, isPattern = false) =>
    all.reduce((sum, text) => sum + timesIn(text, words, isPattern), 0);
  const count = wanted.startsWith('/') ? times(ARTICLE + wanted.slice(1), true) : Math.max(1, times(wanted));
  own.set(wanted, count);
  return count;
}

interface Subject {
  readonly name: string;
  /** The likeliest of its text: the matter itself. */
  readonly isFirst: boolean;
}
const known = new WeakMap<Draft['texts'], { readonly key: string; readonly all: readonly Subject[] }>();

/** Of all texts, by their sources' headlines. */
function subjectsIn(draft: Draft, people: readonly string[]): readonly Subject[] {
  const { texts, story } = draft;
  const titles = story.sources.map(({ title }) => (title == null ? '' : pickText(title, story.lang, story.lang).text));
  const key = JSON.stringify([titles, people]);
  const before = known.get(texts);
  if (before?.key === key) return before.all;
  const all = new Map<string, Subject>();
  story.sources.forEach(({ id, lang }, i) => {
    const text = texts.get(id) ?? '';
    const headline = titles[i] || (text.trimStart().split('\n')[0] ?? '');
    subjectsOf(headline, text, lang ?? story.lang, people).forEach((name, place) => {
      const isFirst = place === 0 || all.get(name)?.isFirst === true;
      all.set(name, { name, isFirst });
    });
  });
  const its = { key, all: [...all.values()] };
  known.set(texts, its);
  return its.all;
}
