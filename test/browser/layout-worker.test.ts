/** The layout host in a page: in the worker, in slices, cancelled, destroyed, forbidden; always the same bits. */
import { afterEach, expect, test } from 'vitest';
import { createLayoutHost, type LayoutHost } from '../../src/layout/host.js';
import { layout } from '../../src/layout/layout.js';
import type { Pacing } from '../../src/layout/slices.js';
import workerUrl from '../../src/layout/worker.ts?worker&url';
import { communities, scaleFree } from '../unit/layout/layout-engine-graphs.js';

const graph = scaleFree(1500, 3);
const hosts: LayoutHost[] = [];

function host(url?: string): LayoutHost {
  const made = createLayoutHost(url == null ? {} : { workerUrl: url });
  hosts.push(made);
  return made;
}

afterEach(() => {
  for (const made of hosts.splice(0)) made.destroy();
});

const wayOf = (name: string) => (name === 'worker' ? host(workerUrl) : host());

/** What workers say while `task` runs, and who they are. */
async function overheard<T>(task: () => Promise<T>): Promise<{ result: T; said: string[] }> {
  const Original = globalThis.Worker;
  const said: string[] = [];
  globalThis.Worker = class extends Original {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener('message', ({ data }) => said.push(data.type));
    }
  };
  try {
    return { result: await task(), said };
  } finally {
    globalThis.Worker = Original;
  }
}

test.each(['worker', 'slices'])('%s: the same bits as at once, and the graph stays the caller’s', async (name) => {
  const options = { mode: 'communities', aspect: 0.7, seed: 5 } as const;
  const { result, said } = await overheard(() => wayOf(name).layout(graph, options));
  expect(result).toEqual(layout({ ...graph, ...options }));
  expect(said.includes('done')).toBe(name === 'worker');
  expect(graph.source).toHaveLength(graph.m);
});

/** How a machine of any speed may cut the work, from a step at a time to as much as there is. */
const PACES: [string, Partial<Pacing>][] = [
  ['as it is', {}],
  ['by steps', { budget: 0, interval: 0 }],
  ['for ever', { budget: Infinity, interval: Infinity }],
];

test.each(['worker', 'slices'].flatMap((way) => PACES.map(([name, pacing]) => ({ way, name, pacing }))))(
  '$way, cut $name: progress can be drawn',
  async ({ way, pacing }) => {
    const large = scaleFree(4000, 3);
    const shares: number[] = [];
    const result = await wayOf(way).layout(large, {
      ...pacing,
      onProgress(progress) {
        shares.push(progress.share);
        const { x, y } = progress.positions();
        expect([x.length, y.length]).toEqual([large.n, large.n]);
        expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true);
      },
    });
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((p, q) => p - q));
    if (pacing.interval === Infinity) expect(shares.length).toBeLessThanOrEqual(10);
    if (pacing.interval === 0) expect(shares.length).toBeGreaterThan(100);
    expect(result).toEqual(layout(large));
  },
);

test.each(['worker', 'slices'])('%s: a job that is called off on its way has not been done', async (name) => {
  const made = wayOf(name);
  for (const [, pacing] of PACES) {
    const control = new AbortController();
    const reason = new Error('seen enough');
    const job = made.layout(scaleFree(4000, 3), {
      ...pacing,
      signal: control.signal,
      onProgress: () => control.abort(reason),
    });
    await expect(job).rejects.toBe(reason);
  }
});

test.each(['worker', 'slices'])('%s: several jobs at once, each with its own answer', async (name) => {
  const made = wayOf(name);
  const graphs = [graph, communities(600, 6, 2), scaleFree(20, 1)];
  expect(await Promise.all(graphs.map((one) => made.layout(one)))).toEqual(graphs.map((one) => layout(one)));
});

