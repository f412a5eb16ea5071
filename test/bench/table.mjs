// Figures as words: how many digits, which unit, and rows under headings.

/** The middle one, of an even number the upper. @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Thousands set apart; nothing for what was not counted. @param {number | null} value */
export const count = (value) => (value == null ? '' : String(value).replace(/\B(?=(\d{3})+$)/g, ' '));

/** Three digits, as that is more than repeats of a run agree on. @param {number} value */
export function number(value) {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return count(Math.round(value));
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** @param {number | undefined} ms */
export function time(ms) {
  if (ms == null || !Number.isFinite(ms)) return '–';
  if (ms >= 999.5) return `${Number((ms / 1000).toPrecision(3))} s`;
  return `${ms < 10 ? Number(ms.toFixed(1)) : Math.round(ms)} ms`;
}

/** What is measured as a share of one. @param {number | undefined} value */
export const share = (value) => (value == null || !Number.isFinite(value) ? '–' : value.toFixed(3));

/** A Markdown table; columns whose heading ends with `:` are set right, the colon is left out. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(headings.map((heading) => heading.replace(/:$/, ''))),
    line(headings.map((heading) => (heading.endsWith(':') ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(String))),
  ].join('\n');
}
