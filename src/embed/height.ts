/**
 * Tells the page around this one how tall it is, in every way that newsrooms' pages already understand. It only ever sends:
 * whoever embeds it can make it do nothing.
 */

/** CSS px by which a height must differ to be worth a message. */
const HEIGHT_LEAST = 2;
/** Milliseconds between two messages at least. */
const HEIGHT_PAUSE = 100;
/** So often may a height go back to where it was before; then the two pages are chasing one another. */
const SWINGS = 5;

/**
 * All messages that say one height: our own, Datawrapper's, AMP's, Medium's; pym's, dpa's and WordPress's where the address
 * names who is asking (`?childId=`, `?id=`, `#?secret=`). `height` is in whole CSS px, `href` the page's own address.
 */
export function dialects(height: number, href: string): (object | string)[] {
  const { searchParams, pathname, hash } = new URL(href);
  const child = searchParams.get('childId');
  const asked = searchParams.get('id');
  const secret = /^#\?secret=([a-z\d]+)$/i.exec(hash)?.[1];
  const id = asked ?? pathname.replace(/^.*\/|\.\w+$/g, '');
  return [
    { source: 'edgewise', version: 1, type: 'resize', id, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
    ...(asked ? [{ embed: asked, height }] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

export interface Pulse {
  /** The height now. */
  at(height: number): void;
  /** Says the last height once more. */
  again(): void;
  /** A reader did something: what changes now is no echo. */
  calm(): void;
  destroy(): void;
}

/** Passes on real changes only, at most one in each `pause` ms; of two heights that chase one another it stays with the taller. */
export function createPulse(send: (height: number) => void, pause = HEIGHT_PAUSE): Pulse {
  let wanted = 0;
  let last = 0;
  let before = 0;
  let swings = 0;
  let repeat = false;
  let gate: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    repeat = false;
    send(last);
    gate = setTimeout(open, pause);
  }

  function consider(): void {
    if (gate !== undefined) return;
    if (Math.abs(wanted - last) >= HEIGHT_LEAST) {
      swings = Math.abs(wanted - before) < HEIGHT_LEAST ? swings + 1 : 0;
      if (swings <= SWINGS || wanted > last) [before, last] = [last, wanted];
      else return;
    } else if (!repeat || last === 0) return;
    tell();
  }

  function open(): void {
    gate = undefined;
    consider();
  }

  return {
    at(height) {
      wanted = height;
      consider();
    },
    again() {
      repeat = true;
      consider();
    },
    calm() {
      swings = 0;
    },
    destroy() {
      clearTimeout(gate);
    },
  };
}

/** Starts telling, where there is anybody to tell; returns the undo. The page must be as tall as its content. */
export function createHeight(page: Window): () => void {
  if (page.parent === page) return () => {};
  const root = page.document.documentElement;
  const abort = new AbortController();
  const measure = () => Math.ceil(root.getBoundingClientRect().height);
  const pulse = createPulse((height) => {
    // To anybody: a height is no secret, and who the parent is cannot be known here.
    for (const message of dialects(height, page.location.href)) page.parent.postMessage(message, '*');
  });
  const look = () => pulse.at(measure());
  const misfit = () => {
    look();
    if (Math.abs(page.innerHeight - measure()) >= HEIGHT_LEAST) pulse.again();
  };
  const on = { signal: abort.signal };
  // A frame that its host still hides, as WordPress does, is not rendered: there the observer is silent.
  look();
  page.addEventListener('resize', look, on);
  const observer = new ResizeObserver(look);
  observer.observe(root);
  // A parent whose script came after our first message has missed it, and cannot ask.
  page.addEventListener('load', misfit, on);
  for (const arrival of ['pointerover', 'focusin']) page.addEventListener(arrival, misfit, { ...on, once: true });
  // WordPress may write its secret into the address when the page is already there.
  page.addEventListener('hashchange', pulse.again, on);
  for (const deed of ['pointerdown', 'keydown']) page.addEventListener(deed, pulse.calm, on);
  return () => {
    abort.abort();
    observer.disconnect();
    pulse.destroy();
  };
}
