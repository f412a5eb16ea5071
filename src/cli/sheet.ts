/** `sheet`: a story's file → a workbook or a zip of CSV files, tables → a story's file, and the template to begin with. */
import { openSheets } from '../sheets/open.js';
import { packSheets } from '../sheets/pack.js';
import { templateOf } from '../sheets/template.js';
import type { StoryFile } from '../story/definition.js';
import { parse } from '../story/parse.js';
import { type Problem, visible } from '../story/problems/index.js';
import { sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, writeOut } from './command.js';
import { type Words, wordsIn } from './words.js';

const SHEET_OPTIONS = {
  out: { type: 'string' },
  template: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

export function sheet(args: readonly string[], io: Io): number {
  const words = wordsIn(io.lang);
  const { values, positionals } = argumentsOf(args, SHEET_OPTIONS, words);
  const [file, ...more] = positionals;
  const { out, template } = values;
  const isWhole = template ? file == null : file != null && more.length === 0;
  if (out == null || !isWhole) throw new CallError(words.usage.sheet);
  const format = /\.(xlsx|zip|json)$/i.exec(out)?.[1]?.toLowerCase();
  if (format == null || (template && format !== 'xlsx')) throw new CallError(words.badSheet(out));
  if (file == null) {
    writeOut(out, templateOf(words.lang), words);
    io.err(visible(words.templated(out)));
    return EXIT.ok;
  }
  const story = storyIn(file, words, io);
  if (!story) return EXIT.wrong;
  writeOut(out, format === 'json' ? fileOf(story) : packSheets(story, format === 'xlsx' ? 'xlsx' : 'csv'), words);
  io.err(visible(words.sheeted(story.statements.length, out)));
  return EXIT.ok;
}

const fileOf = (story: StoryFile) => `${JSON.stringify(story, null, 2)}\n`;

/** Null where it is none, which is said on standard output, one problem a line. */
function storyIn(file: string, words: Words, io: Io): StoryFile | null {
  const bytes = bytesOf(file, words);
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const tables = isPacked ? openSheets(bytes, words.lang) : null;
  if (isPacked && !tables) throw new CallError(words.noSheets(file));
  const { story, problems }: { story: StoryFile | null; problems: readonly Problem[] } =
    tables ?? parse(bytes, words.lang);
  for (const problem of problems)
    sayProblem(problem, words, (pointer, sentence) =>
      // In a table the sentence itself says where.
      io.out(visible(tables ? `${file}: ${sentence}` : `${file}:${pointer}: ${sentence}`)),
    );
  return story;
}
