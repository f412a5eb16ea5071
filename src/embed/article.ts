/**
 * Ties an article's text to its graph. A passage says with `data-edgewise-statement="ID"` which statement it is; an edge that a
 * reader opens marks its passages (`data-edgewise-marked`), a passage that a reader presses opens its edge. Passages with
 * `data-edgewise-step="N"` turn the guided reading as the page is scrolled.
 */
import type { EdgewiseGraph } from '../element/index.js';
import { ARTICLE, type Opened, openedOf, openIn, readSelect, sayOpen, sayStep } from './messages.js';
import { followSteps } from './scroll.js';

const STATEMENT = 'data-edgewise-statement';
const MARKED = 'data-edgewise-marked';
/** What answers a press by itself. */
const OPERABLE = 'a[href], button, input, select, textarea, summary, [contenteditable]';
/** No weight, so that any rule of the page's own wins. Safari knows no `text-decoration` with a style in it. */
const LOOK = `
  :where([${STATEMENT}]) {
    cursor: pointer; scroll-margin: 5rem;
    text-decoration-line: underline; text-decoration-style: dotted; text-underline-offset: 0.2em
  }
  :where([${MARKED}]) { background-color: Mark; color: MarkText }`;

interface Talk {
  open(statement: string): void;
  step(step: number | null): void;
  stop(): void;
}

function withElement(graph: EdgewiseGraph, opened: (its: Opened) => void): Talk {
  const hear = (event: Event) => opened(openedOf(event));
  graph.addEventListener('edgewise-select', hear);
  return {
    open: (statement) => openIn(graph, statement),
    step(step) {
      graph.step = step;
    },
    stop: () => graph.removeEventListener('edgewise-select', hear),
  };
}

/** The origin of the frame's own page; messages from any other are not its. */
function originOf(frame: HTMLIFrameElement): string {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return 'null';
  return frame.hasAttribute('srcdoc') ? location.origin : new URL(frame.src, frame.baseURI).origin;
}

function withFrame(frame: HTMLIFrameElement, opened: (its: Opened) => void): Talk {
  const abort = new AbortController();
  const on = { signal: abort.signal };
  let pending: object | null = null;
  const address = new URL(frame.src, frame.baseURI);
  if (frame.hasAttribute('src') && address.searchParams.get(ARTICLE) !== location.origin) {
    address.searchParams.set(ARTICLE, location.origin);
    frame.src = address.href;
  }
  const send = () => {
    // An opaque origin cannot be named as a target; what is sent is one id of a published story.
    const origin = originOf(frame);
    if (pending != null) frame.contentWindow?.postMessage(pending, origin === 'null' ? '*' : origin);
  };
  const say = (message: object) => {
    pending = message;
    send();
  };
  // A frame that loads late has not heard what was said before.
  frame.addEventListener('load', send, on);
  const hear = ({ data, source, origin }: MessageEvent) => {
    const its =
      source != null && source === frame.contentWindow && origin === originOf(frame) ? readSelect(data) : null;
    if (!its) return;
    pending = its.statement == null ? null : sayOpen(its.statement);
    opened(its);
  };
  window.addEventListener('message', hear, on);
  return {
    open: (statement) => say(sayOpen(statement)),
    step: (step) => say(sayStep(step)),
    stop: () => abort.abort(),
  };
}

/** Scrolls only what cannot be seen, and no farther than it must. */
function show(target: Element): void {
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom > 0 && top < innerHeight) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}

/** Makes a passage answer finger, mouse and keys; what answers by itself inside it goes on doing so. Returns the undo. */
function operable(passage: HTMLElement, press: () => void): () => void {
  const abort = new AbortController();
  const on = { signal: abort.signal };
  const native = passage.matches(OPERABLE);
  const added = native ? [] : passage.querySelector(OPERABLE) ? ['tabindex'] : ['tabindex', 'role'];
  const mine = added.filter((name) => !passage.hasAttribute(name));
  for (const name of mine) passage.setAttribute(name, name === 'role' ? 'button' : '0');
  const click = ({ target }: Event) => {
    const by = target instanceof Element ? target.closest(OPERABLE) : null;
    if (by == null || by === passage) press();
  };
  const key = (event: KeyboardEvent) => {
    if (native || event.target !== passage || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  };
  passage.addEventListener('click', click, on);
  passage.addEventListener('keydown', key, on);
  return () => {
    abort.abort();
    for (const name of mine) passage.removeAttribute(name);
  };
}

function wear(page: Document): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  page.adoptedStyleSheets.push(sheet);
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((its) => its !== sheet);
  };
}

/**
 * Connects a graph, or the frame it stands in, with the passages under `root`; returns the undo. A frame's address gets
 * `?article=ORIGIN` (written there already, it saves a reload): only that origin and the frame then talk to one another.
 */
export function connect(graph: EdgewiseGraph | HTMLIFrameElement, root: ParentNode = document): () => void {
  const passages = [...root.querySelectorAll<HTMLElement>(`[${STATEMENT}]`)];
  const idOf = (passage: Element) => passage.getAttribute(STATEMENT) ?? '';

  function mark({ statement, statements }: Opened): void {
    for (const passage of passages) {
      const on = statement != null && statements.includes(idOf(passage));
      passage.toggleAttribute(MARKED, on);
      if (on) passage.setAttribute('aria-current', 'true');
      else passage.removeAttribute('aria-current');
    }
  }

  function opened(its: Opened): void {
    mark(its);
    const passage = passages.find((one) => idOf(one) === its.statement);
    if (passage) show(passage);
  }

  const talk = graph instanceof HTMLIFrameElement ? withFrame(graph, opened) : withElement(graph, opened);
  const undo = passages.map((passage) =>
    operable(passage, () => {
      const statement = idOf(passage);
      talk.open(statement);
      mark({ statement, statements: [statement] });
      show(graph);
    }),
  );
  const unfollow = followSteps(root, talk.step);
  const undress = wear(graph.ownerDocument);
  return () => {
    talk.stop();
    unfollow();
    for (const stop of undo) stop();
    mark({ statement: null, statements: [] });
    undress();
  };
}
