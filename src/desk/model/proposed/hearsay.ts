/**
 * Accusations, and who stands for them. "Wessel soll … angenommen haben" is nobody's speech, least of all of whoever is said to have done it; "he
 * rejected the allegations" is about whoever made them.
 */
import type { Proposal, TextParty } from '../../../propose/types.js';
import { supposedIn } from '../../../story/findings/clause/conditional.js';
import { type Lexicon, lexiconOf } from '../../../story/findings/lexicon/index.js';
import { hearsayOfPast } from '../../../story/findings/no-plans.js';
import type { PassageSpan } from '../types.js';
import { type Attributed, verbIn } from './speaker/at-verb.js';
import { turnsDownNobodys } from './verbs/turned-down.js';

type Told = Attributed & Pick<Proposal, 'about' | 'modality'>;

const TO_HAVE =
  /(?<!\p{L})(?:is|are|was|were)\s(?:\p{L}+ly\s)?(?:said|alleged|reported|understood|believed)\sto\shave(?!\p{L})/iu;

/** What somebody is said to have done is a report of it, on whose word is still to be told. */
export function asHearsay<Its extends Told>(text: string, lang: string, its: Its): Its {
  const lexicon = lexiconOf(lang);
  const words = text.slice(its.start, its.end);
  const isHearsay = lexicon?.lang === 'de' ? isSaidOfPast(its, words, lexicon) : TO_HAVE.test(words);
  if (!lexicon || its.form === 'direct' || its.form === 'partial' || !isHearsay) return its;
  const [subject, ...others] = its.about;
  const who = its.speakers.length > 0 || subject == null ? null : { speakers: [subject], about: others };
  return { ...its, ...who, form: 'reported', modality: its.modality === 'denied' ? 'denied' : 'alleged' };
}

/** By its own verb: "Die Anklägerin sagt, er solle … genommen haben" is hers. */
const isSaidOfPast = ({ cue }: Told, words: string, lexicon: Lexicon): boolean =>
  /^soll(?:en)?(?!\p{L})/iu.test(cue ?? '') && hearsayOfPast(words, lexicon) != null;

const ACCUSES =
  /^(?:w(?:irf|erf|arf)|beschuldig|bezichtig|verdächtig|unterstell|behaupt|accus|alleg|blam|claim)\p{Ll}*(?!\p{L})/iu;

const PROSECUTES = /staatsanwaltschaft|bundesanwaltschaft|prosecut|(?:^|\s)(?:polizei|police)(?:\s|$)/iu;

/** Who made the last accusation before a proposal: by a verb, else the prosecution where the text has one by then. */
function accuserBefore(all: readonly Told[], i: number, parties: readonly TextParty[]): string | null {
  const accuses = ({ form, cue }: Told) => form !== 'reported' && ACCUSES.test(cue ?? '');
  const [accuser] = all.slice(0, i).findLast(accuses)?.speakers ?? [];
  const before = (party: TextParty) => party.mentions.some(({ start }) => start < (all[i]?.start ?? 0));
  return accuser ?? parties.find((one) => PROSECUTES.test(one.name) && before(one))?.name ?? null;
}

/**
 * Of whoever turns accusations down without saying whose: about those who made the last ones before. And what goes on from what somebody is said to
 * have done, "Im Gegenzug habe er …", is the accuser's word: never is the accused chosen as who says it.
 */
export function withAccusers<Its extends Told>(
  text: string,
  all: readonly Its[],
  parties: readonly TextParty[],
): Its[] {
  const accused = chargedIn(text, all);
  return all.map((its, i) => {
    const charged = accused.get(its);
    const turnsDown =
      its.form !== 'direct' && its.about.length === 0 && turnsDownNobodys(text.slice(its.start, its.end));
    const accuser = charged != null || turnsDown ? accuserBefore(all, i, parties) : null;
    if (charged != null) return accusedLast(its, accuser, charged);
    return !turnsDown || accuser == null || its.speakers[0] === accuser ? its : { ...its, about: [accuser] };
  });
}

/** Of what goes on from a charge: who is charged. */
function chargedIn<Its extends Told>(text: string, all: readonly Its[]): ReadonlyMap<Its, string> {
  const charged = new Map<Its, string>();
  all.forEach((its, i) => {
    const before = all[i - 1];
    const goesOn = before != null && /^[.\t ]*\n?$/u.test(text.slice(before.end, its.start));
    if (!goesOn || its.form !== 'indirect' || its.cue != null) return;
    const who = isCharge(text, before) ? before.speakers[0] : charged.get(before);
    if (who != null) charged.set(its, who);
  });
  return charged;
}

const isCharge = (text: string, { form, modality, cue, start, end }: Told): boolean =>
  form === 'reported' && modality === 'alleged' && (/^soll/iu.test(cue ?? '') || TO_HAVE.test(text.slice(start, end)));

function accusedLast<Its extends Told>(its: Its, accuser: string | null, accused: string): Its {
  const others = its.speakers.filter((name) => name !== accuser && name !== accused);
  const about = its.about.includes(accused) ? its.about : [accused, ...its.about];
  return { ...its, speakers: [...(accuser == null ? [] : [accuser]), ...others], about, sure: false };
}

/** "Sollte das Gericht ihn verurteilen, müsste die Stadt …": a verb in the condition says nothing, and who is named behind it would act. */
export function asSupposed<Its extends Told>(
  text: string,
  lang: string,
  its: Its,
  placesOf: (name: string) => readonly PassageSpan[],
): Its {
  const lexicon = lexiconOf(lang);
  const words = text.slice(its.start, its.end);
  const comma = its.start + words.indexOf(', ');
  if (!lexicon || its.form !== 'indirect' || supposedIn(words, lexicon)?.start !== 0) return its;
  const verb = verbIn(text, its);
  if (verb && verb.start > comma) return its;
  const acts = (name: string) => placesOf(name).some(({ start, end }) => start > comma && end <= its.end);
  const speakers = [...new Set([...its.speakers, ...its.about])].filter(acts);
  return { ...its, form: 'reported', modality: 'planned', speakers, about: [], sure: false };
}
