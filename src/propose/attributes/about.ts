/** Whom a passage is about or aimed at: the other parties that it names or points to, never its speaker. */
import type { Passage, Reading } from '../types.js';
import type { PartyMention } from './mention.js';
import type { Cast } from './mentions.js';
import { mentionsWithin } from './nearby.js';

export function aboutOf(cast: Cast, { text }: Reading, passage: Passage, speakers: readonly number[]): number[] {
  const own = mentionsWithin(cast, passage);
  const [speaker] = speakers;
  return passage.form === 'reported'
    ? otherSide(cast, text, passage, own, speaker)
    : spokenOf(cast, passage, own, speaker);
}

/** Whom a mention means; in somebody's own words "he" is never the one who speaks. */
function meant({ parties, form, quoted }: PartyMention, speaker: number | undefined): number | undefined {
  if ((form === 'pronoun' && quoted) || form === 'body') return parties.find((party) => party !== speaker);
  return parties[0] === speaker ? undefined : parties[0];
}

const SUBORDINATE = /,\s(?:who|which|whose|der|die|das|dem|den|weil|dass|mit)\s|\s(?:since|because|weil)\s/iu;

/** Of a tie: the first name behind its verb that is not the one who acts, with whoever "and" joins to it; else the first noun, else one before the verb. */
function otherSide(
  cast: Cast,
  text: string,
  { cue }: Passage,
  own: readonly PartyMention[],
  speaker: number | undefined,
): number[] {
  const verb = cue?.[0]?.start ?? 0;
  const others = own.filter((one) => meant(one, speaker) != null && !cast.parties[one.parties[0] ?? -1]?.place);
  const isNamed = (one: PartyMention) => !cast.parties[meant(one, speaker) ?? -1]?.unnamed;
  const behind = others.filter(({ start }) => start >= verb && !SUBORDINATE.test(text.slice(verb, start)));
  const acts = own.find(({ parties }) => parties[0] === speaker);
  const before = others.filter(({ start, genitive }) => start < verb && !genitive);
  // "Wagmatch is owned by Bellwether": the one who acts stands behind.
  const passive = acts != null && acts.start > verb ? before[0] : undefined;
  const free = behind.filter(({ genitive }) => !genitive);
  const chosen = passive ?? free.find(isNamed) ?? free[0] ?? behind.find(isNamed) ?? behind[0] ?? before[0];
  if (!chosen) return [];
  const next = others[others.indexOf(chosen) + 1];
  const joined =
    next && /^(?:\s|\s[\p{L}’']+\s)(?:und|and|sowie)\s(?:\p{L}+\s)?$/u.test(text.slice(chosen.end, next.start));
  const found = [chosen, ...(joined ? [next] : [])].map((one) => meant(one, speaker) as number);
  return [...new Set(found)];
}

/** In speech whoever is named or pointed to; a noun alone only where the reporter tells it. */
function spokenOf(cast: Cast, passage: Passage, own: readonly PartyMention[], speaker: number | undefined): number[] {
  const found: number[] = [];
  for (const one of own) {
    const party = meant(one, speaker);
    if (party == null || found.includes(party) || !counts(cast, one, party, passage)) continue;
    found.push(party);
    if (found.length === 2) break;
  }
  return found;
}

function counts(cast: Cast, mention: PartyMention, index: number, { form, cue }: Passage): boolean {
  const party = cast.parties[index];
  if (!party || party.place) return false;
  if (mention.form === 'pronoun') return party.kind === 'person' && !mention.genders.includes('it');
  if (mention.apposed || (mention.genitive && (mention.form !== 'name' || form !== 'direct'))) return false;
  if (mention.form === 'name') return form === 'direct' || cue == null || !isSource(mention, cue[0]?.start ?? 0);
  if (!party.unnamed) return form !== 'direct';
  return form !== 'direct' && mention.genders[0] === 'they' && mention.determiner === 'definite';
}

/** "Kestrel, a fund that owns …, has called": what stands before the verb with its speaker only says who that is. */
const isSource = ({ start, oblique }: PartyMention, verb: number) => start < verb && oblique;
