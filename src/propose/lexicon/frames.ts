/** Words that say or tie only beside one of a few plain verbs: "ist überzeugt", "erhob Klage", "came to her defence". */
import type { CueKind, Verb, VerbFrame } from './types.js';

const CUES: ReadonlySet<string> = new Set(['says', 'wants', 'names', 'accuses', 'denies', 'thinks']);

/** One line: the kind of cue or the relation, the plain verbs, the words. */
export function framesFrom(lines: string): Map<string, VerbFrame[]> {
  const frames = new Map<string, VerbFrame[]>();
  for (const line of lines.trim().split('\n')) {
    const [kind = '', lights = '', words = ''] = line.trim().split(/\s*:\s*/);
    const plain = new Set(lights.split(' '));
    for (const word of words.split(' ')) {
      const isCue = CUES.has(kind);
      const verb: Verb = {
        lemma: word,
        cue: isCue ? (kind as CueKind) : null,
        relation: isCue ? null : kind,
        particle: '=',
        isTight: false,
      };
      frames.set(word, [...(frames.get(word) ?? []), { verb, lights: plain }]);
    }
  }
  return frames;
}
