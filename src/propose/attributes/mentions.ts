/** Whom each phrase of a text means: surnames, offices and pronouns held against those named before, nearest that fits. */
import { type Lexicon, lexiconOf } from '../../story/findings/lexicon/index.js';
import type { KnownParty, Reading } from '../types.js';
import { antecedentsOf, bodiesBefore, familyBefore, personsBefore, withNamesBehind } from './antecedents.js';
import { appositionsOf } from './apposition.js';
import { type Interview, interviewIn } from './interview.js';
import type { PartyMention } from './mention.js';
import { namelessName } from './nameless.js';
import { usageOf } from './names/run.js';
import { runsOf } from './names/runs.js';
import {
  areMembers,
  areOfficial,
  areSiblings,
  fitsAnybody,
  isInCourt,
  isOfTheCourt,
  isOwnOffice,
  sameOffice,
} from './other-words.js';
import { type NamedParty, registerOf } from './parties.js';
import { markPlaces, type Phrase, phrasesOf } from './phrases.js';
import { speakerSlots } from './slots.js';
import { type NameToken, tokensOf } from './tokens.js';
import { type LanguageWords, wordsOf } from './words/index.js';

export interface Cast {
  readonly text: string;
  readonly words: LanguageWords | null;
  readonly lexicon: Lexicon | null;
  readonly tokens: readonly NameToken[];
  readonly parties: readonly NamedParty[];
  /** In the text's order. */
  readonly mentions: readonly PartyMention[];
  readonly interview: Interview | null;
}

const NOBODY: Omit<Cast, 'text'> = {
  words: null,
  lexicon: null,
  tokens: [],
  parties: [],
  mentions: [],
  interview: null,
};
const casts = new WeakMap<Reading, Map<string, Cast>>();

/** Worked out once for a reading and its language. */
export function castOf(reading: Reading, lang: string, known: readonly KnownParty[]): Cast {
  const kept = casts.get(reading) ?? new Map<string, Cast>();
  casts.set(reading, kept);
  const key = JSON.stringify([lang, known.map(({ name, aliases }) => [name, ...aliases])]);
  const cast = kept.get(key) ?? newCast(reading, lang, known);
  kept.set(key, cast);
  return cast;
}

function newCast(reading: Reading, lang: string, known: readonly KnownParty[]): Cast {
  const words = wordsOf(lang);
  if (!words) return { ...NOBODY, text: reading.text };
  const german = lang.toLowerCase().startsWith('de');
  const tokens = tokensOf(reading, words, german);
  const usage = usageOf(tokens, words, speakerSlots(tokens, words, lang));
  const { parties, named } = registerOf(runsOf(tokens, words, usage, german), tokens, words, usage, known);
  const phrases = phrasesOf(tokens, named, words, german, usage.slots);
  markPlaces(phrases, parties, tokens, words);
  const links = appositionsOf(phrases, parties, tokens, reading.text, words);
  const interview = interviewIn(reading, phrases, parties);
  const scene = { text: reading.text, tokens, parties, phrases, links, words, german, interview };
  const mentions = new Resolver(scene).all();
  return { text: reading.text, words, lexicon: lexiconOf(lang), tokens, parties, mentions, interview };
}

interface PhraseScene {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly parties: NamedParty[];
  readonly phrases: readonly Phrase[];
  readonly links: ReadonlyMap<number, number>;
  readonly words: LanguageWords;
  readonly german: boolean;
  readonly interview: Interview | null;
}

class Resolver {
  private readonly done: PartyMention[] = [];
  /** Parties without a name, by what they are called. */
  private readonly unnamed = new Map<string, number>();
  private readonly byRole = new Map<string, number[]>();
  private readonly lastSeen = new Map<number, number>();

  private readonly scene: PhraseScene;

  constructor(scene: PhraseScene) {
    this.scene = scene;
    const { parties, words } = scene;
    parties.forEach(({ roles, name, kind }, index) => {
      for (const role of roles) this.file(role, index);
      // "the county": the noun in a body's own name.
      if (kind !== 'person')
        for (const word of name.toLowerCase().split(/\s+/)) if (words.bodies.test(word)) this.file(word, index);
    });
  }

  all(): PartyMention[] {
    this.scene.phrases.forEach((phrase, i) => {
      const link = this.scene.links.get(i);
      const linked = link == null ? undefined : this.scene.phrases[link]?.named?.parties;
      const parties = linked ?? this.partiesOf(phrase, i);
      if (parties.length > 0) {
        const name = this.scene.phrases[link ?? -1];
        const oblique = phrase.oblique || (link != null && link < i && name?.oblique === true);
        this.done.push({ ...phrase, oblique, parties, apposed: linked != null });
        this.lastSeen.set(parties[0] as number, this.done.length);
      }
    });
    return withNamesBehind(this.done, this.scene.phrases, this.scene.parties);
  }

