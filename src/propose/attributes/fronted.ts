/** Whose deed it is where something else stands in front: "Den Plan nennt er …", "Also backing the leader is Lakeside Housing". */
import type { CueWord, Passage } from '../types.js';
import { isSubject } from './ground.js';
import type { PartyMention } from './mention.js';

/** "Der CDU warf sie vor", "Den Plan nennt er": a pronoun right behind the verb is its subject, and what stands before it is none. */
export function behindFronted(text: string, cue: CueWord, here: readonly PartyMention[]): PartyMention | undefined {
  const pronoun = /^\s(er|sie)(?=[\s,])/u.exec(text.slice(cue.end, cue.end + 6))?.[1];
  const subject = here.find(({ start, form }) => start === cue.end + 1 && form === 'pronoun');
  if (pronoun == null || !subject || subject.oblique || text[cue.start - 2] === ',') return undefined;
  const before = here.findLast(({ end, form }) => end <= cue.start && form !== 'pronoun');
  // "Holm nannte sie eine Lügnerin": of "sie" the article before the verb has to tell.
  const isDative = before != null && /^[Dd]er\s\p{Lu}{2,}$/u.test(text.slice(before.start - 4, before.end));
  if (pronoun !== 'er' && !isDative) return undefined;
  // It does not mean what stands in front.
  return { ...subject, parties: subject.parties.filter((party) => party !== before?.parties[0]) };
}

/** English: the verb stands first, and whoever does it behind "is". */
export function behindTurned(
  text: string,
  { start, end, form }: Passage,
  cue: CueWord,
  here: readonly PartyMention[],
): PartyMention | undefined {
  if (form !== 'reported' || cue.start - start > 8 || !/ing$/.test(text.slice(cue.start, cue.end))) return undefined;
  const be = /\s(?:is|are|was|were)\s/u.exec(text.slice(cue.end, end));
  return be == null ? undefined : here.find((one) => one.start >= cue.end + be.index && isSubject(one));
}
