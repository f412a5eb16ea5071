/** The first number with its unit in a passage; days, times, ages and ordinals are none. */
import { type FoundAmount, sumsIn } from '../../story/findings/amounts.js';
import { type Lexicon, lexiconOf } from '../../story/findings/lexicon/index.js';
import type { Passage, ProposedAmount, Reading } from '../types.js';

export function amountOf({ text }: Reading, { start, end, form }: Passage, lang: string): ProposedAmount | null {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return null;
  const whole = text.slice(start, end);
  const own = form === 'direct' ? whole : whole.replace(ASIDE, (clause) => ' '.repeat(clause.length));
  if (!hintsOf(lexicon).test(own)) return null;
  for (const sum of sumsIn(own, lexicon)) {
    const found = amountAt(own, sum, lexicon);
    if (found) return found;
  }
  return null;
}

const hints = new WeakMap<Lexicon, RegExp>();

/** A digit or a word that numbers are made of: most passages have none, and looking closely is dear. */
function hintsOf(lexicon: Lexicon): RegExp {
  const known = hints.get(lexicon);
  if (known) return known;
  // "Eine" stands in every other sentence and counts nothing by itself: "eine Million" has the million.
  const words = [...Object.keys(lexicon.numbers.words), 'hundred', 'thousand', 'hundert', 'tausend', 'mill?i', 'billi']
    .filter((word) => word.length > 2 && !/^(?:ein\p{L}*|one|both|beide\p{L}*|half|halb\p{L}*)$/iu.test(word))
    .join('|');
  const made = new RegExp(`\\p{N}|(?<!\\p{L})(?:${words})`, 'iu');
  hints.set(lexicon, made);
  return made;
}

/** "…, who sold it for £7m,": what a relative clause says is not the claim. Of the same length, so that places stay. */
const ASIDE = /,\s(?:an?\s[^,]{0,60}\s)?(?:who|which|whose|that)\s[^,.;:]*(?=[,.;:]|$)/giu;
/** "By nine votes to eight". */
const VOTES = /^\s(?:votes?|Stimmen?)\s(?:to|zu|gegen|against)(?!\p{L})|^\s(?:zu|to)\s\p{N}+\s(?:votes|Stimmen)/iu;

const SIGN = /(?:US|[AC])?[$€£¥₹₽₴₺₩₿]\s?$/u;
const TIME =
  /^[\s\u00a0-]*(?:Jahre?n?|Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Sekunden?|Uhr|Mal|Prozesstage?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|a\.m\.|p\.m\.|am|pm|o['’]clock|times|winters?|summers?|decades?|generations?)(?!\p{L})/iu;

function amountAt(own: string, sum: FoundAmount, lexicon: Lexicon): ProposedAmount | null {
  const before = own.slice(0, sum.start);
  const after = own.slice(sum.end);
  const sign = SIGN.exec(before)?.[0] ?? '';
  const start = sum.start - sign.length;
  if (sign !== '') return { value: sum.value, unit: sum.units[0] ?? sign.trim(), text: own.slice(start, sum.end) };
  const word = own.slice(sum.start, sum.end);
  if (
    VOTES.test(after) ||
    TIME.test(after) ||
    /^(?:half|halb\p{L}*|both|beiden?|a|an|one|ein(?:e[rnms]?)?)$/iu.test(word)
  )
    return null;
  const unit = sum.units.length > 0 ? unitAt(after, lexicon) : countedAt(after, sum, lexicon);
  return unit == null
    ? null
    : { value: sum.value, unit: sum.units[0] ?? unit.trim(), text: own.slice(sum.start, sum.end + unit.length) };
}

/** "Millionen Euro", "per cent": as it stands. */
function unitAt(after: string, { numbers }: Lexicon): string | null {
  const names = [...numbers.percent, ...numbers.currencies.map(([name]) => name)].join('|');
  return (
    new RegExp(`^[\\s\\u00a0-]?(?:(?:\\p{Ll}+(?:ische[nr]?|ish|ian) )?(?:${names})(?!\\p{L})|[%$€£])`, 'iu').exec(
      after,
    )?.[0] ?? null
  );
}

/** "140 Fahrten", "118 employees": what is counted, adjectives between left in. */
function countedAt(after: string, { value }: FoundAmount, { numbers }: Lexicon): string | null {
  const german = numbers.thousands === '.';
  const noun = german
    ? /^[\s\u00a0](?:[a-zäöüß]+(?:e|en|er|es)\s)?\p{Lu}[\p{L}-]{2,}/u.exec(after)?.[0]
    : /^[\s\u00a0](?:[a-z-]+(?:ed|al|ic|ing|er|ent|ive|new|ous|ant)\s)?[a-z]{3,}s(?!\p{L})/u.exec(after)?.[0];
  if (
    noun == null ||
    /(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u.test(noun)
  )
    return null;
  return value > 1 ? noun : null;
}
