/** Amounts by the year, by the head, by the square metre: an amount has no place for that, and the number alone would say something else. */
import type { Span } from '../sentences.js';
import type { Lexicon } from './lexicon.js';

interface RateWords {
  /** Right behind the number, its unit and what is counted: "£14,000 rent | a year". */
  readonly behind: RegExp;
  /** Farther behind it in the same clause: what can mean nothing else. */
  readonly farBehind: RegExp;
  /** Right before it: "an annual fee of | £14,000". */
  readonly before: RegExp;
  readonly farBefore: RegExp;
  /** Where the clause ends that tells of the number. */
  readonly ends: RegExp;
}

const EN_PERIOD = 'year|month|week|weekend|fortnight|day|night|hour|minute|quarter|season|term';
const EN_EACH = `${EN_PERIOD}|head|person|pupil|student|child|patient|member|household|share|unit|square|cubic|tonne|ton|litre|mile|kilometre|metre|acre|hectare|kilo|barrel|ticket|case|bed|room|flat|home|visit|trip|crossing|piece|pop`;
/** "A year ago", "a week before the vote". */
const EN_NO = '(?!\\p{L}|[-\\s](?:ago|later|earlier|before|after|old|on|early|long|or|and a half)(?!\\p{L}))';
const EN_OFTEN = `(?:each|every)\\s(?:${EN_PERIOD}|summer|winter)(?!\\p{L})|per\\s(?:${EN_PERIOD}|annum|head)(?!\\p{L})|(?:annually|p\\.\\s?a\\.)(?!\\p{L})`;
const EN_ADVERB =
  '(?:yearly|monthly|weekly|daily|hourly|nightly|quarterly)(?=$|[,.;:!?)]|\\s(?:for|to|from|in|on|towards?|since|until|by)(?!\\p{L}))';
/** Nouns of which the number tells nothing by the year: "the annual report of 40 pages". */
const EN_EVENT = '(?!(?:general|report|meeting|conference|festival|fair|show|race|award|accounts)(?!\\p{L}))';

const DE_PERIOD = 'Jahr|Monat|Woche|Tag|Nacht|Stunde|Minute|Sekunde|Quartal|Halbjahr|Saison|Schuljahr|Semester';
/** "Im Jahr 2020", "am Tag der Wahl", "im Jahr darauf". */
const DE_NO =
  '(?!\\p{L}|\\s(?:\\p{N}|zuvor|davor|vorher|darauf|danach|später|vor|nach|der|des|seit|ab|vom|zum|auf|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\\p{L}))';
const DE_ADVERB =
  '(?:(?:[Aa]ll|[Vv]iertel|[Hh]alb)?[Jj]ährlich|[Mm]onatlich|[Ww]öchentlich|[Tt]äglich|[Ss]tündlich|[Qq]uartalsweise)(?!\\p{L})';
const DE_OFTEN = `[Jj]ede[nrsm]?\\s(?:${DE_PERIOD})(?!\\p{L})|[Pp]ro\\s(?:${DE_PERIOD}|Kopf)(?!\\p{L})|(?:Jahr für Jahr|Monat für Monat|Woche für Woche|Tag für Tag|p\\.\\s?a\\.|per annum)(?!\\p{L})|[Aa]lle\\s\\p{L}+\\s(?:Jahre|Monate|Wochen|Tage|Stunden)(?!\\p{L})`;
const DE_PAY =
  'pacht|miete|gehalt|lohn|beitrag|gebühr|zuschuss|rente|prämie|zahlung|rate|honorar|einkommen|kosten|entgelt|satz|verdienst|bedarf|verbrauch';
const DE_BOUND =
  'rund|etwa|circa|ca\\.|fast|knapp|gut|über|nur|noch|sogar|insgesamt|weitere|zusätzlich|mindestens|höchstens|mehr als|bis zu';

/** What stands between the number's unit and the period: what is counted, and no preposition that begins something else. */
const fillers = (others: string) => `^(?:[-\\s\\u00a0](?!(?:${others})(?!\\p{L}))[\\p{L}%$€£²³]+){0,3}?[-\\s\\u00a0]?`;
const EN_FILLERS = fillers(
  'for|in(?! (?:rent|fees|tax|taxes|interest|wages|subsidies|benefits|aid|support|funding|costs))|over|within|during|after|before|since|to|from|by|at|and|or|but|that|which|who|when|if|is|was|were|are|has|had|will|would|than|as|a|an|per|each|every',
);
const DE_FILLERS = fillers(
  'für|in|im|über|binnen|innerhalb|seit|nach|vor|an|am|und|oder|aber|als|wie|ist|war|hat|haben|wird|werden|pro|je|per|jede[nrsm]?',
);

