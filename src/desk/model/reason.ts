/** What counts as a reason: words that somebody can read. A letter, a dash or "xxx" is none, and neither reader nor colleague learns anything of it. */

/** Marks that stand on a letter of their own, as Indic vowels do, count with the letters. */
const LETTER = /[\p{L}\p{Mc}]/gu;
const WORD = /[\p{L}\p{M}]+(?:[\u2019'-][\p{L}\p{M}]+)*/gu;
/** A sign is a syllable or a word, and no spaces are written: two make a word ("確認"). */
const SYLLABLES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Yi}\p{sc=Ethiopic}]/u;
/** Vowels are not written, or are part of their consonant: three make a word ("صحح"). */
const CONSONANTS =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}]/u;
/** Letters of an alphabet that make the shortest word which says something by itself: "okay", "oben". */
const ENOUGH = 4;
/** Different ones among them: "xxxx" is no word. */
const DIFFERENT = 3;

/** One word that says something, or several: by the writing that they are in. */
export function isReason(text: string): boolean {
  const its = text.normalize('NFC').toLowerCase();
  const words = [...its.matchAll(WORD)].map(([word]) => lettersOf(word));
  const letters = words.flat();
  const longest = Math.max(0, ...words.map(weightOf));
  const isSeveral = words.length > 1 && longest >= ENOUGH / 2 && weightOf(letters) >= ENOUGH;
  return (longest >= ENOUGH || isSeveral) && weightOf([...new Set(letters)]) >= DIFFERENT;
}

const lettersOf = (word: string): string[] => [...word.matchAll(LETTER)].map(([letter]) => letter);

const weightOf = (letters: readonly string[]): number =>
  letters.reduce((sum, its) => sum + (SYLLABLES.test(its) ? 2 : CONSONANTS.test(its) ? 1.5 : 1), 0);
