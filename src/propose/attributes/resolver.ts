/** Whom each phrase means, one after the other: what stands before is known by then. */
import { antecedentsOf, bodiesBefore, familyBefore, personsBefore, withNamesBehind } from './antecedents.js';
import type { Interview } from './interview.js';
import type { PartyMention } from './mention.js';
import { namelessName } from './nameless.js';
import {
  areMembers,
  areOfficial,
  areSiblings,
  fitsAnybody,
  isClient,
  isInCourt,
  isOfTheCourt,
  isOwnOffice,
  narrowerOffices,
  sameOffice,
} from './other-words.js';
import type { NamedParty } from './parties.js';
import type { Phrase } from './phrases/phrase.js';
import type { NameToken } from './tokens.js';
import type { LanguageWords } from './words/index.js';

export interface PhraseScene {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly parties: NamedParty[];
  readonly phrases: readonly Phrase[];
  readonly links: ReadonlyMap<number, number>;
  readonly words: LanguageWords;
  readonly german: boolean;
  readonly interview: Interview | null;
}

export class Resolver {
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
    if (phrase.isPeople) return this.peopleOf(phrase, i);
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

  /** "Die Südkoreaner von Hanmaru", "the Swedes": a firm that the text has. */
  private peopleOf(phrase: Phrase, i: number): readonly number[] {
    const behind = this.scene.phrases[i + 1];
    const isNamed =
      behind?.form === 'name' && /^\s(?:von|at)\s$/u.test(this.scene.text.slice(phrase.end, behind.start));
    if (isNamed) return this.partiesOf(behind, i + 1);
    const near = bodiesBefore(phrase, this.done, this.scene.parties);
    return [...near.slice(0, 2), this.unnamedOf(phrase, this.scene.tokens[phrase.to] as NameToken)];
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
    const exact = [...new Set(words.flatMap((word) => this.nearestFirst(this.holdersOf(word))))].filter((index) =>
      this.agrees(index, phrase),
    );
    const held = exact.length > 0 ? exact : this.narrowerOf(phrase, head);
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

  /** "Die Geistliche" is the vicar, "der Liberale" whoever is of that party. */
  private narrowerOf(phrase: Phrase, { lower }: NameToken): number[] {
    const narrower = narrowerOffices(lower);
    if (!narrower || phrase.determiner !== 'definite') return [];
    const { parties } = this.scene;
    return [...this.lastSeen]
      .filter(([index]) => [...(parties[index]?.roles ?? [])].some((role) => narrower.test(role)))
      .filter(([index]) => parties[index]?.kind === 'person' && this.agrees(index, phrase))
      .sort((a, b) => b[1] - a[1])
      .map(([index]) => index);
  }

  private personsFor(phrase: Phrase, { lower }: NameToken): number[] {
    const near = personsBefore(phrase, this.done, this.scene.parties, fitsAnybody(lower));
    // "Sein Mandant" is not who speaks for him.
    return isClient(lower) ? near.filter((index) => !isOfTheCourt(this.scene.parties[index] as NamedParty)) : near;
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
      const near = bodiesBefore(phrase, this.done, this.scene.parties, 3).slice(0, 2);
      // "The ambulance service" is no other word for a body before it.
      return this.isOfAKind(phrase) ? [own(), ...near] : [...near, own()];
    }
    return [own()];
  }

  /** "Der Bauernverband" is no other word for a body before it; "der Autobauer" and "der Verein" may be. */
  private isCompound({ text }: NameToken): boolean {
    const { german, words } = this.scene;
    return german && !words.classifiers.test(text) && /^\p{L}{3,}$/u.test(text) && words.bodies.test(text.slice(3));
  }

  private isOfAKind(phrase: Phrase): boolean {
    const { german, text, tokens } = this.scene;
    return !german && namelessName(text, tokens, phrase, german).includes(' ');
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
    // The ends of a compound that are words of their own are few; each is a key. "Der Anwalt" is no Staatsanwalt.
    const isProsecutor = /staatsanw[aä]lt/u.test(role);
    if (this.scene.german && !isProsecutor) for (let at = 3; at <= role.length - 4; at++) keys.push(role.slice(at));
    for (const key of new Set(keys)) {
      const list = this.byRole.get(key) ?? [];
      if (list.at(-1) !== index) list.push(index);
      this.byRole.set(key, list);
    }
  }

  private unnamedOf(phrase: Phrase, head: NameToken): number {
    const name = namelessName(this.scene.text, this.scene.tokens, phrase, this.scene.german);
    // "Die Fahrer" are not "der Fahrer".
    const key = `${name.toLowerCase()}${phrase.genders[0] === 'they' ? ' +' : ''}`;
    const found = this.unnamed.get(key);
    if (found != null) return found;
    const [gender = null] = phrase.genders;
    const index =
      this.scene.parties.push({
        name,
        kind: phrase.loose === true ? 'unknown' : phrase.form === 'role' ? 'person' : 'body',
        gender: phrase.genders.length === 1 ? gender : null,
        roles: new Set([name.toLowerCase()]),
        known: false,
        unnamed: true,
      }) - 1;
    this.unnamed.set(key, index);
    this.file(head.lower, index);
    return index;
  }
}
