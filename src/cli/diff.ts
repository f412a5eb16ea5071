/** `diff`: what changed between two states of a story? As with diff(1), 0: nothing, 1: something, 2: called wrongly. */
import { CHANGES } from '../i18n/changes.js';
import { loadMessages } from '../i18n/index.js';
import { compareStories, countChanges } from '../story/comparing/compare.js';
import { sumOfChanges, type ToldChange, tellChanges } from '../story/comparing/tell.js';
import type { StoryFile } from '../story/definition.js';
import { parse } from '../story/parse.js';
import { visible } from '../story/problems/index.js';
import { sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io } from './command.js';
import { type Words, wordsIn } from './words.js';

export async function diff(args: readonly string[], io: Io): Promise<number> {
  const words = wordsIn(io.lang);
  const options = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;
  const { values, positionals } = argumentsOf(args, options, words);
  const [first, second, ...more] = positionals;
  if (first == null || second == null || more.length > 0) throw new CallError(words.usage.diff);
  const [before, after] = [storyOf(first, words, io), storyOf(second, words, io)];
  if (!before || !after) return EXIT.usage;
  if (values.json) {
    const changes = compareStories(before, after);
    io.out(JSON.stringify(changes));
    return countChanges(changes) === 0 ? EXIT.ok : EXIT.wrong;
  }
  const its = CHANGES[words.lang];
  if (before.id !== after.id) io.err(visible(its.strangers(before.id, after.id)));
  const told = tellChanges(before, after, await loadMessages(words.lang), its);
  for (const change of told) for (const line of linesOf(change, words)) io.out(visible(line));
  io.err(visible(told.length === 0 ? its.same : sumOfChanges(told, its)));
  return told.length === 0 ? EXIT.ok : EXIT.wrong;
}

function storyOf(file: string, words: Words, io: Io): StoryFile | null {
  const { story, problems } = parse(bytesOf(file, words), words.lang);
  const say = (pointer: string, sentence: string) => io.err(visible(`${file}:${pointer}: ${sentence}`));
  if (!story) for (const problem of problems) sayProblem(problem, words, say);
  return story;
}

/** One line that says what became of which record, then what it was and is, indented. */
function linesOf({ list, kind, id, title, fields, was, is, why }: ToldChange, words: Words): string[] {
  const its = CHANGES[words.lang];
  const where = list === 'story' ? '' : ` (${its.lists[list]}, ${id})`;
  return [
    `${its.kinds[kind]}${where}: ${title}`,
    ...(fields.length > 0 ? [`  ${its.differs(new Intl.ListFormat(words.lang).format(fields))}`] : []),
    ...(was == null ? [] : [`  - ${was}`]),
    ...(is == null ? [] : [`  + ${is}`]),
    ...(why ? [`  ${why}`] : []),
  ];
}
