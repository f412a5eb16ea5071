// Fits the weights of the proposer's score on the labelled articles of fit/, fit-second/, fit-third/, fit-fourth/ and fit-fifth/ and writes src/propose/weights.json: node test/propose/fit.mjs [--dry]
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const here = import.meta.dirname;
const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });
const { module } = await runnerImport(join(here, 'fitting.ts'));
const { weights, table } = module.fit(
  ['fit', 'fit-second', 'fit-third', 'fit-fourth', 'fit-fifth'].map((folder) => join(here, folder)),
);
console.log(table);
if (!values.dry) {
  const file = resolve(here, '../../src/propose/weights.json');
  writeFileSync(file, `${JSON.stringify({ fitted: new Date().toISOString().slice(0, 10), ...weights }, null, 2)}\n`);
}
