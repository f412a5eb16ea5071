/** A text, one passage of it by its words, and what the attributes say of it. */

import { describe, expect, test } from 'vitest';
import { allOf } from '../../../src/propose/attributes/index.js';
import { knowAll } from '../../../src/propose/languages/all.js';
import { readingOf } from '../../../src/propose/reading/reading.js';
import type { Attributes, Passage, Reading } from '../../../src/propose/types.js';
import type { Form } from '../../../src/story/vocabulary.js';
import type { Case } from './speakers-german.js';

knowAll();

export interface Asked {
  readonly excerpt: string;
  readonly form: Form;
  /** Words of the cue, pieces parted by " … "; they stand after `excerpt` or, failing that, before it or in it. */
  readonly cue?: string;
}

export function passageOf(reading: Reading, { excerpt, form, cue }: Asked): Passage {
  const start = reading.text.indexOf(excerpt);
  if (start < 0) throw new Error(`“${excerpt}” is not in the text`);
  const end = start + excerpt.length;
  const touched = reading.sentences.flatMap((one, i) => (one.start < end && one.end > start ? [i] : []));
  const [first = 0] = touched;
  return {
    start,
    end,
    form,
    sentences: [first, touched.at(-1) ?? first],
    cue: cue == null ? null : placed(reading, cue, start, end, form),
  };
}

function placed({ text }: Reading, cue: string, start: number, end: number, form: Form): Passage['cue'] {
  const parts = cue.split(' … ');
  const [head = ''] = parts;
  const inside = form === 'direct' ? -1 : text.slice(0, end).indexOf(head, start);
  const behind = text.indexOf(head, end);
  let at = inside >= 0 ? inside : behind >= 0 && behind - end < 60 ? behind : text.lastIndexOf(head, start);
  return parts.map((part) => {
    const place = text.indexOf(part, at);
    at = place + part.length;
    return { start: place, end: at };
  });
}

export function attributes(text: string, lang: string, ...asked: Asked[]): readonly Attributes[] {
  const reading = readingOf(text, lang);
  return allOf(
    reading,
    lang,
    [],
    asked.map((one) => passageOf(reading, one)),
  );
}

export const speakers = (text: string, lang: string, ...asked: Asked[]) =>
  attributes(text, lang, ...asked).at(-1)?.speakers ?? [];

/** One test a case: who is the likeliest to speak; '' for nobody. */
export function testSpeakers(german: readonly Case[], english: readonly Case[]): void {
  describe.each([
    ['de', german],
    ['en', english],
  ] as const)('%s: whose word it is', (lang, cases) => {
    test.each(cases)('%s', (_, text, excerpt, form, cue, who) => {
      expect(speakers(text, lang, { excerpt, form, ...(cue && { cue }) })[0] ?? '').toBe(who);
    });
  });
}
