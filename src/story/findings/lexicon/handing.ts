/** Verbs that hand something on to somebody. */
import { words } from './words.js';

/** Verbs of which nobody but the receiver stands behind "to", "an" or in the dative. */
export const PAYING: Readonly<Record<'de' | 'en', readonly string[]>> = {
  en: words`
    (?:re)?pay(?:s|ing)? / (?:re)?paid / giv(?:e|es|ing|en) / gave / donat(?:e|es|ed|ing) / len(?:d|ds|ding|t) / grant(?:s|ed|ing)? /
    contribut(?:e|es|ed|ing) / transfer(?:s|red|ring)?`,
  de: words`
    (?:aus|ein|zurück)?(?:zu)?zahl(?:e|en|t|te|ten) / (?:aus|ein|zurück)?gezahlt / spende(?:n|t|te|ten) / gespendet / leih(?:en|t) / lieh(?:en)? / geliehen /
    überw(?:eis(?:en|t)|ies|iesen) / schenk(?:en|t|te|ten) / geschenkt`,
};

/** Verbs that hand something on: whom they hand it to stands behind "to", "an". */
export const HANDS =
  /^(?:s(?:ell|ells|elling|old)|pa(?:y|ys|ying|id)|g(?:ive|ives|iving|iven|ave)|(?:transfer|offer|present)(?:s|r?ed|r?ing)?|leas(?:e|es|ed|ing)|hand(?:s|ed|ing)?|donat(?:e|es|ed|ing)|len(?:d|ds|ding|t)|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|deliver(?:s|ed|ing)?|suppl(?:y|ies|ied|ying)|sen(?:d|ds|ding|t)|return(?:s|ed|ing)?|rent(?:s|ed|ing)?|leav(?:e|es|ing)|left|contribut(?:e|es|ed|ing)|licens(?:e|es|ed|ing)|promis(?:e|es|ed|ing))$/iu;
export const HANDS_GERMAN =
  /(?:verkauf|zahl|vermiet|verpacht|übergeb|übergib|übergab|liefer|spende|überw[ei]+s|verschenk|abgeb|abgegeb|abtret|vergeb|vergab|vergib|weitergeb|weitergegeb|verlieh|verleih|übertr[aäu]g|veräußer|abführ|abgeführ|gab|gib)\p{Ll}*$/iu;
