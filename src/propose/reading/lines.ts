/** The lines of a pasted text: which run on, which are a page's own and no part of what was written. */

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Nothing but space. */
  readonly isBlank: boolean;
  /** A page number or running head, which the reading copy leaves out. */
  isCut: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
const PAGE = /^[\s–—|-]*(?:Seite|Page|S\.|p\.)?\s*\p{N}{1,4}(?:\s*(?:von|of|\/)\s*\p{N}{1,4})?[\s–—|-]*$/iu;
const SHOUTED = /^(?=(?:.*\p{Lu}){4})[^\p{Ll}]+$/u;
/** Behind these a sentence may be over. */
export const ENDED = /[.!?…:;][\s"“”‟„»«›‹’‘')\]]*$/;
const LONG = 35;
const LONGEST_HEAD = 90;

export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number) => {
    lines.push({ start, end, isBlank: !/\S/.test(source.slice(start, end)), isCut: false });
  };
  for (const found of source.matchAll(BREAK)) {
    push(found.index);
    start = found.index + found[0].length;
  }
  push(source.length);
  cutPages(source, lines);
  return lines;
}

/** Page numbers that stand alone, and the heads beside them or that come back. */
function cutPages(source: string, lines: readonly Line[]): void {
  const seen = new Map<string, number>();
  const heads = lines.map((line) => headOf(source, line));
  for (const head of heads) if (head) seen.set(head, (seen.get(head) ?? 0) + 1);
  const filled = lines.map((_, i) => i).filter((i) => !lines[i]?.isBlank);
  const isPage = (i: number | undefined) => {
    const line = i == null ? undefined : lines[i];
    return line != null && line.end - line.start <= 40 && PAGE.test(source.slice(line.start, line.end));
  };
  const isAlone = (i: number) => (lines[i - 1]?.isBlank ?? true) && (lines[i + 1]?.isBlank ?? true);
  filled.forEach((i, n) => {
    const line = lines[i];
    const head = heads[i] ?? '';
    if (!line) return;
    if (isPage(i)) line.isCut = isAlone(i) || isPage(filled[n + 1]);
    else if (head && (isPage(filled[n - 1]) || isPage(filled[n + 1])))
      line.isCut = SHOUTED.test(head) || (seen.get(head) ?? 0) > 1;
    else if (head && SHOUTED.test(head)) line.isCut = (seen.get(head) ?? 0) > 1;
  });
}

/** What may be a running head, its numbers left out; empty where it is none. */
function headOf(source: string, { start, end, isBlank }: Line): string {
  if (isBlank || end - start > LONGEST_HEAD) return '';
  const line = source.slice(start, end).trim();
  return ENDED.test(line) ? '' : line.replace(/\p{N}+/gu, '#').replace(/\s+/g, ' ');
}

/** Whether the text was broken into lines by a page: then a line that ends with a sentence may run on, too. */
export function isWrapped(source: string, lines: readonly Line[]): boolean {
  let running = 0;
  let ended = 0;
  let longest = 0;
  lines.forEach((line, i) => {
    longest = Math.max(longest, line.end - line.start);
    if (line.isBlank || line.isCut || (lines[i + 1]?.isBlank ?? true) || line.end - line.start < LONG) return;
    if (ENDED.test(source.slice(Math.max(line.start, line.end - 8), line.end))) ended++;
    else running++;
  });
  return longest <= 130 && running >= 3 && running > ended;
}

/** Whether what stands in the next line goes on in the same paragraph. */
export function runsOn(source: string, line: Line, next: Line, wrapped: boolean): boolean {
  if (line.isBlank || next.isBlank) return false;
  // "++ 16.48 Uhr: Weitere Kräfte ++": a ticker's heading.
  if (/\+\+\s*$/.test(source.slice(Math.max(line.start, line.end - 6), line.end))) return false;
  const words = source.slice(line.start, line.end).trim();
  if (words.length < LONG)
    return wrapped && /^\s*\p{Ll}/u.test(source.slice(next.start, next.start + 8)) && !ENDED.test(words);
  const isOver = ENDED.test(words.slice(-8));
  return wrapped || !isOver ? !isOver || wrapped : false;
}
