/**
 * Reads JSON text for what `JSON.parse` does not tell: a key twice in one object (it keeps the last: of two quotes one would be
 * lost in silence), nesting without end, and the line and column of a slip, alike in every browser. RFC 8259, strictly.
 */
import { type ErrorCode, type Params, type Path, shown } from '../faults.js';

/** The first thing wrong with the text; `path` leads to the innermost value that was open. */
export interface Slip {
  readonly code: ErrorCode;
  readonly path: Path;
  readonly params: Params;
}

const SCAN_SPACE = /[ \t\n\r]*/y;
const ESCAPE = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
const SCAN_ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const QUOTE = 34;
const BACKSLASH = 92;

/** `null` when the text is JSON with unique keys and at most `deepest` levels; it never recurses deeper than that. */
export function scan(text: string, deepest: number): Slip | null {
  const cursor = cursorOn(text);
  const path: (string | number)[] = [];

  const slip = (code: ErrorCode, params: Params = {}): Slip => ({
    code,
    path,
    params: { ...cursor.place(), ...params },
  });
  const unexpected = (): Slip =>
    cursor.peek() === '' ? slip('unfinished-json') : slip('not-json', { found: cursor.peek() });

  function members(depth: number): Slip | null {
    const keys = new Set<string>();
    do {
      const start = cursor.at;
      if (cursor.peek() !== '"' || !cursor.string()) return unexpected();
      const key: string = JSON.parse(text.slice(start, cursor.at));
      path.push(key);
      if (keys.has(key)) {
        cursor.at = start;
        return slip('duplicate-key', { found: shown(key) });
      }
      keys.add(key);
      cursor.skip(SCAN_SPACE);
      if (!cursor.eat(':')) return unexpected();
      const bad = value(depth);
      if (bad) return bad;
      path.pop();
    } while (cursor.eat(','));
    return cursor.eat('}') ? null : unexpected();
  }

  function items(depth: number): Slip | null {
    let i = 0;
    do {
      path.push(i++);
      const bad = value(depth);
      if (bad) return bad;
      path.pop();
    } while (cursor.eat(','));
    return cursor.eat(']') ? null : unexpected();
  }

  function value(depth: number): Slip | null {
    const first = cursor.peek();
    const opens = first === '{' || first === '[';
    if (opens && depth >= deepest) return slip('too-deep', { max: deepest });
    if (cursor.eat('{')) return cursor.eat('}') ? null : members(depth + 1);
    if (cursor.eat('[')) return cursor.eat(']') ? null : items(depth + 1);
    if (!(first === '"' ? cursor.string() : cursor.skip(SCAN_ATOM))) return unexpected();
    cursor.skip(SCAN_SPACE);
    return null;
  }

  cursor.skip(SCAN_SPACE);
  if (cursor.peek() === '') return slip('no-text');
  return value(0) ?? (cursor.peek() === '' ? null : unexpected());
}

/** A place in the text that only moves forward, over what it is told to expect. */
function cursorOn(text: string) {
  const cursor = {
    at: 0,
    /** The character here; at the end nothing. */
    peek: (): string => (cursor.at < text.length ? String.fromCodePoint(text.codePointAt(cursor.at) ?? 0) : ''),
    skip(pattern: RegExp): boolean {
      pattern.lastIndex = cursor.at;
      if (!pattern.test(text)) return false;
      cursor.at = pattern.lastIndex;
      return true;
    },
    /** Over one mark, if it is here, and the space after it. */
    eat(mark: string): boolean {
      if (text[cursor.at] !== mark) return false;
      cursor.at++;
      return cursor.skip(SCAN_SPACE);
    },
    /** Over a string; `false` leaves the cursor on the character that no string may have there. */
    string(): boolean {
      for (cursor.at++; ; cursor.at++) {
        const code = text.charCodeAt(cursor.at);
        // Beyond the end the code is NaN, which is not less than anything: hence the double negative.
        if (!(code >= 32)) return false;
        if (code === BACKSLASH) {
          cursor.at++;
          if (!cursor.skip(ESCAPE)) return false;
          cursor.at--;
        } else if (code === QUOTE) {
          cursor.at++;
          return true;
        }
      }
    },
    /** Counted from 1, as editors do. */
    place() {
      const before = text.slice(0, cursor.at);
      return { line: before.split('\n').length, column: cursor.at - before.lastIndexOf('\n') };
    },
  };
  return cursor;
}
