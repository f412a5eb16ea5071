/** Lines of a page that was printed, as a PDF's text has them: each ends where the paper ended, and paragraphs have to be found again. */

const CLOSED = /[.!?:…]["”’“«»)\]]*\s*$/u;
const HYPHEN = /(?<=\p{Ll})[-\u00AD]$/u;
const ENOUGH = 5;
/** Of all lines with one right beneath, the share that breaks off inside a sentence. */
const SHARE = 0.3;
/** A line that ends a paragraph is shorter than the others. */
const SHORT = 0.8;

/** Do lines break off in the middle of sentences? */
export function isRagged(text: string): boolean {
  const lines = text.split('\n');
  let [broken, pairs] = [0, 0];
  lines.forEach((line, i) => {
    const next = lines[i + 1] ?? '';
    if (!/\S/.test(line) || !/\S/.test(next)) return;
    pairs++;
    if (!CLOSED.test(line) && (/^\s*\p{Ll}/u.test(next) || HYPHEN.test(line.trimEnd()))) broken++;
  });
  return broken >= ENOUGH && broken >= SHARE * pairs;
}

/** Paragraphs again: lines are joined, words that were parted at a line's end are whole. */
export function joinedLines(text: string): string {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map(joined)
    .filter((its) => its !== '')
    .join('\n\n');
}

function joined(block: string): string {
  const lines = block.split('\n').map((line) => line.trim());
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  let all = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before == null) all = line;
    else if (HYPHEN.test(before) && /^\p{Ll}/u.test(line)) all = all.replace(HYPHEN, '') + line;
    else all += (CLOSED.test(before) && before.length < SHORT * usual ? '\n\n' : ' ') + line;
  });
  return all;
}
