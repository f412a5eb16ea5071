/** What is measured on the page, the same for each contestant: from its columns to pixels, at rest, moving, filtered. */
import type { PlacedGraph } from './placed.js';

export interface Handle {
  /** Looks from nearer by `zoom`, moved aside by (dx, dy) px. */
  camera(zoom: number, dx: number, dy: number): void;
  /** Hides the edges of these types; null shows all. */
  filter(hidden: ReadonlySet<number> | null): void;
  /** A full frame from where it is looked at; without it, a frame of a moving camera is one. */
  rest?(): void;
}

/** Puts the graph into `host`, a stage of a fixed size. */
export type Mount = (host: HTMLElement, graph: PlacedGraph) => Handle | Promise<Handle>;

/** ms; medians, and of the moving frames also the one that 95 of 100 are faster than. */
interface Figures {
  rest: number;
  moving: number;
  movingLate: number;
  filterScript: number;
  filterPainted: number;
}

const contexts: WebGL2RenderingContext[] = [];
const getContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, name: string, ...rest: unknown[]) {
  const context: unknown = Reflect.apply(getContext, this, [name, ...rest]);
  if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
  return context;
} as typeof getContext;

const point = document.createElement('canvas');
point.width = point.height = 1;
const probe = Reflect.apply(getContext, point, ['2d', { willReadFrequently: true }]) as CanvasRenderingContext2D;
const pixel = new Uint8Array(4);

/** Waits until everything that was drawn is drawn: a pixel that is read back cannot be had sooner. */
function settle(): void {
  for (const gl of contexts) if (!gl.isContextLost()) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  if (contexts.length > 0) return;
  for (const canvas of document.querySelectorAll('canvas')) {
    probe.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    probe.getImageData(0, 0, 1, 1);
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
/** Two animation frames and what they drew: the least after which a reader sees a change. */
async function painted(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await frame();
    await task();
    settle();
  }
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;

/** Runs `step` `count` times: how long it and the frame that it led to were at work, waiting for that frame apart. */
async function timed(count: number, step: (i: number) => void): Promise<number[]> {
  const work: number[] = [];
  for (let i = 0; i < count; i++) {
    await frame();
    await task();
    const start = performance.now();
    let begun = start;
    // Asked for before the step, it is called before whatever the step asks for.
    requestAnimationFrame(() => {
      begun = performance.now();
    });
    step(i);
    const script = performance.now() - start;
    await frame();
    await task();
    settle();
    work.push(script + performance.now() - begun);
  }
  return work;
}

/** Mounts, and leaves on the window how long that took and how to go on; or that it failed. */
export async function drive(mount: Mount): Promise<void> {
  const name = new URLSearchParams(location.search).get('graph') ?? '';
  const graph: PlacedGraph = await (await fetch(`${name}.json`)).json();
  const host = document.createElement('div');
  host.id = 'stage';
  document.body.append(host);
  await frame();

  const start = performance.now();
  const handle = await mount(host, graph);
  await painted();
  const first = performance.now() - start;
  Object.assign(globalThis, { mounted: { first }, proceed: () => measure(handle) });
}

/** Once around, in and out: the path on which everybody is moved. */
function travel(handle: Handle, i: number, of: number): void {
  const turn = (i / of) * 2 * Math.PI;
  handle.camera(1 + 0.9 * Math.sin(turn) ** 2, Math.sin(turn) * 150, Math.cos(turn) * 80 - 80);
}

/** How long a call of the filter takes, and until what it hides is gone from sight. */
async function filtered(handle: Handle, rounds: number): Promise<Pick<Figures, 'filterScript' | 'filterPainted'>> {
  const hidden = new Set([0, 1, 2]);
  const script: number[] = [];
  const whole: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await painted();
    const begun = performance.now();
    handle.filter(hidden);
    script.push(performance.now() - begun);
    await painted();
    whole.push(performance.now() - begun);
    handle.filter(null);
    await painted();
  }
  return { filterScript: quantile(script, 0.5), filterPainted: quantile(whole, 0.5) };
}

/** Fewer frames where frames are slow. */
async function measure(handle: Handle): Promise<Figures> {
  const [slow = 0] = await timed(1, () => travel(handle, 1, 40));
  const count = Math.max(3, Math.min(60, Math.round(4000 / slow)));
  const moving = await timed(count, (i) => travel(handle, i, count));
  handle.camera(1, 0, 0);
  await painted();
  // Who draws less while moving draws the rest once it stands still.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const rest = await timed(Math.min(count, 9), (i) =>
    handle.rest ? handle.rest() : handle.camera(1, i % 2 ? 0.5 : 0, 0),
  );
  handle.camera(1, 0, 0);
  return {
    rest: quantile(rest, 0.5),
    moving: quantile(moving, 0.5),
    movingLate: quantile(moving, 0.95),
    ...(await filtered(handle, Math.max(1, Math.min(9, Math.floor(count / 3))))),
  };
}
