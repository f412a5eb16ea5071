/** What every command is, and what all of them need: a way to speak, to read arguments and to read files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CallError } from './callerror.js';
import { plainText } from './texts.js';
import type { Words } from './words.js';

/** Where a command's lines go. */
export interface Io {
  /** BCP 47 or POSIX: `de`, `de_DE.UTF-8`; every language but German reads English. */
  readonly lang: string;
  /** What the command is called for. */
  readonly out: (line: string) => void;
  /** Everything else that is said. */
  readonly err: (line: string) => void;
}

/** Exit codes: all is well; something is wrong with the story; the command was called wrongly. */
export const EXIT = { ok: 0, wrong: 1, usage: 2 } as const;

export { CallError };

/** `args` are those after the command's name. */
export type Command = (args: readonly string[], io: Io) => number | Promise<number>;

/** Of commands that read the text of sources. */
export const TEXT_OPTIONS = { text: { type: 'string', multiple: true }, lang: { type: 'string' } } as const;

type Options = NonNullable<ParseArgsConfig['options']>;

/** Splits the arguments; throws a `CallError` for an option that the command does not have or that lacks its value. */
export function argumentsOf<const O extends Options>(args: readonly string[], options: O, words: Words) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'([^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
    throw new CallError(words.badOption(option));
  }
}

/** `--lang` before the surroundings' language. */
export function languageOf(args: readonly string[], io: Io): string {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return given ?? io.lang;
}

/** A file's bytes; throws a `CallError` that says why not. */
export function bytesOf(path: string, words: Words): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    throw new CallError(code === 'ENOENT' ? words.noFile(path) : words.unreadable(path, code));
  }
}

/** Writes a file, and its folder where there is none; throws a `CallError` that says why not. */
export function writeOut(path: string, content: string | Uint8Array, words: Words): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw new CallError(words.unwritable(path, codeOf(error)));
  }
}

export const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Source id → text, from arguments `ID=PATH`; the id ends at the first `=`. */
export function textsOf(given: readonly string[], words: Words): Map<string, string> {
  return new Map(
    given.map((pair) => {
      const [, id, path] = /^(.+?)=(.+)$/s.exec(pair) ?? [];
      if (id == null || path == null) throw new CallError(words.badText(pair));
      return [id, plainText(bytesOf(path, words), path, words)] as const;
    }),
  );
}
