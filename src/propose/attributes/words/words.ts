/** What telling the parties of a text apart takes of a language: lists of words, and nothing that depends on an article. */
/** Whether a word is of a kind. */
export type PartyKind = Pick<RegExp, 'test'>;

export interface LanguageWords {
  /** Every noun is written with a capital, so that a capital names nobody. */
  readonly capitalNouns: boolean;
  /** Heads of noun phrases that are a person in an office, a trade or a place in life: the ending of a compound counts too. */
  readonly roles: PartyKind;
  /** Of those, who is a woman and who is a man by the word alone. */
  readonly female: PartyKind;
  readonly male: PartyKind;
  /** Several of them. */
  readonly several: PartyKind;
  /** Of those, offices that name whoever holds them by themselves: "der Bürgermeister" need not be named before. */
  readonly offices: RegExp;
  /** Endings of nouns for persons. */
  readonly agents: RegExp;
  /** Bodies' nouns that stand for themselves: "die Polizei"; the others look back to a name, as "the charity" does. */
  readonly institutions: RegExp;
  /** Family and the like: whose word it is was named before, under another. */
  readonly kin: RegExp;
  /** Before a name that is a place. */
  readonly locative: RegExp;
  /** Who speaks for somebody else: without a name it is the body's word. */
  readonly spokespersons: RegExp;
  /** Heads of noun phrases that are a body: a company, an authority, a group. */
  readonly bodies: PartyKind;
  /** Nouns that are one only as part of a name: "Orsett Hydraulics". */
  readonly nameEnds: RegExp;
  /** Of those, the ones that are no part of the name behind them: "die Reederei Tidelinie". */
  readonly classifiers: PartyKind;
  /** Of those, the ones by which any company may be called: "the company", "der Konzern". */
  readonly companies: PartyKind;
  /** A country's people, by whom its firm may be called: "die Schweizer reagierten gereizt". */
  readonly peoples: RegExp;
  /** Grammatical gender of a body's noun, where the language has one. */
  readonly bodyGender: (noun: string) => Gender | null;
  /** Last words of a company's name. */
  readonly suffixes: RegExp;
  /** Before a person's name: Mr, Dr., Frau. */
  readonly titles: RegExp;
  readonly titleGender: (title: string) => Gender | null;
  /** Written with a capital without being a name. */
  readonly noNames: RegExp;
  /** Nouns for what is asked, given or held against somebody: behind a body or a person no part of a name, "der Gemeinde Schadenersatz". */
  readonly matters: RegExp;
  /** Small words inside a name: "van", "of". */
  readonly particles: RegExp;
  /** Those that only follow a first name: "Karl von Holm". */
  readonly nobility: RegExp;
  /** Nouns for what is written or decided and speaks for its author: "a letter from the firm". */
  readonly documents: RegExp;
  /** Of those, what only a court or the like issues. */
  readonly rulings: RegExp;
  /** Verbs whose owner stands in another case: "gehört der Werft", "belongs to". */
  readonly belonging: RegExp;
  /** "Es heißt": the words that stand for a cue without a subject. */
  readonly impersonal: RegExp;
  /** Nouns by their ending. */
  readonly commonNouns: RegExp;
  readonly numerals: RegExp;
  /** Adjectives, which have a capital where a sentence begins or in a body's name. */
  readonly adjectives: RegExp;
  readonly prepositions: RegExp;
  /** Articles and the like, with the case that they tell. */
  readonly definite: RegExp;
  readonly indefinite: RegExp;
  readonly possessive: RegExp;
  /** Articles of the dative and the genitive: what follows is no subject. */
  readonly obliqueArticles: RegExp;
  readonly genitiveArticles: RegExp;
  readonly relative: RegExp;
  readonly conjunctions: RegExp;
  readonly pronouns: ReadonlyMap<string, readonly Gender[]>;
  readonly objectPronouns: ReadonlyMap<string, readonly Gender[]>;
  /** Words before the source of what is told: "laut", "according to"; and behind it. */
  readonly sourceBefore: RegExp;
  readonly sourceAfter: RegExp;
  /** Behind these a passive's actor stands. */
  readonly by: RegExp;
  /** Sources that nobody is: rumours, people familiar with the matter. */
  readonly nobody: RegExp;
  readonly slots: SpeakerWords;
  /** Finite verbs that often follow a subject. */
  readonly auxiliaries: RegExp;
}

/** Words around the place where whoever speaks stands. */
export interface SpeakerWords {
  /** Right before it: "laut"; right behind it: "zufolge"; before it in a clause that ends in a verb: "wie". */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly as: RegExp;
  /** Between it and its verb, or first in a sentence with its verb behind. */
  readonly adverbs: RegExp;
  /** Nouns that never speak; those that tell what is done. */
  readonly nothing: RegExp;
  readonly deeds: RegExp;
}

export type Gender = 'he' | 'she' | 'it' | 'they';

const MANY = 20_000;

/** A text says the same words again and again; long lists are looked through once for each. */
export function remembered(pattern: RegExp, unless?: RegExp): PartyKind {
  const known = new Map<string, boolean>();
  return {
    test(word) {
      const told = known.get(word);
      if (told != null) return told;
      if (known.size >= MANY) known.clear();
      const is = pattern.test(word) && unless?.test(word) !== true;
      known.set(word, is);
      return is;
    },
  };
}
