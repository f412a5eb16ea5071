/** All that is wrong with a file, in words and with its lines: shapes and references together. */

import type { Fault } from '../faults.js';
import { draftFaults } from '../reading/draft.js';
import { MOST_ERRORS, type StoryReading } from '../reading/read.js';
import { describe, type Problem } from './describe.js';
import { fileOf } from './file.js';

/** What keeps a file from being a story. `input`: what `readStory` was given. */
export function problemsIn({ draft, faults }: StoryReading, input: unknown, lang: string): Problem[] {
  const all = draft == null ? faults : [...faults, ...draftFaults(draft, faults)];
  return problemsOf(all.slice(0, MOST_ERRORS), input, lang);
}

/** In the order of their lines, where the input has lines. */
export function problemsOf(faults: readonly Fault[], input: unknown, lang: string): Problem[] {
  const at = fileOf(
    input,
    faults.map(({ pointer }) => pointer),
  );
  const problems = faults.map((fault) => describe(fault, lang, at(fault.pointer, isOfKey(fault))));
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Whether it is the key that is wrong, and not what it names. */
function isOfKey({ code, pointer, params }: Fault): boolean {
  return code === 'unknown-key' || (code === 'bad-lang' && pointer.endsWith(`/${params.found}`));
}
