// Ours beside its peers, in one run on one machine: tables on standard output, tables and a picture in results/.
// npm run bench [-- layout|draw|read|tasks|readers|weight|article|propose|desk …] [--quick|--full] [--graphs=ba1k,…] [--only=sigma,…] [--limit=SECONDS] [--gpu] [--keep]

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { measureDesk } from './desk.mjs';
import { PAINTERS, prepare } from './draw/build.mjs';
import { measureDraw } from './draw/measure.mjs';
import { measureArticle } from './embed/article.mjs';
import { writePages } from './embed/pages.mjs';
import { serveFolder } from './embed/server.mjs';
import { measureWeight } from './embed/weight.mjs';
import { GRAPHS } from './graphs.mjs';
import { LAYOUTS } from './layout/contestants.mjs';
import { measureLayout } from './layout/measure.mjs';
import { measurePropose } from './propose.mjs';
import { BESIDE, measureBeside } from './read/beside.mjs';
import { FILES, measureRead } from './read/measure.mjs';
import { measureTasks } from './read/tasks.mjs';
import { pictureOf, report } from './report.mjs';

const here = import.meta.dirname;
const root = resolve(here, '../..');
const PARTS = ['layout', 'draw', 'read', 'tasks', 'readers', 'weight', 'article', 'propose', 'desk'];
const TEN_THOUSAND = ['sbm10k', 'ba10k', 'grid10k', 'cat5k'];
/** How much is measured: in about two minutes, in ten, in half an hour. */
const SIZES = {
  quick: { layout: ['story20', 'ba1k'], draw: ['ba1k'], rounds: 3, loads: 1 },
  usual: { layout: ['story20', 'ba1k', ...TEN_THOUSAND], draw: ['ba1k', 'ba10k'], rounds: 9, loads: 3 },
  full: {
    layout: ['story20', 'ba1k', ...TEN_THOUSAND, 'ba100k'],
    draw: ['ba1k', 'ba10k', 'ba100k'],
    rounds: 15,
    loads: 3,
  },
};

function wrong(message) {
  console.error(message);
  process.exit(2);
}

/** Ends with the names that there are where one is not among them. */
function known(names = [], all) {
  for (const name of names) if (!all.includes(name)) wrong(`${name} is none of ${all.join(', ')}`);
}

function wanted() {
  const flag = { type: 'boolean', default: false };
  const word = { type: 'string' };
  const options = { quick: flag, full: flag, gpu: flag, keep: flag, graphs: word, only: word, limit: word };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const size = SIZES[values.quick ? 'quick' : values.full ? 'full' : 'usual'];
    const graphs = values.graphs?.split(',');
    const only = values.only?.split(',');
    known(positionals, PARTS);
    known(graphs, GRAPHS);
    known(only, [...Object.keys(LAYOUTS), ...PAINTERS, ...Object.keys(FILES), ...BESIDE]);
    return {
      ...values,
      parts: positionals.length > 0 ? positionals : PARTS,
      size: { ...size, ...(graphs ? { layout: graphs, draw: graphs } : {}) },
      only,
      limit: 1000 * Number(values.limit ?? 120),
    };
  } catch (problem) {
    return wrong(problem.message);
  }
}

function npm(...args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) wrong(`npm ${args.join(' ')} failed`);
}

/** The peers are of no use to anything but this, and are fetched when they are first wanted. */
function fetchPeers() {
  const changed = (file) => statSync(join(here, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
    npm('ci', '--prefix', 'test/bench', '--no-audit', '--no-fund');
}

const load = () => os.loadavg()[0].toFixed(1);
const said = (run) =>
  console.error(JSON.stringify(run, (_, value) => (typeof value === 'number' ? +value.toFixed(3) : value)));

async function embedParts(parts, rounds, dir) {
  writePages(dir);
  const server = await serveFolder(dir);
  const browser = await chromium.launch(launchOptions());
  try {
    return {
      ...(parts.includes('weight') ? { weight: await measureWeight(dir, server, browser) } : {}),
      ...(parts.includes('article') ? { article: await measureArticle(server, browser, { rounds, told: said }) } : {}),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The explorer as it is built, with the policy under which it is served. */
async function inExplorer(measured) {
  const { preview } = await import('vite');
  const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch(launchOptions());
  try {
    return await measured(server.resolvedUrls.local[0], browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function browserVersion() {
  const browser = await chromium.launch(launchOptions());
  const version = browser.version();
  await browser.close();
  return version;
}

/** Part by part, so that what is measured is not lost when a later part fails. */
async function measure(results, { parts, size, only, limit, gpu }, dir) {
  if (parts.includes('layout')) results.layout = await measureLayout({ graphs: size.layout, only, limit, told: said });
  if (parts.includes('propose')) results.propose = await measurePropose();
  if (parts.includes('desk')) results.desk = await measureDesk();
  if (parts.includes('draw')) {
    await prepare(join(dir, 'draw'), size.draw);
    const options = { browser: launchOptions(), gpu, only, loads: size.loads, limit, told: said };
    results.draw = await measureDraw(join(dir, 'draw'), options);
  }
  const how = { loads: size.loads, limit, told: said };
  const files = Object.keys(FILES).filter((file) => only?.includes(file) ?? true);
  if (parts.includes('read'))
    results.read = await inExplorer((site, browser) => measureRead(dir, site, browser, { files, ...how }));
  if (parts.includes('tasks'))
    results.tasks = await inExplorer((site, browser) => measureTasks(dir, site, browser, how));
  if (parts.includes('readers')) results.readers = await measureBeside(dir, { only, ...how });
  if (parts.includes('weight') || parts.includes('article'))
    Object.assign(results, await embedParts(parts, size.rounds, join(dir, 'embed')));
}

/** The last run's stay here; `--keep` makes them those that the README quotes. */
function write(results, keep) {
  const out = join(here, 'results');
  const name = keep ? 'results' : 'latest';
  mkdirSync(out, { recursive: true });
  const text = report(results);
  writeFileSync(join(out, `${name}.md`), text);
  writeFileSync(join(out, 'latest.json'), JSON.stringify(results, null, 1));
  const svg = pictureOf(results);
  if (svg) writeFileSync(join(out, `${name}.svg`), svg);
  console.log(text);
  console.error(`also in ${join(out, name)}.md${svg ? ' and .svg' : ''}`);
}

const plan = wanted();
if (['layout', 'draw', 'readers'].some((part) => plan.parts.includes(part))) fetchPeers();
npm('run', '--silent', 'build');
const dir = mkdtempSync(join(os.tmpdir(), 'edgewise-bench-'));
const [begun, loaded] = [new Date(), load()];
const version = plan.parts.some((part) => part !== 'layout') ? `, Chromium ${await browserVersion()}` : '';
const results = {};
try {
  await measure(results, plan, dir);
} finally {
  rmSync(dir, { recursive: true, force: true });
  const minutes = Math.max(1, Math.round((Date.now() - begun) / 60_000));
  const machine = [
    `${begun.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores`,
    `Node ${process.version}${version}`,
    `load average ${loaded} before, ${load()} after ${minutes} min`,
  ].join('; ');
  if (Object.keys(results).length > 0) write({ machine, ...results }, plan.keep);
}
