/** "The trust pays £4m if the council agrees": what hangs on a condition has not happened, whatever its verb's tense. */
import { find, type Lexicon } from '../lexicon/index.js';
import { withoutPoints } from '../lexicon/points.js';

/** Verbs of giving and buying in the present; of what was paid or offered the condition was met, or is part of it. */
const GIVES: Readonly<Record<Lexicon['lang'], RegExp>> = {
  en: /(?<!\p{L})(?:pays?|gives?|funds?|financ(?:es?)|donates?|lends?|grants?|contributes?|transfers?|invests?|subsidi[sz]es?|buys?|acquires?|sells?|adds?|reimburses?|puts? (?:up|in))(?!\p{L})/u,
  de: /(?<!\p{L})(?:(?:be)?zahl(?:t|en|e)|g(?:ibt|eben|ebe)|finanzier(?:t|en|e)|spende(?:t|n)?|leih(?:t|en|e)|überweis(?:t|en|e)|investier(?:t|en|e)|förder(?:t|n|e)|kauf(?:t|en|e)|erwirbt|erwerben|übernimmt|übernehmen|übernehme|schenk(?:t|en|e)|verkauf(?:t|en|e)|steuer(?:t|n|e)|bezuschuss(?:t|en|e)|erstatte(?:t|n)?|stell(?:t|en|e) [^,;]*bereit)(?!\p{L})/u,
};

/** Without the clauses of conditions: one in front goes to its comma, any other to the end of its sentence or the next comma. */
export function withoutConditions(words: string, { limits }: Pick<Lexicon, 'limits'>): string {
  return find(limits.conditions, words).reduceRight((rest, { start }) => {
    const clause = /^[^,.;:!?–—„“”]*/u.exec(withoutPoints(rest.slice(start)))?.[0].length ?? 0;
    return `${rest.slice(0, start)} … ${rest.slice(start + clause)}`;
  }, words);
}

/** Whether something at a place in the words is part of a condition. */
export function isInCondition(words: string, at: number, { limits }: Pick<Lexicon, 'limits'>): boolean {
  return find(limits.conditions, words.slice(0, at)).some(({ end }) => !/[,.;:!?–—„“”]/u.test(words.slice(end, at)));
}

interface Conditional {
  /** The word of the condition. */
  readonly condition: string;
  /** The verb that hangs on it. */
  readonly deed: string;
  /** "Offered to pay": what was offered is open, and that it was is not. */
  readonly isOffered: boolean;
}

/** What somebody gives or buys as far as a condition is met; null where nothing hangs on one. */
export function conditionalIn(words: string, lexicon: Lexicon): Conditional | null {
  const [condition] = find(lexicon.limits.conditions, words);
  if (!condition) return null;
  const main = withoutConditions(words, lexicon);
  const deed = GIVES[lexicon.lang].exec(main);
  const isOffered = deed != null && /(?<!\p{L})(?:to|zu)\s$/u.test(main.slice(0, deed.index));
  return deed && { condition: condition.text, deed: deed[0], isOffered };
}

/** The verb of a condition's outcome, behind it: "Sollte das Gericht … verurteilen, müsste", "If the bid fails, the town could". */
const SUPPOSED: Readonly<Record<Lexicon['lang'], RegExp>> = {
  en: /(?<!\p{L})(?:[Ii]f|[Uu]nless|Should|Were)\s[^.:;!?]*,\s(?:[\p{L}’'-]+\s){1,8}?(could|might|would|may|will)(?!\p{L})/u,
  de: /(?<!\p{L})(?:Sollten?|Würden?|Hätten?|Wären?|[Ff]alls|[Ww]enn)\s[^.:;!?]*,\s(?:\p{Ll}+\s)?(müssten?|könnten?|dürften?|würden?)(?!\p{L})/u,
};

/** Where a condition begins and the verb of what would only follow from it; null where nothing is told so. */
export function supposedIn(words: string, { lang }: Pick<Lexicon, 'lang'>): { start: number; verb: string } | null {
  const found = SUPPOSED[lang].exec(withoutPoints(words));
  return found && { start: found.index, verb: found[1] ?? '' };
}
