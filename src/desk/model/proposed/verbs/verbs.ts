/** Which of the offered relations the words themselves name: they are offered first, and none is filled in. */

import { withoutConditions } from '../../../../story/findings/clause/conditional.js';
import { lexiconOf } from '../../../../story/findings/lexicon/index.js';
import { withoutPoints } from '../../../../story/findings/lexicon/points.js';
import type { Form } from '../../../../story/vocabulary.js';
import { sentencesAround } from '../../passage/coverage.js';
import { placeIn } from '../../passage/verdicts.js';
import { langOf } from '../../records.js';
import type { Draft, DraftStatement } from '../../types.js';
import { isVerb } from './as-verb.js';
import { turnsDown } from './turned-down.js';

/** As many as the speakers on the card of a proposal have numbers. */
const MOST = 3;

/** Stems by which a text says so, in English and in German; a word begins with one of them, also after a German prefix. */
const STEMS: Readonly<Record<string, string>> = {
  contradicts: 'contradict|rebut|retort|refut|disput|widerspr[aeio]ch|widerleg|entgegn|konter(?:t|te)|bestr(?:itt|eit)',
  criticises:
    'critici[sz]|condemn|denounc|attack(?:ed|s)\\b|rebuk|lambast|kritisier|attackier|rüg(?:te|t)|tadel|bemängel|beanstand|monier',
  accuses:
    'accus|blam(?:e|ed|es)\\b|alleg(?:e|es|ed)\\b|beschuldig|bezichtig|(?:wirft|werfen|warf(?:en)?)\\b(?=[^.!?]*[ ]vor\\b)|vorgeworfen|vorwirft|vorw[au]rf|vorwürfe',
  doubts: 'doubt|bezweifel|zweifel',
  mocks: 'mock|ridicul|scoff|sneer|jeer|(?:ver)?spott|spöttel|(?:ver)?höhn',
  warns: 'warn',
  dismisses:
    '(?:did|does|do|could|can|would)(?: not|n.t) accept\\b|dismiss|reject(?:ed|s)?\\b(?=[^.!?]* (?:claim|allegation|accusation|criticism|charge|account|suggestion))|w(?:ei|ie)s(?:t|en)?\\b(?=[^.!?]* zurück\\b)|zurückgewiesen|zurückweis',
  rejects:
    'reject|refus(?:e|es|ed)\\b|veto|lehnt(?:e|en)?\\b|ablehn|abgelehnt|w(?:ei|ie)s(?:t|en)?\\b(?=[^.!?]* zurück\\b)|zurückgewiesen|verweiger',
  sues: 'sue(?:s|d)?\\b|suing|lawsuit|prosecut|indict|(?:ver|an)?klagt|verklag|klage\\b|(?<=anklage[^.!?]* )erh(?:ob|oben|ebt|eben)\\b|erh(?:ob|ebt|eben)\\b(?=[^.!?]* anklage\\b)',
  competes: 'compet(?:e|es|ed|ing)\\b|rival|konkurr',
  supports: 'support|back(?:s|ed)\\b|endors|unterstütz|befürwort|stärkt|hilft|half(?:en)?\\b',
  praises: 'prais|laud|hail(?:s|ed)|lob(?:t|te|ten)?\\b|rühm',
  defends: 'defend|verteidig',
  cooperates:
    'cooperat|partner(?:s|ed)\\b|sign(?:s|ed)\\b|merg(?:e|ed|es)\\b|zusammenarbeit|kooper|unterzeichne|einigt|fusionier',
  pays: '(?<=(?:euro|€|franken) )gefördert|förder(?:t|te|ten)\\b(?=[^.!?]*(?:Euro|€))|pay(?:s|ing)?\\b|paid\\b|repa(?:y|id)|donat|fund(?:s|ed)\\b|financ(?:e|es|ed)\\b|subsidi[sz]|sponsor|brib|reimburs|(?:be)?zahl(?:t|te|en|ten)?\\b|gezahlt|bezahlt|spendet|überw(?:ei|ie)s|finanzier|bezuschuss|erstatte|besticht|bestoche?n?|beisteuer(?:t|n|te|ten)\\b|steuer(?:t|te|ten|n)\\b(?=[^.!?]* bei\\b)',
  invests: 'invest(?!ig)',
  buys: 'buy(?:s|ing)?\\b|bought\\b|acquir|purchas|t(?:ook|ake[sn]?) over\\b|kauft?e?n?\\b|gekauft|übernimmt|übernahm|übernehmen|erw[aio]rb|erwerb|ersteiger',
  owes: 'owe(?:s|d)?\\b|schuldet',
  leads: 'leads?\\b|led\\b|leitet?e?\\b|führt\\b',
  owns: 'own(?:s|ed)\\b|besitz',
  founded: '(?:co-?)?founded|gründete|gegründet',
  'works-for': 'work(?:s|ed|ing)? for\\b|arbeitet(?:e)? (?:für|bei)\\b',
  belongs: 'belong|gehört',
  reports: 'report(?:s|ed|ing)?\\b|bericht(?:et|ete|en)\\b',
  announces: 'announc|kündigt|angekündigt|ankündig',
  promises: 'promis|pledg|vow(?:s|ed)|verspr[aio]ch|versprech',
  demands: 'demand|forder|verlang',
  plans: 'plan(?:s|ned|ning)?\\b|plant(?:e|en)?\\b',
  bids: 'bid(?:s|ding)?\\b|offer(?:s|ed)?\\b(?=[^.!?]*(?:[£$€]|million|billion))|b(?:iete[nt]|ot(?:en)?)\\b(?=[^.!?]*(?:Euro|€|Million|Milliard|Franken|Dollar))|geboten',
  sells: 'sell(?:s|ing)?\\b|sold\\b|verkauf(?:t|te|en|ten)\\b|veräußer',
  stops:
    'stop(?:s|ped)\\b|halt(?:s|ed)\\b|block(?:s|ed)\\b|stopp(?:t|te|ten|en)\\b|gestoppt|verhinder|blockier|untersag|verb(?:ietet|ot)\\b',
  investigates:
    'investigat|examin(?:e|es|ed|ing)\\b|prob(?:es|ed|ing)\\b|inspect|audit(?:s|ed)\\b|prüf(?:t|te|ten)\\b|überprüf|untersuch|ermittel',
  meets: 'met\\b|meet(?:s|ing)?\\b|traf(?:en)?\\b|trifft',
};
const PATTERNS = Object.entries(STEMS).map(
  ([id, stems]) =>
    [id, new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.replaceAll('\\b', '(?![\\p{L}])')})`, 'giu')] as const,
);

/** Ids of relations, in the order in which the words name them. */
export function verbsIn(words: string): string[] {
  // That it is alleged is how sure it is, and no deed.
  const its = withoutPoints(words).replace(ALLEGED_TO, ' … ');
  return PATTERNS.map(([id, pattern]) => ({ id, at: placeOf(pattern, its) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id)
    .filter((id) => id !== 'accuses' || !turnsDown(its));
}

const ALLEGED_TO =
  /(?<!\p{L})(?:is|are|was|were) (?:\p{L}+ly )?(?:alleged|accused|claimed)(?= to(?!\p{L})|,? of(?!\p{L}))/giu;

/** What a body or somebody in office does, whatever a relation of it would be called. */
const DECIDING =
  'beschl(?:ießt|ießen|oss|ossen|össe)|entschie?d(?:en|et)?|entscheidet|genehmig(?:t|te|ten)|bewillig(?:t|te|ten)|stimmt(?:e|en)?|kürz(?:t|te|ten)|schließt|schloss(?:en)?|geschlossen|ernann?n?t(?:e|en)?|entl(?:ässt|ieß|assen)|decid(?:es|ed)|approv(?:es|ed)|vot(?:es|ed)|agree[sd]|set aside|rul(?:es|ed)|order(?:s|ed)|clos(?:es|ed)|cut(?:s)?|appoint(?:s|ed)|sack(?:s|ed)|dismiss(?:es|ed)|grant(?:s|ed)|award(?:s|ed)';
const DEEDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DECIDING})(?![\\p{L}\\p{N}])`, 'gu');

