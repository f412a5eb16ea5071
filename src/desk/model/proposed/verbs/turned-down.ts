/** "Wies die Vorwürfe zurück", "denied the allegations": accusations that are turned down, which is no accusing. */
const TURNED_DOWN =
  '(?<!\\p{L})(?:w(?:ei|ie)s(?:t|en)?|bestr(?:eitet|itt)\\p{Ll}*|dementier\\p{Ll}*|reject(?:s|ed)?|dismiss(?:es|ed)?|den(?:y|ies|ied)|rebut(?:s|ted)?)\\s(?:[\\p{L}-]+\\s){0,5}?(?:Vorw[uü]rf\\p{Ll}*|Anschuldigung\\p{Ll}*|Anklage\\p{Ll}*|allegations?|accusations?|charges?|claims?)(?!\\p{L})';
const ANY = new RegExp(TURNED_DOWN, 'iu');
const NOBODYS = new RegExp(`${TURNED_DOWN}(?!\\s(?:of|by|von|der|des|that|dass)(?!\\p{L}))`, 'iu');

export const turnsDown = (words: string): boolean => ANY.test(words);
/** And does not say whose they are, or what. */
export const turnsDownNobodys = (words: string): boolean => NOBODYS.test(words);