test.each(['worker', 'slices'])('%s: an abort rejects with its reason, and the host goes on', async (name) => {
  const made = wayOf(name);
  const control = new AbortController();
  const reason = new Error('the reader went on');
  const job = made.layout(scaleFree(30_000, 1), { signal: control.signal });
  control.abort(reason);
  await expect(job).rejects.toBe(reason);
  await expect(made.layout(graph, { signal: control.signal })).rejects.toBe(reason);
  expect(await made.layout(graph)).toEqual(layout(graph));
});

test.each(['worker', 'slices'])('%s: destroyed, it ends what runs and takes nothing new', async (name) => {
  const made = wayOf(name);
  const job = made.layout(scaleFree(30_000, 1));
  made.destroy();
  await expect(job).rejects.toMatchObject({ name: 'AbortError' });
  await expect(made.layout(graph)).rejects.toMatchObject({ name: 'AbortError' });
});

test.each(['worker', 'slices'])('%s: what is wrong with a graph is said', async (name) => {
  const wrong = { n: 1, m: 1, source: Uint32Array.of(0), target: Uint32Array.of(7) };
  await expect(wayOf(name).layout(wrong)).rejects.toThrow('there are 1 nodes');
});

test('slices leave the page alive: what others want of it comes between them', async () => {
  const control = new AbortController();
  const heard: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    heard.push('message');
    if (heard.length < 20) port2.postMessage(0);
    else control.abort(new Error('the reader wants something else'));
  };
  const job = host().layout(scaleFree(5000, 1), {
    budget: 0,
    interval: 0,
    signal: control.signal,
    onProgress: () => heard.length === 0 && port2.postMessage(0),
  });
  // There are hundreds of slices; twenty messages between them have come before the last.
  await expect(job).rejects.toThrow('something else');
  port1.close();
  expect(heard).toHaveLength(20);
});

test('a worker that cannot be loaded is given up for slices', async () => {
  const missing = host(new URL('/no-such-worker.js', location.href).href);
  expect(await missing.layout(graph)).toEqual(layout(graph));
});

test('where the constructor throws, as in an opaque origin, slices', async () => {
  const Original = globalThis.Worker;
  globalThis.Worker = class {
    constructor() {
      throw new DOMException('cannot be accessed from this origin', 'SecurityError');
    }
  } as unknown as typeof Worker;
  try {
    expect(await host(workerUrl).layout(graph)).toEqual(layout(graph));
  } finally {
    globalThis.Worker = Original;
  }
});

/** What happens in a page of its own under the given policy: whether a layout came, and who did it. */
async function under(policy: string): Promise<unknown> {
  const script = `
    import { createLayoutHost } from ${JSON.stringify(new URL('../../src/layout/host.ts', import.meta.url).href)};
    let by = 'slices';
    const Original = Worker;
    globalThis.Worker = class extends Original {
      constructor(...args) {
        super(...args);
        this.addEventListener('message', () => { by = 'worker'; });
      }
    };
    const host = createLayoutHost({ workerUrl: ${JSON.stringify(new URL(workerUrl, location.href).href)} });
    const source = Uint32Array.from({ length: 99 }, (_, i) => i);
    const { x } = await host.layout({ n: 100, m: 99, source, target: source.map((i) => i + 1) });
    host.destroy();
    parent.postMessage({ places: x.length, by }, '*');`;
  const page = document.createElement('iframe');
  const answer = new Promise<unknown>((resolve) => {
    const hear = ({ data, source }: MessageEvent) => {
      if (source !== page.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data);
    };
    addEventListener('message', hear);
  });
  page.srcdoc = `<meta http-equiv="content-security-policy" content="${policy}"><script type="module">${script}</script>`;
  document.body.append(page);
  const said = await answer;
  page.remove();
  return said;
}

test.each([
  ["require-trusted-types-for 'script'; trusted-types edgewise", 'worker'],
  ["require-trusted-types-for 'script'; trusted-types other", 'slices'],
  ["worker-src 'none'", 'slices'],
])('under %s: %s', async (policy, by) => {
  expect(await under(policy)).toEqual({ places: 100, by });
});
