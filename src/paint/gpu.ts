/** What a page has to spend on WebGL: whether there is a GPU, how many painters may use it, how often one that fails is tried again. */

/** A painter takes three WebGL contexts, and browsers allow sixteen in a page, of which others want some, too. */
const LIVE_MOST = 2;
/** A painter that lost its GPU starts anew no more often than this. */
const GPU_RESTARTS = { most: 2, within: 60_000 } as const;
/** What calls itself WebGL and is a processor: slower by far than a 2D canvas. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** Names that stand for any device. */
const NAMELESS = /^(|webkit( webgl)?|mozilla|generic renderer)(, or similar)?$/i;
/** Safari's name for every device, which WebKit keeps elsewhere: a GPU for certain only where each machine has one. */
const APPLE = /^apple gpu$/i;

let answer: boolean | null = null;
let live = 0;

/** Whether a real GPU answers; asked once per page. */
export function gpuAnswers(): boolean {
  if (answer == null) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    answer = probe(canvas, navigator.platform);
  }
  return answer;
}

/**
 * Whether a renderer's name tells of a GPU. One that tells nothing does not: on a GPU that hides its name the 2D canvas is slower than
 * WebGL would be, but without one WebGL is slower by more.
 */
export function isGpu(name: string, platform: string): boolean {
  if (APPLE.test(name)) return /^(mac|ip(hone|ad|od))/i.test(platform);
  return !NAMELESS.test(name.trim()) && !SOFTWARE.test(name);
}

/** Asks a canvas that serves nothing else. */
export function probe(canvas: Pick<HTMLCanvasElement, 'getContext'>, platform: string): boolean {
  const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const name = String(gl.getParameter(gl.RENDERER) ?? '');
  // Firefox tells the name at once; it complains when a page asks for more, or gives a context back. Its collector takes this one.
  if (!/^webkit/i.test(name)) return isGpu(name, platform);
  const more = gl.getExtension('WEBGL_debug_renderer_info');
  const real = more ? String(gl.getParameter(more.UNMASKED_RENDERER_WEBGL) ?? '') : name;
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isGpu(real, platform);
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
      failures = failures.filter((at) => now - at < GPU_RESTARTS.within);
      const last = failures.at(-GPU_RESTARTS.most - 1);
      return last == null ? 0 : last + GPU_RESTARTS.within - now;
    },
  };
}
