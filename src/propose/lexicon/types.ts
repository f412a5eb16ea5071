/** What the proposer knows of a language: lists of words, and how its verbs make their forms. */

/**
 * What a verb of speech needs to be a statement. `says`: what was said, beside it; `sounds`: the words themselves, in marks; `wants`: a thing said, asked for or feared is enough;
 * `names`: calls something by words of its speaker; `accuses` and `denies` say how sure the speaker is, `thinks` that nobody spoke.
 */
export type CueKind = 'says' | 'sounds' | 'wants' | 'names' | 'accuses' | 'denies' | 'thinks';

/** One verb, or what is like one. `particle` stands apart from it: "teilte … mit", "brushed … aside". */
export interface Verb {
  readonly lemma: string;
  readonly cue: CueKind | null;
  /** The relation that it suggests between two parties. */
  readonly relation: string | null;
  readonly particle: string | null;
  /** The particle follows at once: "called for". */
  readonly isTight: boolean;
}

/** A form of a verb. */
export interface VerbForm {
  readonly verb: Verb;
  /** `finite` stands in a main clause by itself; `participle` and `infinitive` need a helping verb; `joined`: the particle is in front. */
  readonly shape: 'finite' | 'participle' | 'infinitive';
  readonly isJoined: boolean;
  /** English: by its form it is no noun and no plural. */
  readonly isPast: boolean;
}

/** A word, and the plain verbs with which it says or ties. */
export interface VerbFrame {
  readonly verb: Verb;
  readonly lights: ReadonlySet<string>;
}

export interface CueLexicon {
  readonly lang: string;
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** Phrases of up to four words that give a source: "laut", "nach Angaben", "according to". */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns that give one behind a preposition, with what stands between: "nach bisherigen Erkenntnissen", "in her aunt's view". */
  readonly sourceNouns: RegExp;
  readonly sourcePrepositions: ReadonlySet<string>;
  /** Nouns and adjectives that say or tie together with one of a few plain verbs: "ist überzeugt", "erhob Klage". */
  readonly frames: ReadonlyMap<string, readonly VerbFrame[]>;
  /** Those plain verbs' forms, each with the verb. */
  readonly lights: ReadonlyMap<string, string>;
  /** English: nouns for what somebody says or thinks: "the view that …". */
  readonly telling: RegExp;
  /** Words that say that it is hearsay. */
  readonly hearsay: ReadonlySet<string>;
  /** Words that say so, or that the writer guesses: "wohl", "apparently". */
  readonly guesses: ReadonlySet<string>;
  /** Helping verbs of hearsay: "soll … haben". */
  readonly hearsayVerbs: ReadonlySet<string>;
  /** Forms that are reported speech by themselves: "sei", "habe". */
  readonly subjunctive: ReadonlySet<string>;
  /** Those that are it beside reported speech only: "hätten", "would". */
  readonly conditional: ReadonlySet<string>;
  readonly helping: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly subordinate: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  readonly coordinate: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Whole words, or ends of words, that name a person or body by its part: "Bürgermeister", "ministerium". */
  readonly parties: ReadonlySet<string>;
  readonly partyEnds: RegExp;
  /** What somebody said or wants, against which one can act: "Vorwurf", "claim". */
  readonly claims: RegExp;
  /** What has words written on it: "Schild", "banner". */
  readonly boards: RegExp;
  /** How words stand on it: "steht", "chalked". */
  readonly written: RegExp;
  /** What has a name of its own: "Lied", "ship". */
  readonly named: RegExp;
  readonly articles: ReadonlySet<string>;
  /** All nouns begin with a capital letter. */
  readonly hasCapitalNouns: boolean;
}

export const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Entries of several words, parted by commas, by their first word; the longest first. */
export function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  const all = list.split(',').map((phrase) => phrase.trim().split(/\s+/));
  for (const words of all.sort((a, b) => b.length - a.length))
    found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), words]);
  return found;
}
