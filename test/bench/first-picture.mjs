// What the first picture of a story costs, places, scene and drawing together, in two checkouts in turn: each case in a process of its own,
// processor's time in milliseconds. A noisy machine meets both alike; the ratios of the medians and of the best rounds are what holds.
// node test/bench/first-picture.mjs CHECKOUT CHECKOUT [ROUNDS]: folders with the sources, the state before first
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, runnerImport } from 'vite';

const NAMES = [20, 60, 120, 200, 400, 1000, 2000];
/** Stories of each size, whose times are added: how long the search for places goes on is one story's own. */
const SEEDS = [1, 2, 3];
/** What a page of 1280 × 800 and a phone leave of the screen. */
const STAGES = [
  [896, 641],
  [390, 570],
];
/** Where the maker of pictures has stood. */
const PLACES = ['src/publish/embed/picture.ts', 'src/cli/picture.ts'];

/** A program that reads a story, makes its picture and says how long that took. */
async function programOf(checkout, folder, name) {
  const at = (path) => JSON.stringify(resolve(checkout, path));
  const picture = PLACES.find((path) => existsSync(resolve(checkout, path)));
  if (!picture) throw new Error(`${checkout}: none of ${PLACES.join(', ')}`);
  const entry = join(folder, `${name}.ts`);
  writeFileSync(
    entry,
    `import { readFileSync } from 'node:fs';
    import { parse } from ${at('src/story/parse.ts')};
    import { pictureOf } from ${at(picture)};
    import { toSvg } from ${at('src/paint/vector/svg.ts')};
    const [file, width, height] = process.argv.slice(2);
    const stage = { width: Number(width), height: Number(height) };
    const { story } = parse(new Uint8Array(readFileSync(file)), 'en');
    const begun = process.cpuUsage();
    const { frame } = pictureOf(story, { ...stage, lang: 'en' }, true);
    toSvg(frame, { ...stage, title: '-', description: '-' });
    const { user, system } = process.cpuUsage(begun);
    console.log((user + system) / 1000);`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(checkout),
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: join(folder, name), minify: false, target: 'node20' },
  });
  return join(folder, name, `${name}.js`);
}

function measured(program, files, stage) {
  const run = (file) => execFileSync(process.execPath, ['--single-threaded', program, file, ...stage.map(String)]);
  return files.reduce((sum, file) => sum + Number(run(file)), 0);
}

async function inTurn([before, after], rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'first-picture-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  try {
    const { module } = await runnerImport(resolve(import.meta.dirname, '../fixtures/seeded-story.ts'));
    const programs = [await programOf(before, folder, 'before'), await programOf(after, folder, 'after')];
    for (const names of NAMES) {
      const files = SEEDS.map((seed) => {
        const file = join(folder, `${names}-${seed}.json`);
        writeFileSync(file, JSON.stringify(module.seededStory({ names, seed })));
        return file;
      });
      for (const stage of STAGES) {
        const times = [[], []];
        for (let round = 0; round < rounds; round++)
          for (const [i, program] of programs.entries()) times[i].push(measured(program, files, stage));
        for (const list of times) list.sort((a, b) => a - b);
        const [middle, best] = [Math.floor(rounds / 2), 0].map((at) => times.map((list) => list[at]));
        const told = ([old, now]) => `${old.toFixed(0)} → ${now.toFixed(0)} ms (${(now / old).toFixed(2)})`;
        console.log(`${names} names, ${stage.join(' × ')}: median ${told(middle)}, best ${told(best)}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const given = process.argv.slice(2);
const folders = given.filter((its) => !Number.isFinite(Number(its)));
const [rounds = 7] = given.map(Number).filter(Number.isFinite);
if (folders.length !== 2) throw new Error('node test/bench/first-picture.mjs CHECKOUT CHECKOUT [ROUNDS]');
await inTurn(folders, rounds);
