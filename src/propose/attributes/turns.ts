/** Who speaks where nothing says so: whoever spoke before, whoever was asked, whoever an interview is with. */
import type { Passage, Reading } from '../types.js';
import { type Ground, isSubject } from './ground.js';
import type { Cast } from './mentions.js';
import { mentionsWithin } from './nearby.js';

/** What is known of the passages before: whose they are, likeliest first. */
export interface ToldPassage {
  readonly passage: Passage;
  readonly speaker: number | null;
}

export type GiveTo = (party: number, ground: Ground, amount: number) => void;

export interface TurnScene {
  readonly cast: Cast;
  readonly reading: Reading;
  readonly passage: Passage;
  readonly told: readonly ToldPassage[];
  /** Number of the passage's paragraph. */
  readonly paragraph: number;
  /** Nothing says who speaks. */
  readonly silent: boolean;
}

export function fromTurns(scene: TurnScene, give: GiveTo): void {
  const { cast, reading, passage, told, paragraph, silent } = scene;
  const last = told.at(-1);
  if (last?.speaker != null) {
    const apart = paragraph - paragraphOf(reading, last.passage);
    const turn = silent && passage.form === 'direct' && apart > 0 ? whoseTurn(scene, last, apart) : null;
    if (turn != null) give(turn, 'turn', 1);
    else if (apart === 0) {
      const other = passage.cue == null ? sinceThen(scene, last) : null;
      if (other != null) give(other, 'since', 1);
      // Who only did something has not the floor.
      const hasFloor = last.passage.form === 'reported' ? 0.5 : 1;
      give(last.speaker, 'spokeInParagraph', passage.cue != null ? 0.3 : other == null ? hasFloor : 0.5);
    } else if (passage.cue == null && apart <= 2) give(last.speaker, 'spokeBefore', 1);
  }
  if (!silent || passage.form !== 'direct' || !cast.interview) return;
  // In an interview the answers stand alone in their paragraphs.
  const isAnswer = cast.interview.questions.has(paragraph - 1) && opens(scene);
  give(cast.interview.with, 'answering', isAnswer ? 1 : 0.5);
}

/** "… Her brother Giles, who sold out, was more emollient. “…”": whom a sentence between was about. */
function sinceThen({ cast, reading, passage }: TurnScene, last: ToldPassage): number | null {
  for (let at = passage.sentences[0] - 1; at > last.passage.sentences[1]; at--) {
    const sentence = reading.sentences[at];
    const subject = sentence && mentionsWithin(cast, sentence).find((one) => isSubject(one) && !one.quoted);
    if (!subject) continue;
    const [party] = subject.parties;
    const isPerson = cast.parties[party ?? -1]?.kind === 'person';
    return isPerson && subject.form !== 'pronoun' && party !== last.speaker ? (party ?? null) : null;
  }
  return null;
}

const paragraphOf = ({ sentences }: Reading, { sentences: [, last] }: Passage) => sentences[last]?.paragraph ?? -9;

const opens = ({ reading, passage, paragraph }: TurnScene) =>
  passage.start - (reading.paragraphs[paragraph]?.start ?? 0) <= 2;

/** Behind a question speaks whoever did before it, behind the answer whoever asked. */
function whoseTurn(scene: TurnScene, last: ToldPassage, apart: number): number | null {
  const { reading, told, passage } = scene;
  if (apart > 1 || last.passage.form !== 'direct') return null;
  const before = told.findLast(({ speaker }) => speaker != null && speaker !== last.speaker);
  if (asks(reading, last.passage)) return before?.speaker ?? null;
  const asker = told.at(-2);
  const asked = asker != null && asker.passage.form === 'direct' && asks(reading, asker.passage);
  return asked && asker.speaker !== last.speaker && asks(reading, passage) ? asker.speaker : null;
}

const asks = ({ text }: Reading, { end }: Passage) => text[end - 1] === '?';

/** "Ich bin alt, Herr Marsen": whom a speaker calls by name is somebody else. */
export function notNamedInside({ cast, passage }: TurnScene, give: GiveTo, within: Cast['mentions']): void {
  if (passage.form !== 'direct') return;
  for (const { form, parties, start, end } of within) {
    const [party] = parties;
    if (form !== 'name' || party == null || start < passage.start || end > passage.end) continue;
    if (cast.parties[party]?.kind !== 'body') give(party, 'namedInside', 1);
  }
}
