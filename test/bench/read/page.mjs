// Runs within the explorer: a message that a page sends itself again and again shows how long nothing else gets a turn.

/** Begins to listen; `globalThis.benchRead` then tells what was seen. It stands alone, as it is sent to the page as text. */
export function watch(sample) {
  const seen = { gaps: [], columns: null, opened: null, drawn: null };
  globalThis.benchRead = seen;
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > 5) seen.gaps.push([last, now - last]);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);

  const Original = globalThis.Worker;
  globalThis.Worker = class extends Original {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'network') seen.columns = performance.now();
      });
    }
  };

  const hasInk = (canvas) => {
    const [x, y] = [(canvas.width - sample) / 2, (canvas.height - sample) / 2];
    const context = canvas.getContext('2d');
    return context?.getImageData(x, y, sample, sample).data.some((value) => value > 0) ?? false;
  };
  function look() {
    const view = document.querySelector('main > .graph')?.shadowRoot;
    if (view) seen.opened ??= performance.now();
    const canvases = [...(view?.querySelectorAll('.stage canvas') ?? [])];
    if (canvases.some((canvas) => canvas.width > sample && hasInk(canvas))) seen.drawn = performance.now();
    else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
