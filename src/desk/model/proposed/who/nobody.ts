/** Nouns that are nobody, though a text may put them where somebody stands: what is felt, quarrelled over, counted or held up. */
import type { TextParty } from '../../../../propose/types.js';
import { find, lexiconOf } from '../../../../story/findings/lexicon/index.js';
import { isGerman } from '../calls.js';
import { isOrganNoun } from './organs.js';

/** What is felt, and the quarrel itself: no article is about these alone. Also at the end of a compound, "Haushaltsstreit". */
const MOODS_DE =
  'angst|ängste|furcht|empörung|ärger|enttäuschung|erleichterung|hoffnung|trauer|freude|begeisterung|sorgen?|zweifel|misstrauen|vertrauen|streit|zoff|kritik|protest|krise|pleite|insolvenz|debatte|diskussion|affäre|skandal|verrat|vorwurf|vorwürfe|verdacht|rücktritt|kampf|chaos|niederlage|widerstand|zustimmung|ablehnung|aufruhr|gerücht|drohung|warnung|appell';
/** The same in short words, which other words end in by chance. */
const SHORT_MOODS_DE =
  'wut|zorn|hass|neid|mut|leid|not|lob|dank|frust|spott|trotz|ruhe|unruhe|schock|eklat|wirbel|klage|glück';
/** What is done, said, paid or held up: an article may be about it, and nobody is called so. */
const DEEDS_DE =
  'überfall|unfall|verkauf|ankauf|abriss|umbau|neubau|ausbau|anbau|schließung|kündigung|entscheidung|abstimmung|forderung|förderung|erhöhung|entlassung|umlage|gebühr|defizit|schulden|schaden|schäden|mangel|mängel|risse|risiko|risiken|fehler|kosten|verlust|gewinn|haushalt|etat|gutachten|urteil|antrag|beschluss|vertrag|entwurf|konzept|plan|pläne|wahl|wahlen|bürgerentscheid|bürgerbegehren|unterschrift|million|milliarde|prozent|euro|schild|plakat|transparent|banner|brief|betrug|arbeitsplatz|arbeitsplätze|verfahren|ermittlung|anklage|prozess';
const ENDING_DE = '(?:e?n|e?s|e)?';

const MOODS_EN =
  'fears?|anger|fury|rage|outrage|hopes?|grief|joy|dismay|relief|doubts?|concerns?|worr(?:y|ies)|disputes?|rows?|feuds?|quarrels?|clash(?:es)?|criticisms?|protests?|backlash|cris[ie]s|scandals?|controvers(?:y|ies)|debates?|chaos|turmoil|betrayal|mistrust|distrust|praise|blame|shock|panic|hatred|envy|shame|pride|uproar|warnings?|threats?|calls?|claims?|allegations?|accusations?|suspicions?|rumou?rs?|resignations?|defeats?';
const DEEDS_EN =
  'sales?|charges?|pensions?|wages?|jobs?|costs?|losses|deficits?|debts?|budgets?|bills?|fees?|fines?|taxes|cuts?|bids?|offers?|deals?|contracts?|plans?|votes?|ballots?|decisions?|closures?|demolitions?|referendums?|petitions?|signatures?|elections?|raids?|crash(?:es)?|fires?|floods?|strikes?|trials?|inquir(?:y|ies)|investigations?|thousands?|millions?|billions?|trillions?|dozens?|hundreds?|per ?cent|pounds?|dollars?|euros?|pence|placards?|banners?|signs?|posters?';

const DE = {
  moods: new RegExp(`^(?:(?:\\p{L}{3,})?(?:${MOODS_DE})|${SHORT_MOODS_DE})${ENDING_DE}$`, 'iu'),
  deeds: new RegExp(`^(?:\\p{L}{3,})?(?:${DEEDS_DE})${ENDING_DE}$`, 'iu'),
};
const EN = { moods: new RegExp(`^(?:${MOODS_EN})$`, 'iu'), deeds: new RegExp(`^(?:${DEEDS_EN})$`, 'iu') };

const listsOf = (lang: string) => (isGerman(lang) ? DE : EN);

/** Asked of one word that nothing else stands beside: "Anna Streit" is somebody. */
export function isNobody(word: string, lang: string): boolean {
  const { moods, deeds } = listsOf(lang);
  return moods.test(word) || deeds.test(word);
}

/** A noun without a name, by its head: "the ferry sale". */
export function isNothing({ name, kind }: TextParty, lang: string): boolean {
  const words = name.split(' ');
  return kind !== 'person' && isNobody((isGerman(lang) ? words[0] : words.at(-1)) ?? name, lang);
}

/** An article may be about a sale; about a quarrel alone it is not, and who holds an office and what decides are parties. */
export const isNoMatter = (word: string, lang: string): boolean =>
  listsOf(lang).moods.test(word) || isOffice(word, lang) || isOrganNoun(word, lang);

/** As a whole word, also in the genitive: "Landrats". */
function isOffice(word: string, lang: string): boolean {
  const offices = lexiconOf(lang)?.offices ?? [];
  return [word, word.replace(/(?<=\p{L}{3})e?s$/u, '')].some((one) =>
    find(offices, one).some(({ text }) => text === one),
  );
}