/** The first verb in the words that tells of a tie or of a decision, as it is written; null where none does. A noun has a capital in German. */
export function deedIn(words: string): string | null {
  const [told] = [...PATTERNS.map(([, pattern]) => pattern), DEEDS]
    .flatMap((pattern) => [...words.matchAll(new RegExp(pattern.source, 'gu'))])
    .filter(({ 0: verb }) => /^\p{Ll}/u.test(verb))
    .toSorted((a, b) => a.index - b.index);
  return told ? (/^[\p{L}\p{N}-]+(?:\saside)?/u.exec(words.slice(told.index))?.[0] ?? null) : null;
}

/** Of the first that is a verb there; -1 where none is. */
function placeOf(pattern: RegExp, words: string): number {
  const found = [...words.matchAll(pattern)].find(({ index }) => {
    const [whole = ''] = /^[\p{L}’'-]+/u.exec(words.slice(index)) ?? [];
    return isVerb(words.slice(0, index), whole);
  });
  return found?.index ?? -1;
}

/** Verbs with which somebody merely says what follows: what they say is no deed of theirs. */
const SAYING =
  /(?<!\p{L})(?:s(?:aid|ays?)|t(?:old|ells?)|believe[ds]?|thinks?|thought|expect(?:s|ed)?|add(?:s|ed)|insist(?:s|ed)?|repl(?:y|ies|ied)|sag(?:t|te|ten)|erklär(?:t|te|ten)|meint?e?n?|teil(?:t|te|ten)|beton(?:t|te|ten))(?!\p{L})/u;

const SAYING_LAST = /\s(?:said|says|told|added|insisted|replied)$/u;

/** What a denial says of itself is no verb of what is denied. */
const DENIALS = ['contradicts', 'rejects'];

/** Of speech the words around it say how it is meant ("mocked Thorne"); of what is reported its own say what was done. */
function likelyVerbs(draft: Draft, { id, source = '', form, modality }: DraftStatement): readonly string[] {
  const text = draft.texts.get(source) ?? '';
  const place = placeIn(draft, id);
  if (!place) return [];
  const { start, end } = place;
  const lexicon = lexiconOf(langOf(draft, source));
  const whole = text.slice(start, end);
  const words = lexicon ? withoutConditions(whole, lexicon) : whole;
  if (form === 'reported') {
    const all = verbsIn(words);
    return (modality === 'denied' ? all.filter((one) => !DENIALS.includes(one)) : all).slice(0, MOST);
  }
  const around = sentencesAround(text, place);
  const beside = verbsIn(
    `${text.slice(around.start, start)} … ${text.slice(end, around.end)}`.replace(CONDITION, ' … '),
  );
  const isTold = form === 'indirect' || form === 'partial';
  const own = isTold ? [...verbsIn(introducing(words, form)), ...(TURNS_DOWN.test(words) ? ['dismisses'] : [])] : [];
  return [...new Set([...beside, ...own])].slice(0, MOST);
}

/** What would have to happen first is no deed: "…, if the state pays half". */
const CONDITION = /(?<!\p{L})(?:if|unless|provided|wenn|falls|sofern|solange)\s[^.;:!?„“"]*/giu;
/** Of what speakers say, that they do not take another's word: "said he did not accept that figure". */
const TURNS_DOWN =
  /(?<!\p{L})(?:he|she|they|it|the\s\p{Ll}+)\s(?:did|does|do|could|would)(?:\snot|n.t)\saccept(?!\p{L})/iu;

/** The part of somebody's indirect words that tells how they were said: "warf der Bürgermeisterin vor, …", "…, warned the mayor". */
function introducing(words: string, form: Form): string {
  // In wholly indirect words what stands between marks is a name: "Der Verein „Rettet die Station“ warf …".
  const told = form === 'partial' ? words : words.replace(/[„“”"«»]/gu, ' ');
  const [head = ''] = /^(?:(?!\s(?:that|dass|ob|whether)\s)[^:;„“"«»])*/u.exec(told) ?? [];
  const clauses = head.split(/,\s/u);
  // A noun may begin a clause; a verb with a capital does not.
  const begins = (clause: string) => /^\p{Ll}/u.test(clause) && saysSo(clause.split(' ')[0] ?? '');
  const saysSo = (clause: string) => SAYING.test(clause) || verbsIn(clause).length > 0;
  // Set behind: "…, warnte der Bürgermeister", "…, the mayor said".
  const behind = clauses.slice(1).find((one) => begins(one) || SAYING_LAST.test(one));
  const clause = behind ?? clauses.find(saysSo) ?? '';
  const at = clause.search(SAYING);
  return at < 0 ? clause : clause.slice(0, at);
}

/** Those to be offered first. `hint`: what rules read off the verb, which may be merely akin to it: only as far as the words name it, too. */
export function firstVerbs(draft: Draft, statement: DraftStatement, hint: string | null): readonly string[] {
  const likely = likelyVerbs(draft, statement);
  const place = hint == null ? null : placeIn(draft, statement.id);
  if (hint == null || !place) return likely;
  const words = draft.texts.get(statement.source ?? '')?.slice(place.start, place.end) ?? '';
  const isNamed = statement.form !== 'reported' || verbsIn(words).includes(hint);
  return isNamed ? [...new Set([hint, ...likely])].slice(0, MOST) : likely;
}
