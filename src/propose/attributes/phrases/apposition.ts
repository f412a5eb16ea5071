/** What somebody is, told beside the name: "Fenna Quast, Sprecherin der Werft", "its attorney, Dale Hutchens", "town clerk Piers Nettlefold". */
import type { NamedParty } from '../parties.js';
import type { NameToken } from '../tokens.js';
import type { LanguageWords } from '../words/index.js';
import type { Phrase } from './phrase.js';

/** For each phrase in apposition: the place, among the phrases, of the name that it belongs to. */
export function appositionsOf(
  phrases: readonly Phrase[],
  parties: readonly NamedParty[],
  tokens: readonly NameToken[],
  text: string,
  words: LanguageWords,
): Map<number, number> {
  const links = new Map<number, number>();
  phrases.forEach((phrase, i) => {
    if (phrase.form !== 'role' && phrase.form !== 'body') return;
    const at = nameBefore(phrases, i, tokens, text, words) ?? nameBehind(phrases, i, text);
    const name = at == null ? undefined : phrases[at];
    const party = parties[name?.named?.parties[0] ?? -1];
    if (at == null || !party || !agree(party, phrase)) return;
    links.set(i, at);
    const head = tokens[phrase.to] as NameToken;
    party.roles.add(head.lower);
    if (party.kind === 'unknown') party.kind = phrase.form === 'role' ? 'person' : 'body';
    const [gender] = phrase.genders;
    if (party.gender == null && phrase.genders.length === 1 && gender && gender !== 'they') party.gender = gender;
  });
  return links;
}

function agree(party: NamedParty, { form }: Phrase): boolean {
  return party.kind === 'unknown' || party.kind === (form === 'role' ? 'person' : 'body');
}

/** "X, 58, eine Enkelin des Gründers,": between the name and the noun a comma, an age, articles and adjectives. */
function nameBefore(
  phrases: readonly Phrase[],
  i: number,
  tokens: readonly NameToken[],
  text: string,
  words: LanguageWords,
): number | null {
  const phrase = phrases[i] as Phrase;
  // "Ollerenshaw, Crannock’s manager": an owner may stand between.
  const owned = phrases[i - 1]?.genitive === true && phrases[i - 1]?.form === 'name' ? 1 : 0;
  for (const at of [i - 1, i - 1 - owned]) {
    const name = phrases[at];
    if (name?.form !== 'name' || name.sentence !== phrase.sentence || name.quoted !== phrase.quoted) continue;
    const between = text.slice(name.end, phrase.start);
    if (!/^(?:\s\([^)]{1,30}\))?,\s(?:\p{N}{1,3},\s)?(?:[\p{L}\p{N}.’'-]+\s){0,6}$/u.test(between)) continue;
    const inner = tokensBetween(tokens, name.to, phrase.to);
    if (
      inner.some(
        ({ lower, text: word }) =>
          words.auxiliaries.test(lower) ||
          words.conjunctions.test(lower) ||
          (words.relative.test(lower) && !words.definite.test(lower)) ||
          /^(?:said|sagte)$/.test(word),
      )
    )
      continue;
    // "They date from the Ice Age, the researchers said": a clause of its own.
    const next = tokens[phrase.to + 1];
    if (!words.capitalNouns && next?.gap === ' ' && /^(?:said|says|say|told|wrote|writes|added)$/.test(next.lower))
      continue;
    if (/^\s(?:und|oder|and|or)\s/.test(text.slice(phrase.end, phrase.end + 6)) && phrase.determiner !== 'indefinite')
      continue;
    return at;
  }
  return null;
}

const tokensBetween = (tokens: readonly NameToken[], from: number, to: number) => tokens.slice(from + 1, to);

/** "Its attorney, Dale Hutchens, told", "the fund’s founder, Yusuf Adeyemi-Crane", "the leader Priya Lanchester". */
function nameBehind(phrases: readonly Phrase[], i: number, text: string): number | null {
  const phrase = phrases[i] as Phrase;
  for (let at = i + 1; at <= i + 3; at++) {
    const name = phrases[at];
    if (!name || name.sentence !== phrase.sentence) return null;
    if (name.form !== 'name' || (name.named?.run.kind === 'body' && phrase.form === 'role')) continue;
    const between = text.slice(phrase.end, name.start);
    if (/^\s(?:\(\p{L}+\)\s)?$/u.test(between)) return at;
    if (!/^(?:\s[\p{L}\p{N}’'.-]+){0,6},\s(?:\p{L}+\s){0,3}$/u.test(between)) continue;
    if (/^(?:\s\([^)]*\))?[,.;!?)]/u.test(text.slice(name.end, name.end + 40)) || name.end >= text.length) return at;
  }
  return null;
}
