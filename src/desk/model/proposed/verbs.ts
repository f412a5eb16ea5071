/** Which of the offered relations the words themselves name: they are offered first, and none is filled in. */
import { sentencesIn } from '../passage/coverage.js';
import { placeIn } from '../passage/verdicts.js';
import type { Draft, DraftStatement } from '../types.js';

/** More would push away what the story uses most. */
const MOST = 3;

/** Stems by which a text says so, in English and in German; a word begins with one of them, also after a German prefix. */
const STEMS: Readonly<Record<string, string>> = {
  contradicts: 'contradict|rebut|retort|disput|widerspr[aeio]ch|entgegn|bestr(?:itt|eit)',
  criticises: 'critici[sz]|condemn|lambast|kritisier|rüg(?:te|t)|tadel|bemängel',
  accuses: 'accus|beschuldig|bezichtig',
  doubts: 'doubt|bezweifel|zweifel',
  mocks: 'mock|ridicul|scoff|sneer|jeer|(?:ver)?spott|spöttel|(?:ver)?höhn',
  warns: 'warn',
  rejects: 'reject|dismiss|lehnt(?:e|en)?\\b|ablehn|abgelehnt',
  sues: 'sue(?:s|d)?\\b|suing|lawsuit|(?:ver)?klagt|verklag',
  competes: 'compet(?:e|es|ed|ing)\\b|rival|konkurr',
  supports: 'support|unterstütz',
  praises: 'prais|laud|hail(?:s|ed)|lob(?:t|te|ten)?\\b|rühm',
  defends: 'defend|verteidig',
  cooperates: 'cooperat|zusammenarbeit|kooper',
  pays: 'pay(?:s|ing)?\\b|paid\\b|donat|(?:be)?zahl(?:t|te|en|ten)?\\b|gezahlt|bezahlt|spendet',
  invests: 'invest',
  buys: 'buy(?:s|ing)?\\b|bought\\b|acquir|kauft?e?n?\\b|gekauft|übernimmt|übernahm|erw[aio]rb',
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
  plans: 'plan(?:s|ned|ning)\\b|plant(?:e|en)?\\b',
  meets: 'met\\b|meet(?:s|ing)?\\b|traf(?:en)?\\b|trifft',
};
const PATTERNS = Object.entries(STEMS).map(
  ([id, stems]) => [id, new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.replaceAll('\\b', '(?![\\p{L}])')})`, 'iu')] as const,
);

/** Ids of relations, in the order in which the words name them. */
export function verbsIn(words: string): string[] {
  return PATTERNS.map(([id, pattern]) => ({ id, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/** Of speech the words around it say how it is meant ("mocked Thorne"); of what is reported its own say what was done. */
export function likelyVerbs(draft: Draft, { id, source = '', form }: DraftStatement): readonly string[] {
  const text = draft.texts.get(source) ?? '';
  const place = placeIn(draft, id);
  if (!place) return [];
  const { start, end } = place;
  if (form === 'reported') return verbsIn(text.slice(start, end)).slice(0, MOST);
  const around = sentencesIn(text).filter((its) => its.start < end && start < its.end);
  const [first, last] = [around[0]?.start ?? start, around.at(-1)?.end ?? end];
  return verbsIn(`${text.slice(Math.min(first, start), start)} … ${text.slice(end, Math.max(last, end))}`).slice(
    0,
    MOST,
  );
}
