// node test/wordpress/story.mjs FILE: the sample with words that WordPress would rewrite, one statement each. Prints which, as JSON.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const story = read('../../data/sample.json');
const { rewritten, awkward } = read('../fixtures/wordpress-words.json');
const [pattern] = story.statements;
const words = [...rewritten, ...awkward].map((its) => `a ${its} z`);
const statement = (exact, i) => ({
  id: `words-${i}`,
  from: pattern.from,
  to: pattern.to,
  relation: pattern.relation,
  form: 'reported',
  source: pattern.source,
  quote: { exact },
});
const { steps: _steps, corrections: _corrections, ...rest } = story;
writeFileSync(process.argv[2], JSON.stringify({ ...rest, id: 'words', statements: words.map(statement) }));
console.log(JSON.stringify(words));
