/** Are the words the speaker's own? A `direct` excerpt lies inside one pair of the source's marks; nothing else does. */
import type { Rule, Seen } from '../finding.js';
import { has } from '../lexicon/index.js';
import { type JudgedPassage, pairAround, sentenceOf } from '../passage.js';
import { speakersOf } from '../speakers.js';

const seen = (say: Seen['say'], params: Seen['params'] = {}): Seen => ({ code: 'speech', say, params });

export const speech: Rule = (passage) => {
  const { form } = passage.statement;
  const around = pairAround(passage);
  if (form === 'direct') return around ? null : seen('speech-no-marks');
  if (around && !isTitle(passage)) return seen('speech-marks-around', { form });
  const words = innerWords(passage);
  if (form === 'partial') return words.length > 0 ? null : seen('speech-no-inner-marks');
  const spoken = words.find(isSpoken);
  // Words in marks within a report may be the reporter's own distance from them, unless the party is the one who says them.
  return spoken != null && (form === 'indirect' || (saysItself(passage) && !goesOn(passage)))
    ? seen('speech-inner-words', { form, words: spoken.trim() })
    : null;
};

/** A single word with a capital may be a title or a name that the story does not know. */
function isSpoken(words: string): boolean {
  const all = words.trim().split(/\s+/);
  return (
    /\p{L}/u.test(words) &&
    (/^\P{Lu}/u.test(words.trim()) || (all.length > 2 && all.some((word) => /^\p{Ll}/u.test(word))))
  );
}

/** "nannte es „einen Witz“ und kündigte eine Klage an": the claim of a report may be what follows the marks. */
function goesOn({ lexicon, frame, start, end }: JudgedPassage): boolean {
  const rest = /[^_]*$/.exec(frame.slice(start, end))?.[0] ?? '';
  return lexicon != null && has(lexicon.coordinate, rest);
}

function saysItself(passage: JudgedPassage): boolean {
  const { statement, lexicon, frame } = passage;
  const { start, end } = sentenceOf(passage);
  // A report of a denial names who denies beside who is said to have done it: they may be one.
  if (statement.modality === 'denied' && (statement.attributedTo?.length ?? 0) > 0) return false;
  if (lexicon == null || statement.mutual || !has(lexicon.saying, frame.slice(start, end))) return false;
  const { ids, sure } = speakersOf(passage);
  return sure && statement.from.length === 1 && ids.has(statement.from[0] ?? '');
}

/** What stands in marks within the excerpt and is more than somebody's name. */
function innerWords({ pairs, start, end, text, names }: JudgedPassage): string[] {
  return pairs
    .filter(({ open, close }) => open >= start && close < end)
    .map(({ open, close }) => text.slice(open + 1, close))
    .filter((words) => !names.isName(words.replace(/[.,!?]$/, '')));
}

/** Marks around a name that the excerpt is part of are no speech. */
function isTitle(passage: JudgedPassage): boolean {
  const { text, names } = passage;
  const around = pairAround(passage);
  return around != null && names.isName(text.slice(around.open + 1, around.close));
}
