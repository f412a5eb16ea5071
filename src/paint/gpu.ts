/** What a page has to spend on WebGL: whether there is a GPU, how many painters may use it, how often one that fails is tried again. */

/** A painter takes three WebGL contexts, and browsers allow sixteen in a page, of which others want some, too. */
const LIVE_MOST = 2;
/** A painter that lost its GPU starts anew no more often than this. */
const RESTARTS = { most: 2, within: 60_000 } as const;
/** What calls itself WebGL and is a processor: slower by far than a 2D canvas. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

let answer: boolean | null = null;
let live = 0;

/** Whether a real GPU answers; asked once per page. */
export function gpuAnswers(): boolean {
  answer ??= probe();
  return answer;
}

function probe(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const more = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(more ? more.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}

/** What one painter has of the page's contexts. */
export interface Share {
  /** Twice is as good as once. */
  giveBack(): void;
}

/** Null where there is none left. */
export function claimGpu(): Share | null {
  if (live >= LIVE_MOST) return null;
  live++;
  let held = true;
  return {
    giveBack() {
      if (held) live--;
      held = false;
    },
  };
}

export interface Restarts {
  failed(): void;
  /** How long to wait before the next start, ms; 0: not at all. */
  wait(): number;
}

export function createRestarts(clock: () => number): Restarts {
  let failures: number[] = [];
  return {
    failed: () => failures.push(clock()),
    wait() {
      const now = clock();
      failures = failures.filter((at) => now - at < RESTARTS.within);
      const last = failures.at(-RESTARTS.most - 1);
      return last == null ? 0 : last + RESTARTS.within - now;
    },
  };
}
