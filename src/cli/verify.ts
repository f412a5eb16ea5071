/** `verify`: is every excerpt in its source's text? One line per excerpt that is not, then a line that sums up. */
import type { Story } from '../story/definition.js';
import type { Change } from '../story/diff.js';
import { judge } from '../story/judge.js';
import { parse } from '../story/parse.js';
import { visible } from '../story/problems/index.js';
import { sha256 } from '../story/sha256.js';
import { normalText } from '../story/typography.js';
import { type Failed, type Verdict, verify } from '../story/verify.js';
import { cutNegations, sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, TEXT_OPTIONS, textsOf } from './command.js';
import { problemsAsJson, sayFindings, verdictsAsJson } from './findings.js';
import { sayTypography } from './typography.js';
import { type Words, wordsIn } from './words.js';

/** `strict`: a finding that nobody has answered is an error. `json`: for other programs. */
const OPTIONS = {
  ...TEXT_OPTIONS,
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  'fix-typography': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

type Texts = ReadonlyMap<string, string>;
type Say = (pointer: string, sentence: string) => void;

export async function verifyQuotes(args: readonly string[], io: Io): Promise<number> {
  const words = wordsIn(io.lang);
  const { values, positionals } = argumentsOf(args, OPTIONS, words);
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
  const failed = sayVerdicts(verdicts, words, say);
  const cuts = cutNegations(story, texts, words);
  for (const problem of cuts) sayProblem(problem, words, say);
  const open = sayFindings(story, texts, words, say, new Set(cuts.map(({ pointer }) => pointer)));
  if (failed === 0) await sayMovedOn(story, texts, words, say);
  const fix = values['fix-typography'] ? { file, bytes, dry: values['dry-run'] ?? false } : null;
  const typography = sayTypography(story, texts, verdicts, words, say, fix);
  saySum(story, verdicts, words, (line) => io.out(visible(`${file}: ${line}`)));
  for (const line of typography) io.out(visible(line));
  return failed === 0 && (open === 0 || !values.strict) ? EXIT.ok : EXIT.wrong;
}

function sayJson(story: Story, texts: Texts, strict: boolean, words: Words, io: Io): number {
  const verdicts = judge(story, texts, words.lang);
  io.out(verdictsAsJson(verdicts, (failed, id) => sentenceOf(failed, id, words)));
  const wrong = verdicts.some(({ verdict, findings }) => verdict === 'failed' || (strict && findings.length > 0));
  return wrong ? EXIT.wrong : EXIT.ok;
}

/** How many failed. */
function sayVerdicts(verdicts: readonly Verdict[], words: Words, say: Say): number {
  let failed = 0;
  verdicts.forEach((verdict, i) => {
    if (verdict.verdict !== 'failed') return;
    failed++;
    say(`/statements/${i}/quote`, sentenceOf(verdict, verdict.id, words));
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

async function sayMovedOn(story: Story, texts: Texts, words: Words, say: Say): Promise<void> {
  for (const [i, { id, textSha256 }] of story.sources.entries()) {
    const text = texts.get(id);
    if (text == null || textSha256 == null) continue;
    const sum = await sha256(normalText(text));
    if (sum !== textSha256) say(`/sources/${i}/textSha256`, words.movedOn(id, sum));
  }
}

function saySum(story: Story, verdicts: readonly Verdict[], words: Words, say: (line: string) => void): void {
  const count = (of: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === of).length;
  const found = count('exact') + count('folded');
  say(words.verified(found, found + count('failed'), count('folded')));
  const unchecked = new Set(verdicts.filter(({ verdict }) => verdict === 'unchecked').map(({ id }) => id));
  if (unchecked.size === 0) return;
  const sources = new Set(story.statements.filter(({ id }) => unchecked.has(id)).map(({ source }) => source));
  say(words.unchecked(unchecked.size, [...sources].join(', ')));
}
