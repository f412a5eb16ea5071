// Makes a folder that measures itself: a page per contestant, the graphs, `measure.mjs`. It can be carried to another machine.
// node test/bench/draw/build.mjs DIR [--peers=NODE_MODULES]
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
export const OWN = ['own-vector', 'own-webgl', 'own-webgl-curved', 'canvas'];
const PEERS = ['sigma', 'force-graph', 'cytoscape'];
const GRAPHS = { '1k': 1000, '10k': 10_000, '100k': 100_000 };

/** Where a peer is installed: here, or in the node_modules that were named; null where it is not. */
function placeOf(peer, elsewhere) {
  for (const place of [root, elsewhere].filter(Boolean)) {
    try {
      return createRequire(join(place, 'x.js')).resolve(peer) && place;
    } catch {}
  }
  return null;
}

async function bundle(dir, name, file, elsewhere) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: elsewhere ? { [name]: join(elsewhere, 'node_modules', name) } : {} },
    build: {
      outDir: join(dir, name),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: file, formats: ['es'], fileName: () => 'page.js' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(
    join(dir, `${name}.html`),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="bench.css"><script type="module" src="${name}/page.js"></script>\n`,
  );
}

async function graphs(dir) {
  const out = join(dir, 'graphs-code');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(here, 'graphs.ts'),
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'graphs.mjs', codeSplitting: false } },
    },
  });
  const { benchGraph } = await import(pathToFileURL(join(out, 'graphs.mjs')).href);
  for (const [name, n] of Object.entries(GRAPHS))
    writeFileSync(join(dir, `${name}.json`), JSON.stringify(benchGraph(name, n)));
  rmSync(out, { recursive: true });
}

/** Names of the contestants that could be built; peers that are not installed are left out, and said. */
export async function prepare(dir, elsewhere) {
  mkdirSync(dir, { recursive: true });
  const built = [];
  for (const name of [...OWN, ...PEERS]) {
    const place = OWN.includes(name) ? root : placeOf(name, elsewhere && resolve(elsewhere, '..'));
    if (!place) {
      console.error(`${name} is not installed and is left out`);
      continue;
    }
    const file = join(here, 'contestants', `${name}.${OWN.includes(name) ? 'ts' : 'mjs'}`);
    await bundle(dir, name, file, place === root ? null : place);
    built.push(name);
  }
  await graphs(dir);
  cpSync(join(here, 'bench.css'), join(dir, 'bench.css'));
  cpSync(join(here, 'measure.mjs'), join(dir, 'measure.mjs'));
  writeFileSync(join(dir, 'contestants.json'), JSON.stringify(built));
  return built;
}

if (process.argv[1] === import.meta.filename) {
  const [dir] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const peers = process.argv.find((word) => word.startsWith('--peers='))?.slice(8);
  if (!dir) {
    console.error('node test/bench/draw/build.mjs DIR [--peers=NODE_MODULES]');
    process.exit(2);
  }
  console.log((await prepare(resolve(dir), peers)).join(' '));
}
