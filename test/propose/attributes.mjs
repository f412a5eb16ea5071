// How well speakers, certainty, amounts and the rest are told, on the labels' own spans: node test/propose/attributes.mjs [--misses speaker,certainty]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const here = import.meta.dirname;
const { values } = parseArgs({ options: { misses: { type: 'string' }, set: { type: 'string', default: 'fit' } } });
const { module } = await runnerImport(join(here, 'attributes.ts'));
const all = module.outcomesOf(join(here, values.set));
console.log(module.tableOf(all));
for (const what of values.misses?.split(',') ?? []) console.log(`\n${what}\n${module.missesOf(all, what).join('\n')}`);
