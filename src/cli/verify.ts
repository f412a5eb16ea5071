/** `verify`: is every excerpt in its source's text? One line per excerpt that is not, then a line that sums up. */
import type { StoryFile } from '../story/definition.js';
import { judge } from '../story/findings/judge.js';
import { limitsOf } from '../story/findings/left-out/of-story.js';
import { parse } from '../story/parse.js';
import { visible } from '../story/problems/index.js';
import type { Change } from '../story/verifying/diff.js';
import type { Fate } from '../story/verifying/fate.js';
import { type Failed, type Verdict, verify } from '../story/verifying/verify.js';
import { cutNegations, sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, TEXT_OPTIONS, textsOf } from './command.js';
import { problemsAsJson, sayFindings, sayLeftOut, verdictsAsJson } from './findings.js';
import { fatesIn, type Recording, record, sayMovedOn, sumsOf, type TextDigest } from './record.js';
import { sayTypography } from './typography.js';
import { type Words, wordsIn } from './words.js';

/** `strict`: a finding that nobody has answered is an error. `json`: for other programs. */
const VERIFY_OPTIONS = {
  ...TEXT_OPTIONS,
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  'fix-typography': { type: 'boolean' },
  record: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

type Say = (pointer: string, sentence: string) => void;

export async function verifyQuotes(args: readonly string[], io: Io): Promise<number> {
  const words = wordsIn(io.lang);
  const { values, positionals } = argumentsOf(args, VERIFY_OPTIONS, words);
  const [file, ...more] = positionals;
  if (file == null || more.length > 0 || values.text == null) throw new CallError(words.usage.verify);
  const texts = textsOf(values.text, words);
  const say: Say = (pointer, sentence) => io.out(visible(`${file}:${pointer}: ${sentence}`));

  const bytes = bytesOf(file, words);
  const { story, problems } = parse(bytes, words.lang);
  if (story == null) {
    if (values.json) io.out(problemsAsJson(problems));
    else for (const problem of problems) sayProblem(problem, words, say);
    return EXIT.wrong;
  }
  const known = story.sources.map(({ id }) => id);
  const stranger = [...texts.keys()].find((id) => !known.includes(id));
  if (stranger != null) throw new CallError(words.unknownSource(stranger, known.join(', ')));

  if (values.json) return sayJson(story, texts, values.strict === true, words, io);
  const verdicts = verify(story, texts);
  const sums = await sumsOf(story, texts);
  const fates = fatesIn(story, verdicts, sums);
  sayMovedOn(story, verdicts, sums, fates, words, say);
  const failed = sayVerdicts(verdicts, fates, words, say);
  const cuts = cutNegations(story, bytes, texts, words);
  for (const problem of cuts) sayProblem(problem, words, say);
  sayLeftOut(story, texts, words, say);
  const open = sayFindings(story, texts, words, say, new Set(cuts.map(({ pointer }) => pointer)));
  const dry = values['dry-run'] ?? false;
  const fix = values['fix-typography'] ? { file, bytes, dry } : null;
  const typography = sayTypography(story, texts, verdicts, words, say, fix);
  saySum(story, verdicts, words, (line) => io.out(visible(`${file}: ${line}`)));
  const recording = recorded(sums, failed, { file, dry, wanted: values.record === true }, words);
  for (const line of [...typography, ...recording]) io.out(visible(line));
  return failed === 0 && (open === 0 || !values.strict) ? EXIT.ok : EXIT.wrong;
}

/** The line that says what was noted of the texts, or how it could be. */
function recorded(
  sums: readonly TextDigest[],
  failed: number,
  { wanted, ...where }: Recording & { readonly wanted: boolean },
  words: Words,
): string[] {
  if (wanted) return [record(sums, failed, where, words)];
  return failed === 0 && sums.some(({ sum, recorded: known }) => sum !== known) ? [words.recordable] : [];
}

function sayJson(story: StoryFile, texts: ReadonlyMap<string, string>, strict: boolean, words: Words, io: Io): number {
  const verdicts = judge(story, texts, words.lang);
  const limits = limitsOf(story, texts, verdicts);
  io.out(verdictsAsJson(verdicts, limits, (failed, id) => sentenceOf(failed, id, words)));
  const wrong = verdicts.some(({ verdict, findings }) => verdict === 'failed' || (strict && findings.length > 0));
  return wrong ? EXIT.wrong : EXIT.ok;
}

/** How many failed. */
function sayVerdicts(verdicts: readonly Verdict[], fates: ReadonlyMap<string, Fate>, words: Words, say: Say): number {
  let failed = 0;
  verdicts.forEach((verdict, i) => {
    if (verdict.verdict !== 'failed') return;
    failed++;
    const fate = fates.get(verdict.id);
    say(`/statements/${i}/quote`, `${fate ? `${words.fates[fate]}: ` : ''}${sentenceOf(verdict, verdict.id, words)}`);
  });
  return failed;
}

function sentenceOf({ code, count, diff }: Failed, id: string, words: Words): string {
  const near = diff ? words.nearest(marked(diff)) : code === 'not-found' ? words.nothingNear : '';
  return [words.failures[code](id, count), words.cures[code], near].filter((part) => part !== '').join(' ');
}

/** In the manner of `git diff --word-diff`. */
function marked(diff: readonly Change[]): string {
  const marks = { same: ['', ''], source: ['[-', '-]'], story: ['{+', '+}'] } as const;
  return diff
    .map(({ kind, text }) => {
      const [open, close] = marks[kind];
      const [, space = '', words = ''] = /^(\s*)(.*)$/s.exec(text) ?? [];
      return `${space}${open}${words}${close}`;
    })
    .join('')
    .trim();
}

function saySum(story: StoryFile, verdicts: readonly Verdict[], words: Words, say: (line: string) => void): void {
  const count = (of: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === of).length;
  const found = count('exact') + count('folded');
  say(words.verified(found, found + count('failed'), count('folded')));
  const unchecked = new Set(verdicts.filter(({ verdict }) => verdict === 'unchecked').map(({ id }) => id));
  if (unchecked.size === 0) return;
  const sources = new Set(story.statements.filter(({ id }) => unchecked.has(id)).map(({ source }) => source));
  say(words.unchecked(unchecked.size, [...sources].join(', ')));
}
