/** Why somebody may be the speaker of a passage: where they stand to the cue, to the sentence and to whoever spoke before. */
import { find, has, type Lexicon } from '../../story/findings/lexicon/index.js';
import { firstFrom } from '../first-from.js';
import type { Passage, Reading, TextSpan } from '../types.js';
import { atCue, isImpersonal } from './at-cue.js';
import { type Give, type Ground, isSubject } from './ground.js';
import type { PartyMention } from './mention.js';
import type { Cast } from './mentions.js';
import { fromNext } from './named-next.js';
import { mentionsAround, mentionsWithin } from './nearby.js';
import { fromTurns, notNamedInside, type ToldPassage, type TurnScene } from './turns.js';

/** For each candidate, how much of each ground there is, 0 to 1. */
export type Candidates = Map<number, Map<Ground, number>>;

/** Second and third guesses at whom a pronoun means weigh less. */
const SHARE = [1, 0.45, 0.25];
const BACK = 3;

export function candidatesOf(cast: Cast, reading: Reading, given: Passage, told: readonly ToldPassage[]): Candidates {
  const found: Candidates = new Map();
  const { words } = cast;
  if (!words) return found;
  const passage = withVerb(cast, reading, given);
  const give = (mention: PartyMention, ground: Ground, amount = 1) =>
    mention.parties.slice(0, 3).forEach((party, i) => {
      add(found, party, ground, amount * (SHARE[i] ?? 0));
    });
  const home = homeOf(reading, passage);
  const near = mentionsAround(
    cast,
    passage,
    Math.min(home, passage.sentences[0]) - BACK,
    Math.max(home, passage.sentences[1]) + 1,
  );
  const around = near.filter(
    (one) =>
      one.sentence >= home - BACK &&
      one.sentence <= home + 1 &&
      !one.quoted &&
      !(passage.form === 'direct' && inside(one, passage)),
  );
  const here = around.filter(({ sentence }) => sentence === home);
  let isPlain = true;
  atCue(cast, words, passage, here, (mention, ground, amount = 1) => {
    if (STRONG.has(ground) && amount >= 0.5) isPlain = false;
    give(mention, ground, amount);
  });
  const silent = isPlain && (passage.cue == null || isImpersonal(cast, words, passage));
  inSentence(cast, passage, here, silent, isPlain, give);
  inNeighbours(reading, around, home, give, silent, told.at(-1));
  if (silent) fromNext(reading, passage, near, give);
  if (silent) fromReport(cast, passage, around, home, give);
  const paragraph = reading.sentences[home]?.paragraph ?? 0;
  const scene: TurnScene = { cast, reading, passage, told, paragraph, silent };
  fromTurns(scene, (party, ground, amount) => add(found, party, ground, amount));
  notNamedInside(scene, (party, ground, amount) => found.has(party) && add(found, party, ground, amount), near);
  for (const [index, grounds] of found) {
    const party = cast.parties[index];
    if (party?.kind === 'person') grounds.set('person', 1);
    if (party?.place) grounds.set('place', 1);
    if (party?.unnamed) grounds.set('unnamed', 1);
  }
  return found;
}

function add(found: Candidates, party: number, ground: Ground, amount: number): void {
  const grounds = found.get(party) ?? new Map<Ground, number>();
  grounds.set(ground, Math.max(grounds.get(ground) ?? 0, amount));
  found.set(party, grounds);
}

