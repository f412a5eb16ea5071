// Measures every contestant on every graph, each in a browser of its own, and prints medians. Needs nothing of the project beside it
// but a browser and playwright or playwright-core.
// node measure.mjs [--gpu] [--only=own-webgl,sigma] [--graphs=10k] [--loads=3]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import { extname, join } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const COMMON = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--hide-scrollbars',
  // A frame as soon as the last one is done.
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--enable-precise-memory-info',
];
const PROCESSOR = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
];
const GPU = [
  '--use-gl=angle',
  '--use-angle=vulkan',
  '--enable-features=Vulkan',
  '--disable-vulkan-surface',
  '--ignore-gpu-blocklist',
];
const PATIENCE = 300_000;

/** @type {(name: string, otherwise: string) => string} */
const option = (name, otherwise) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function browserType() {
  for (const name of ['playwright', 'playwright-core', '/opt/hs/node_modules/playwright-core/index.mjs']) {
    try {
      return (await import(name)).chromium;
    } catch {}
  }
  throw new Error('neither playwright nor playwright-core is installed');
}

function serve(dir) {
  const server = createServer((request, response) => {
    const file = join(dir, new URL(request.url, 'http://x').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** One contestant on one graph: the page is loaded several times for the first frame, and measured on the last. */
async function trial(launch, base, name, graph, loads) {
  const first = [];
  for (let load = 1; ; load++) {
    const browser = await launch();
    try {
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${base}/${name}.html?graph=${graph}`);
      await page.waitForFunction(() => globalThis.mounted, null, { timeout: PATIENCE });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('HeapProfiler.collectGarbage');
      const heap = await cdp.send('Runtime.getHeapUsage');
      const megabytes = (heap.usedSize + (heap.backingStorageSize ?? 0)) / 2 ** 20;
      if (load < loads) {
        // Only the first frame is wanted of this one.
        first.push(await page.evaluate(() => globalThis.firstFrame));
        continue;
      }
      page.setDefaultTimeout(PATIENCE);
      const figures = await page.evaluate(() => globalThis.proceed());
      first.push(figures.first);
      if (errors.length > 0) throw new Error(errors[0]);
      return { graph, contestant: name, ...figures, first: median(first), megabytes };
    } catch (problem) {
      return { graph, contestant: name, error: String(problem.message ?? problem).split('\n')[0] };
    } finally {
      await browser.close();
    }
  }
}

async function rendererName(launch, base) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${base}/bench.css`);
    return await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const more = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl ? String(gl.getParameter(more ? more.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : 'no WebGL';
    });
  } finally {
    await browser.close();
  }
}

const COLUMNS = [
  ['first', 'first frame'],
  ['rest', 'frame at rest'],
  ['moving', 'moving'],
  ['movingLate', 'moving, 95 %'],
  ['filterScript', 'filter, script'],
  ['filterPainted', 'filter, painted'],
  ['megabytes', 'heap + buffers, MB'],
];

export function table(runs) {
  const cell = (value) => (value == null ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));
  const lines = [
    `| graph | contestant | ${COLUMNS.map(([, title]) => title).join(' | ')} |`,
    `| --- | --- |${COLUMNS.map(() => ' ---: |').join('')}`,
  ];
  for (const run of runs) {
    const cells = run.error ? [run.error] : COLUMNS.map(([key]) => cell(run[key]));
    lines.push(`| ${run.graph} | ${run.contestant} | ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}

/** Measures what lies in `dir`; prints a table and leaves `results.json` there. */
export async function measure(dir) {
  const gpu = process.argv.includes('--gpu');
  const chromium = await browserType();
  const executablePath = process.env.HS ?? process.env.CHROME_PATH;
  const launch = () =>
    chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...COMMON, ...(gpu ? GPU : PROCESSOR)],
      ignoreDefaultArgs: ['--disable-gpu'],
    });
  const server = await serve(dir);
  const base = `http://127.0.0.1:${server.address().port}`;
  const only = option('only', JSON.parse(readFileSync(join(dir, 'contestants.json'), 'utf8')).join(',')).split(',');
  const graphs = option('graphs', '1k,10k,100k').split(',');
  const renderer = await rendererName(launch, base);
  console.log(`${renderer}; ${os.cpus()[0]?.model}, ${os.cpus().length} cores; ${new Date().toISOString()}\n`);
  const runs = [];
  for (const graph of graphs)
    for (const name of only) {
      const run = await trial(launch, base, name, graph, Number(option('loads', '3')));
      runs.push(run);
      console.error(table([run]).split('\n')[2]);
    }
  server.close();
  console.log(`ms, medians; 1200 × 800 px\n\n${table(runs)}`);
  writeFileSync(
    join(dir, 'results.json'),
    JSON.stringify({ renderer, at: new Date().toISOString(), cpu: os.cpus()[0]?.model, runs }, null, 1),
  );
}

if (process.argv[1] === import.meta.filename) await measure(import.meta.dirname);
