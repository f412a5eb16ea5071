/** Who stands at the verb of a passage: in doubt it is a name there that speaks. */
import type { MentionOfParty, Proposal, TextParty } from '../../../propose/types.js';
import type { Proposed } from './proposed.js';

/** A proposal with what its speaker was told by. */
export type Attributed = Proposed & Pick<Proposal, 'sure' | 'cue'>;
/** Whom a name of a proposal means. */
export type Parties = (name: string) => TextParty | undefined;

/** "Bürgermeister Reimann sagte, die Stadt könne …": who is in what was said speaks less than a name at the verb. */
export function inFront(text: string, its: Attributed, partyOf: Parties): Pick<Attributed, 'speakers' | 'sure'> {
  const { speakers, sure, cue, form, start, end } = its;
  const first = partyOf(speakers[0] ?? '');
  if (sure || !first || form === 'direct' || cue == null) return { speakers, sure };
  const verb = cue.split(' … ')[0] ?? cue;
  const at = text.indexOf(verb, start);
  const isAtVerb = (party: TextParty | undefined) =>
    party?.mentions.some((one) => one.start >= start && isBesideVerb(text, one, at, at + verb.length)) === true;
  if (at < 0 || at >= end || isAtVerb(first) || isBehind(text, first, at + verb.length)) return { speakers, sure };
  const named = speakers.find((name) => partyOf(name)?.isNamed === true && isAtVerb(partyOf(name)));
  return { speakers: named == null ? speakers : [...new Set([named, ...speakers])], sure };
}

/** Right before it, brackets between left aside and nobody's "at Perrin Research", or set behind what was said: ", sagte der Landwirt". */
function isBesideVerb(text: string, { start, end, kind }: MentionOfParty, from: number, to: number): boolean {
  if (kind === 'pronoun') return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (end <= from)
    return (
      /^\s*(?:\([^()]*\)\s*)?$/u.test(text.slice(end, from)) && !/\s(?:of|at|from|by|von|vom|bei)\s$/u.test(before)
    );
  const isSetBehind = /[,“”"«»]\s$/u.test(text.slice(Math.max(0, from - 2), from));
  return isSetBehind && start >= to && SUBJECT.test(text.slice(to, start));
}

const SUBJECT = /^\s(?:(?:the|an?|der|die|das|eine?)\s)?$/u;
/** "Dem Orgelbauer wirft die Staatsanwaltschaft vor". */
const isBehind = (text: string, { mentions }: TextParty, verb: number): boolean =>
  mentions.some(({ start }) => start >= verb && SUBJECT.test(text.slice(verb, start)));
