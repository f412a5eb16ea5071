// Makes a folder that measures itself: a page per contestant, the graphs, `measure.mjs`. It can be carried to another machine.
// node test/bench/draw/build.mjs DIR [GRAPH …], after `npm run build` and `npm ci --prefix test/bench`
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { makeGraph } from '../graphs.mjs';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const OWN = ['edgewise-vector', 'edgewise-webgl', 'edgewise-webgl-curved', 'canvas'];
const PEERS = ['sigma', 'sigma-lines', 'force-graph', 'cytoscape'];
export const PAINTERS = [...OWN, ...PEERS];
/** As in placed.ts, which the pages have. */
const [WIDTH, HEIGHT] = [1200, 800];

async function page(dir, name) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: join(dir, name),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      lib: {
        entry: join(here, 'contestants', `${name}.${OWN.includes(name) ? 'ts' : 'mjs'}`),
        formats: ['es'],
        fileName: () => 'page.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(
    join(dir, `${name}.html`),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="bench.css"><script type="module" src="${name}/page.js"></script>\n`,
  );
}

/** Strays apart, the places fill the stage. */
function fitted(values, size) {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.002)];
  const high = sorted[Math.floor(sorted.length * 0.998)];
  const margin = size * 0.03;
  const at = (value) => margin + ((value - low) / (high - low || 1)) * (size - 2 * margin);
  return Array.from(values, (value) => Math.round(Math.max(0, Math.min(size, at(value))) * 100) / 100);
}

/** The same places for all: only drawing is compared. */
async function placed(name) {
  const { layout } = await import('../../../dist/layout.js');
  const { n, m, source, target, type } = makeGraph(name);
  const { x, y } = layout({ n, m, source, target, seed: 1, aspect: WIDTH / HEIGHT });
  return {
    name,
    n,
    m,
    x: fitted(x, WIDTH),
    y: fitted(y, HEIGHT),
    source: [...source],
    target: [...target],
    type: [...type],
    names: Array.from({ length: n }, (_, i) => `Node ${i}`),
  };
}

/** Writes into `dir`, which is made. */
export async function prepare(dir, graphs) {
  mkdirSync(dir, { recursive: true });
  for (const name of PAINTERS) await page(dir, name);
  for (const name of graphs) writeFileSync(join(dir, `${name}.json`), JSON.stringify(await placed(name)));
  for (const file of ['bench.css', 'measure.mjs']) cpSync(join(here, file), join(dir, file));
  writeFileSync(join(dir, 'contents.json'), JSON.stringify({ contestants: PAINTERS, graphs }));
}

if (process.argv[1] === import.meta.filename) {
  const [dir, ...graphs] = process.argv.slice(2);
  if (!dir) {
    console.error('node test/bench/draw/build.mjs DIR [GRAPH …]');
    process.exit(2);
  }
  await prepare(resolve(dir), graphs.length > 0 ? graphs : ['ba1k', 'ba10k', 'ba100k']);
}
