/** Whether an amount is what the relation tells of: "pays £3m" does, and "criticises a shortfall of £4m" does not. */
import { inAllLanguages } from '../../../../story/all-languages.js';
import type { Amount } from '../../../../story/definition.js';
import { clausesOf } from '../../../../story/findings/clause/clauses.js';
import { isInCondition } from '../../../../story/findings/clause/conditional.js';
import { DEEDS } from '../../../../story/findings/lexicon/deeds.js';
import { has, type Lexicon, lexiconOf } from '../../../../story/findings/lexicon/index.js';
import { words } from '../../../../story/findings/lexicon/words.js';
import type { Tone } from '../../../../story/vocabulary.js';
import { sentencesAround } from '../../passage/coverage.js';
import { langOf, recordOf, same } from '../../records.js';
import type { Draft, DraftStatement, PassageSpan } from '../../types.js';
import { OFFERED } from '../../vocabulary.js';
import { verbsIn } from '../verbs/verbs.js';
import { amountsIn, MONEY, type ReadAmount } from './read.js';

/** Verbs beside those of giving and selling by which money or a measure passes, or is asked for; as in the lexicons. */
const PASSING: Readonly<Record<Lexicon['lang'], readonly string[]>> = {
  en: words`
    cost(?:s|ing)? / spen(?:d|ds|t|ding) / charg(?:e|es|ed|ing) / demand(?:s|ed|ing)? / ask(?:s|ed|ing)? for / claim(?:s|ed|ing)? / want(?:s|ed)? / seek(?:s|ing)? / sought / owe(?:s|d|ing)? / award(?:s|ed|ing)? /
    fin(?:es|ed|ing) / cut(?:s|ting)? / receiv(?:e|es|ed|ing) / g(?:et|ets|ot|otten) / collect(?:s|ed|ing)? / earn(?:s|ed|ing)? / rais(?:e|es|ed|ing) / pledg(?:e|es|ed|ing) / promis(?:e|es|ed|ing) / set(?:s|ting)? aside /
    provid(?:e|es|ed|ing) / suppl(?:y|ies|ied|ying) / deliver(?:s|ed|ing)? / put(?:s|ting)? (?:up|in) / purchas(?:e|es|ed|ing) / repa(?:y|ys|id|ying) / own(?:s|ed|ing)? / hold(?:s|ing)? / held / sold / sue(?:s|d)? / stole / stolen / embezzl(?:e|es|ed)`,
  de: words`
    kost(?:en|et|ete|eten) / gekostet / ausgeben / ausgegeben / g(?:ibt|eben|ab|aben|äbe|ebe) / forder(?:n|t|te|ten|e) / gefordert / verlang(?:en|t|te|ten|e) / schulde(?:n|t|te|ten) / geschuldet / kürz(?:en|t|te|ten) / gekürzt / streich(?:en|t) /
    str(?:ich|ichen) / gestrichen / bekomm(?:en|t|e) / bekam(?:en)? / erh(?:ält|alten|ielt|ielten) / verspr(?:echen|icht|ach|achen|ochen) / sagt(?:e|en)? … zu / zugesagt / zahl(?:e|en|t|te|ten) / bewillig(?:en|t|te|ten) / bezuschuss(?:en|t|te|ten) /
    unterstütz(?:en|t|te|ten) / stell(?:en|t|te|ten) … bereit / bereitgestellt / bereitstellen / beisteuer(?:n|t|te|ten) / beigesteuert / steuer(?:n|t|te|ten) … bei / stiften / stifte(?:t|te|ten) / spar(?:en|t|te|ten) / gespart / verdien(?:en|t|te|ten) /
    einnehmen / eingenommen / nimmt … ein / nahm … ein / verhäng(?:en|t|te|ten) / liefer(?:n|t|te|ten) / geliefert / verkauft / erstatte(?:n|t|te|ten) / h(?:ält|alten|ielt|ielten) / besitz(?:en|t) / besaß(?:en)? / verklag(?:en|t|te|ten) / klag(?:en|t|te|ten) /
    veruntreu(?:en|t|te|ten) / stahl(?:en)? / gestohlen / koste / schoss … zu / zuschießen / dazugeben / überweisen / aufbringen / investieren / stecken / steckt(?:e|en)?`,
};
const passing = { en: [...PASSING.en, ...DEEDS.en.gives], de: [...PASSING.de, ...DEEDS.de.gives, ...DEEDS.de.sells] };

