/** Is the speaker the one at the verb of saying? Channel, addressee and object are no rivals, being no subjects. */
import type { Rule } from '../finding.js';
import { find } from '../lexicon/index.js';
import { holdersOf, nameOf } from '../names.js';
import type { JudgedPassage } from '../passage.js';
import { speakersOf } from '../speakers.js';

/** Sentences around the excerpt's in which a party must be named at least. */
const SPEAKER_NEAR = 3;

export const speaker: Rule = (passage) => {
  const { statement, names, lexicon, story } = passage;
  const [id = ''] = statement.from;
  if (statement.form === 'reported' || lexicon == null) return null;
  const { ids, sure } = speakersOf(passage);
  if (ids.has(id)) return null;
  const persons = [...ids].filter((one) => names.persons.has(one));
  const rivals = names.persons.has(id) ? [...ids] : persons.filter(() => false);
  if (rivals.length > 0 && sure)
    return {
      code: 'speaker',
      say: 'speaker-other',
      params: { found: nameOf(story, rivals[0] ?? ''), given: nameOf(story, id) },
    };
  return isNear(passage, id) ? null : { code: 'speaker', say: 'speaker-far', params: { given: nameOf(story, id) } };
};

/** Is the party named, or its office, in the sentences around? */
function isNear(passage: JudgedPassage, id: string): boolean {
  const { sentences, first, last, mentions, text, names, lexicon, story } = passage;
  const start = sentences[Math.max(0, first - SPEAKER_NEAR)]?.start ?? 0;
  const end = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? text.length;
  if (mentions.some((one) => one.id === id && one.start >= start && one.end <= end)) return true;
  const kin = story.entities.filter((one) => one.id === id).flatMap(({ aliases = [] }) => aliases);
  const around = text.slice(start, end);
  if (kin.some((alias) => around.includes(alias))) return true;
  return lexicon != null && find(lexicon.offices, around).some(({ text: word }) => holdersOf(word, names).includes(id));
}
