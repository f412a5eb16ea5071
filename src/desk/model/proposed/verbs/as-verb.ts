/** Whether a word that may be a noun, too, is a verb where it stands: "the board reports", but "any report had been hidden". */

/** "The board's plan", "midwives' pay"; "he's paying" has none. */
const OWNER = "(?!(?:s?he|it|who|that|there|what)[’']s\\s)\\p{L}+[’']s?";
const ARTICLE = 'an?|the|any|no|this|these|those|such|another|every|each|his|its|their|our|my|your|whose';
const BEHIND_ARTICLE = new RegExp(`(?:^|[^\\p{L}’'])(?:${ARTICLE}|${OWNER})\\s$`, 'iu');
/** With one of several things behind it: "two reports". */
const BEHIND_COUNT = /(?:^|[^\p{L}])(?:some|several|many|few|two|three|four|\p{N}+)\s$/iu;
/** With a word between: "a draft report", "after a three-hour meeting"; "the parties plan" is a verb. */
const FARTHER =
  /(?:^|[^\p{L}’'])(?:an?|the|any|no|such|another|every|each|his|her|its|their|whose)\s(?:[\p{L}-]+\s)?(?!(?:police|people|(?:wo)?men|children|staff)\s)[\p{L}-]*[^\Ws]\s$/iu;
const PREPOSITION =
  /(?:^|[^\p{L}])(?:of|in|on|under|for|with|without|by|from|about|over|into|despite|after|before)\s$/iu;
/** Somebody does what the noun says: "made a bid", "filed a lawsuit". */
const DOES =
  /(?:^|[^\p{L}])(?:ma(?:de|kes?|king)|fil(?:ed?|es|ing)|launch(?:ed|es)?|lodg(?:ed?|es)|br(?:ought|ings?)|submit(?:s|ted)?|put in|plac(?:ed?|es))\s(?:(?:an?|another|the|his|her|its|their)\s)?(?:[\p{L}-]+\s)?$/iu;
/** Words of the vocabulary's that are a noun, too. */
const NOUN =
  /^(?:report|plan|offer|bid|stop|halt|block|fund|pay|support|demand|praise|doubt|lead|partner|sponsor|purchase|promise|pledge|vow|probe|audit|rival|attack|rebuke|veto|back|sign|merge|\p{L}+ing)s?$/iu;
/** Nouns that are themselves what is done: "erhob Vorwürfe", "reicht Klage ein". */
const DEED = /^(?:vorw[uü]rf|klage|lawsuit)/iu;
/** Where a sentence goes on, a capital is a noun's in German and a name's in English. */
const GOES_ON = /[\p{L}\p{N},;’')-]\s?$/u;

/** `before`: the words up to it; `word`: the whole of it. */
export function isVerb(before: string, word: string): boolean {
  if (DEED.test(word)) return true;
  if (/^\p{Lu}/u.test(word)) return !GOES_ON.test(before);
  if (!NOUN.test(word) || DOES.test(before)) return true;
  if (BEHIND_ARTICLE.test(before)) return false;
  if (/s$/iu.test(word)) return !BEHIND_COUNT.test(before) && !PREPOSITION.test(before);
  if (FARTHER.test(before)) return false;
  return /ing$/iu.test(word) || !PREPOSITION.test(before);
}
