/** Relations that a maker is offered, in both languages; each reads "A … B". A story can change them and add its own. */
import { inAllLanguages } from '../../story/all-languages.js';
import type { Relation } from '../../story/definition.js';
import type { Tone } from '../../story/vocabulary.js';
import { spelled } from './edits/names.js';
import type { Draft } from './types.js';

const relation = (tone: Tone, id: string, en: string, de: string): Relation =>
  Object.freeze({ id, tone, label: Object.freeze({ de, en }) });

export const OFFERED: readonly Relation[] = [
  relation('conflict', 'contradicts', 'contradicts', 'widerspricht'),
  relation('conflict', 'criticises', 'criticises', 'kritisiert'),
  relation('conflict', 'accuses', 'accuses', 'beschuldigt'),
  relation('conflict', 'doubts', 'has doubts about', 'zweifelt an'),
  relation('conflict', 'dismisses', 'rejects claims by', 'weist Angaben zurück von'),
  relation('conflict', 'warns', 'warns about', 'warnt vor'),
  relation('conflict', 'rejects', 'rejects', 'sagt Nein zu'),
  relation('conflict', 'sues', 'sues', 'klagt gegen'),
  relation('conflict', 'stops', 'stops', 'stoppt'),
  relation('support', 'supports', 'supports', 'unterstützt'),
  relation('support', 'praises', 'praises', 'lobt'),
  relation('support', 'defends', 'defends', 'verteidigt'),
  relation('support', 'cooperates', 'works with', 'arbeitet zusammen mit'),
  relation('money', 'pays', 'pays', 'zahlt an'),
  relation('money', 'invests', 'invests in', 'investiert in'),
  relation('money', 'buys', 'buys', 'kauft'),
  relation('money', 'owes', 'owes money to', 'hat Schulden bei'),
  relation('role', 'leads', 'leads', 'leitet'),
  relation('role', 'owns', 'owns', 'besitzt'),
  relation('role', 'founded', 'founded', 'gründete'),
  relation('role', 'works-for', 'works for', 'arbeitet für'),
  relation('role', 'belongs', 'belongs to', 'gehört zu'),
  relation('report', 'reports', 'reports on', 'berichtet über'),
  relation('report', 'says', 'says of', 'sagt über'),
  relation('report', 'announces', 'makes an announcement about', 'macht eine Ankündigung zu'),
  relation('report', 'promises', 'makes promises to', 'macht Zusagen an'),
  relation('report', 'demands', 'makes demands of', 'stellt Forderungen an'),
  relation('other', 'plans', 'has plans for', 'hat Pläne für'),
  relation('other', 'meets', 'meets', 'trifft'),
  // Rarer ones: they stand last in the row of their tone, behind its nine digits where it has more.
  relation('money', 'bids', 'bids for', 'bietet für'),
  relation('money', 'sells', 'sells to', 'verkauft an'),
  relation('conflict', 'mocks', 'mocks', 'verspottet'),
  relation('conflict', 'competes', 'competes with', 'konkurriert mit'),
  relation('report', 'investigates', 'looks into', 'prüft'),
];

/** What is offered, as the story has it, then the story's own verbs as they were made: none ever moves for another, by use or by form. */
export function vocabulary({ story }: Draft): readonly Relation[] {
  const of = new Map(story.relations.map((its) => [its.id, its]));
  // One that was given another tone is a newcomer there.
  const inPlace = new Set(OFFERED.filter(({ id, tone }) => (of.get(id)?.tone ?? tone) === tone).map(({ id }) => id));
  const offered = OFFERED.filter(({ id }) => inPlace.has(id)).map((its) => of.get(its.id) ?? its);
  const own = story.relations.filter(({ id }) => !inPlace.has(id));
  const all = [...offered, ...own].filter((its): its is Relation => its.tone != null && its.label != null);
  return withoutTwins(all, new Set(story.statements.map(({ relation }) => relation ?? '')));
}

/** "Contradicts" and "contradicts" are one verb: that which a statement has, else the first. Where statements have both, both stay. */
function withoutTwins(all: readonly Relation[], used: ReadonlySet<string>): readonly Relation[] {
  const first = new Map<string, Relation>();
  for (const its of [...all.filter(({ id }) => used.has(id)), ...all])
    for (const call of callsOf(its)) if (!first.has(call)) first.set(call, its);
  return all.filter((its) => used.has(its.id) || callsOf(its).every((call) => first.get(call) === its));
}

const callsOf = ({ label }: Pick<Relation, 'label'>): readonly string[] => inAllLanguages(label).map(spelled);
