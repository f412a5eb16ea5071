/** In which line of its text something of a JSON file stands. */

/** Lines from 1, of a value and of the key that names it; of what has no key, twice the value's. */
export interface Lines {
  readonly key: number;
  readonly value: number;
}

const LINES_TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/**
 * Lines of those of the pointers that the text holds; `json` must be JSON. A slip in a file of thousands of statements needs the
 * lines of a few.
 */
export function linesOf(json: string, pointers: Iterable<string>): Map<string, Lines> {
  const wanted = new Set(pointers);
  const lines = new Map<string, Lines>();
  /** For each open list or object: its pointer, and where in it the cursor is. */
  const open: { at: string; step: number | string | null; key: number }[] = [];
  const noted = (pointer: string, key: number, value: number) => {
    if (wanted.has(pointer)) lines.set(pointer, { key, value });
  };
  let [line, end] = [1, 0];
  for (const { 0: token, index } of json.matchAll(LINES_TOKEN)) {
    for (; end < index; end++) if (json.charCodeAt(end) === 10) line++;
    const top = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',' && top) top.step = typeof top.step === 'number' ? top.step + 1 : null;
    else if (top && top.step == null) {
      top.step = JSON.parse(token) as string;
      top.key = line;
    } else if (token !== ':') {
      const at = top ? `${top.at}/${escaped(String(top.step))}` : '';
      noted(at, typeof top?.step === 'string' ? top.key : line, line);
      if (token === '{' || token === '[') open.push({ at, step: token === '[' ? 0 : null, key: line });
    }
  }
  return lines;
}

/** A step as a JSON pointer writes it. */
const escaped = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1');
