/**
 * What `JSON.parse` would round or refuse, written so that it does not: a number that no double holds becomes text, digit by digit, and
 * Python's NaN and Infinity become null.
 */

import { holdsAll } from '../json.js';

export interface ExactNumbers {
  readonly text: string;
  /** NaN, Infinity and −Infinity that became null. */
  readonly notNumbers: number;
}

const EXACT_NUMBERS_SIGNS = /[\d.]{16}|[eE][+-]?\d{3}|NaN|Infinity/;
const EXACT_NUMBERS_TOKEN = /-?(?:NaN|Infinity)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The text as it is where there is nothing of the kind in it. */
export function exactNumbers(text: string): ExactNumbers {
  if (!EXACT_NUMBERS_SIGNS.test(text)) return { text, notNumbers: 0 };
  const parts: string[] = [];
  let notNumbers = 0;
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('"', at);
    const until = open < 0 ? text.length : open;
    parts.push(
      text.slice(at, until).replace(EXACT_NUMBERS_TOKEN, (token) => {
        if (token.endsWith('N') || token.endsWith('y')) {
          notNumbers++;
          return 'null';
        }
        return isHeld(token) ? token : `"${token}"`;
      }),
    );
    if (open < 0) break;
    at = endOfString(text, open);
    parts.push(text.slice(open, at));
  }
  return { text: parts.join(''), notNumbers };
}

function isHeld(token: string): boolean {
  const value = Number(token);
  if (!/[.eE]/.test(token)) return String(value) === token;
  // Neither too large for a double, nor so small that it would be nothing.
  return Number.isFinite(value) && (value !== 0 || /^-?[0.]+(?:e|$)/i.test(token)) && holdsAll(token, value);
}

/** The place after the quotation mark that ends the string which begins here. */
export function endOfString(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
}
