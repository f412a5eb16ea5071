/** What the desk cannot do without; the page itself names the browsers that have it. */

/** Marks in plain text (Safari 17.2, Firefox 140), words of any language (Firefox 125), lists that are sorted as copies (Chrome 110). */
export const isCapable = (): boolean =>
  typeof Highlight === 'function' &&
  CSS.highlights != null &&
  typeof Intl.Segmenter === 'function' &&
  typeof Array.prototype.toSorted === 'function';