/** Where no cue is given: a verb of saying in the passage's own words that has somebody before it. */
function withVerb(cast: Cast, { text, marks }: Reading, passage: Passage): Passage {
  if (passage.form === 'direct' || passage.form === 'reported' || !cast.lexicon) return passage;
  const closing = closingVerb(
    text.slice(passage.start, passage.end),
    cast.lexicon,
    passage.cue == null && cast.words?.capitalNouns === true,
  );
  // "Kollegen hätten geschrieben": told by whoever spoke before, not by its subject.
  const [first] = passage.cue ?? [];
  if (first && /^(?:habe|hätten?|sei|seien|werde|würden?)$/.test(text.slice(first.start, first.end)))
    return { ...passage, cue: null };
  if (closing) return { ...passage, cue: [{ start: passage.start + closing.start, end: passage.start + closing.end }] };
  if (passage.cue != null) return passage;
  const subject = mentionsWithin(cast, passage).find((one) => isSubject(one) && !one.quoted);
  if (!subject) return passage;
  const own = text.slice(passage.start, passage.end);
  const verb = find(cast.lexicon.saying, own)
    .map(({ start, end }) => ({ start: start + passage.start, end: end + passage.start }))
    .find(({ start }) => start >= subject.end && !isQuoted(marks, start));
  // "Die Reederei habe zugesichert": what somebody says of another's saying goes on with the speaker before.
  if (!verb || has(cast.lexicon.hedges.reportedSpeech, text.slice(subject.end, verb.start))) return passage;
  return { ...passage, cue: [verb] };
}

/** "They want her out, she believes": what is put behind at the end says whose word it is, whatever verb stands before. */
function closingVerb(own: string, lexicon: Lexicon, maybeUnlisted: boolean): TextSpan | undefined {
  const from = own.lastIndexOf(', ');
  const tail = from < 0 ? '' : own.slice(from + 2);
  if (tail === '' || tail.length > 50 || /^(?:who|which|that|der|die|das|dass|wie|as|und|and|but|aber)\s/iu.test(tail))
    return undefined;
  if (tail.split(/\s+/).length > 5) return undefined;
  const [verb] = find(lexicon.saying, tail);
  // ", befand die Kammer": a verb of no list with its subject behind.
  const other = verb || !maybeUnlisted ? null : UNLISTED.exec(tail);
  if (other) return { start: from + 2, end: from + 2 + (other[1] ?? '').length };
  if (!verb) return undefined;
  return { start: from + 2 + verb.start, end: from + 2 + verb.end };
}

const UNLISTED =
  /^((?!\p{Ll}*(?:hundert|acht)\s)\p{Ll}+(?:t|te|ten|and|ang|ieß|ob|ief))\s(?:(?:er|sie)|(?:(?:der|die|das|ein|eine)\s(?:\p{Ll}+e\s)?)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)$/u;

/** Within an outermost pair of marks. */
function isQuoted(marks: Reading['marks'], place: number): boolean {
  const at = firstFrom(marks.length, place, (i) => marks[i]?.open ?? 0);
  return marks.slice(Math.max(0, at - 4), at).some(({ close }) => close > place);
}

const inside = ({ start, end }: PartyMention, passage: Passage) => start >= passage.start && end <= passage.end;

/** The sentence of the cue, else the first of the passage. */
function homeOf({ sentences }: Reading, { cue, sentences: [first, last] }: Passage): number {
  const [word] = cue ?? [];
  if (!word) return first;
  for (let at = first - 1; at <= last + 2; at++) {
    const sentence = sentences[at];
    if (sentence && word.start >= sentence.start && word.start < sentence.end) return at;
  }
  return first;
}

