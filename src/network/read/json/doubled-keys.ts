/** A key twice in one object, of which `JSON.parse` keeps the last without a word. */
import { LOSSES_NAMES } from '../losses.js';
import { endOfString } from './exact-numbers.js';

export interface DoubledKeys {
  readonly count: number;
  /** The first few with their lines, counted from 1, as `weight (12)`. */
  readonly names: readonly string[];
}

const DOUBLED_KEYS_SIGN = /["{}[\]]/g;

/** `text`: JSON, or several of it one after the other; in one pass, without a list for each object. */
export function doubledKeys(text: string): DoubledKeys {
  /** Depth → key → the object in which it stood last; and the objects that are open, of which a list is none. */
  const seen: Map<string, number>[] = [];
  const open: number[] = [];
  const found: { readonly key: string; readonly at: number }[] = [];
  let [objects, count] = [0, 0];
  DOUBLED_KEYS_SIGN.lastIndex = 0;
  for (let sign = DOUBLED_KEYS_SIGN.exec(text); sign; sign = DOUBLED_KEYS_SIGN.exec(text)) {
    if (sign[0] !== '"') {
      if (sign[0] === '{') open.push(++objects);
      else if (sign[0] === '[') open.push(0);
      else open.pop();
      continue;
    }
    const end = endOfString(text, sign.index);
    DOUBLED_KEYS_SIGN.lastIndex = end;
    if (!isKey(text, end)) continue;
    const key = keyOf(text.slice(sign.index, end));
    seen[open.length] ??= new Map();
    const its = seen[open.length] as Map<string, number>;
    const object = open.at(-1) ?? 0;
    if (its.get(key) === object && count++ < LOSSES_NAMES) found.push({ key, at: sign.index });
    its.set(key, object);
  }
  return { count, names: namesOf(text, found) };
}

/** What a colon follows. */
function isKey(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= 32) at++;
  return text[at] === ':';
}

function keyOf(token: string): string {
  try {
    return token.includes('\\') ? JSON.parse(token) : token.slice(1, -1);
  } catch {
    return token;
  }
}

function namesOf(text: string, found: readonly { readonly key: string; readonly at: number }[]): string[] {
  let [line, from] = [1, 0];
  return found.map(({ key, at }) => {
    line += text.slice(from, at).split('\n').length - 1;
    from = at;
    return `${key} (${line})`;
  });
}
