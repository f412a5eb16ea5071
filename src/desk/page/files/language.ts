/** In which language a text is: by the small words that make up every text, by a script that only one language has. */

const SMALL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: 'der die das und ist nicht ein eine den dem von mit auf für im zu sich sie er es hat wird',
    en: 'the of and to in is that for was with on it he she has have from by as said',
    fr: 'le la les des du et est une dans que qui pour par sur pas avec au ce',
    es: 'el la los las del y es una en que por para con su al como no se',
    it: 'il lo la gli della di che e una per con non del si sono dal nel ha',
    nl: 'de het een en van is dat niet op te voor met zijn aan ook door naar heeft',
    pt: 'o os a as do da e um uma que não em para com por dos no na',
    pl: 'i w na z że nie się do jest to o jak po za od przez ale oraz',
    sv: 'och att det som en ett på är av för med inte den till har om i de',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);
const SCRIPTS: readonly (readonly [script: RegExp, lang: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
];
/** BCP 47: a language that nobody told. */
export const UNTOLD = 'und';
/** What the desk offers to choose from; those that it has word lists for first. */
export const TEXT_LANGS: readonly string[] = [
  ...SMALL.keys(),
  ...['da', 'cs', 'uk', 'ru', 'tr', 'ar', 'zh'],
  ...SCRIPTS.map(([, lang]) => lang),
  UNTOLD,
];

/** Enough to tell. */
const READ = 20_000;
/** Of a text's words; hardly a sentence has fewer. */
const SHARE = 0.1;
/** A shorter text may be anything. */
const WORDS = 30;

/** Does the desk know how people speak in it? Of any other the quotation marks are found, and the rest is the maker's. */
export const isKnownLanguage = (lang: string): boolean => /^(?:de|en)(?![a-z])/i.test(lang);

/** A BCP 47 tag, `und` where it is surely none that is known; null where the text is too short to tell. */
export function languageOf(text: string): string | null {
  const start = text.slice(0, READ).normalize();
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([its]) => (start.match(its)?.length ?? 0) > SHARE * letters);
  if (script) return script[1];
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = [...SMALL].map(([lang, small]) => ({ lang, count: words.filter((word) => small.has(word)).length }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (!most) return null;
  if (words.length >= WORDS && most.count < SHARE * words.length) return UNTOLD;
  if (words.length >= WORDS) return most.lang;
  // Of one sentence only those that are common here are believed.
  return most.count >= 3 && isKnownLanguage(most.lang)
    ? most.lang
    : letters >= 3 * WORDS && words.length < 8
      ? UNTOLD
      : null;
}
