/**
 * Light or dark for a story's own page, decided before it is painted: by `?theme=` in its address; else in a frame light, until the page
 * around it says otherwise (`parent.js` does), and alone as the reader's system. It stands in the head, and the page waits for it.
 * Alone it also says that it is: only then it has the window's whole height for itself. One expression without imports.
 */

((page: Window) => {
  const isAlone = page.parent === page;
  if (isAlone) page.document.documentElement.dataset['alone'] = '';
  const wear = (scheme: string) => {
    page.document.documentElement.dataset['scheme'] = scheme;
  };
  const asked = new URLSearchParams(page.location.search).get('theme');
  if (asked === 'dark' || asked === 'light') {
    wear(asked);
    return;
  }
  if (asked === 'system' || isAlone) {
    const dark = page.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => wear(dark.matches ? 'dark' : 'light');
    dark.addEventListener('change', follow);
    follow();
    return;
  }
  wear('light');
  page.addEventListener('message', ({ data, source }) => {
    if (source !== page.parent || typeof data !== 'object' || data == null) return;
    const { source: from, version, type, scheme } = data as Record<string, unknown>;
    const ours = from === 'edgewise' && version === 1 && type === 'scheme';
    if (ours && (scheme === 'light' || scheme === 'dark')) wear(scheme);
  });
  // To anybody: it tells nothing but that somebody listens.
  page.parent.postMessage({ source: 'edgewise', version: 1, type: 'hello' }, '*');
})(window);

// Makes a module of it for the type checker.
export {};
