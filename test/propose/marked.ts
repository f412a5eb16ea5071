/**
 * Articles in which only who speaks is labelled, in the text itself: "{Fenna Quast: Wir zahlen keinen Cent}", "{–: …}" for nobody; a line "====" parts them.
 * They are for the speakers' weights alone and need not be of the length that RULES.md asks for.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knowAll } from '../../src/propose/languages/all.js';
import { lexiconOf } from '../../src/propose/lexicon/index.js';
import { candidatesIn } from '../../src/propose/passages/find.js';
import { readingOf } from '../../src/propose/reading/reading.js';
import type { Passage, Reading, TextSpan } from '../../src/propose/types.js';

knowAll();

/** Passages as the proposer itself finds them; `null` where no label is. */
export interface Attributed {
  readonly name: string;
  readonly lang: string;
  readonly reading: Reading;
  readonly passages: readonly Passage[];
  readonly wanted: readonly (readonly string[] | null)[];
  /** How many labels nothing was found for. */
  readonly lost: number;
}

export interface SpeakerLabel extends TextSpan {
  readonly speaker: readonly string[];
}

const MARKED = /\{([^{}:]+): ([^{}]+)\}/gu;

export function markedIn(folder: string): Attributed[] {
  return ['de', 'en'].flatMap((lang) =>
    readFileSync(join(folder, `${lang}.txt`), 'utf8')
      .split(/\n====\n/)
      .map((marked, i) => attributed(`${lang}-${i + 1}`, lang, ...plainOf(marked))),
  );
}

function plainOf(marked: string): [text: string, labels: SpeakerLabel[]] {
  let text = '';
  let at = 0;
  const labels: SpeakerLabel[] = [];
  for (const { 0: whole, 1: who = '', 2: what = '', index } of marked.matchAll(MARKED)) {
    text += marked.slice(at, index);
    labels.push({ start: text.length, end: text.length + what.length, speaker: who === '–' ? [] : [who] });
    text += what;
    at = index + whole.length;
  }
  return [text + marked.slice(at), labels];
}

/** Each label goes to the passage that shares most with it, at least half of either. */
export function attributed(name: string, lang: string, text: string, labels: readonly SpeakerLabel[]): Attributed {
  const reading = readingOf(text, lang);
  const passages = candidatesIn(reading, lexiconOf(lang));
  const wanted: (readonly string[] | null)[] = passages.map(() => null);
  let lost = 0;
  for (const { start, end, speaker } of labels) {
    const span = { start: reading.from(start), end: reading.from(end - 1) + 1 };
    const shares = passages.map((one) => shareOf(one, span));
    const best = Math.max(...shares, 0);
    if (best < 0.5) lost++;
    else wanted[shares.indexOf(best)] = speaker;
  }
  return { name, lang, reading, passages, wanted, lost };
}

function shareOf(a: TextSpan, b: TextSpan): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / Math.max(a.end - a.start, b.end - b.start);
}