  private partiesOf(phrase: Phrase, i: number): readonly number[] {
    if (phrase.form === 'pronoun') return this.pronounOf(phrase);
    if (phrase.form === 'name') return this.nearestFirst(phrase.named?.parties ?? []);
    return phrase.form === 'role' ? this.roleOf(phrase, i) : this.bodyOf(phrase);
  }

  /** In an interview whoever answers is at hand all the time. */
  private pronounOf(phrase: Phrase): readonly number[] {
    const { interview, parties } = this.scene;
    return antecedentsOf(phrase, this.done, parties, phrase.quoted ? null : interview);
  }

  /** Of several of one name the one named last. */
  private nearestFirst(parties: readonly number[]): readonly number[] {
    if (parties.length < 2) return parties;
    // A body's short name is that of the first of the kind: "Larkmoor" is no "Larkmoor Resonance".
    const bodies = parties.every((one) => this.scene.parties[one]?.kind === 'body');
    const rank = (index: number) =>
      index === this.scene.interview?.with
        ? Number.POSITIVE_INFINITY
        : bodies
          ? -index
          : (this.lastSeen.get(index) ?? -1);
    return parties.toSorted((a, b) => rank(b) - rank(a));
  }

  private roleOf(phrase: Phrase, i: number): readonly number[] {
    const head = this.scene.tokens[phrase.to] as NameToken;
    if (this.scene.words.spokespersons.test(head.text)) {
      const behind = this.bodyBehind(phrase, i);
      if (behind.length > 0) return behind;
    }
    if (areSiblings(head.text)) {
      const family = familyBefore(this.done, this.scene.parties);
      if (family.length > 0) return family;
    }
    if (phrase.determiner === 'indefinite') return [this.unnamedOf(phrase, head)];
    const words = [head.lower, ...sameOffice(head.lower)];
    const held = [...new Set(words.flatMap((word) => this.nearestFirst(this.holdersOf(word))))].filter((index) =>
      this.agrees(index, phrase),
    );
    const owned = phrase.determiner === 'owned';
    if (held.length > 0 && !owned) return held;
    const own = this.unnamedOf(phrase, head);
    if (phrase.genders[0] === 'they' && phrase.determiner === 'definite' && areMembers(head.lower))
      return [...this.officeOf(phrase, head).slice(0, 2), own];
    if (owned) return [own, ...held].slice(0, 3);
    // "Der parteilose Kommunalpolitiker", "the widower": another word for whom the sentences before are about.
    const looks =
      phrase.determiner === 'definite' || (phrase.determiner === 'possessive' && this.scene.words.kin.test(head.text));
    const near = looks && !this.lastSeen.has(own) ? this.personsFor(phrase, head) : [];
    // Who has an office already is seldom called by another.
    const [nearest] = near.map((index) => this.scene.parties[index]);
    const other = nearest != null && nearest.roles.size > 0 && (!isInCourt(head.lower) || isOfTheCourt(nearest));
    return (other && this.scene.words.offices.test(head.text) ? [own, ...near] : [...near, own]).slice(0, 3);
  }

  private personsFor(phrase: Phrase, { lower }: NameToken): number[] {
    return personsBefore(phrase, this.done, this.scene.parties, fitsAnybody(lower));
  }

  private officeOf(phrase: Phrase, { lower }: NameToken): number[] {
    return bodiesBefore({ ...phrase, isOffice: areOfficial(lower) }, this.done, this.scene.parties);
  }

