/** A network's tools: what a filter of edges hides from the keys, ways through what is shown, a measure called off or computed on the page. */
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadMessages, type Messages } from '../../src/i18n/index.js';
import { type GraphMessages, loadGraphMessages } from '../../src/i18n/network.js';
import { SQUARE, star } from '../fixtures/square.js';
import { closeNetworks, openNetwork } from './network-page.js';

let words: readonly [GraphMessages, Messages];
beforeAll(async () => {
  words = [await loadGraphMessages('en'), await loadMessages('en')];
});
const Original = globalThis.Worker;
let ended = 0;
beforeEach(() => {
  ended = 0;
});
afterEach(() => {
  closeNetworks();
  globalThis.Worker = Original;
});

const shown = (text: string) => openNetwork(text, words);
type Opened = ReturnType<typeof shown>;

async function opened(its: Opened, tool: string, selector: string): Promise<void> {
  its.click(`[data-tool=${tool}]`);
  await expect.poll(() => its.count(selector)).toBeGreaterThan(0);
}

function search(its: Opened, name: string): void {
  its.key('Enter', its.search(name));
}

test('keys and surroundings go only along edges that are shown', async () => {
  const its = shown(SQUARE);
  await its.spot('Anna');
  await opened(its, 'filter', '[data-filter-by]');
  const list = its.one<HTMLSelectElement>('[data-filter-by]')!;
  list.value = [...list.options].find(({ text }) => text === 'weight')!.value;
  its.click('[data-add-filter]');
  its.click('[data-blank]');
  its.key('Home');
  its.key('ArrowRight');
  expect(its.status()).toBe('Bert: 1 edge');
  its.key('ArrowLeft');
  // Cleo is nearest that way, but the edge there has no weight.
  its.key('ArrowDown');
  expect(its.status()).toBe('<b>Dora</b>: 2 edges');
});

test('whom a search brings back opens ways through it, too', async () => {
  const its = shown(SQUARE);
  search(its, 'Anna');
  await expect.poll(() => its.count('[data-ways-from]')).toBe(1);
  its.click('[data-ways-from]');
  search(its, 'Bert');
  its.click('[data-group=blau]');
  its.click('[data-anew=to]');
  search(its, 'Cleo');
  expect(its.one('[data-ways]')!.dataset['ways']).toBe('0');
  search(its, 'Dora');
  its.key('Escape');
  expect(its.one('[data-ways]')!.dataset['ways']).toBe('1');
});

test('of the hits of a search the one that the keys stand on is in sight', async () => {
  const its = shown(star(30));
  const field = its.search('leaf');
  const list = its.one('#hits')!;
  for (let i = 0; i < 19; i++) its.key('ArrowDown', field);
  const last = its.one(`#${field.getAttribute('aria-activedescendant')}`)!;
  expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  await expect
    .poll(() => last.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(1);
});

test('a measure that is called off ends its worker, changes nothing, and can be asked for again', async () => {
  const its = shown(SQUARE);
  await opened(its, 'metrics', '[data-compute=pagerank]');
  globalThis.Worker = class {
    postMessage() {}
    terminate() {
      ended++;
    }
  } as unknown as typeof Worker;
  its.click('[data-compute=pagerank]');
  expect(its.one('[data-computing=pagerank]')!.textContent).toContain('Computing: PageRank');
  its.click('[data-stop]');
  expect(ended).toBe(1);
  expect(its.one('[data-metric=pagerank] [role=status]')!.textContent).toContain('Called off; nothing was changed.');
  globalThis.Worker = Original;
  its.click('[data-compute=pagerank]');
  await expect.poll(() => its.count('[data-size-by=pagerank]')).toBe(1);
});

test.each([
  [
    'throws',
    class {
      constructor() {
        throw new DOMException('cannot be accessed from this origin', 'SecurityError');
      }
    },
  ],
  [
    'dies',
    class {
      onerror: ((event: Event) => void) | null = null;
      postMessage() {
        queueMicrotask(() => this.onerror?.(new Event('error')));
      }
      terminate() {}
    },
  ],
] as const)('where a worker %s the page says that it will not answer, and computes', async (_how, Broken) => {
  const its = shown(star(5));
  await opened(its, 'metrics', '[data-compute=betweenness]');
  globalThis.Worker = Broken as unknown as typeof Worker;
  its.click('[data-compute=betweenness]');
  await Promise.resolve();
  expect(its.one('[data-computing=betweenness]')!.textContent).toContain('No worker starts here');
  expect(its.count('[data-stop]')).toBe(0);
  await expect.poll(() => its.count('[data-size-by=betweenness]')).toBe(1);
  expect(its.one('[data-metric=betweenness]')!.textContent).toContain('Computed exactly, from all nodes.');
});

test('on paper the colours of a number have their key, as groups have', () => {
  const its = shown(star(5));
  const list = its.one<HTMLSelectElement>('[data-colour]')!;
  list.value = [...list.options].find(({ text }) => text === 'number of edges')!.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  dispatchEvent(new Event('beforeprint'));
  const key = its.one('.paper')!.innerText.replace(/\s+/g, ' ');
  const signs = new Set(
    [...its.one('.paper')!.querySelectorAll('.key .mark')].map((its) => getComputedStyle(its).fill),
  );
  dispatchEvent(new Event('afterprint'));
  expect(key).toContain('Colour by: number of edges');
  expect(key).toMatch(/\b1 – 1 5\b.* 5 – 5 1\b/);
  expect(signs.size).toBeGreaterThan(1);
});