/** Relations of other tones that may be of an amount, where their words say so. */
const MAY_PASS: ReadonlySet<string> = new Set(['demands', 'promises', 'owns', 'supports', 'sues']);
/** Those that another verb may stand beside without the amount being of that one. */
const NEUTRAL: ReadonlySet<string> = new Set([...MAY_PASS, 'announces', 'plans', 'reports']);

type Taking = 'passes' | 'by-words' | 'never';

/** By the relation that a statement has; its own verb says it, or its words do where nobody knows the verb. */
function takingOf(draft: Draft, relation: string | undefined): Taking {
  if (relation == null) return 'by-words';
  const its = recordOf(draft, 'relations', relation) ?? OFFERED.find(({ id }) => id === relation);
  if (its?.tone === 'money') return 'passes';
  if (MAY_PASS.has(relation)) return 'by-words';
  const labels = its?.label == null ? [] : inAllLanguages(its.label);
  if (OFFERED.some(({ id }) => id === relation)) return 'never';
  if (labels.some((label) => has(passing.en, label) || has(passing.de, label))) return 'passes';
  return its?.tone === 'conflict' || its?.tone === 'support' ? 'never' : 'by-words';
}

/** What a sum is of, and no payment: "a shortfall of £4m", "das Defizit von 4,8 Mio. Euro"; of one who owes, debts are what is owed. */
const FOREIGN: Readonly<
  Record<Lexicon['lang'], { readonly nouns: string; readonly debts: string; readonly of: string }>
> = {
  en: {
    nouns:
      'shortfalls?|deficits?|gaps?|holes?|loss(?:es)?|turnover|revenues?|profits?|budgets?|backlogs?|surplus(?:es)?|overspends?|damages?|income|sales|capital|reserves?|assets',
    debts: 'debts?|liabilities',
    of: '(?:of|worth|totalling|amounting to|running to|reaching)\\s',
  },
  de: {
    nouns:
      '\\p{L}*(?:defizits?|loch(?:s|es)?|lücken?|fehlbeträge?|fehlbetrags?|fehlbetrages|verluste?s?|minus|umsatz(?:es)?|umsätze|gewinne?s?|etats?|haushalt(?:s|es)?|budgets?|überschuss(?:es)?|überschüsse|schadens?|schäden|kapitals?|rücklagen?|einnahmen?|vermögens?)',
    debts: '\\p{L}*(?:schulden|verbindlichkeiten)',
    of: '(?:von|in Höhe von|über|mit)\\s',
  },
};
const foreignOf = (all: string, of: string) => ({
  before: new RegExp(
    `(?<!\\p{L})(?:${all})\\s(?:[\\p{L}-]+\\s){0,3}?${of}(?:[\\p{L}-]+\\s){0,3}[^\\p{L}\\p{N}]*$`,
    'iu',
  ),
  behind: new RegExp(`^[-\\s](?:\\p{Ll}+[-\\s]){0,2}?(?:${all})(?!\\p{L})`, 'iu'),
});
const sidesOf = ({ nouns, debts, of }: (typeof FOREIGN)['en']) => ({
  owed: foreignOf(nouns, of),
  paid: foreignOf(`${nouns}|${debts}`, of),
});
const FOREIGN_OF = { en: sidesOf(FOREIGN.en), de: sidesOf(FOREIGN.de) };

