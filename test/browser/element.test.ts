/** The element as its hosts know it: public surface, life in the document, what happens to bad input. */
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import sample from '../../data/sample.json';
import '../../src/element/define.js';
import documented from '../../src/element/element.ts?raw';
import { EdgewiseGraph } from '../../src/element/index.js';

afterEach(() => document.body.replaceChildren());

const once = (target: EventTarget, name: string): Promise<CustomEvent> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as CustomEvent), { once: true }));

async function mounted(
  input: unknown = sample,
  attributes: Readonly<Record<string, string>> = {},
): Promise<EdgewiseGraph> {
  const graph = document.createElement('edgewise-graph');
  graph.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) graph.setAttribute(name, value);
  graph.style.width = '860px';
  document.body.append(graph);
  const ready = once(graph, 'edgewise-ready');
  graph.story = input;
  await ready;
  await graph.updateComplete;
  return graph;
}

const root = (graph: EdgewiseGraph) => graph.shadowRoot as ShadowRoot;
test('the public surface is this and no more', async () => {
  const methods = ['clear', 'filter', 'fit', 'positionOf', 'select', 'toPNG', 'toSVG'];
  const properties = [
    'greedy',
    'ownsGestures',
    'facets',
    'height',
    'lang',
    'linkFor',
    'noFilters',
    'noSearch',
    'painter',
    'relations',
    'src',
    'state',
    'story',
    'theme',
    'view',
  ];
  for (const name of methods) expect(typeof EdgewiseGraph.prototype[name as 'fit'], name).toBe('function');
  for (const name of properties.filter((its) => its !== 'linkFor'))
    expect(name in EdgewiseGraph.prototype, name).toBe(true);
  expect([...EdgewiseGraph.observedAttributes].sort()).toMatchInlineSnapshot(`
    [
      "facets",
      "height",
      "lang",
      "no-filters",
      "no-search",
      "no-steps",
      "painter",
      "relations",
      "select",
      "src",
      "step",
      "theme",
      "view",
    ]
  `);
  const told = (tag: string, name: string) => documented.includes(` * @${tag} ${name} - `);
  expect(EdgewiseGraph.observedAttributes.filter((name) => !told('attr', name))).toEqual([]);
  const events = ['ready', 'error', 'select', 'filter', 'step', 'view'];
  expect(events.filter((name) => !told('fires', `edgewise-${name}`))).toEqual([]);
  const graph = await mounted();
  graph.select(sample.statements[0]?.id ?? '');
  await graph.updateComplete;
  const parts = [...root(graph).querySelectorAll('[part]')].map((part) => part.getAttribute('part'));
  expect([...new Set(parts)].sort()).toEqual(['legend', 'panel', 'quote', 'search', 'status', 'steps', 'toolbar']);
});

test('ready comes once per story and counts it', async () => {
  const graph = document.createElement('edgewise-graph');
  document.body.append(graph);
  let times = 0;
  graph.addEventListener('edgewise-ready', () => times++);
  const ready = once(graph, 'edgewise-ready');
  graph.story = sample;
  const { detail } = await ready;
  expect(detail.entities).toBe(sample.entities.length);
  expect(detail.statements).toBe(sample.statements.length);
  expect(detail.edges).toBeGreaterThan(0);
  graph.lang = 'de';
  await expect.poll(() => root(graph).querySelector('[data-view=table]')?.textContent).toContain('Tabelle');
  expect(times).toBe(1);
  // A story that comes later is counted, and by then whatever the language had to say has been said.
  const again = once(graph, 'edgewise-ready');
  graph.story = structuredClone(sample);
  await again;
  expect(times).toBe(2);
});

test('select, clear and filter say nothing to the page; a reader does', async () => {
  const graph = await mounted();
  const heard: string[] = [];
  for (const name of ['edgewise-select', 'edgewise-filter']) graph.addEventListener(name, () => heard.push(name));
  const id = sample.statements[0]?.id ?? '';
  expect(graph.select(id)).toBe(true);
  expect(graph.state.selected).toMatchObject({ kind: 'edge', id });
  expect(graph.select('nobody at all')).toBe(false);
  expect(graph.select('constructor')).toBe(false);
  graph.clear();
  expect(graph.state.selected).toBeNull();
  graph.filter([]);
  expect(graph.state.hidden.length).toBe(sample.relations.length);
  graph.filter(null);
  expect(heard).toEqual([]);
  await graph.updateComplete;
  await userEvent.click(root(graph).querySelector('.legend .switch') as Element);
  // The words most worth a press are the beginning where there is no guided reading.
  graph.noSteps = true;
  await graph.updateComplete;
  await userEvent.click(root(graph).querySelector('.panel .entry') as Element);
  expect(heard).toEqual(['edgewise-filter', 'edgewise-select']);
});

test('state and story are frozen', async () => {
  const graph = await mounted();
  expect(Object.isFrozen(graph.state)).toBe(true);
  expect(Object.isFrozen(graph.story)).toBe(true);
  expect(graph.story).toEqual(sample);
});

test('a story with faults is refused with place and cure, and the one before stays', async () => {
  const graph = await mounted();
  const before = graph.story;
  const failed = once(graph, 'edgewise-error');
  graph.story = {
    ...sample,
    entities: [...sample.entities, { id: 'x', kind: 'persn', name: '<img src=x onerror=alert(1)>' }],
  };
  const { detail } = await failed;
  await graph.updateComplete;
  expect(detail.problems[0]).toMatchObject({
    code: 'unknown-kind',
    pointer: `/entities/${sample.entities.length}/kind`,
  });
  const notice = root(graph).querySelector('[role=alert]');
  expect(notice?.textContent).toContain(`/entities/${sample.entities.length}/kind`);
  expect(notice?.textContent).toContain('person');
  expect(root(graph).querySelector('img')).toBeNull();
  expect(graph.story).toBe(before);
  await userEvent.click(root(graph).querySelector('[data-dismiss]') as Element);
  expect(root(graph).querySelector('[role=alert]')).toBeNull();
});

