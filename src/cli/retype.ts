/** Writes the source's own characters into a story's file, in place: not a byte changes but those of the characters concerned. */
import { isTaken, type Typeset } from '../story/verifying/typeset.js';

const RETYPE_SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const RETYPE_ATOM = /[^\s,\]}]+/y;
/** One character as it is written inside a string: as such or escaped. */
const WRITTEN = /\\u[\da-fA-F]{4}|\\.|[^\\]/gs;

/** `json` must be JSON that a story was read from. */
export function retypeFile(json: string, typesets: readonly Typeset[]): string {
  const wanted = new Map(typesets.map((its) => [`/statements/${its.statement}/quote/${its.field}`, its]));
  let text = json;
  // From the end, so that what comes first stays where it is.
  for (const { pointer, start, end } of stringsOf(json).reverse()) {
    const its = wanted.get(pointer);
    if (its) text = text.slice(0, start) + retypeLiteral(json.slice(start, end), its) + text.slice(end);
  }
  return text;
}

/** Characters that stay keep the way they were written. */
function retypeLiteral(literal: string, { given, runs }: Typeset): string {
  const written: string[] = literal.slice(1, -1).match(WRITTEN) ?? [];
  const units = written.map((its) => JSON.parse(`"${its}"`) as string);
  // A file in another normal form than NFC has other characters than the runs; then all of them are written anew.
  const kept = units.join('') === given && runs.map(({ story }) => story).join('') === given;
  let at = 0;
  let out = '';
  for (const run of runs) {
    const length = run.story.length;
    const raw = kept ? written.slice(at, at + length).join('') : escaped(run.story);
    out += isTaken(run) ? escaped(run.source) : raw;
    at += length;
  }
  return `"${out}"`;
}

const escaped = (text: string) => JSON.stringify(text).slice(1, -1);

interface Found {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

/** Every string that is a value, with its JSON pointer and its place. */
function stringsOf(json: string): Found[] {
  const found: Found[] = [];
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [match = ''] = pattern.exec(json) ?? [];
    at += match.length;
    return match;
  };
  const value = (pointer: string): void => {
    skip(RETYPE_SPACE);
    const first = json.charAt(at);
    if (first === '{' || first === '[') list(pointer, first === '{');
    else if (first === '"') {
      const start = at;
      skip(STRING);
      found.push({ pointer, start, end: at });
    } else skip(RETYPE_ATOM);
    skip(RETYPE_SPACE);
  };
  const list = (pointer: string, named: boolean): void => {
    for (let i = 0; ; i++) {
      at++;
      skip(RETYPE_SPACE);
      if (/[\]}]/.test(json.charAt(at))) break;
      let key = String(i);
      if (named) {
        key = JSON.parse(skip(STRING));
        skip(RETYPE_SPACE);
        at++;
      }
      value(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      if (json.charAt(at) !== ',') break;
    }
    at++;
  };
  at = json.startsWith('\uFEFF') ? 1 : 0;
  value('');
  return found;
}
