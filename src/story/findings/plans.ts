/** Words that make something a plan or a forecast: what is still to come is no fact, whoever says so. */
import { type FoundWord, find, type Lexicon } from './lexicon/index.js';
import { withoutPoints } from './lexicon/points.js';
import { agreedOf, lastWords, noPlansOf } from './no-plans.js';

/** All of them in a stretch of text, in its order, but what is agreed already. */
export function plansIn(text: string, lexicon: Lexicon): FoundWord[] {
  const found = mayBePlans(text, lexicon, lexicon.hedges.planned);
  const agreed = lastWords(agreedOf(lexicon), text);
  const all = [...found, ...(lexicon.lang === 'de' ? futures(text) : [])];
  return all
    .filter((word) => !agreed.some((its) => its.start < word.end && its.end > word.start))
    .sort((a, b) => a.start - b.start);
}

/** Words of a list that may tell so, without those that tell of something else. */
export function mayBePlans(text: string, lexicon: Lexicon, list: readonly string[]): FoundWord[] {
  const found = find(list, text);
  const none = found.length === 0 ? [] : noPlansOf(lexicon).flatMap((pattern) => lastWords(pattern, text));
  return found.filter(
    (word) => !isName(word, text) && !none.some((its) => its.start < word.end && its.end > word.start),
  );
}

/** "Werde … kaufen", as far as it is told of others' plans, too. */
export const tellsFuture = (text: string, { lang }: Lexicon): boolean => lang === 'de' && futures(text).length > 0;

const FORESEEN: Readonly<Record<'de' | 'en', RegExp>> = {
  en: /(?<!\p{L})(?:(?:warn|fear|prais|criticis|criticiz|blam|accus|complain)(?:s|es|ed)|hope[sd](?! to(?!\p{L})))(?!\p{L})/u,
  de: /(?<!\p{L})(?:warn(?:t|te|ten)|(?:be)?fürchte(?:t|te|ten|n)|lob(?:t|te|ten)|kritisier(?:t|te|ten)|beklag(?:t|te|ten)|beschuldig(?:t|te|ten)|w(?:irft|arf|erfen|arfen)(?=[^.;!?]* vor(?!\p{L}))|hoff(?:t|te|ten)(?![^.;!?]*\szu\s\p{L}+en(?!\p{L})))(?!\p{L})/u,
};

/** Whoever warns of what would come, hopes for it or blames somebody for it does not plan it. */
export const isForeseen = (text: string, { lang }: Lexicon): boolean => FORESEEN[lang].test(withoutPoints(text));

/** "Will Penrose", "in May", "Wolle". */
function isName({ text: word, start, end }: FoundWord, text: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (word === 'May' || word === 'Wolle') return true;
  const begins = /(?:^|[.!?:;„“"«»]\s*)$/u.test(text.slice(0, start));
  return /^W(?:ill|olle)$/.test(word) && (!begins || /^\s\p{Lu}\p{Ll}/u.test(text.slice(end)));
}

const FUTURE = /(?<![\p{L}\p{N}_])(?:wird|werden?|würden?)(?![\p{L}\p{N}_])/gu;
/** Verbs whose participle is spelled as their infinitive is, and participles that end as infinitives do. */
const PARTICIPLE =
  /(?:^(?:ver|be|er|ent|zer|unter|über|wider)(?:lassen|halten|gessen|laufen|raten|fahren|treten|geben|fallen|laden|fangen|tragen|messen|graben|schlagen|rufen|kommen)|nommen|schlossen|boten|schrieben|trieben|troffen|funden|worfen|sprochen|standen|zogen|gangen|brochen|wiesen|schieden|stritten|griffen|loren|logen|bunden|worden|wesen)$/u;
const STARTS_WITH_GE = /^ge(?:hen|ben|winnen|nießen|lten|hören|fallen|stalten|währen|nügen|lingen|schehen|denken)$/u;

/** "Werde … kaufen", "kaufen werde", "würde … kaufen": with an infinitive; "werde unterstützt" is no future. */
function futures(text: string): FoundWord[] {
  return Array.from(text.matchAll(FUTURE), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
  })).filter(({ start, end, text: word }) => {
    const rest =
      /^[^,.;:!?()]*/
        .exec(withoutPoints(text.slice(end)))?.[0]
        .trim()
        .replace(/\s(?:und|oder|aber)\s.*$/u, '') ?? '';
    const last = rest.split(/\s+/).at(-1) ?? '';
    const before = /(\S+)\s$/u.exec(text.slice(0, start))?.[1] ?? '';
    if (rest === '') return isInfinitive(before);
    // "Werden" at the end is itself the infinitive of another one.
    return isInfinitive(last) && !(word === 'werden' && isInfinitive(before));
  });
}

/** As far as its ending tells: no participle of a strong verb. */
export function isInfinitive(word: string): boolean {
  if (!/^(?:\p{Ll}+(?:en|ern|eln)|sein|tun)$/u.test(word) || PARTICIPLE.test(word)) return false;
  return STARTS_WITH_GE.test(word) || !/^(?:\p{Ll}{2,6})?ge\p{Ll}{3,}en$/u.test(word);
}
