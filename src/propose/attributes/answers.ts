/** Which passage before it a passage replies to: one about its speaker that accuses, where it denies or contradicts. */
import { has, lexiconOf } from '../../story/findings/lexicon/index.js';
import type { Modality } from '../../story/vocabulary.js';
import type { Passage, Reading } from '../types.js';

export interface Known {
  readonly passage: Passage;
  readonly modality: Modality;
  readonly speaker: number | null;
  readonly about: readonly number[];
}

const REPLIES =
  /(?:^|\s)(?:widerspr\p{L}+|entgegn\p{L}+|konter\p{L}+|erwider\p{L}+|hält dagegen|hielt dagegen|zurück|reject\p{L}*|dismiss\p{L}*|contest\p{L}*|disput\p{L}*|contradict\p{L}*|rebut\p{L}*|retort\p{L}*|repl(?:y|ies|ied)|brush\p{L}*|counter\p{L}*)(?!\p{L})/iu;

export function answersOf(cue: string, one: Known, before: readonly Known[]): number | null {
  const replies = one.modality === 'denied' || REPLIES.test(` ${cue}`);
  if (!replies) return null;
  for (let i = before.length - 1; i >= Math.max(0, before.length - 8); i--) {
    const other = before[i] as Known;
    if (other.speaker === one.speaker && other.modality !== 'alleged') continue;
    const aimed = one.speaker != null && other.about.includes(one.speaker);
    if (other.modality === 'alleged' || aimed || (other.speaker != null && one.about.includes(other.speaker))) return i;
  }
  return null;
}

const RETORTS =
  /^(?:konter\p{L}*|entgegn\p{L}*|erwider\p{L}*|retort\p{L}*|counter\p{L}*|insist\p{L}*|shot back|hit back)/iu;

/** Somebody's own "not" or "never" right behind what they are accused of denies it. */
export function turnsDown(
  { text }: Reading,
  { form, start, end, cue }: Passage,
  lang: string,
  speaker: number | null,
  before: readonly Known[],
): boolean {
  const lexicon = lexiconOf(lang);
  if (form !== 'direct' || speaker == null || !lexicon) return false;
  const accused = before.slice(-2).some(({ modality, about, speaker: other }) => {
    return modality === 'alleged' && other !== speaker && about.includes(speaker);
  });
  const said = (cue ?? []).map((word) => text.slice(word.start, word.end)).join(' ');
  return accused && (has(lexicon.negations, text.slice(start, end)) || RETORTS.test(said));
}
