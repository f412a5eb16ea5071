/** Who does it and to whom it is done, of words in the passive: it is named last who does it, and is offered first. */
import { inAllLanguages } from '../../../../story/all-languages.js';
import type { JudgedPassage } from '../../../../story/findings/passage.js';
import { passiveIn, saidInPassive } from '../../../../story/findings/passive.js';
import { speakersOf } from '../../../../story/findings/speakers.js';
import { placeIn } from '../../passage/verdicts.js';
import type { Draft, DraftStatement } from '../../types.js';
import { kindOf } from '../kind.js';
import type { FoundName } from '../names.js';
import type { Proposed } from '../proposed.js';
import { wordingIn, wordingOf } from '../wording.js';

/** Only where one of these stands the words are read once more. */
const BY = /(?<!\p{L})(?:by|von|vom|durch)(?!\p{L})/u;

/** Ids, or names. */
interface Roles {
  readonly agents: readonly string[];
  readonly patients: readonly string[];
}
const NOBODY: Roles = { agents: [], patients: [] };

/** Null where its words are not in the passive. */
export function rolesIn(passage: JudgedPassage): Roles | null {
  const { lexicon, statement } = passage;
  const passive = lexicon && BY.test(passage.excerpt) ? passiveIn(passage, lexicon) : null;
  if (!passive || (statement.form !== 'reported' && saidInPassive(passage).length === 0)) return null;
  return passive;
}

/** Of a passage that its maker has found: who stands at the verb, and in the passive to whom it is done. */
export function rolesByHand(
  draft: Draft,
  { id, form = 'reported' }: DraftStatement,
  found: readonly FoundName[],
): Roles {
  const place = placeIn(draft, id);
  const passage = place && wordingOf(draft, place.source, place, { form }, found);
  if (!passage) return NOBODY;
  const roles = form === 'direct' ? null : rolesIn(passage);
  const speakers = !roles && form !== 'reported' ? speakersOf(passage) : null;
  const names = new Map(draft.story.entities.map((its) => [its.id, its.name]));
  const named = (ids: readonly string[]) => ids.flatMap((one) => inAllLanguages(names.get(one) ?? unslashed(one)));
  if (roles) return { agents: named(roles.agents), patients: named(roles.patients) };
  // Of several whom an office or a pronoun may mean nobody is first.
  return speakers?.sure ? { agents: named([...speakers.ids]), patients: [] } : NOBODY;
}

/** Names that are nobody yet have a slash before them where others have their id. */
export const unslashed = (id: string): string => id.replace(/^\//, '');

/** Proposals whose words are in the passive name as speaker who stands behind "by", and as whom it is about who is named beside. */
export function withAgents<Its extends Proposed & { readonly sure?: boolean }>(
  text: string,
  lang: string,
  proposals: readonly Its[],
): readonly Its[] {
  const isPassive = ({ form, start, end }: Its) => form !== 'direct' && BY.test(text.slice(start, end));
  if (!proposals.some(isPassive)) return proposals;
  const names = new Set(proposals.flatMap(({ speakers, about }) => [...speakers, ...about]));
  // Names stand for themselves.
  const entities = [...names].map((name) => ({ id: name, name, kind: kindOf(name, true, [text]) ?? 'other' }));
  const read = wordingIn(text, lang, entities);
  return proposals.map((its) => {
    const roles = isPassive(its) ? rolesIn(read(its, { form: its.form })) : null;
    return roles ? { ...its, ...turned(its, roles) } : its;
  });
}

function turned({ speakers, about }: Proposed, { agents, patients }: Roles) {
  const others = speakers.filter((name) => !agents.includes(name) && !patients.includes(name));
  const meant = [...new Set([...patients, ...about])].filter((name) => !agents.includes(name));
  return { speakers: [...agents, ...others].slice(0, 3), about: meant.slice(0, 2), sure: agents.length === 1 };
}
