/** Why a passage is proposed, in the reader's language, for a person who has to judge it. */
import { de } from '../i18n/de/propose.js';
import { en } from '../i18n/en/propose.js';
import type { ProposeWords } from '../i18n/types/propose.js';
import type { Candidate } from './passages/candidate.js';
import type { CueWord, Reading } from './types.js';

/** German readers read German, all others English. */
export const wordsFor = (reader: string): ProposeWords => (/^de(?![a-z])/i.test(reader) ? de : en);

export function whyOf({ text }: Reading, one: Candidate, words: ProposeWords): string {
  const { form, features, cue, parties } = one;
  const said = cue == null || cue.length === 0 ? null : wordsOf(text, cue);
  const parts = form === 'direct' ? quoted(text, one, said, words) : told(one, said, words);
  if (form === 'reported' && parties) {
    const [from, to] = parties.map(({ start, end }) => text.slice(start, end));
    parts.push(words.parties(from ?? '', to ?? ''));
  }
  if (features.titled) parts.push(words.sign);
  if (features.heading) parts.push(words.heading);
  return parts.join(', ');
}

const wordsOf = (text: string, cue: readonly CueWord[]) =>
  cue.map(({ start, end }) => text.slice(start, end)).join(' … ');

function quoted(text: string, one: Candidate, said: string | null, words: ProposeWords): string[] {
  const parts = [words.inMarks];
  const { features, cue, start } = one;
  if (features.goesOn) parts.push(words.goesOn);
  const place = cue?.[0]?.start;
  if (said != null && place != null) {
    parts.push(place < start ? words.cueBefore(said) : words.cueAfter(said));
    const name = nameBeside(text, cue ?? []);
    if (name) parts.push(name === 'before' ? words.nameBefore : words.nameAfter);
  } else if (features.introduced) parts.push(words.colon);
  else if (features.alone) parts.push(words.alone);
  return parts;
}

/** A capitalised word on one side of the cue. */
function nameBeside(text: string, cue: readonly CueWord[]): 'before' | 'after' | null {
  const { start = 0 } = cue[0] ?? {};
  const { end = 0 } = cue.at(-1) ?? {};
  if (/\p{Lu}[\p{L}\p{M}’'-]+\s$/u.test(text.slice(Math.max(0, start - 30), start))) return 'before';
  return /^\s(?:\p{L}+\s){0,2}\p{Lu}/u.test(text.slice(end, end + 40)) ? 'after' : null;
}

function told({ form, features, subjunctive }: Candidate, said: string | null, words: ProposeWords): string[] {
  const parts = form === 'partial' ? [words.piece] : [];
  if (form === 'reported') return said == null ? parts : [words.tie(said)];
  if (features.source && said != null) parts.push(words.source(said));
  else if (said != null && features.hearsay && !features.content && !features.wants) parts.push(words.hearsay(said));
  else if (said != null) parts.push(words.says(said));
  if (subjunctive != null) parts.push(words.subjunctive(subjunctive));
  if (said == null && features.after) parts.push(words.continued);
  return parts.length > 0 ? parts : [words.continued];
}
