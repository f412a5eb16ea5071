// Runs within the explorer: a message that a page sends itself again and again shows how long nothing else gets a turn.

/** Begins to listen; `globalThis.benchRead` then tells what was seen. It stands alone, as it is sent to the page as text. */
export function watch() {
  const seen = { gaps: [], columns: null, drawn: null };
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

  // The frame in which a canvas has its size, and the one after it, in which it has been painted.
  let frames = 0;
  function look() {
    const view = document.querySelector('main > .graph')?.shadowRoot;
    const canvas = view?.querySelector('.stage canvas');
    if (canvas && canvas.width > 0) frames++;
    if (frames > 1) seen.drawn = performance.now();
    else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
