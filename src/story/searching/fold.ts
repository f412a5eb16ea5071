/** Letters with a stroke or of two in one, which have no accent that falls off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ς: 'σ',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};

/**
 * Text as every search compares it: without case, accents and strokes; ß is ss, dashes are one, and every kind of quotation mark and
 * apostrophe is one.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[´｀＇＂″]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßςłøđðþæœħŧı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\p{Pi}\p{Pf}"'`„‚′″ʼʻʹʺ״׳❛❜❝❞「」『』﹁﹂﹃﹄〝〞〟]/gu, "'")
    .replace(/[‐‑‒–—―−־]/g, '-')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
