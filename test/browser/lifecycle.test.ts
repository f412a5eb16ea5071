/** What a host's page does to an element that it did not write: moves, clones, takes it out, gives it to another document. */
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import sample from '../../data/sample.json';
import packageJson from '../../package.json';
import '../../src/element/define.js';
import { EdgewiseGraph } from '../../src/element/index.js';

const STORY = URL.createObjectURL(new Blob([JSON.stringify(sample)], { type: 'application/json' }));

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const once = (target: EventTarget, name: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function made(src = STORY): EdgewiseGraph {
  const graph = document.createElement('edgewise-graph');
  graph.lang = 'en';
  graph.style.width = '860px';
  graph.setAttribute('src', src);
  return graph;
}

async function mounted(): Promise<EdgewiseGraph> {
  const graph = made();
  const ready = once(graph, 'edgewise-ready');
  document.body.append(graph);
  await ready;
  await graph.updateComplete;
  return graph;
}

const canvases = (graph: EdgewiseGraph) => graph.shadowRoot?.querySelectorAll('canvas').length ?? 0;
const at = (graph: EdgewiseGraph) => graph.positionOf(sample.entities[0]?.id ?? '');

test('the class says which version it is', () => {
  expect(EdgewiseGraph.version).toBe(packageJson.version);
});

test('a move within the page is none for the reader: same canvas, same selection, nothing fetched again', async () => {
  const graph = await mounted();
  const canvas = graph.shadowRoot?.querySelector('canvas');
  graph.select(sample.statements[0]?.id ?? '');
  const fetched = vi.spyOn(window, 'fetch');
  for (let i = 0; i < 5; i++) {
    const place = document.createElement('div');
    document.body.append(place);
    place.append(graph);
    await frame();
  }
  expect(graph.shadowRoot?.querySelector('canvas')).toBe(canvas);
  expect(graph.state.selected?.id).toBe(sample.statements[0]?.id);
  expect(at(graph)).not.toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

test('a clone is an element of its own', async () => {
  const graph = await mounted();
  graph.select(sample.statements[0]?.id ?? '');
  const clone = graph.cloneNode(true) as EdgewiseGraph;
  const ready = once(clone, 'edgewise-ready');
  document.body.append(clone);
  await ready;
  expect(clone.state.selected).toBeNull();
  clone.remove();
  await expect.poll(() => canvases(clone)).toBe(0);
  expect(canvases(graph)).toBeGreaterThan(0);
});

test('taken out it holds nothing, put back it shows what was open', async () => {
  const graph = await mounted();
  graph.select(sample.statements[0]?.id ?? '');
  graph.remove();
  await Promise.resolve();
  expect(canvases(graph)).toBe(0);
  expect(at(graph)).toBeNull();
  document.body.append(graph);
  await expect.poll(() => at(graph)).not.toBeNull();
  expect(graph.state.selected?.id).toBe(sample.statements[0]?.id);
});

test('another document may adopt it, before it was ever shown or after; it is dressed there too', async () => {
  const house = document.createElement('iframe');
  house.width = '860';
  house.height = '600';
  document.body.append(house);
  const there = house.contentDocument?.body ?? document.body;
  for (const graph of [made(), await mounted()]) {
    const fresh = graph.story == null;
    const ready = fresh ? once(graph, 'edgewise-ready') : null;
    there.append(graph);
    await ready;
    await expect.poll(() => at(graph)).not.toBeNull();
    const stage = graph.shadowRoot?.querySelector('.stage');
    expect(stage && house.contentWindow?.getComputedStyle(stage).position).toBe('absolute');
    expect(graph.shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(0);
    document.body.append(graph);
    await graph.updateComplete;
    expect(graph.getBoundingClientRect().height).toBe(560);
    graph.scrollIntoView();
    await expect.poll(() => at(graph)).not.toBeNull();
    graph.remove();
  }
});

test('whatever is done to it in whatever order, no error, no needless request, and all live ones draw', async () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  const deed = fc.tuple(fc.constantFrom('add', 'move', 'clone', 'remove', 'back', 'hide', 'show', 'wait'), fc.nat(9));
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 50, maxLength: 50 }), async (actions) => {
      const fetched = vi.spyOn(window, 'fetch');
      const all: EdgewiseGraph[] = [];
      let insertions = 0;
      for (const [what, which] of actions) {
        const graph = all[which % Math.max(1, all.length)];
        if ((what === 'add' || !graph) && all.length < 6) {
          all.push(made());
          document.body.append(all.at(-1) ?? '');
          insertions++;
        } else if (!graph) continue;
        else if (what === 'move' && graph.isConnected) document.body.prepend(graph);
        else if (what === 'clone' && all.length < 6) {
          all.push(graph.cloneNode(true) as EdgewiseGraph);
          document.body.append(all.at(-1) ?? '');
          insertions++;
        } else if (what === 'remove') graph.remove();
        else if (what === 'back' && !graph.isConnected) {
          document.body.append(graph);
          insertions++;
        } else if (what === 'hide') graph.hidden = true;
        else if (what === 'show') graph.hidden = false;
        else if (what === 'wait') await frame();
      }
      const live = all.filter((graph) => graph.isConnected);
      for (const graph of live) {
        graph.hidden = false;
        graph.scrollIntoView();
        await expect.poll(() => at(graph), { interval: 10 }).not.toBeNull();
      }
      expect(fetched.mock.calls.length).toBeLessThanOrEqual(insertions);
      document.body.replaceChildren();
      await Promise.resolve();
      for (const graph of all) expect(canvases(graph)).toBe(0);
      vi.restoreAllMocks();
    }),
    { numRuns: 3, seed: 7 },
  );
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  expect(errors).toEqual([]);
});

test('where the browser cannot tell what is near, it starts at once', async () => {
  vi.stubGlobal('IntersectionObserver', undefined);
  const graph = await mounted();
  expect(at(graph)).not.toBeNull();
  vi.unstubAllGlobals();
});

test('paper has no far away: what was given back is drawn for print', async () => {
  const graph = await mounted();
  const far = document.createElement('div');
  far.style.height = '5000px';
  document.body.prepend(far);
  await expect.poll(() => canvases(graph)).toBe(0);
  dispatchEvent(new Event('beforeprint'));
  const canvas = graph.shadowRoot?.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  expect(pixels?.some((value) => value > 0)).toBe(true);
  dispatchEvent(new Event('afterprint'));
  expect(canvases(graph)).toBe(0);
});