test('bytes and text go through the same door', async () => {
  const text = JSON.stringify(sample);
  for (const input of [text, new TextEncoder().encode(`\uFEFF${text}`)]) {
    const graph = await mounted(input);
    expect(graph.story).toEqual(sample);
  }
});

test('markup in a name is a name', async () => {
  const nasty = '<img src=x onerror="document.title=1">';
  const [first, ...rest] = sample.entities;
  const graph = await mounted({ ...sample, entities: [{ ...first, name: nasty }, ...rest] });
  graph.select(first?.id ?? '');
  await graph.updateComplete;
  expect(root(graph).querySelector('.panel h2')?.textContent).toBe(nasty);
  expect(root(graph).querySelector('img')).toBeNull();
});

test('moved, removed and put back it works as before; two on a page do not meet', async () => {
  const [one, two] = [await mounted(), await mounted()];
  const id = sample.statements[0]?.id ?? '';
  one.select(id);
  expect(two.state.selected).toBeNull();
  one.remove();
  await expect.poll(() => root(one).querySelectorAll('canvas').length).toBe(0);
  document.body.append(one);
  await expect.poll(() => one.positionOf(id)).not.toBeNull();
  expect(root(one).querySelectorAll('canvas').length).toBe(root(two).querySelectorAll('canvas').length);
});

test('a stage that is hidden at first draws when it is shown', async () => {
  const graph = document.createElement('edgewise-graph');
  graph.hidden = true;
  document.body.append(graph);
  graph.story = sample;
  // Another that can be seen is drawn meanwhile.
  await mounted();
  expect(graph.positionOf(sample.entities[0]?.id ?? '')).toBeNull();
  const ready = once(graph, 'edgewise-ready');
  graph.hidden = false;
  await ready;
  expect(graph.positionOf(sample.entities[0]?.id ?? '')).not.toBeNull();
});

test('the search finds a name by its beginning and opens it', async () => {
  const graph = await mounted();
  const entity = sample.entities[1];
  const name = typeof entity?.name === 'string' ? entity.name : '';
  const field = root(graph).querySelector('input[type=search]') as HTMLInputElement;
  await userEvent.click(field);
  await userEvent.type(field, name.slice(0, 4).toUpperCase());
  await userEvent.keyboard('{Enter}');
  expect(graph.state.selected).toMatchObject({ kind: 'entity', id: entity?.id });
});

test('a quotation is copied with its speaker, its source and its date', async () => {
  const graph = await mounted();
  const written: string[] = [];
  const clipboard = { writeText: async (text: string) => void written.push(text) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  graph.linkFor = (id) => `https://example.org/?s=${id}`;
  const statement = sample.statements.find(({ form }) => form === 'direct');
  graph.select(statement?.id ?? '');
  await graph.updateComplete;
  const card = root(graph).querySelector(`[data-statement="${statement?.id}"]`);
  await userEvent.click(card?.querySelector('[data-copy=quote]') as Element);
  await expect.poll(() => written.length).toBe(1);
  expect(written[0]).toContain(statement?.quote.exact);
  expect(written[0]).toContain(`https://example.org/?s=${statement?.id}`);
  await userEvent.click(card?.querySelector('[data-copy=link]') as Element);
  await expect.poll(() => written[1]).toBe(`https://example.org/?s=${statement?.id}`);

  // Where a frame may not copy, that is said where the reader looks, whatever lies over the line below.
  Object.assign(clipboard, { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
  await userEvent.click(card?.querySelector('[data-copy=quote]') as Element);
  await expect.poll(() => card?.querySelector('.told')?.textContent).toMatch(/refused to copy|Browser verweigert/);
  const box = card?.querySelector('.told')?.getClientRects()[0];
  const seen = root(graph).elementFromPoint((box?.x ?? 0) + 2, (box?.y ?? 0) + 2);
  expect(seen?.className).toBe('label told');
});

test('`view` is how the story is read, before it is there and after; what is no view means the picture', async () => {
  const graph = await mounted(sample, { view: 'table' });
  expect(graph.view).toBe('table');
  await expect.poll(() => root(graph).querySelector('.body .sheet')).not.toBeNull();
  graph.view = 'outline';
  expect(graph.state.view).toBe('outline');
  graph.setAttribute('view', 'cube');
  await graph.updateComplete;
  expect(graph.view).toBe('picture');
  expect(root(graph).querySelector('.body')).toBeNull();
});

test('where nobody answers anybody a conversation that is asked for is the picture', async () => {
  const alone = sample.statements.map(
    ({ repliesTo: _replies, disputes: _disputes, ...its }: Record<string, unknown>) => its,
  );
  const graph = await mounted({ ...sample, statements: alone });
  graph.view = 'conversation';
  await expect.poll(() => graph.view).toBe('picture');
});

test('the page hears of the view that a reader chooses, not of one that it sets', async () => {
  const graph = await mounted();
  const heard: unknown[] = [];
  graph.addEventListener('edgewise-view', (event) => heard.push((event as CustomEvent).detail));
  graph.view = 'outline';
  await graph.updateComplete;
  await userEvent.click(root(graph).querySelector('[data-view=table]') as HTMLElement);
  expect(heard).toEqual([{ view: 'table' }]);
});
