/**
 * How a file that was opened is written, by the values that were read from it: who keeps a value keeps its characters, and what is new is
 * written in the file's manner. A file that nobody changed is saved as it was, byte for byte.
 */

interface Slice {
  readonly start: number;
  readonly end: number;
  /** How many lists and objects it stands in. */
  readonly depth: number;
}

export interface Paper {
  readonly text: string;
  readonly root: unknown;
  /** Where in `text` each list and object that was read stands. */
  readonly slices: WeakMap<object, Slice>;
  readonly manner: Manner;
}

interface Manner {
  readonly newline: string;
  readonly indent: string;
  /** `wide`: what fits into a line stands in one; `tall`: every member has its own; `flat`: one line in all, without spaces. */
  readonly lay: 'wide' | 'tall' | 'flat';
}

const OWN: Manner = { newline: '\n', indent: '  ', lay: 'wide' };
/** Characters of a line, its indent included. */
const WIDTH = 120;

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** `text` must be JSON without a key twice in one object (`scan` tells), not deeper than a story. */
export function readPaper(text: string): Paper {
  const tokens = [...text.replace(/^\uFEFF/, ' ').matchAll(TOKEN)];
  const slices = new WeakMap<object, Slice>();
  let at = 0;
  const peek = () => tokens[at]?.[0] ?? '';
  const items = (depth: number) => {
    const list: unknown[] = [];
    while (peek() !== ']') {
      list.push(value(depth));
      if (peek() === ',') at++;
    }
    return list;
  };
  const members = (depth: number) => {
    const entries: [string, unknown][] = [];
    while (peek() !== '}') {
      const key = JSON.parse(peek()) as string;
      at += 2;
      entries.push([key, value(depth)]);
      if (peek() === ',') at++;
    }
    return Object.fromEntries(entries);
  };
  function value(depth: number): unknown {
    const token = peek();
    const start = tokens[at]?.index ?? 0;
    at++;
    if (token !== '{' && token !== '[') return JSON.parse(token);
    const its = token === '[' ? items(depth + 1) : members(depth + 1);
    const end = (tokens[at]?.index ?? 0) + 1;
    at++;
    slices.set(its, { start, end, depth });
    return Object.freeze(its);
  }
  const root = value(0);
  return { text, root, slices, manner: mannerOf(text) };
}

function mannerOf(text: string): Manner {
  const [, newline = '\n', indent = '  '] = /(\r?\n)([ \t]+)["{[]/.exec(text) ?? [];
  if (!/\n\s*["{[]/.test(text.trim())) return { ...OWN, lay: 'flat' };
  return { newline, indent, lay: /[{[][ \t]*[^\s{}[\]]/.test(text) ? 'wide' : 'tall' };
}

/** The file's text of a value that was read from `paper` and changed, or of a new one. */
export function written(value: unknown, paper: Paper | null): string {
  if (paper == null) return `${writer(null)(value, undefined, 0, 0)}\n`;
  if (value === paper.root) return paper.text;
  const slice = isObject(paper.root) ? paper.slices.get(paper.root) : undefined;
  const [head, tail] = slice ? [paper.text.slice(0, slice.start), paper.text.slice(slice.end)] : ['', '\n'];
  return head + writer(paper)(value, paper.root, 0, 0) + tail;
}

/** `was`: what stood in its place; it decides between one line and many. `used`: characters that its line needs beside it. */
type Write = (value: unknown, was: unknown, depth: number, used: number) => string;

function writer(paper: Paper | null): Write {
  const { newline, indent, lay } = paper?.manner ?? OWN;
  const kept = (value: object, depth: number) => {
    const slice = paper?.slices.get(value);
    const text = slice && paper?.text.slice(slice.start, slice.end);
    return text != null && (slice?.depth === depth || !text.includes('\n')) ? text : null;
  };
  const isTall = (was: unknown) => {
    const slice = isObject(was) ? paper?.slices.get(was) : undefined;
    if (!slice || !paper) return lay === 'tall';
    return /^[{[]\s*\n/.test(paper.text.slice(slice.start, slice.end));
  };
  const write: Write = (value, was, depth, used) => {
    if (!isObject(value)) return JSON.stringify(value);
    const its = kept(value, depth);
    if (its != null) return its;
    const list = Array.isArray(value);
    const [open, close] = list ? ['[', ']'] : ['{', '}'];
    const parts = list
      ? value.map((item, i) => write(item, counterpart(item, i, was), depth + 1, 1))
      : Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .map(([key, one]) => {
            const name = `${JSON.stringify(key)}:${lay === 'flat' ? '' : ' '}`;
            return name + write(one, fieldOf(was, key), depth + 1, name.length + 1);
          });
    if (parts.length === 0) return open + close;
    if (lay === 'flat') return open + parts.join(',') + close;
    const pad = list ? '' : ' ';
    const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
    const fits = !line.includes('\n') && used + line.length + depth * indent.length <= WIDTH;
    if (fits && !isTall(was) && depth > 0) return line;
    const lead = newline + indent.repeat(depth + 1);
    return `${open}${lead}${parts.join(`,${lead}`)}${newline}${indent.repeat(depth)}${close}`;
  };
  return write;
}

/** Of a record the one with its id, of anything else what had its number. */
function counterpart(item: unknown, i: number, was: unknown): unknown {
  if (!Array.isArray(was)) return undefined;
  const id = fieldOf(item, 'id');
  return id === undefined ? was[i] : was.find((one) => fieldOf(one, 'id') === id);
}

function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? (value as { readonly [key: string]: unknown })[key] : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
