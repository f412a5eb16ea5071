/**
 * Do the words say of the relation's own deed that it was not done? "Garrow made no offer", "Die Werft zahlte keinen Cent": told as a fact, as a
 * plan or as somebody's claim it would be the opposite of what the source says. Only where each word for the deed in the excerpt is negated.
 */
import { deedsOf } from './active.js';
import { type Clause, clausesOf } from './clause/clauses.js';
import { labelOf, toneOf } from './label.js';
import { DEEDS } from './lexicon/deeds.js';
import { type FoundWord, find, has, type Lexicon } from './lexicon/index.js';
import { words } from './lexicon/words.js';
import { type JudgedPassage, sentenceOf } from './passage.js';
import { NOT_YET } from './speaker-hedge.js';

/** What is given, beside the verb that gives it. */
const GOODS: Readonly<Record<'de' | 'en', readonly string[]>> = {
  en: words`payments? / money / loans? / investments? / donations? / grants? / funding / deal`,
  de: words`Zahlung(?:en)? / Geld(?:er)? / (?:An)?gebote?s? / Kredite?s? / Darlehen / Spenden? / Investition(?:en)? / Fördermittel`,
};

const NOT = "(?:not|never|cannot|\\p{L}+n[’']t)";
/** "Did not (ever) pay", "did not want to pay", "refused to pay", "nobody was paid", "no (formal) offer". */
const BEFORE_ENGLISH = [
  `(?<!\\p{L})(${NOT})(?: (?:\\p{Ll}+ly|ever|yet|even|have|has|had|be|been|being|make|made|put|an?|any|to|(?:want|plan|intend|agree|wish|promise|offer|propose)(?:s|d|ed)? to|going to|planning to))* $`,
  '(?<!\\p{L})((?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?) to) $',
  '(?:^|and |but |that )(no|none|nobody|no one|neither)(?: (?!to )\\p{Ll}+){0,4} $',
  '(?<!\\p{L})(no|without an?y?)(?: \\p{Ll}+){0,2} $',
].map((one) => new RegExp(one, 'iu'));
/** "Paid (Thorne) nothing", "paid the town not a penny". */
const BEHIND_ENGLISH =
  /^ (?:(?!(?:to|for|of|with|on|in|by|from|if|when|because|and|or)\s)[\p{L}’'-]+ ){0,4}?(no|nothing|none|nobody|no one|neither|not (?:a|one))(?!\p{L}| (?:doubt|less|more|fewer|later|longer))/iu;

/** Belongs to a noun, or only makes it stronger: "die nicht genannte Firma", "so viel wie nie". */
const ELSEWHERE_GERMAN =
  /(?<!\p{L})(?:(?:wie|als|denn) nie|nie zuvor|nicht (?:wenig\p{L}*|un\p{L}+|gerade|zuletzt)|nicht \p{Ll}+(?:t|en)e[mnrs]? (?=\p{Lu}))/gu;
const HARDLY = /^(?:kaum|un)/iu;
const REFUSING = /(?<!\p{L})(weiger(?:t|n|te|ten)|lehn(?:t|en|te|ten)(?!\p{L})(?=.* ab(?!\p{L})))(?!\p{L})/u;

/** The word that says so; null where the relation does so itself. */
export function negatedDeed(passage: JudgedPassage, lexicon: Lexicon): string | null {
  const { frame, start, end, statement } = passage;
  const deeds = deedsOf(passage, lexicon);
  // That somebody is said to refuse is a fact of its own, whatever it is called.
  if (deeds.length === 0 || /^(?:report|other)$/.test(toneOf(passage))) return null;
  if (has(lexicon.negations, labelOf(passage))) return null;
  // What has not been done so far may be planned, or claimed to be due.
  if ((statement.modality ?? 'asserted') !== 'asserted' && NOT_YET.test(frame.slice(start, end))) return null;
  const clauses = clausesOf(frame, sentenceOf(passage), lexicon);
  const each = (list: readonly string[], said: typeof negationOf) =>
    clauses.flatMap((clause, i) =>
      find(list, frame.slice(clause.start, clause.end))
        .filter((word) => clause.start + word.start >= start && clause.start + word.end <= end)
        .map((word) => said({ frame, clause, before: clauses[i - 1], lexicon }, word)),
    );
  const verbs = each(deeds, negationOf);
  const isGiving = deeds === DEEDS[lexicon.lang].gives;
  const all = verbs.length === 0 && isGiving ? each(GOODS[lexicon.lang], negatedNoun) : verbs;
  return all.every((one) => one != null) ? (all[0] ?? null) : null;
}

interface Site {
  readonly frame: string;
  readonly clause: Clause;
  readonly before: Clause | undefined;
  readonly lexicon: Lexicon;
}

const negationOf = (site: Site, verb: FoundWord) =>
  site.lexicon.lang === 'de' ? negationInGerman(site, verb) : negationInEnglish(site, verb);

function negationInEnglish({ frame, clause, lexicon }: Site, verb: FoundWord): string | null {
  const text = frame.slice(clause.start, clause.end);
  const before = text.slice(0, verb.start);
  if (has(lexicon.notNegations, text)) return null;
  const said = BEFORE_ENGLISH.map((one) => one.exec(before)?.[1]).find((one) => one != null);
  return said ?? BEHIND_ENGLISH.exec(text.slice(verb.end))?.[1] ?? null;
}

/** In a clause there is but one deed; where its negation stands in it German leaves open. */
function negationInGerman({ frame, clause, before, lexicon }: Site, verb: FoundWord): string | null {
  const text = frame.slice(clause.start, clause.end);
  // "Nicht der Stadt, sondern dem Kreis": what is contrasted was done.
  if (/^[\s,]*sondern(?!\p{L})/u.test(frame.slice(clause.end))) return null;
  const none = [...find(lexicon.notNegations, text), ...elsewhere(text)];
  const [word] = find(lexicon.negations, text).filter(
    (one) => !HARDLY.test(one.text) && !none.some((its) => its.start <= one.start && its.end >= one.end),
  );
  if (word) return word.text;
  const isToDo = / zu $/.test(text.slice(0, verb.start));
  return isToDo && before ? (REFUSING.exec(frame.slice(before.start, before.end))?.[1] ?? null) : null;
}

const elsewhere = (text: string) =>
  Array.from(text.matchAll(ELSEWHERE_GERMAN), ({ index, 0: its }) => ({ start: index, end: index + its.length }));

/** "Machte kein Angebot", "there was no payment". */
function negatedNoun({ frame, clause, lexicon }: Site, noun: FoundWord): string | null {
  const before = frame.slice(clause.start, clause.start + noun.start);
  const its = lexicon.lang === 'de' ? /(?<!\p{L})(kein\p{L}*) (?:\p{Ll}+ )?$/iu : /(?<!\p{L})(no) (?:\p{Ll}+ ){0,2}$/iu;
  return its.exec(before)?.[1] ?? null;
}
