// The figures as a picture: a line for each contestant, a dot on a logarithmic scale, its value beside it. Further left is better.

const WIDTH = 960;
const NAMES = 178;
const LINE = 17;
const GAP = 14;
const HEAD = 62;
const PAD = 16;
const INK = '#1b1d21';
const QUIET = '#5c626b';
const RULE = '#dfe1e5';
const OURS = '#1a58aa';
const PAPER = '#ffffff';

/**
 * @typedef {{ value: number | null, text: string, over?: boolean }} Cell `over`: it would lie further right, nobody knows how far
 * @typedef {{ name: string, ours: boolean, cells: readonly Cell[] }} Row
 * @typedef {{ title: string, tick: (value: number) => string }} Column `tick` writes what stands at a rule
 * @typedef {{ title: string, columns: readonly Column[], groups: readonly { title: string, rows: readonly Row[] }[] }} Chart
 */

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const px = (value) => String(Math.round(value * 10) / 10);

/** With a rim of paper, so that a rule behind it does not cross it out. */
function words(x, y, text, { anchor = 'start', fill = INK, size = 12, weight = 400 } = {}) {
  const look = `fill="${fill}" font-size="${size}" font-weight="${weight}" paint-order="stroke" stroke="${PAPER}" stroke-width="3"`;
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" ${look}>${escaped(text)}</text>`;
}

/** Whole powers of ten around all values above zero; zero stands at the left end. */
export function scaleOf(values, left, right) {
  const above = values.filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...above, 1e6)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...above, 1e-6))));
  const at = (value) => {
    const share = value > 0 ? (Math.log10(value) - low) / (high - low) : 0;
    return left + Math.min(1, Math.max(0, share)) * (right - left);
  };
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)) };
}

function dot(x, y, { over }, ours) {
  const fill = ours ? OURS : QUIET;
  return over
    ? `<path d="M${px(x - 4)},${px(y - 4)}l8,4l-8,4z" fill="${PAPER}" stroke="${fill}" stroke-width="1.5"/>`
    : `<circle cx="${px(x)}" cy="${px(y)}" r="${ours ? 5 : 4}" fill="${fill}"/>`;
}

/** One column of a chart: rules at the powers of ten, then everybody's dot and value. */
function column({ groups, columns }, c, top, height, [left, right]) {
  const cells = groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[c]));
  // Values stand beside their dots, the last ones within the margin.
  const scale = scaleOf(
    cells.map(({ value }) => value ?? 0),
    left + 8,
    right - 58,
  );
  const { title, tick } = columns[c];
  const out = [words(left + 8, top + 36, title, { weight: 600 })];
  scale.ticks.forEach((value, i) => {
    const x = px(scale.at(value));
    out.push(`<path d="M${x},${px(top + HEAD)}V${px(top + height)}" stroke="${RULE}"/>`);
    const outer = i === 0 || i === scale.ticks.length - 1;
    const look = { anchor: i ? 'middle' : 'start', fill: QUIET, size: 10 };
    if (outer) out.push(words(scale.at(value), top + HEAD - 8, tick(value), look));
  });
  let y = top + HEAD;
  for (const { rows } of groups) {
    y += LINE;
    for (const { cells, ours } of rows) {
      const cell = cells[c];
      const x = scale.at(cell.value ?? 0);
      if (cell.value != null) out.push(dot(x, y + LINE / 2, cell, ours));
      const style = ours ? { fill: OURS, weight: 600, size: 11 } : { fill: QUIET, size: 11 };
      out.push(words(cell.value == null ? left + 8 : x + 9, y + LINE / 2 + 4, cell.text, style));
      y += LINE;
    }
    y += GAP;
  }
  return out;
}

const heightOf = ({ groups }) => HEAD + groups.reduce((sum, { rows }) => sum + LINE * (rows.length + 1) + GAP, 0);

function drawn(chart, top) {
  const height = heightOf(chart);
  const out = [words(PAD, top + 18, chart.title, { size: 15, weight: 700 })];
  let y = top + HEAD;
  for (const { title, rows } of chart.groups) {
    out.push(words(PAD, y + LINE / 2 + 4, title, { fill: INK, weight: 600 }));
    y += LINE;
    for (const { name, ours } of rows) {
      out.push(words(PAD + 10, y + LINE / 2 + 4, name, ours ? { fill: OURS, weight: 600 } : { fill: QUIET }));
      y += LINE;
    }
    y += GAP;
  }
  const wide = (WIDTH - NAMES - PAD) / chart.columns.length;
  for (const c of chart.columns.keys())
    out.push(...column(chart, c, top, height - GAP, [NAMES + c * wide, NAMES + (c + 1) * wide]));
  return out;
}

/** @param {readonly Chart[]} charts @param {string} foot what was measured when and on what */
export function picture(charts, foot) {
  const height = charts.reduce((sum, chart) => sum + heightOf(chart) + PAD, PAD + 36);
  const out = [];
  let top = PAD;
  for (const chart of charts) {
    out.push(...drawn(chart, top));
    top += heightOf(chart) + PAD;
  }
  const read = 'Logarithmic scales, a rule for each power of ten; further left is better.';
  const small = { fill: QUIET, size: 11 };
  out.push(words(PAD, height - PAD - 16, read, small), words(PAD, height - PAD, foot, small));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${px(height)}" width="${WIDTH}" height="${px(height)}" font-family="system-ui, 'Helvetica Neue', Arial, sans-serif" role="img">
<title>${escaped(charts.map(({ title }) => title).join('; '))}</title>
<rect width="${WIDTH}" height="${px(height)}" fill="${PAPER}"/>
${out.join('\n')}
</svg>
`;
}
