/** Which commands there are, and what is said when one is called wrongly. */
import { check } from './check.js';
import { CallError, type Command, EXIT, type Io, languageOf } from './command.js';
import { diff } from './diff.js';
import { embed } from './embed.js';
import { layout } from './layout.js';
import { proposeStatements } from './proposing/propose.js';
import { sheet } from './sheet.js';
import { verifyQuotes } from './verify.js';
import { type Words, wordsIn } from './words.js';

/** Each command with its usage in every language. */
const COMMANDS: { readonly [name in keyof Words['usage']]: Command } = {
  check,
  verify: verifyQuotes,
  layout,
  embed,
  propose: proposeStatements,
  diff,
  sheet,
};

/** The exit code. Whatever a file or an argument is like, this does not throw. */
export async function run([name = '', ...args]: readonly string[], io: Io): Promise<number> {
  const words = wordsIn(languageOf(args, io));
  if (!isCommand(name)) {
    const asked = name === '' || name === '--help';
    if (!asked) io.err(words.unknownCommand(name));
    for (const usage of Object.values(words.usage)) io.err(usage);
    return name === '--help' ? EXIT.ok : EXIT.usage;
  }
  if (args.includes('--help')) {
    io.out(words.usage[name]);
    return EXIT.ok;
  }
  try {
    return await COMMANDS[name](args, { ...io, lang: words.lang });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    io.err(error.message);
    return EXIT.usage;
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}