/** Only a part, another currency, or what it is not: "davon 1 Mio. Euro", "(umgerechnet rund 96 Mrd. Euro)", "statt 3 Mio. Euro". */
const ASIDE =
  /(?:\([^()]{0,30}|(?<!\p{L})(?:davon|darunter|of which|including|statt|anstatt|anstelle von|instead of|rather than|up from|down from|compared with|bisher|zuvor|previously|nicht|not|kein\p{L}*)\s(?:\p{L}+\s){0,2}?)$/iu;

function isForeign(
  text: string,
  { start, end }: PassageSpan,
  { lang }: Lexicon,
  relation: string | undefined,
): boolean {
  const { before, behind } = FOREIGN_OF[lang][relation === 'owes' ? 'owed' : 'paid'];
  const head = text.slice(Math.max(0, start - FAR), start);
  return ASIDE.test(head) || before.test(head) || behind.test(text.slice(end, end + FAR));
}
const FAR = 80;

/** The clause of the text in which it stands; of what somebody says that something is so, only that. */
function clauseOf(text: string, its: PassageSpan, lexicon: Lexicon): string {
  const sentence = sentencesAround(text, its);
  const clause = clausesOf(text, sentence, lexicon).find(({ start, end }) => start <= its.start && its.start < end);
  if (!clause) return '';
  const told = /^.*\s(?:that|whether)\s/su.exec(text.slice(clause.start, its.start))?.[0].length ?? 0;
  return text.slice(clause.start + told, clause.end);
}

/** What would have been paid, and what is the condition for something else: nobody has it. */
const UNREAL =
  /(?<!\p{L})would(?:n[’']t)? have\s|(?<!\p{L})hätten?\s[^.;!?]*,\s(?:wenn|falls)\s[^.;!?]*\s(?:hätten?|wären?)(?!\p{L})|(?<!\p{L})(?:wenn|falls)\s[^.;!?,]*\s(?:hätten?|wären?),\s(?:hätten?|wären?)(?!\p{L})/iu;

function isOpen(text: string, its: PassageSpan, lexicon: Lexicon): boolean {
  const { start, end } = sentencesAround(text, its);
  const sentence = text.slice(start, end);
  return UNREAL.test(sentence) || isInCondition(sentence, its.start - start, lexicon);
}

/** A preposition before a count or a share: "for 40 flats", "mit 40 Wohnungen". */
const BEHIND_PREPOSITION =
  /(?<!\p{L})(?:for|with|of|in|at|to|from|by|on|among|after|before|than|für|mit|von|vom|in|im|an|am|auf|aus|bei|zu|zur|zum|um|nach|vor|unter|gegen|der|des|den|als|the)\s(?:\p{Ll}+\s)?$/iu;

/** Of the offered ones of money those by which things pass, too. */
const OF_THINGS: ReadonlySet<string> = new Set(['buys', 'sells']);

const isMoney = ({ amount: { unit = '' } }: ReadAmount): boolean => unit === '' || MONEY.test(unit);

/** `text`: of the source; `its`: none of another matter. */
function isTaken(draft: Draft, relation: string | undefined, text: string, its: ReadAmount, lexicon: Lexicon): boolean {
  const taking = takingOf(draft, relation);
  if (taking === 'never' || its.isEnd || isOpen(text, its, lexicon)) return false;
  if (taking === 'passes' && isMoney(its)) return true;
  if (!isMoney(its) && relation != null && isOffered(relation, 'money') && !OF_THINGS.has(relation)) return false;
  // A share or a count is by the verb only where it is its object.
  const isObject = isMoney(its) || !BEHIND_PREPOSITION.test(text.slice(Math.max(0, its.start - FAR), its.start));
  const clause = clauseOf(text, its, lexicon);
  const isOther = relation == null && verbsIn(clause).some((id) => !NEUTRAL.has(id) && !isOffered(id, 'money'));
  return isObject && !isOther && has(passing[lexicon.lang], clause);
}

const isOffered = (id: string, tone: Tone): boolean => OFFERED.some((its) => its.id === id && its.tone === tone);

/** The one that is filled in for such a statement; null where there is none, or more than one sum that it may be. */
export function amountToFill(
  draft: Draft,
  statement: Pick<DraftStatement, 'relation' | 'source' | 'form'>,
  span: PassageSpan,
): Amount | null {
  const { relation, source = '', form = 'reported' } = statement;
  const lexicon = lexiconOf(langOf(draft, source));
  const text = draft.texts.get(source) ?? '';
  if (!lexicon) return null;
  const all = amountsIn(text, span, form, lexicon.lang).filter((its) => !isForeign(text, its, lexicon, relation));
  const taken = all.filter((its) => isTaken(draft, relation, text, its, lexicon));
  const sums = all.filter(isMoney);
  // Beside what was paid, how many things it was paid for is told by the way.
  const rivals = taken.some(isMoney) ? sums : taken;
  const [first] = rivals;
  return first && rivals.every(({ amount }) => same(amount, first.amount)) ? first.amount : null;
}
