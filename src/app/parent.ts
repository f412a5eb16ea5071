/**
 * For a page that embeds a story's own page and has no script of its own for that: gives each frame the height it asks for.
 * One expression without imports, so that a plain `<script async src="parent.js">` can load it from any server.
 */

((page: Window) => {
  const LEAST = 120;
  const MOST = 4000;
  /** Milliseconds between two changes of height at least. */
  const PAUSE = 100;
  const wanted = new Map<HTMLIFrameElement, number>();
  let gate = 0;

  /** The origin that the frame's own page has; after the frame went elsewhere, messages come from another. */
  function originOf(frame: HTMLIFrameElement): string {
    const { sandbox } = frame;
    if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
    return frame.hasAttribute('srcdoc') ? page.origin : new URL(frame.src, page.document.baseURI).origin;
  }

  function heightOf(data: unknown): number | null {
    if (typeof data !== 'object' || data == null) return null;
    const { source, version, type, height } = data as Record<string, unknown>;
    const ours = source === 'edgewise' && version === 1 && type === 'resize';
    return ours && typeof height === 'number' && height > 0 ? Math.min(MOST, Math.max(LEAST, Math.ceil(height))) : null;
  }

  function apply(): void {
    gate = 0;
    if (wanted.size === 0) return;
    for (const [frame, height] of wanted) frame.style.height = `${height}px`;
    wanted.clear();
    gate = page.setTimeout(apply, PAUSE);
  }

  page.addEventListener('message', ({ data, source, origin }) => {
    const height = heightOf(data);
    if (height == null || source == null) return;
    const frames = [...page.document.querySelectorAll('iframe')];
    const frame = frames.find((its) => its.contentWindow === source);
    if (!frame || originOf(frame) !== origin) return;
    wanted.set(frame, height);
    if (!gate) apply();
  });
})(window);

// Makes a module of it for the type checker.
export {};
