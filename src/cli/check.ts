/** `check`: is the story file sound? One line per problem on standard output, `FILE:POINTER: sentence. cure`. */
import type { StoryFile } from '../story/definition.js';
import { warningAt } from '../story/faults.js';
import { parse } from '../story/parse.js';
import { type Problem, problemsOf, visible } from '../story/problems/index.js';
import { standing } from '../story/standing.js';
import { shareOf, verify } from '../story/verifying/verify.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, TEXT_OPTIONS, textsOf } from './command.js';
import { sayFindings, sayLeftOut } from './findings.js';
import { type Words, wordsIn } from './words.js';

/** Above this share of a source's text, in per cent, a quotation is hard to call short. */
const MUCH = 60;

type Texts = ReadonlyMap<string, string>;
type Say = (pointer: string, sentence: string) => void;

export function check(args: readonly string[], io: Io): number {
  const words = wordsIn(io.lang);
  const { values, positionals } = argumentsOf(args, TEXT_OPTIONS, words);
  if (positionals.length === 0) throw new CallError(words.usage.check);
  const texts = textsOf(values.text ?? [], words);
  const stories = positionals.map((file) => checkFile(file, texts, words, io));
  const known = stories.flatMap((story) => story?.sources.map(({ id }) => id) ?? []);
  const stranger = [...texts.keys()].find((id) => !known.includes(id));
  if (stories.some((story) => story == null)) return EXIT.wrong;
  if (stranger != null) throw new CallError(words.unknownSource(stranger, known.join(', ')));
  return EXIT.ok;
}

/** Says what is to be said of one file; the story, if it opens. */
function checkFile(file: string, texts: Texts, words: Words, io: Io): StoryFile | null {
  const bytes = bytesOf(file, words);
  const { story, problems } = parse(bytes, words.lang);
  const say: Say = (pointer, sentence) => io.out(visible(`${file}:${pointer}: ${sentence}`));
  const cuts = story == null ? [] : cutNegations(story, bytes, texts, words);
  // The text knows of a cut sentence what the suffix only suggests.
  const known = new Set(cuts.map(({ pointer }) => pointer));
  for (const problem of problems)
    if (problem.code !== 'cut-negation' || !known.has(problem.pointer)) sayProblem(problem, words, say);
  for (const problem of cuts) sayProblem(problem, words, say);
  if (story == null) return null;
  sayLeftOut(story, texts, words, say);
  sayFindings(story, texts, words, say, known);
  sayShares(story, texts, words, say);
  const told = standing(story);
  io.err(visible(`${file}: ${words.checked(told.statements.length, told.entities.length)}`));
  return story;
}

export function sayProblem({ severity, pointer, place, message, hint }: Problem, words: Words, say: Say): void {
  say(pointer, `${severity === 'warning' ? words.warning : ''}${place ? `${place}: ` : ''}${message} ${hint}`);
}

function sayShares(story: StoryFile, texts: Texts, words: Words, say: Say): void {
  for (const [i, { id }] of story.sources.entries()) {
    const text = texts.get(id);
    if (text == null) continue;
    const percent = Math.round(100 * shareOf(story, id, text));
    say(`/sources/${i}`, words.share(percent, percent >= MUCH));
  }
}

/** A warning for each excerpt whose sentence goes on to a negation; only the text can tell. */
export function cutNegations(story: StoryFile, bytes: Uint8Array, texts: Texts, { lang }: Words): Problem[] {
  const faults = verify(story, texts).flatMap((verdict, i) => {
    const found = verdict.verdict === 'exact' || verdict.verdict === 'folded' ? verdict.negation : null;
    return found == null ? [] : [warningAt('cut-negation', ['statements', i, 'quote', 'exact'], { found })];
  });
  return problemsOf(faults, bytes, lang);
}