/** "Das Gericht entschied, die Kündigung sei fehlerhaft": what it begins with does something, and not in reported speech. */
function isHead({ text, words }: Cast, passage: Passage, { start, end, form }: PartyMention): boolean {
  if (form === 'pronoun' || start - passage.start > 40 || /[,„“"«»]/u.test(text.slice(passage.start, start)))
    return false;
  const behind = text.slice(end, end + 40);
  return !(TOLD_OF.test(behind) || (words?.capitalNouns && SUBJUNCTIVE.test(behind)));
}

/** "Das Gericht habe entschieden", "the court would decide": told of, not telling. */
const TOLD_OF =
  /^\s(?:\p{L}+\s)?(?:habe|hätten?|sei|seien|werde|würden?|solle|könne|müsse|wolle|dürfe|wären?|would|had)(?!\p{L})/u;

/** "Der Dezernent suche einen Dummen", in German; "sagte" and "wurde" are no such forms. */
const SUBJUNCTIVE = /^\s(?!wurde|hatte|würde)\p{Ll}+[^\WtT]e\s/u;

/** Somebody stands where the cue's speaker stands. */
const STRONG: ReadonlySet<Ground> = new Set(['before', 'after', 'source', 'by', 'colon', 'across']);

/** `isPlain`: the cue itself points to nobody. */
function inSentence(
  cast: Cast,
  passage: Passage,
  here: readonly PartyMention[],
  silent: boolean,
  isPlain: boolean,
  give: Give,
): void {
  const first = here.find(isSubject);
  if (first && isPlain && !(silent && passage.cue)) give(first, silent ? 'firstWithoutCue' : 'first');
  if (first && isPlain && passage.cue == null && passage.form !== 'direct' && isHead(cast, passage, first))
    give(first, 'head');
  for (const one of here) {
    give(one, isSubject(one) ? 'same' : 'oblique', one.genitive ? 0.6 : 1);
    if (inside(one, passage)) give(one, 'inside');
  }
}

/** "Demnach brütet er nicht": what was told of in the sentence before, or whose report it is. */
function fromReport(cast: Cast, passage: Passage, around: readonly PartyMention[], home: number, give: Give): void {
  const [cue] = passage.cue ?? [];
  if (!cue) return;
  // "Heißt es darin", "it says": of the report before.
  const said = cast.text.slice(cue.start, cue.end);
  const inIt =
    cast.words?.impersonal.test(said) === true &&
    /\s(?:darin|dort|daraus)(?!\p{L})/u.test(cast.text.slice(passage.start, passage.end));
  if (!inIt && !/^(?:demnach|danach|demzufolge)$/i.test(said)) return;
  const before = around.filter(({ sentence }) => sentence === home - 1);
  const author = before.find((one) => ofDocumentBefore(cast, one));
  if (author) give(author, 'source');
}

function ofDocumentBefore({ text, words }: Cast, { start }: PartyMention): boolean {
  const noun = /(\p{L}+)\s(?:von|vom|des|der|einer|eines|aus|by|of|from)(?:\s\p{L}+)?\s$/u.exec(
    text.slice(Math.max(0, start - 50), start),
  )?.[1];
  return noun != null && words?.documents.test(noun) === true;
}

/** "Nachdem der Investor abgesprungen war, meldete sich Birte Holst": the subject is that of what follows the comma. */
function mainClauseOf(text: string, sentence: TextSpan | undefined): number {
  if (!sentence) return 0;
  const opening = SUBORDINATE.exec(text.slice(sentence.start, sentence.end))?.[0];
  return opening == null ? 0 : sentence.start + opening.length;
}

const SUBORDINATE =
  /^(?:Nachdem|Als|Während|Weil|Obwohl|Bevor|Wenn|Seit|Seitdem|Sobald|After|When|While|Because|Although|Though|Before|Since|Once)\s[^,.:;„“”"«»]{1,160},\s/u;

function inNeighbours(
  { sentences, text }: Reading,
  around: readonly PartyMention[],
  home: number,
  give: Give,
  silent: boolean,
  last: ToldPassage | undefined,
): void {
  const paragraph = sentences[home]?.paragraph;
  const previous = around.filter(({ sentence }) => sentence === home - 1);
  const near = sentences[home - 1]?.paragraph === paragraph ? 1 : 0.6;
  const mainClause = mainClauseOf(text, sentences[home - 1]);
  const subject = previous.find((one) => isSubject(one) && one.start >= mainClause) ?? previous.find(isSubject);
  // Of what was said itself the speaker goes on, not its subject.
  const isSaid = last?.speaker != null && last.passage.form === 'indirect' && last.passage.sentences[1] === home - 1;
  const goesOn = !isSaid || subject?.parties[0] === last.speaker;
  if (subject) give(subject, silent && goesOn ? 'previousSubject' : 'earlier', near);
  for (const one of previous) give(one, 'previousSentence', isSubject(one) ? near : near * 0.6);
  for (const one of around) if (one.sentence < home - 1) give(one, 'earlier', 0.5 * (isSubject(one) ? 1 : 0.6));
}
