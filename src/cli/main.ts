/** The commands as a process: arguments and surroundings in, exit code out. */
import { run } from './commands.js';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = await run(process.argv.slice(2), {
  lang: LC_ALL || LC_MESSAGES || LANG || 'en',
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
