// Measures every contestant on every graph, each in a browser of its own. A folder that build.mjs made carries this file along; there
// it needs nothing of the project but playwright, or whatever PLAYWRIGHT names, and a browser, or whichever CHROME_PATH names.
// node measure.mjs [--gpu] [--only=edgewise-webgl,sigma] [--graphs=ba10k] [--loads=3] [--limit=90]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
/** A frame as soon as the last one is done, and exact figures of memory. */
const UNBOUND = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info'];
const SOFTWARE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
/** Without a GPU a browser draws canvases on the processor itself, not through software WebGL, as some builds are set to. */
const PLAIN = ['--disable-gpu-rasterization', '--disable-accelerated-2d-canvas'];
const GPU = [
  '--use-gl=angle',
  '--use-angle=vulkan',
  '--enable-features=Vulkan',
  '--disable-vulkan-surface',
  '--ignore-gpu-blocklist',
];
/** A first frame that took longer is not asked for again. */
const SLOW = 5000;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** @typedef {{ first: number, rest: number, moving: number, movingLate: number, filterScript: number, filterPainted: number, megabytes: number }} Figures */
/** @typedef {{ graph: string, contestant: string, limit?: number, error?: string } & Partial<Figures>} DrawRun */

function serve(dir) {
  const server = createServer((request, response) => {
    const file = join(dir, new URL(request.url, 'http://x').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

class TimeLimit extends Error {}

/** What `promise` comes to, or an error once `limit` ms are over. */
async function within(limit, promise) {
  let timer;
  const over = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimit()), limit);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** What one load shows: how long to the first frame and what is held then; with `all`, also everything else. */
async function load(launch, address, limit, all) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    page.setDefaultTimeout(0);
    const failed = new Promise((_, reject) => {
      page.on('pageerror', reject);
    });
    // It is looked at later than it may happen.
    failed.catch(() => {});
    await page.goto(address);
    const { first } = await within(
      limit,
      Promise.race([failed, page.waitForFunction(() => globalThis.mounted).then((its) => its.jsonValue())]),
    );
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
    const figures = { first, megabytes: (usedSize + backingStorageSize) / 2 ** 20 };
    if (!all) return figures;
    const more = within(limit, Promise.race([failed, page.evaluate(() => globalThis.proceed())]));
    return { ...figures, ...(await more) };
  } finally {
    await browser.close();
  }
}

/** One contestant on one graph: measured on the first load, loaded again for the first frame alone. */
async function trial(launch, base, graph, contestant, { loads, limit }) {
  const address = `${base}/${contestant}.html?graph=${graph}`;
  try {
    const figures = await load(launch, address, limit, true);
    const firsts = [figures.first];
    while (firsts.length < loads && figures.first < SLOW)
      firsts.push((await load(launch, address, limit, false)).first);
    return { graph, contestant, ...figures, first: median(firsts) };
  } catch (problem) {
    if (problem instanceof TimeLimit) return { graph, contestant, limit };
    return { graph, contestant, error: String(problem?.message ?? problem).split('\n')[0] };
  }
}

async function rendererName(launch) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    return await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const more = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl ? String(gl.getParameter(more ? more.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : 'no WebGL';
    });
  } finally {
    await browser.close();
  }
}

/** Measures what lies in `dir`; `browser` is what playwright is to launch, `told` hears of each run as it is done. */
export async function measureDraw(
  dir,
  { browser = {}, gpu = false, only, graphs, loads = 3, limit = 90_000, told = () => {} },
) {
  const { chromium } = await import(process.env.PLAYWRIGHT ?? 'playwright');
  const contents = JSON.parse(readFileSync(join(dir, 'contents.json'), 'utf8'));
  const args = (browser.args ?? ['--no-sandbox']).filter((flag) => !SOFTWARE.includes(flag));
  const launch = () =>
    chromium.launch({
      ...browser,
      args: [...args, ...UNBOUND, ...(gpu ? GPU : [...SOFTWARE, ...PLAIN])],
      ignoreDefaultArgs: ['--disable-gpu'],
    });
  const server = await serve(dir);
  const base = `http://127.0.0.1:${server.address().port}`;
  const renderer = await rendererName(launch);
  // All curves is what no reader sees; it is measured when it is asked for.
  const isWanted = (name) => only?.includes(name) ?? !name.endsWith('-curved');
  const groups = [];
  for (const graph of graphs ?? contents.graphs) {
    const { n, m } = JSON.parse(readFileSync(join(dir, `${graph}.json`), 'utf8'));
    const runs = [];
    for (const contestant of contents.contestants.filter(isWanted)) {
      runs.push(await trial(launch, base, graph, contestant, { loads, limit }));
      told(runs.at(-1));
    }
    groups.push({ graph, n, m, runs });
  }
  server.close();
  return { renderer, groups };
}

if (process.argv[1] === import.meta.filename) {
  const option = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const executablePath = process.env.CHROME_PATH;
  const { renderer } = await measureDraw(import.meta.dirname, {
    browser: executablePath ? { executablePath } : {},
    gpu: process.argv.includes('--gpu'),
    only: option('only')?.split(','),
    graphs: option('graphs')?.split(','),
    loads: Number(option('loads') ?? 3),
    limit: 1000 * Number(option('limit') ?? 90),
    told: (run) => console.log(JSON.stringify(run)),
  });
  console.log(renderer);
}