  private bodyOf(phrase: Phrase): readonly number[] {
    const head = this.scene.tokens[phrase.to] as NameToken;
    if (this.scene.words.rulings.test(head.text) || this.isCourt(head.lower))
      return this.holdersOf(this.scene.german ? 'gericht' : 'court');
    // "Tennisclubs", "the line" of "Pell Island Lines".
    const forms = [head.lower, head.lower.replace(/(?<=\p{L}{3})e?s$/u, ''), `${head.lower}s`];
    const held = forms.flatMap((form) => this.nearestFirst(this.holdersOf(form)));
    const distinct = [...new Set(held)].filter((index) => this.scene.parties[index]?.kind !== 'person');
    if (distinct.length > 0 && phrase.determiner !== 'indefinite') return distinct.slice(0, 3);
    const own = () => this.unnamedOf(phrase, head);
    // "Der Sozialdemokrat", "the dealer": a noun of no list for a person who is in the text.
    if (phrase.loose && phrase.determiner === 'definite' && this.scene.words.agents.test(head.lower)) {
      return [...this.personsFor(phrase, head), own()].slice(0, 3);
    }
    if (phrase.determiner !== 'indefinite' && this.scene.words.companies.test(head.text) && !isOwnOffice(head.text)) {
      const near = bodiesBefore(phrase, this.done, this.scene.parties);
      return near.length > 0 ? near : [own()];
    }
    const known = this.unnamed.get(head.lower);
    const looksBack =
      !phrase.loose && phrase.determiner === 'definite' && known == null && phrase.genders[0] !== 'they';
    if (looksBack && !this.scene.words.institutions.test(head.text) && !this.isCompound(head)) {
      const near = bodiesBefore(phrase, this.done, this.scene.parties, 3);
      return [...near.slice(0, 2), own()];
    }
    return [own()];
  }

  /** "Der Bauernverband" is no other word for a body before it; "der Autobauer" and "der Verein" may be. */
  private isCompound({ text }: NameToken): boolean {
    const { german, words } = this.scene;
    return german && !words.classifiers.test(text) && /^\p{L}{3,}$/u.test(text) && words.bodies.test(text.slice(3));
  }

  /** "Die Kammer", where a court is in the text. */
  private isCourt(word: string): boolean {
    return /^(?:kammer|senat|bench|panel)$/.test(word) && this.holdersOf(word).length === 0 && this.hasCourt();
  }

  private hasCourt(): boolean {
    return this.holdersOf(this.scene.german ? 'gericht' : 'court').length > 0;
  }

  /** Whom a spokesperson without a name speaks for: "eine Sprecherin von Corvane", "a Marrable spokesman", "Halmwind-Sprecher". */
  private bodyBehind(phrase: Phrase, i: number): readonly number[] {
    const behind = this.scene.phrases[i + 1];
    const before = this.scene.phrases[i - 1];
    if (
      behind &&
      behind.sentence === phrase.sentence &&
      /^\s(?:of|for|at|from|von|vom|des|der|bei|beim)(?:\s[\p{L}’'-]+){0,3}\s$|^\s$/u.test(
        this.scene.text.slice(phrase.end, behind.start),
      )
    )
      return this.partiesOf(behind, i + 1);
    if (
      before &&
      before.sentence === phrase.sentence &&
      /^(?:['’]s?)?\s(?:\p{Ll}+\s)?$/u.test(this.scene.text.slice(before.end, phrase.start))
    )
      return this.partiesOf(before, i - 1);
    return this.officeOf(phrase, this.scene.tokens[phrase.to] as NameToken);
  }

  private agrees(index: number, { genders }: Phrase): boolean {
    const gender = this.scene.parties[index]?.gender;
    return gender == null || genders.length === 0 || genders.includes(gender);
  }

  /** Who holds an office by this word, or by a compound that ends in it: "Chefin", "Vorstandschefin". */
  private holdersOf(word: string): readonly number[] {
    return (this.byRole.get(word) ?? []).slice(-12);
  }

  private file(role: string, index: number): void {
    const bare = this.scene.german ? role.replace(/(?<=\p{L}{4}ist|ent|ant)en$|(?<=er)[sn]$/u, '') : role;
    if (bare !== role) this.file(bare, index);
    const keys = [role, role.slice(role.lastIndexOf('-') + 1)];
    // The ends of a compound that are words of their own are few; each is a key.
    if (this.scene.german) for (let at = 3; at <= role.length - 4; at++) keys.push(role.slice(at));
    for (const key of new Set(keys)) {
      const list = this.byRole.get(key) ?? [];
      if (list.at(-1) !== index) list.push(index);
      this.byRole.set(key, list);
    }
  }

  private unnamedOf(phrase: Phrase, head: NameToken): number {
    const name = namelessName(this.scene.text, this.scene.tokens, phrase, this.scene.german);
    const key = name.toLowerCase();
    const found = this.unnamed.get(key);
    if (found != null) return found;
    const [gender = null] = phrase.genders;
    const index =
      this.scene.parties.push({
        name,
        kind: phrase.loose === true ? 'unknown' : phrase.form === 'role' ? 'person' : 'body',
        gender: phrase.genders.length === 1 ? gender : null,
        roles: new Set([key]),
        known: false,
        unnamed: true,
      }) - 1;
    this.unnamed.set(key, index);
    this.file(head.lower, index);
    return index;
  }
}
