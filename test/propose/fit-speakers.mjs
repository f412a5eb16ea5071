// Fits the weights of src/propose/attributes/weights.ts to the articles of this folder: node test/propose/fit-speakers.mjs [--check]
// With --check nothing is written; each article is judged by weights from all the others.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const here = import.meta.dirname;
const { module } = await runnerImport(join(here, 'fit-speakers.ts'));
if (process.argv.includes('--check')) {
  for (const { lang, first, three, count } of module.leftOut(here))
    console.log(`${lang}  ${count}  first ${(first / count).toFixed(3)}  three ${(three / count).toFixed(3)}`);
} else {
  const text = module.fileOf(module.fitted(module.articlesIn(here)));
  writeFileSync(resolve(here, '../../src/propose/attributes/weights.ts'), text);
  console.log(text);
}
