// What our embed costs the article around it: its own first paint, its largest paint, how long it does not listen, how much it
// jumps. With and without us in turns, so that a machine that grows slower does so for all.
import { median } from '../table.mjs';
import { addressOf, PLACES } from './pages.mjs';

/** A phone of the middle and a network as it is on a train (Lighthouse's figures): bytes per second and ms. */
const NETWORK = { offline: false, downloadThroughput: 204_800, uploadThroughput: 96_000, latency: 150 };
const SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Beyond so many ms a task keeps the reader waiting. */
const LONG = 50;
/** How long a page is watched once nothing more is on its way, ms. */
const REST = 1500;

/** @typedef {{ first: number, largest: number, blocked: number, shift: number, ready: number | null }} Paint */

/** Runs in the page before anything of it. */
function watch() {
  const seen = { first: 0, largest: 0, shift: 0, ready: null, tasks: [] };
  globalThis.seen = seen;
  const on = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  on('layout-shift', ({ value }) => {
    seen.shift += value;
  });
  document.addEventListener('edgewise-ready', () => {
    seen.ready ??= performance.now();
  });
}

/** @returns {Promise<Paint>} */
async function load(browser, origin, place) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', NETWORK);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(watch);
    await page.goto(`${origin}/${addressOf(place)}`, { waitUntil: 'load', timeout: 60_000 });
    if (place === 'at the top') await page.waitForFunction(() => globalThis.seen.ready, null, { timeout: 60_000 });
    await page.waitForLoadState('networkidle', { timeout: 60_000 });
    await page.waitForTimeout(REST);
    const { tasks, ...seen } = await page.evaluate(() => globalThis.seen);
    const blocked = tasks
      .filter(([start]) => start >= seen.first)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - LONG), 0);
    return { ...seen, blocked };
  } finally {
    await context.close();
  }
}

const middle = (paints, key) => median(paints.map((paint) => paint[key]));

/** What the rounds add to those without: the middle, and between which values the middle half lies. */
function differences(paints, without, key) {
  const sorted = paints.map((paint, round) => paint[key] - without[round][key]).sort((a, b) => a - b);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { middle: at(0.5), from: at(0.25), to: at(0.75) };
}

/** Medians for each place, and of each round's difference to the page without us. */
export async function measureArticle(server, browser, { rounds = 9, told = () => {} }) {
  const loads = PLACES.map(() => []);
  // The first load warms the browser, not a page.
  await load(browser, server.origin, PLACES[0]);
  for (let round = 0; round < rounds; round++) {
    // Each comes first as often as the others: what went before leaves its mark.
    for (const turn of PLACES.keys()) {
      const i = (round + turn) % PLACES.length;
      loads[i].push(await load(browser, server.origin, PLACES[i]));
    }
    told(round + 1);
  }
  const [without] = loads;
  return PLACES.map((place, i) => ({
    place,
    rounds,
    first: middle(loads[i], 'first'),
    largest: middle(loads[i], 'largest'),
    blocked: middle(loads[i], 'blocked'),
    shift: middle(loads[i], 'shift'),
    ready: i === 2 ? middle(loads[i], 'ready') : null,
    firstMore: differences(loads[i], without, 'first'),
    largestMore: differences(loads[i], without, 'largest'),
    blockedMore: differences(loads[i], without, 'blocked'),
  }));
}
