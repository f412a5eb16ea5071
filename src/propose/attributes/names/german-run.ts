/** A German run, in which every noun has a capital: what is a name is told by trades, first names and articles. */

import type { NameToken } from '../tokens.js';
import { genderOfFirstName } from '../words/first-names.js';
import type { LanguageWords } from '../words/index.js';
import { nameFrom } from './office-before.js';
import { isDeterminer, type Lead, leadUpTo, type NameRun, type NameRunPlace, type Usage } from './run.js';

export function germanRun(
  tokens: readonly NameToken[],
  from: number,
  end: number,
  words: LanguageWords,
  usage: Usage,
): NameRun | null {
  const to = isAccused(tokens, from, end, words, usage) ? end - 1 : end;
  const lead: Lead = { at: from, gender: null, roles: [], titled: false };
  // "Hätten die Fahrer Witze gemacht": several have no name.
  if (to > from && isSeveral(tokens, from, words)) return germanRun(tokens, from + 1, to, words, usage);
  // "Die Schweizer Firma Aarluft", "Hamburger Reeder Ole Kamp"
  const second = tokens[from + 1] as NameToken | undefined;
  const isKind =
    to - from > 1 && second != null && (words.classifiers.test(second.text) || words.roles.test(second.text));
  if (isKind && /\p{Ll}er$/u.test(tokens[from]?.text ?? '') && !words.roles.test(tokens[from]?.text ?? '')) {
    if (genderOfFirstName(tokens[from]?.text ?? '') == null) lead.at++;
  }
  for (; lead.at <= to; lead.at++) {
    const { text, lower } = tokens[lead.at] as NameToken;
    const known = genderOfFirstName(text) != null;
    if (words.titles.test(text)) lead.gender = words.titleGender(text) ?? lead.gender;
    else if (
      words.roles.test(text) &&
      !known &&
      !isSurname(tokens[lead.at] as NameToken, usage) &&
      !(lead.at === to && isTitle(tokens[to - 1], words))
    ) {
      lead.roles.push(lower);
      lead.gender = words.female.test(text) ? 'she' : (lead.gender ?? 'he');
    } else break;
    lead.titled = true;
  }
  // A trade alone, or "Bürger" before nothing: a noun phrase and no name.
  if (lead.at > to) return null;
  skipNouns(tokens, lead, to, words);
  if (!lead.titled && !words.bodies.test(tokens[lead.at]?.text ?? '')) skipOffice(tokens, lead, to, words, usage);
  const size = to - lead.at + 1;
  const { text } = tokens[lead.at] as NameToken;
  const common = { from: lead.at, to, gender: lead.gender, roles: lead.roles, lead: from };
  if (size === 1) return singleRun(common, tokens, lead, words, usage);
  const gender = genderOfFirstName(text);
  const last = tokens[to] as NameToken;
  if (words.suffixes.test(last.text)) return { ...bodyFrom(common, tokens, words, usage), weak: false };
  if (gender && !words.bodies.test(text))
    return { ...common, kind: 'person', weak: false, gender: lead.gender ?? gender };
  // "Von der Gemeinde Schadenersatz verlangen": two nouns side by side.
  if (size === 2 && words.bodies.test(text)) {
    if (words.matters.test(last.text)) return null;
    // "Wirft dem Ministerium Verschwendung vor".
    if (DEED.test(last.text) && tokens[lead.at - 1]?.lower === 'dem') return null;
  }
  // "Die Brüsseler Behörde", "der Stuttgarter Autobauer".
  const isOrigin =
    size === 2 && ORIGIN.test(text) && gender == null && isDeterminer(tokens[from - 1]?.lower ?? '', words);
  if (isOrigin && (words.companies.test(last.text) || words.classifiers.test(last.text))) return null;
  if (words.bodies.test(text)) return { ...bodyFrom(common, tokens, words, usage), weak: false };
  // "Der Betreiber Asperia Kliniken", "Finanzinvestor Nordhag Capital": by the noun a firm.
  const isFirm = lead.gender !== 'she' && words.classifiers.test(common.roles.at(-1) ?? '');
  if (isFirm) return { ...common, gender: null, kind: 'body', weak: false };
  if (lead.titled) return { ...common, kind: 'person', weak: false };
  return unknownRun(common, tokens, words, usage);
}

/** "Die Fahrer", "den Rettern": men by the word, but the article is none of a man's. */
function isSeveral(tokens: readonly NameToken[], at: number, words: LanguageWords): boolean {
  const { text, gap } = tokens[at] as NameToken;
  const article = gap === ' ' ? tokens[at - 1]?.lower : undefined;
  if (!words.male.test(text) || words.female.test(text) || genderOfFirstName(text) != null) return false;
  return (article === 'die' && /(?:er|en)$/.test(text)) || (article === 'den' && /ern$/.test(text));
}

