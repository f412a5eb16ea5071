/** The phrases of a text that may mean a party: names, offices, bodies, pronouns, with their part in the sentence. */

import type { Named, NamedParty } from '../parties.js';
import type { NameToken } from '../tokens.js';
import type { Gender, LanguageWords } from '../words/index.js';
import { peoplePhrase } from './people-phrase.js';
import type { Phrase } from './phrase.js';
import { type PhrasePlace, placeOf } from './phrase-place.js';

export function phrasesOf(
  tokens: readonly NameToken[],
  named: readonly Named[],
  words: LanguageWords,
  german: boolean,
  slots: ReadonlySet<number>,
): Phrase[] {
  const phrases: Phrase[] = [];
  const byStart = new Map(named.map((one) => [one.run.lead, one]));
  const owners = new Set(named.filter(({ genitive }) => genitive).map(({ run }) => run.to));
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as NameToken).sentence < 0) continue;
    const one = byStart.get(i);
    if (one) {
      phrases.push(namePhrase(tokens, one, words));
      i = one.run.to;
      continue;
    }
    const found =
      peoplePhrase(tokens, i, words) ??
      nounPhrase(tokens, i, words, german, owners) ??
      pronounPhrase(tokens, i, words, german) ??
      (slots.has(i) && !isOrigin(tokens, i, german) && (german || !tokens[i]?.capital || tokens[i]?.initial)
        ? loosePhrase(tokens, i, words, german)
        : null);
    if (found) phrases.push(found);
  }
  return phrases;
}

function namePhrase(tokens: readonly NameToken[], named: Named, words: LanguageWords): Phrase {
  const { run, genitive } = named;
  const last = tokens[run.to] as NameToken;
  const base = placeOf(tokens, run.lead, run.from, run.to, words);
  const next = tokens[run.to + 1];
  // "Larkmoor President Delphine Abara", "a Marrable spokesman": the name says whose.
  const modifies =
    next?.gap === ' ' &&
    (words.roles.test(next.text) || words.titles.test(next.text)) &&
    run.kind !== 'person' &&
    !/^(?:KC|QC|MP|Jr|Sr)$/.test(next.text);
  // "United Metal Trades regional head Sandra Trommel".
  const behind = tokens[run.to + 2];
  const describes =
    run.kind !== 'person' &&
    next?.gap === ' ' &&
    !next.capital &&
    behind?.gap === ' ' &&
    words.roles.test(behind.text) &&
    tokens[run.to + 3]?.capital === true &&
    tokens[run.to + 3]?.gap === ' ' &&
    !words.capitalNouns;
  const belongs = describes || base.genitive || genitive || last.possessive || modifies;
  const dative = run.gender === 'she' && isDer(tokens, base);
  return {
    ...base,
    form: 'name',
    oblique: base.oblique || dative,
    genitive: belongs,
    genders: run.gender ? [run.gender] : [],
    named,
  };
}

/** "Der Bürgermeisterin": the article of a woman's dative. */
const isDer = (tokens: readonly NameToken[], { lead }: Pick<PhrasePlace, 'lead'>) => tokens[lead]?.lower === 'der';

/** "Brüsseler" before "Behörde". */
function isOrigin(tokens: readonly NameToken[], i: number, german: boolean): boolean {
  const next = tokens[i + 1];
  return german && next?.gap === ' ' && next.capital && /^\p{Lu}\p{Ll}{2,}er$/u.test((tokens[i] as NameToken).text);
}

function isMany(
  tokens: readonly NameToken[],
  { lead, to }: PhrasePlace,
  { text }: NameToken,
  words: LanguageWords,
): boolean {
  return (
    lead < to &&
    tokens[lead]?.lower === 'die' &&
    words.male.test(text) &&
    !words.female.test(text) &&
    /(?:er|en)$/.test(text)
  );
}

function nounPhrase(
  tokens: readonly NameToken[],
  i: number,
  words: LanguageWords,
  german: boolean,
  owners: ReadonlySet<number>,
): Phrase | null {
  const token = tokens[i] as NameToken;
  const next = tokens[i + 1];
  if (german && !token.capital) return null;
  const role = words.roles.test(token.text);
  const body = words.bodies.test(token.text) || (words.rulings.test(token.text) && (german || token.gap === ' '));
  if (!role && !body) return null;
  // "Shook his head"
  if (!german && token.lower === 'head' && words.possessive.test(tokens[i - 1]?.lower ?? '')) return null;
  // "chief executive", "town clerk": the last noun is the head.
  if (
    !german &&
    next?.gap === ' ' &&
    !token.possessive &&
    (words.roles.test(next.text) || words.bodies.test(next.text)) &&
    !(body && words.spokespersons.test(next.text))
  )
    return null;
  const base = placeOf(tokens, i, i, i, words);
  // "Ein Netz ist kein Verein": nobody.
  if (/^kein/.test(tokens[base.lead]?.lower ?? '')) return null;
  // "Die Aufseher": of men several, by the article.
  const several = words.several.test(token.text) || (german && role && isMany(tokens, base, token, words));
  if (
    !german &&
    base.determiner == null &&
    !several &&
    !(token.initial && token.capital) &&
    !token.possessive &&
    !isOwned(tokens, i) &&
    !(role && next?.gap === ' ' && next.capital) &&
    !words.spokespersons.test(token.text) &&
    !/^police$/i.test(token.text)
  )
    return null;
  const genders = gendersOf(tokens, base, token, { several, role, german }, words);
  const feminine = german && genders[0] === 'she' && isDer(tokens, base);
  const open = role && !german && genders[0] === 'they' && !several;
  return {
    ...base,
    form: role && !(several && body) ? 'role' : 'body',
    // "Karbachs Anwältin": the owner stands for the article.
    determiner: owners.has(base.lead - 1) || isOwned(tokens, i) ? 'owned' : base.determiner,
    oblique: base.oblique || feminine,
    genitive: base.genitive || token.possessive,
    isOffice: /^(?:behörde|authority|body|regulator)$/.test(token.lower),
    isFirm: /^(?:konzern|firm|unternehmen|company)/.test(token.lower),
    genders: open ? ['he', 'she'] : genders,
    named: null,
  };
}

