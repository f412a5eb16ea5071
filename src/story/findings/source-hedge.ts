/** What keeps the source itself from vouching for indirect speech, told apart from what the speaker says. */
import { type Clause, clausesOf } from './clause/clauses.js';
import { find, type Lexicon } from './lexicon/index.js';
import { hearsayOfPast } from './no-plans.js';
import { type JudgedPassage, sentenceOf } from './passage.js';
import { paperCuesIn } from './sayer/paper-cues.js';
import { speechForms } from './told.js';

/** Words of doubt that an author writes; in German "soll … haben" is told beside them. */
const DOUBT = /(?<![\p{L}-])(?:angeblich|reportedly|allegedly|purportedly|supposedly)(?!\p{L})/iu;
/** On the word of informants, or of a paper that calls itself in no usual way. */
const INFORMED = /(?<!\p{L})nach Informationen(?=\s+(?:aus|dieser|unserer)(?!\p{L}))/iu;

/** An adverb of doubt within what somebody says is that speaker's: "Baker said Finch had allegedly paid". */
export const isSpeakersDoubt = (word: string): boolean =>
  /^(?:angeblich|mutmaßlich|vermeintlich|allegedly|reportedly|reported|purported(?:ly)?|supposed(?:ly)?|apparently)$/iu.test(
    word,
  );

/** The word; `null` where there is none, or where it stands in the speaker's own words. */
export function hedgeOfSource(passage: JudgedPassage, lexicon: Lexicon): string | null {
  const { text, frame, start, end } = passage;
  const sentence = sentenceOf(passage);
  const whole = frame.slice(sentence.start, sentence.end);
  const [cue] = paperCuesIn(whole);
  // As it is written: in the frame what stands between marks is masked.
  if (cue) return text.slice(sentence.start + cue.start, sentence.start + cue.end);
  const [informed] = INFORMED.exec(whole) ?? [];
  if (informed != null) return informed;
  // "Reportedly, Thorne said …": what a sentence begins with, set apart, is its writer's.
  const [head = ''] = whole.split(',');
  if (head !== whole && DOUBT.exec(head)?.[0] === head.trim()) return head.trim();
  const clauses = clausesOf(frame, sentence, lexicon);
  const verbs = find(lexicon.saying, whole).map((word) => ({ ...word, at: sentence.start + word.start }));
  const [verb] = verbs;
  if (verb == null) {
    // Without a verb of saying German gives reported speech by its verb: then the doubt is the speaker's.
    if (speechForms(whole, lexicon).length > 0) return null;
    const own = clauses
      .filter((one) => one.start < end && one.end > start)
      .map((one) => frame.slice(one.start, one.end));
    return wordIn(own.join(' , '), lexicon);
  }
  const its = clauses.find((one) => one.start <= verb.at && one.end > verb.at);
  return its ? wordIn(upTo(frame, its, verb.at, verb.text, lexicon), lexicon) : null;
}

/** English says what was said behind the verb: what stands there is the speaker's. */
function upTo(frame: string, { start, end }: Clause, at: number, verb: string, { lang }: Lexicon): string {
  return frame.slice(start, lang === 'de' ? end : at + verb.length);
}

const wordIn = (text: string, lexicon: Lexicon) => DOUBT.exec(text)?.[0] ?? hearsayOfPast(text, lexicon);