/** "Wirft dem Arzt Lutz Heimann Betrug vor": the last noun is what is held against whom the others name. */
function isAccused(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  words: LanguageWords,
  usage: Usage,
): boolean {
  const [last, first] = [tokens[to] as NameToken, tokens[from] as NameToken];
  const clause = tokens.slice(Math.max(0, from - 8), from).filter(({ sentence }) => sentence === first.sentence);
  if (to === from || !clause.some(({ lower }) => GIVES.test(lower))) return false;
  if (DEED.test(last.text)) return true;
  const given = tokens.slice(from, to).findIndex(({ text }) => genderOfFirstName(text) != null);
  if (given >= 0) return to - from - given >= 2;
  const isNoun = words.bodies.test(first.text) || words.roles.test(first.text);
  return !isNoun && to === from + 1 && (usage.count.get(first.text) ?? 0) > 1;
}

const GIVES =
  /^(?:wirft|werfen|warf|warfen|unterstellt|unterstellten?|bescheinigt|bescheinigten?|attestiert|attestierten?)$/;
const DEED = /(?:ung|ungen|heit|keit|schaft)$/u;
const ORIGIN = /^\p{Lu}\p{Ll}{2,}er$/u;

/** Two or more capitals of which nothing is known: a person, unless what stands before says that the first is a plain noun. */
function unknownRun(
  common: NameRunPlace,
  tokens: readonly NameToken[],
  words: LanguageWords,
  usage: Usage,
): NameRun | null {
  const { from, to } = common;
  const first = tokens[from] as NameToken;
  const before = first.gap === ' ' ? tokens[from - 1] : undefined;
  const adjective = words.adjectives.test(first.text);
  const counted = before != null && (/^\p{N}/u.test(before.text) || words.numerals.test(before.text));
  if (counted) return null;
  // "Betriebsbedingte Kündigungen"
  if (/(?:ungen|heiten|keiten|tionen|schaften|ismus)$/u.test((tokens[to] as NameToken).text)) return null;
  // "Den entlassenen Solocellisten Aurel Baciu".
  const isTrade = /(?:er|in|isten|ist|or|enten|anten|mann)$/.test(first.lower) && !words.adjectives.test(first.text);
  if (to - from === 2 && isTrade && before && !before.capital && genderOfFirstName(first.text) == null)
    return { ...common, from: from + 1, kind: 'person', roles: [first.lower], weak: false };
  // "Chen Qigang sagte", "die British Broadcasting Corporation teilte mit".
  if (usage.slots.has(to)) return { ...common, ...inSlot(tokens, from, to, before, words), weak: false };
  // "Die AOK Mittelland".
  if (/^\p{Lu}{2,5}$/u.test(first.text) && to === from + 1) return { ...common, kind: 'body', weak: false };
  // "Bei der Fugmann Verbindungstechnik", where Isolde Fugmann is in the text; "Die Ferro Rail liefert".
  if (before && to === from + 1 && (usage.surnames.has(first.text) || isOpeningFirm(tokens, from, to, words)))
    return { ...common, kind: 'body', weak: false };
  if (before && isDeterminer(before.lower, words))
    return adjective ? { ...common, kind: 'body', weak: false } : { ...common, from: to, kind: 'unknown', weak: true };
  if (words.commonNouns.test(first.text)) return { ...common, from: to, kind: 'unknown', weak: true };
  const governor = before?.gap === ' ' ? tokens[from - 2]?.lower : undefined;
  const described =
    before != null &&
    !before.capital &&
    /\p{Ll}e[nrsm]?$/u.test(before.text) &&
    governor != null &&
    (isDeterminer(governor, words) || words.prepositions.test(governor));
  const reused = (usage.count.get((tokens[to] as NameToken).text) ?? 0) > 1 || (usage.count.get(first.text) ?? 0) > 1;
  if (described || (adjective && !reused)) return null;
  const isBody = Array.from({ length: to - from + 1 }, (_, k) => tokens[from + k] as NameToken).some(({ text }) =>
    words.bodies.test(text),
  );
  return { ...common, kind: isBody ? 'body' : to - from < 4 ? 'person' : 'unknown', weak: false };
}

/** "Die Pontonbau Riepe soll": two nouns that open a sentence and have no case between them. */
function isOpeningFirm(tokens: readonly NameToken[], from: number, to: number, words: LanguageWords): boolean {
  const [article, first, next] = [tokens[from - 1], tokens[from] as NameToken, tokens[to + 1]];
  if (article?.lower !== 'die' || !article.initial || words.commonNouns.test(first.text)) return false;
  return next?.gap === ' ' && !next.capital && !isDeterminer(next.lower, words) && !words.prepositions.test(next.lower);
}

