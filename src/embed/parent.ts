/**
 * For a page that embeds a story's own page and has no script of its own for that: gives each frame the height it asks for, and tells it
 * whether it stands on light or on dark. Built into one file, so that a plain `<script async src="parent.js">` can load it from any server.
 */
import { isDarkBehind } from '../stage/background.js';
import { onGround } from '../stage/background-watch.js';

const PARENT_LEAST = 120;
const PARENT_MOST = 4000;
/** Milliseconds between two changes of height at least. */
const PARENT_PAUSE = 100;

/** A message of ours, from wherever; null where it is none. */
function oursOf(data: unknown): Record<string, unknown> | null {
  if (typeof data !== 'object' || data == null) return null;
  const { source, version } = data as Record<string, unknown>;
  return source === 'edgewise' && version === 1 ? (data as Record<string, unknown>) : null;
}

function heightOf({ type, height }: Record<string, unknown>): number | null {
  return type === 'resize' && typeof height === 'number' && height > 0
    ? Math.min(PARENT_MOST, Math.max(PARENT_LEAST, Math.ceil(height)))
    : null;
}

((page: Window) => {
  const wanted = new Map<HTMLIFrameElement, number>();
  /** What each frame of ours was told last. */
  const told = new Map<HTMLIFrameElement, boolean>();
  let gate = 0;

  /** The origin that the frame's own page has; after the frame went elsewhere, messages come from another. */
  function originOf(frame: HTMLIFrameElement): string {
    const { sandbox } = frame;
    if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
    return frame.hasAttribute('srcdoc') ? page.origin : new URL(frame.src, page.document.baseURI).origin;
  }

  function apply(): void {
    gate = 0;
    if (wanted.size === 0) return;
    for (const [frame, height] of wanted) frame.style.height = `${height}px`;
    wanted.clear();
    gate = page.setTimeout(apply, PARENT_PAUSE);
  }

  function tell(frame: HTMLIFrameElement): void {
    const dark = isDarkBehind(frame);
    if (told.get(frame) === dark) return;
    told.set(frame, dark);
    const origin = originOf(frame);
    const message = { source: 'edgewise', version: 1, type: 'scheme', scheme: dark ? 'dark' : 'light' };
    frame.contentWindow?.postMessage(message, origin === 'null' ? '*' : origin);
  }

  function tellAll(): void {
    for (const frame of told.keys()) {
      if (frame.isConnected) tell(frame);
      else told.delete(frame);
    }
  }

  page.addEventListener('message', ({ data, source, origin }) => {
    const its = oursOf(data);
    if (its == null || source == null) return;
    const frames = [...page.document.querySelectorAll('iframe')];
    const frame = frames.find((its) => its.contentWindow === source);
    if (!frame || originOf(frame) !== origin) return;
    // Its page is a new one, and has been told nothing.
    if (its['type'] === 'hello') told.delete(frame);
    const height = heightOf(its);
    if (its['type'] === 'hello' || height != null) tell(frame);
    if (height == null) return;
    wanted.set(frame, height);
    if (!gate) apply();
  });
  page.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);
  // The helper may stand in the head, where there is no body to watch yet.
  if (page.document.body) onGround(tellAll);
  else page.addEventListener('DOMContentLoaded', () => onGround(tellAll));
})(window);
