// Fits the weights of src/propose/attributes/weights.ts to test/propose/fit: node test/propose/fit-speakers.mjs [--check]
// With --check nothing is written; each article is judged by weights from all the others.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const here = import.meta.dirname;
const folder = join(here, 'fit');
const { module } = await runnerImport(join(here, 'fit-speakers.ts'));
if (process.argv.includes('--check')) {
  for (const { lang, form, first, three, count } of module.leftOut(folder))
    console.log(
      `${lang} ${form.padEnd(9)} ${String(count).padStart(4)}  first ${(first / count).toFixed(3)}  three ${(three / count).toFixed(3)}`,
    );
} else {
  const weights = module.fittedTo(folder);
  const text = module.fileOf(weights);
  writeFileSync(resolve(here, '../../src/propose/attributes/weights.ts'), text);
  console.log(text);
}