function inSlot(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  before: NameToken | undefined,
  words: LanguageWords,
): Pick<NameRun, 'from' | 'kind' | 'roles'> {
  const first = tokens[from] as NameToken;
  const hasBody = tokens.slice(from, to + 1).some(({ text }) => words.bodies.test(text));
  const article = before != null && isDeterminer(before.lower, words);
  // "Ortsvorsteher Severin Abele".
  const trade = to - from > 1 && AGENT.test(first.lower) && genderOfFirstName(first.text) == null;
  if (!article && !trade) return { from, kind: hasBody ? 'body' : 'person', roles: [] };
  if (hasBody || !AGENT.test(first.lower)) return { from, kind: 'body', roles: [] };
  return { from: from + 1, kind: 'person', roles: [first.lower] };
}

/** "Der Küfer Alban Rosskopf": a trade that no list has. */
const AGENT = /(?:er|in|ist|ent|ant|eur|or|ar|loge|mann|frau|schaft)$/u;

const isTitle = (token: NameToken | undefined, words: LanguageWords) => token != null && words.titles.test(token.text);

/** "Lohmanns", too. */
const isSurname = ({ text }: NameToken, { surnames, withArticle }: Usage) =>
  !withArticle.has(text) && (surnames.has(text) || surnames.has(text.replace(/s$/, '')));

function skipOffice(tokens: readonly NameToken[], lead: Lead, to: number, words: LanguageWords, usage: Usage): void {
  const at = nameFrom(tokens, lead.at, to, words, usage);
  // Of two words the first may be a firm's kind as well as a trade.
  lead.titled ||= at > lead.at && (to > lead.at + 1 || words.agents.test((tokens[lead.at] as NameToken).lower));
  leadUpTo(lead, at, tokens);
}

/** "Der Baritonist Jan Kowal": nouns that no list has before a first name, or between article and name. */
function skipNouns(tokens: readonly NameToken[], lead: Lead, to: number, words: LanguageWords): void {
  if (lead.titled) return;
  const first = tokens[lead.at] as NameToken;
  // "Betriebsrat Detlev Nowicki" is one of the council, "Bankhaus Emil Vogt" is a bank.
  if (genderOfFirstName(first.text) || (words.bodies.test(first.text) && !/(?:rat|vorstand|senat)$/iu.test(first.text)))
    return;
  for (let k = lead.at + 1; k < to; k++) {
    const gender = genderOfFirstName((tokens[k] as NameToken).text);
    if (gender == null) continue;
    leadUpTo(lead, k, tokens);
    lead.titled = true;
    lead.gender = gender;
    return;
  }
}

function singleRun(
  common: NameRunPlace,
  tokens: readonly NameToken[],
  lead: Lead,
  words: LanguageWords,
  usage: Usage,
): NameRun | null {
  const token = tokens[common.from] as NameToken;
  // "Macht den Beamten Vorwürfe", but "Frau Geld", and whoever is called so in full elsewhere.
  const isCalled = isTitle(tokens[common.from - 1], words) || isSurname(token, usage);
  if (lead.titled && words.matters.test(token.text) && !isCalled) return null;
  if (lead.titled) return { ...common, kind: 'person', weak: false };
  const gender = genderOfFirstName(token.text);
  if (words.bodies.test(token.text) || words.roles.test(token.text))
    return isSurname(token, usage) ? { ...common, kind: 'person', weak: false } : null;
  // "Die FIFA", "der LSVD".
  if (/^\p{Lu}{2,6}$|^\p{Lu}\p{Ll}\p{Lu}{2,}$/u.test(token.text) && !words.suffixes.test(token.text))
    return { ...common, kind: 'body', weak: false };
  if (gender && !usage.withArticle.has(token.text)) return { ...common, kind: 'person', weak: true, gender };
  return { ...common, kind: 'unknown', weak: true };
}

/** "Werft Nord" is the name; of "Reederei Tidelinie" only the second word, as of "Gewerkschaft Luftbund" where that stands alone too. */
function bodyFrom(
  common: NameRunPlace,
  tokens: readonly NameToken[],
  words: LanguageWords,
  usage: Usage,
): Omit<NameRun, 'weak'> {
  const head = tokens[common.from] as NameToken;
  if (!words.bodies.test(head.text) || common.to === common.from) return { ...common, gender: null, kind: 'body' };
  const second = tokens[common.from + 1] as NameToken;
  const alone = common.to === common.from + 1 && usage.withArticle.has(second.text);
  // A union's coined word is its name, "See und Hafen" is none without the noun.
  const coined = common.to === common.from + 1 && /^gewerkschaft$/i.test(head.text);
  const drops = words.classifiers.test(head.text) || alone || coined;
  const roles = [...common.roles, head.lower];
  return {
    ...common,
    from: drops ? common.from + 1 : common.from,
    roles,
    gender: words.bodyGender(head.text),
    kind: 'body',
  };
}
