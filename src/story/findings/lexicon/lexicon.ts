/**
 * What the rules know of a language: lists of words. An entry is a piece of a regular expression that matches whole words in any
 * case; `…` in it stands for the words between a verb and its particle ("teilte … mit").
 */
export interface Lexicon {
  /** Whose grammar the rules go by. */
  readonly lang: 'de' | 'en';
  /** Verbs with which somebody is quoted. */
  readonly saying: readonly string[];
  /** Those of asking and advising: "should" after them is what is asked for, no plan. */
  readonly asking: readonly string[];
  /** Words before a name on whose word something is said: "according to"; and after it: "zufolge". */
  readonly accordingTo: readonly string[];
  readonly accordingAfter: readonly string[];
  /** Words that refer back to who spoke last: "demnach". */
  readonly backwards: readonly string[];
  /** By whom they may mean. */
  readonly pronouns: {
    readonly he: readonly string[];
    readonly she: readonly string[];
    readonly they: readonly string[];
  };
  /** Nouns for a person in an office, where the name stands elsewhere. */
  readonly offices: readonly string[];
  /** Nouns for a company, an authority or another party that is nobody. */
  readonly bodies: readonly string[];
  /** Articles that tell who an office may be. */
  readonly definite: { readonly he: readonly string[]; readonly she: readonly string[] };
  /** Endings and titles that tell a woman's office or name from a man's. */
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Words before a name that make it no subject. */
  readonly oblique: readonly string[];
  /** First words of clauses that only qualify; of clauses that say what was said; of a main clause beside another. */
  readonly relative: readonly string[];
  readonly subordinate: readonly string[];
  readonly content: readonly string[];
  readonly coordinate: readonly string[];
  readonly hedges: {
    /** Make a statement planned, whoever makes it. */
    readonly planned: readonly string[];
    /** Bear out that something is planned, but do not prove it. */
    readonly future: readonly string[];
    /** Make a statement alleged. */
    readonly alleged: readonly string[];
    /** Adverbs of a guess, which bear out that something is alleged even in somebody's own words. */
    readonly perhaps: readonly string[];
    /** Bear out that something is alleged, but do not prove it. */
    readonly guessed: readonly string[];
    /** An announcement, an accusation: what is announced is planned, what somebody is accused of is alleged. */
    readonly announcing: readonly string[];
    readonly accusing: readonly string[];
    readonly denied: readonly string[];
    /** Verb forms of reported speech. */
    readonly reportedSpeech: readonly string[];
    /** After a main clause: on whose word it was. */
    readonly tail: readonly string[];
  };
  readonly negations: readonly string[];
  /** What looks like a negation and is none: "nicht nur". */
  readonly notNegations: readonly string[];
  readonly received: readonly string[];
  /** What a sentence hangs on, so that it says more without it. */
  readonly limits: {
    /** First words of a condition, before or behind the sentence. */
    readonly conditions: readonly string[];
    /** Those that need no comma before them. */
    readonly unparted: readonly string[];
    /** Directly before a condition's first word: it is a question ("asked if"), or none of what stands before it ("even if", "and if"). */
    readonly asking: readonly string[];
    readonly notAfter: readonly string[];
    /** First words of a condition whose verb stands in front, at the beginning of a sentence. */
    readonly inverted: readonly string[];
    /** Verbs that begin such a condition, too, where a clause with its own verb in front follows: "Zahlt der Kreis, bauen wir". */
    readonly verbFirst: readonly string[];
    /** First words of a clause that says until when, and the verbs that it limits: what stays as it is. */
    readonly until: readonly string[];
    readonly staying: readonly string[];
    /** Before "only" or "not", where it takes back a part of what was said. */
    readonly but: readonly string[];
    readonly only: readonly string[];
    /** After "but only": with another word it is a sentence of its own ("but only three came"). */
    readonly onlyWith: readonly string[];
    readonly except: readonly string[];
    readonly not: readonly string[];
    /** A condition behind one of these is another clause's. */
    readonly parting: readonly string[];
  };
  readonly numbers: {
    /** Number words; what is composed of them ("fünfundzwanzig") is read by the rule. */
    readonly words: Readonly<Record<string, number>>;
    readonly magnitudes: readonly (readonly [pattern: string, factor: number])[];
    /** Which separator parts the thousands. */
    readonly thousands: '.' | ',';
    readonly percent: readonly string[];
    /** Names of currencies, with the codes they may mean. */
    readonly currencies: readonly (readonly [pattern: string, codes: string])[];
    readonly between: readonly string[];
    /** Nouns after which the word of a bound means something else: "ein Vertrag über". */
    readonly worth: readonly string[];
    readonly bounds: Readonly<Record<BoundWords, readonly string[]>>;
    readonly afterwards: Readonly<Record<'at-least' | 'at-most', readonly string[]>>;
    /** Words between bound and number that change nothing. */
    readonly fillers: readonly string[];
    /** A noun follows the number directly: is it what is counted? */
    readonly counted: RegExp;
  };
  readonly days: {
    readonly months: readonly string[];
    /** From Monday. */
    readonly weekdays: readonly string[];
    readonly today: readonly string[];
    readonly yesterday: readonly string[];
    readonly dayBefore: readonly string[];
    readonly tomorrow: readonly string[];
    readonly last: readonly string[];
    readonly next: readonly string[];
  };
}

/** `over` and `nearly` are words that fit several bounds. */
export type BoundWords = 'exact' | 'about' | 'more-than' | 'at-least' | 'at-most' | 'nearly' | 'justOver';

/** Whole words of a list, in any case; with the flags that are asked for. */
export function wordsOf(list: readonly string[], flags = 'giu'): RegExp {
  const all = list.length === 0 ? '(?!)' : list.map(gapped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${all})(?![\\p{L}\\p{N}])`, flags);
}

/** The gap between a verb and its particle stays within its sentence and is not part of the match. */
function gapped(entry: string): string {
  const [verb = '', particle] = entry.split(' … ');
  return particle == null
    ? verb
    : `(?:${verb})(?=[^.!?;:]{0,160}?(?<![\\p{L}\\p{N}])(?:${particle})(?![\\p{L}\\p{N}]))`;
}
