/** What is told of each passage: who speaks, about whom, how sure, how much, when, and what it answers. */
import type { Attributes, KnownParty, MentionOfParty, Passage, Reading, TextParty } from '../types.js';
import { aboutOf } from './about.js';
import { amountOf } from './amount.js';
import { answersOf, type Known, turnsDown } from './answers.js';
import { certaintyOf, cueOf } from './certainty.js';
import { dayOf } from './day.js';
import type { Candidates } from './grounds.js';
import { castOf } from './mentions.js';
import { isSure, ranking } from './speakers.js';

const NOBODY: Candidates = new Map();

/** Everybody in the text, in the order of their first mention. */
export function partiesOf(reading: Reading, lang: string, known: readonly KnownParty[] = []): TextParty[] {
  const { parties, mentions } = castOf(reading, lang, known);
  const its = parties.map((): MentionOfParty[] => []);
  for (const { parties: meant, form, start, end, from, to, determiner } of mentions)
    its[meant[0] ?? -1]?.push({
      start,
      end,
      kind: form === 'name' ? (to > from ? 'full' : 'surname') : form,
      determiner,
    });
  return parties
    .map(({ name, kind, gender, unnamed = false, place = false, roles }, i) => ({
      ...{ name, kind, gender, isNamed: !unnamed, isPlace: place, roles: [...roles] },
      mentions: its[i] ?? [],
    }))
    .filter(({ mentions: all }) => all.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Of all passages at once: a passage that goes on looks back to the one before. */
export function allOf(
  reading: Reading,
  lang: string,
  known: readonly KnownParty[],
  passages: readonly Passage[],
): readonly Attributes[] {
  const cast = castOf(reading, lang, known);
  const name = (index: number) => cast.parties[index]?.name ?? '';
  const before: Known[] = [];
  const speakers = ranking(reading, passages, lang, known);
  return passages.map((passage): Attributes => {
    const { parties = [], candidates = NOBODY } = speakers.next().value ?? {};
    const about = aboutOf(cast, reading, passage, parties);
    const speaker = parties[0] ?? null;
    const said = certaintyOf(reading, passage, lang);
    const modality = said === 'asserted' && turnsDown(reading, passage, lang, speaker, before) ? 'denied' : said;
    const one: Known = { passage, modality, speaker, about };
    const answers = answersOf(cueOf(reading, passage), one, before);
    // "Orsett contests that": against whom it answers.
    const other = answers == null ? null : (before[answers]?.speaker ?? null);
    const whom =
      about.length === 0 && passage.form === 'reported' && other != null && other !== speaker ? [other] : about;
    before.push({ ...one, about: whom });
    return {
      speakers: parties.map(name),
      sure: parties.length > 0 && isSure(candidates),
      about: whom.map(name),
      modality,
      amount: amountOf(reading, passage, lang),
      day: dayOf(reading, passage, lang),
      answers,
    };
  });
}
