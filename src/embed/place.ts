/**
 * Keeps a graph's place before the page is painted: `<script src="place.js" crossorigin data-height="680">` ahead of the element. A script
 * and no style sheet, and fetched as the graph's own script is: where that is refused (by `script-src`, by a server that allows no other
 * origin, by a sandbox) so is this, no place is kept, and figure and words stand at their full height from the start.
 * One expression without imports, so that it can be a plain script, for which the page waits.
 */

((page: Document) => {
  const asked = page.currentScript?.dataset['height'];
  const height = asked && /^\d+$/.test(asked) ? asked : null;
  const which = height ? `[height="${height}"]` : ':not([height])';
  const sheet = new CSSStyleSheet();
  // Far away nothing in it is laid out; the element takes over with a height of its own, 560 where nobody asks for one.
  sheet.replaceSync(
    `edgewise-graph${which}:not(:defined){display:block;height:${height ?? 560}px;overflow:auto;content-visibility:auto}`,
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
})(document);

// Makes a module of it for the type checker.
export {};