interface NounUse {
  readonly several: boolean;
  readonly role: boolean;
  readonly german: boolean;
}

/** A noun's own; of a German office that is no man's or woman's by the word the article's. */
function gendersOf(
  tokens: readonly NameToken[],
  { lead }: PhrasePlace,
  { text }: NameToken,
  { several, role, german }: NounUse,
  words: LanguageWords,
): Gender[] {
  if (several) return ['they'];
  if (!role) return [words.bodyGender(text) ?? 'it', ...(german ? [] : (['they'] as const))];
  if (words.female.test(text)) return ['she'];
  if (words.male.test(text)) return ['he'];
  if (!german) return ['they'];
  return [tokens[lead]?.lower === 'die' ? 'she' : 'he'];
}

/** "The complaint alleged", "sagte die Tagesschau". */
function loosePhrase(tokens: readonly NameToken[], i: number, words: LanguageWords, german: boolean): Phrase {
  const base = placeOf(tokens, i, i, i, words);
  const article = tokens[base.lead]?.lower ?? '';
  const genders: Gender[] = german
    ? article === 'der' || article === 'ein'
      ? ['he']
      : article === 'das'
        ? ['it']
        : base.determiner == null
          ? ['they']
          : ['she', 'they']
    : /s$/.test((tokens[i] as NameToken).lower)
      ? ['they']
      : [];
  return { ...base, form: 'body', loose: true, genders, named: null };
}

/** "Crannock’s manager": who owns stands for the article. */
function isOwned(tokens: readonly NameToken[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const token = tokens[k];
    if (!token || (tokens[k + 1] as NameToken).gap.trim() !== '') return false;
    if (token.possessive) return true;
  }
  return false;
}

function pronounPhrase(tokens: readonly NameToken[], i: number, words: LanguageWords, german: boolean): Phrase | null {
  const token = tokens[i] as NameToken;
  const subject = words.pronouns.get(token.lower);
  const object = words.objectPronouns.get(token.lower);
  const genders = subject ?? object;
  if (!genders) return null;
  const next = tokens[i + 1];
  if (german && token.capital && !token.initial) return null;
  // "Der ließ ausrichten", "Die heißt Horáková": without a noun behind, an article is a pronoun.
  if (
    /^(?:der|die)$/.test(token.lower) &&
    !(
      token.initial &&
      next?.gap === ' ' &&
      !next.capital &&
      (words.auxiliaries.test(next.text) || /(?:ßt|gte|hte|nte|rte)$/.test(next.text))
    )
  )
    return null;
  // "dieser Plan", "her cup", "ihr Haus": a determiner.
  const before =
    next?.gap === ' ' &&
    (german
      ? next.capital ||
        (/^\p{Ll}+e[nrsm]?$/u.test(next.text) && tokens[i + 2]?.capital === true && tokens[i + 2]?.gap === ' ')
      : /^(?:her)$/.test(token.lower));
  if (before && /^(?:ihr|dieser?|beide|her)$/.test(token.lower)) return null;
  const base = placeOf(tokens, i, i, i, words);
  const oblique = base.oblique || subject == null;
  return {
    ...base,
    form: 'pronoun',
    oblique,
    demonstrative: /^(?:der|die|dieser|diese)$/.test(token.lower),
    genders: german
      ? byVerb(
          token.lower,
          genders,
          token.gap === ' ' ? tokens[i - 1] : undefined,
          next?.gap === ' ' ? next : undefined,
        )
      : genders,
    named: null,
  };
}

/** "Sie" with a verb in "-en" is several, with any other one woman. */
function byVerb(
  word: string,
  genders: readonly Gender[],
  before: NameToken | undefined,
  next: NameToken | undefined,
): readonly Gender[] {
  if (word !== 'sie') return genders;
  const verb = [before, next].find((one) => one && !one.capital && /^\p{Ll}{3,}(?:t|te|ten|en|nd)$/u.test(one.text));
  if (!verb) return genders;
  return /(?:en|nd)$/.test(verb.text) ? ['they'] : ['she'];
}

/** A name of which nothing else is known and that stands behind "in", "from" and the like alone. */
export function markPlaces(
  phrases: readonly Phrase[],
  parties: readonly NamedParty[],
  tokens: readonly NameToken[],
  words: LanguageWords,
): void {
  const elsewhere = new Set<number>();
  const there = new Set<number>();
  for (const { named, lead, from } of phrases)
    for (const index of named?.parties ?? []) {
      const before = tokens[lead - 1];
      const governed = before && tokens[lead]?.gap === ' ' && words.locative.test(before.text);
      (governed || words.locative.test(tokens[from - 1]?.text ?? '') ? there : elsewhere).add(index);
    }
  for (const index of there) {
    const party = parties[index];
    if (party && !party.known && party.kind === 'unknown' && !elsewhere.has(index)) party.place = true;
  }
}
