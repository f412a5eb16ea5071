/**
 * Tries every mutation that stories allow and prints how many are found, by kind:
 *
 *     node test/findings/mutate.mjs [FILE:SOURCE_ID=PATH]… [--list]
 *
 * Without arguments, on the stories of this repository whose article is here. `--list` also names what was missed and what no word of
 * the text shows. Vite's runner is what loads TypeScript here.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const OWN = [
  `${root}/data/sample.json:meldung=${root}/data/sample.txt`,
  `${root}/data/sample-en.json:report=${root}/data/sample-en.txt`,
];
/** In every hundred, the fewest that must be found. */
const LEAST = 95;

const { values, given } = argumentsOf(process.argv.slice(2));
const { module } = await runnerImport(resolve(root, 'test/findings/report.ts'));
const stories = (given.length === 0 ? OWN : given).map(read);
const { lines, enough } = module.report(stories, { least: LEAST, list: values.has('--list') });
for (const line of lines) console.log(line);
process.exitCode = enough ? 0 : 1;

function argumentsOf(args) {
  return {
    values: new Set(args.filter((arg) => arg.startsWith('--'))),
    given: args.filter((arg) => !arg.startsWith('--')),
  };
}

function read(given) {
  const [, file, id, path] = /^(.+?\.json):([^=]+)=(.+)$/.exec(given) ?? [];
  if (path == null) throw new Error(`"${given}": write FILE:SOURCE_ID=PATH`);
  return { name: file, bytes: readFileSync(file), texts: new Map([[id, readFileSync(path, 'utf8')]]) };
}
