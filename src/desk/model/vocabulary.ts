/** Relations that a maker is offered, in both languages; each reads "A … B". A story can change them and add its own. */
import type { Relation } from '../../story/definition.js';
import type { Form, Tone } from '../../story/vocabulary.js';
import type { Draft } from './types.js';

const relation = (tone: Tone, id: string, en: string, de: string): Relation =>
  Object.freeze({ id, tone, label: Object.freeze({ de, en }) });

export const OFFERED: readonly Relation[] = [
  relation('conflict', 'contradicts', 'contradicts', 'widerspricht'),
  relation('conflict', 'criticises', 'criticises', 'kritisiert'),
  relation('conflict', 'accuses', 'accuses', 'beschuldigt'),
  relation('conflict', 'doubts', 'has doubts about', 'zweifelt an'),
  relation('conflict', 'mocks', 'mocks', 'verspottet'),
  relation('conflict', 'warns', 'warns about', 'warnt vor'),
  relation('conflict', 'rejects', 'rejects', 'sagt Nein zu'),
  relation('conflict', 'sues', 'sues', 'klagt gegen'),
  relation('conflict', 'competes', 'competes with', 'konkurriert mit'),
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
  // Rarer ones: they stand behind the others until words name them.
  relation('money', 'bids', 'bids for', 'bietet für'),
  relation('money', 'sells', 'sells to', 'verkauft an'),
  relation('conflict', 'stops', 'stops', 'stoppt'),
  relation('report', 'investigates', 'looks into', 'prüft'),
];

/** What somebody says of somebody, the plainest first; what is reported of two is mostly something else. */
const SPEECH = [
  ...['says', 'criticises', 'praises', 'contradicts', 'supports', 'warns', 'demands', 'promises', 'doubts', 'rejects'],
  ...['accuses', 'announces', 'defends', 'mocks', 'reports'],
];
const DEEDS: ReadonlySet<Tone> = new Set<Tone>(['money', 'role', 'other']);

/** Those of the story, the most used first, then what is offered beside them, what fits the form before what does not. */
export function vocabulary({ story }: Draft, form?: Form): readonly Relation[] {
  const uses = new Map<string, number>();
  for (const { relation: id } of story.statements) if (id != null) uses.set(id, (uses.get(id) ?? 0) + 1);
  const own = story.relations
    .filter((its): its is Relation => its.tone != null && its.label != null)
    .toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
  const known = new Set(story.relations.map(({ id }) => id));
  const offered = OFFERED.filter(({ id }) => !known.has(id)).toSorted((a, b) => fitOf(a, form) - fitOf(b, form));
  return [...own, ...offered];
}

/** The less the better. */
function fitOf({ id, tone }: Relation, form: Form | undefined): number {
  if (form == null) return 0;
  if (form === 'reported') return DEEDS.has(tone) ? 0 : tone === 'report' ? 2 : 1;
  const at = SPEECH.indexOf(id);
  return at < 0 ? SPEECH.length : at;
}
