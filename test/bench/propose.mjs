// How fast statements are proposed, and how heavy the proposer is: words per millisecond warm on one core, bytes gzipped: of all, of what every text needs, of each language's own.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const WORDS = 10_000;
const ROUNDS = 5;
/** What makes verbs' forms and reads lists is the same for all languages. */
const SHARED = /\/(?:forms|frames|types|words)\.(?:js|ts)$/;
const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** Of one part, with what it imports but the `external`. */
async function bytesOf(part, external = []) {
  const { output } = [
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: join(root, 'src/propose', part), formats: ['es'] },
        rolldownOptions: { external, output: { minify: true, comments: false } },
      },
    }),
  ].flat()[0];
  return gzipped(output[0].code);
}

export async function measurePropose() {
  const file = join(root, 'dist/propose.js');
  const { propose } = await import(file);
  const folder = join(root, 'test/propose/fit');
  const speed = {};
  for (const lang of ['de', 'en']) {
    const names = readdirSync(folder).filter((name) => name.startsWith(lang) && name.endsWith('.txt'));
    const all = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
    const text = `${all}\n\n`.repeat(Math.ceil(WORDS / all.split(/\s+/).length));
    const words = text.split(/\s+/).length;
    const times = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const begun = performance.now();
      propose(text, { lang });
      if (round > 0) times.push(performance.now() - begun);
    }
    const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
    speed[lang] = {
      words,
      ms: Math.round(median),
      wordsPerMs: words / median,
      gzip: await bytesOf(`languages/${lang}.ts`, SHARED),
    };
  }
  return { speed, gzip: gzipped(readFileSync(file)), shared: await bytesOf('propose.ts') };
}
