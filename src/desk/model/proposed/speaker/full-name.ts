/** Whom the verb of a proposal names in full: that is who speaks, whatever namesake is near. */

import { type JudgedPassage, sentenceOf } from '../../../../story/findings/passage.js';
import { cuesIn } from '../../../../story/findings/sayer/cues.js';
import { phraseAt } from '../../../../story/findings/sayer/phrase.js';
import type { PassageSpan } from '../../types.js';
import { MOST_SPEAKERS } from '../proposed.js';
import type { TextWording } from '../wording.js';
import type { Attributed } from './at-verb.js';
import { isToldOn } from './doubtless.js';

const JOINED = /(?:^|\s)(?:and|und|sowie|or|oder|&)(?:\s|$)/u;

/** "Sagte der Betriebsratsvorsitzende Holger Maierhofer"; `persons` are all who are named. */
export function withFullName<Its extends Attributed>(its: Its, wording: TextWording, persons: readonly string[]): Its {
  if (its.cue == null || its.form === 'reported') return its;
  const passage = wording(its, { form: its.form });
  const phrase = phraseAtCue(passage, its.cue);
  if (phrase?.kind !== 'name') return its;
  const { text } = passage;
  const around = [text.slice(Math.max(0, phrase.start - 6), phrase.start), text.slice(phrase.end, phrase.end + 6)];
  const words = text.slice(phrase.start, phrase.end);
  const [name, ...others] = persons.filter((one) => one.includes(' ') && isNamedIn(words, one));
  if (name == null || others.length > 0 || [words, ...around].some((one) => JOINED.test(one))) return its;
  return { ...its, speakers: [...new Set([name, ...its.speakers])].slice(0, MOST_SPEAKERS), sure: true };
}

/** The noun phrase at the passage's own verb: of a quotation the nearest outside of it. */
function phraseAtCue(passage: JudgedPassage, cue: string) {
  const { frame, start, end, statement } = passage;
  const isDirect = statement.form === 'direct';
  const sentence = sentenceOf(passage);
  const distance = (one: PassageSpan) => (one.start >= end ? one.start - end : start - one.end);
  const [nearest] = cuesIn(passage, sentence)
    .filter((one) => cue.split(' … ').includes(frame.slice(one.start, one.end)))
    .filter((one) => !isDirect || one.start >= end || one.end <= start)
    .toSorted((a, b) => (isDirect ? distance(a) - distance(b) : a.start - b.start));
  const phrase = nearest ? phraseAt(passage, sentence, nearest) : null;
  return isDirect || (phrase && !isToldOn(frame.slice(sentence.start, phrase.start))) ? phrase : null;
}

/** As its head: not "a spokesman for Tom Harper", "die Anwältin des Reeders Nils Brodt". */
function isNamedIn(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (at < 0 || !/^(?:[\s,]|$)/u.test(words.slice(at + name.length))) return false;
  const before = words.slice(0, at).split(',').at(-1) ?? '';
  return (
    /^(?:.*[\s’'-])?$/u.test(before) &&
    !/(?:^|\s)(?:of|for|to|at|from|by|von|vom|für|bei|des)\s|\S\sder\s/u.test(before)
  );
}