const RATES: Readonly<Record<'de' | 'en', RateWords>> = {
  en: {
    behind: new RegExp(
      `${EN_FILLERS}(\\/\\s?\\p{L}+|(?:an?|each|every)[-\\s](?:${EN_EACH})${EN_NO}|per[-\\s](?!cent(?!\\p{L}))\\p{Ll}+|(?:annually|p\\.\\s?a\\.|pa)(?!\\p{L})|${EN_ADVERB})`,
      'iu',
    ),
    farBehind: new RegExp(
      `(?<!\\p{L})(${EN_OFTEN}|${EN_ADVERB}|(?<!(?:in|over|within|for|after|than|once|half|of|about|nearly|almost|under|through) )an?\\s(?:year|month|week|day)${EN_NO}(?=$|[,.;:!?)]|\\s(?:for|to|from|towards?|since|until)(?!\\p{L})))`,
      'iu',
    ),
    before: new RegExp(
      `(?<!\\p{L})((?:annual|yearly|monthly|weekly|daily|hourly|nightly|quarterly)(?:ly)?)\\s${EN_EVENT}(?:\\p{L}+\\s){0,4}(?:[A-Z]{0,3}[$€£¥])?$`,
      'iu',
    ),
    farBefore: new RegExp(`(?<!\\p{L})(${EN_OFTEN})`, 'iu'),
    ends: /[,.;:!?()–—\n\p{N}]|(?<!\p{L})(?:and|but|plus|that|which|who|when|while|if)(?!\p{L})/u,
  },
  de: {
    behind: new RegExp(
      `${DE_FILLERS}(\\/\\s?\\p{L}+|im\\s(?:Jahr|Monat|Quartal|Halbjahr|Schuljahr)${DE_NO}|am\\sTage?${DE_NO}|in der\\s(?:Woche|Stunde|Minute|Sekunde)${DE_NO}|(?:die|das|den)\\s(?:${DE_PERIOD}|Kilo|Liter|Quadratmeter|Tonne|Stück|Flasche)${DE_NO}|pro\\s\\p{L}+|je\\s(?:(?!von|an|für|zur?|nach|aus|in)\\p{Ll}+[es]n?\\s)?\\p{Lu}\\p{L}{2,}|${DE_OFTEN}|${DE_ADVERB})`,
      'u',
    ),
    farBehind: new RegExp(`(?<!\\p{L})(${DE_OFTEN}|${DE_ADVERB}|im\\s(?:Jahr|Monat)${DE_NO})`, 'u'),
    before: new RegExp(
      `(?<!\\p{L})(?:((?:[Jj]ähr|[Mm]onat|[Ww]öchent|[Tt]äg|[Ss]tünd)liche[nrsm]?)\\s(?:[\\p{L}.]+\\s){0,4}|((?:Jahres|Monats|Wochen|Tages|Stunden|Quartals)(?:${DE_PAY})\\p{Ll}{0,3})\\s(?:\\p{L}+\\s){0,3}|(Tagessätzen?)\\s(?:zu|à)\\s(?:je\\s)?|((?:[Pp]ro|[Jj]e)\\s\\p{Lu}\\p{L}+|[Ii]m\\s(?:Jahr|Monat|Quartal)|[Aa]m\\sTag|[Ii]n der\\sWoche|die\\s(?:Woche|Stunde))\\s(?:(?:${DE_BOUND})\\s){0,2})(?:[$€£¥]\\s?)?$`,
      'u',
    ),
    // "Das täglich geöffnete Bad": of what is so every day the number tells nothing.
    farBefore: new RegExp(`(?<!\\p{L})(${DE_OFTEN}|${DE_ADVERB}(?!\\s\\p{Ll}+(?:te|ene|nde)[nrsm]?\\s\\p{Lu}))`, 'u'),
    ends: /[,.;:!?()–—\n\p{N}]|(?<!\p{L})(?:und|sowie|plus|aber|zuzüglich)(?!\p{L})/u,
  },
};

/** A clause is not longer. */
const FAR = 120;

/** The words by which the number with its unit at `span` is told by a period or by each of many: "im Jahr", "a head"; null where it is a sum. */
export function rateOf(text: string, { start, end }: Span, { lang }: Pick<Lexicon, 'lang'>): string | null {
  const { behind, farBehind, before, farBefore, ends } = RATES[lang];
  // "Im Jahr 2020" counts nothing.
  if (YEAR.test(text.slice(start, end))) return null;
  const tail = text.slice(end, end + FAR);
  const head = text.slice(Math.max(0, start - FAR), start);
  const near = behind.exec(tail) ?? before.exec(head);
  const far = within(farBehind.exec(tail), tail.search(ends)) ?? farBefore.exec(clauseBefore(head, ends));
  return (near ?? far)?.slice(1).find((words) => words != null) ?? null;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const within = (found: RegExpExecArray | null, end: number) => (end < 0 || (found?.index ?? 0) < end ? found : null);

/** "Every year, the council pays …": a comma behind what begins the sentence parts nothing. */
function clauseBefore(head: string, ends: RegExp): string {
  const whole = head.replace(/(?<=(?:^|[.!?]\s)(?:Every|Each)\s\p{L}+),/u, ' ');
  const last = [...whole.matchAll(new RegExp(ends.source, 'gu'))].at(-1);
  return last ? whole.slice(last.index + last[0].length) : whole;
}
