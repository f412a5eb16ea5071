/** Points inside a sentence: of a number, "180.000", of an ordinal, "8. Dezember", and of a title, "Dr. Vogt". */
const POINT =
  /(?<=\p{N})[.:](?=\p{N})|(?<=(?<!\p{N})\p{N}{1,2})\.(?=\s\p{L})|(?<=(?<!\p{L})(?:Dr|Prof|Nr|No|St|Mrs?|Ms))\.(?=\s)/gu;

/**
 * The text, of the same length, in which only those points are left that may end a sentence: words that are looked for up to a sentence's end are
 * found behind an amount, too.
 */
export const withoutPoints = (text: string): string => (text.includes('.') ? text.replace(POINT, '·') : text);
