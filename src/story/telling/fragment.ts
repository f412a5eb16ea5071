/** A link to the very sentence: URL fragment text directives (WICG Scroll-to-Text-Fragment, `#:~:text=`). */
import type { Quote } from '../definition.js';

/** Longer excerpts are named by their first and last words: a line break or a footnote inside would defeat a whole one. */
const FRAGMENT_LONG = 160;
const FRAGMENT_ENDS = 5;

/**
 * The address with a directive for the excerpt. Where the excerpt has context, one with it comes first and one without it
 * second: a page that sets a quotation mark between the two matches only the latter, and a browser goes to the first that matches.
 */
export function textFragment(url: string, { exact, prefix, suffix }: Quote): string {
  const words = wordsOf(exact);
  const range = exact.length > FRAGMENT_LONG && words.length > 2 * FRAGMENT_ENDS;
  const text = range
    ? `${encode(words.slice(0, FRAGMENT_ENDS).join(' '))},${encode(words.slice(-FRAGMENT_ENDS).join(' '))}`
    : encode(words.join(' '));
  const before = prefix == null ? '' : `${encode(wordsOf(prefix).join(' '))}-,`;
  const after = suffix == null ? '' : `,-${encode(wordsOf(suffix).join(' '))}`;
  const directives = before || after ? [`${before}${text}${after}`, text] : [text];
  return `${url}${hinge(url)}${directives.map((directive) => `text=${directive}`).join('&')}`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** A comma, an ampersand and a hyphen would be read as syntax; of these `encodeURIComponent` leaves the hyphen. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** What stands between an address and its text directive: the address may have a fragment, or directives of its own. */
function hinge(url: string): string {
  if (url.includes(':~:')) return '&';
  return url.includes('#') ? ':~:' : '#:~:';
}
