// What was measured, as Markdown and as a picture.
import { picture } from './picture.mjs';
import { count, number, share, table, time } from './table.mjs';

const NAMES = {
  edgewise: 'Edgewise',
  forceatlas2: 'ForceAtlas2',
  'edgewise-vector': 'Edgewise, vector',
  'edgewise-webgl': 'Edgewise, WebGL',
  'edgewise-webgl-curved': 'Edgewise, WebGL, all curved',
  canvas: '(bare canvas)',
  'sigma-lines': 'sigma, lines, no events',
};
const nameOf = (contestant) => NAMES[contestant] ?? contestant;
const isOurs = (contestant) => contestant.startsWith('edgewise');
/** Why there are no figures, or null. */
const missing = ({ limit, error }) => (limit ? `> ${limit / 1000} s` : error ? `failed: ${error}` : null);
const sizeOf = ({ graph, n, m }) => `${graph}: ${count(n)} nodes, ${count(m)} edges`;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function layoutRow({ contestant, runs, ms, cpu, quality, ...run }, ours) {
  const why = missing(run);
  if (why) return [nameOf(contestant), why, '', '', '', '', '', '', 1];
  const times = isOurs(contestant) || !ours?.cpu ? '' : `${number(cpu / ours.cpu)}×`;
  const { stress, nearOne, nearTwo, crossings } = quality;
  return [
    nameOf(contestant),
    time(ms),
    time(cpu),
    times,
    share(stress),
    share(nearOne),
    share(nearTwo),
    count(crossings),
    runs,
  ];
}

function layoutText(groups) {
  const headings = 'contestant,time:,CPU:,CPU of ours:,stress ↓:,NP-1 ↑:,NP-2 ↑:,crossings ↓:,runs:'.split(',');
  const rows = groups.flatMap((group) => {
    const ours = group.runs.find(({ contestant }) => isOurs(contestant));
    return group.runs.map((run) => [group.graph, ...layoutRow(run, ours)]);
  });
  return `## Layout

From columns of edges to coordinates; each run in a process of its own, from a cold start; medians where a run was short enough to be
repeated. The processor's time also counts what compiles and collects beside the work; on a busy machine it is the fairer figure.
d3-force 300 ticks, ForceAtlas2 500 steps with inferred settings, ngraph 300 steps. Stress: 0 is perfect; NP-1, NP-2: how alike
the surroundings in the graph and in the plane are, 1 is perfect; crossings are counted up to 25 000 edges.

${groups.map(sizeOf).join('; ')}

${table(['graph', ...headings], rows)}`;
}

const DRAWN = [
  ['first', 'first frame:'],
  ['rest', 'at rest:'],
  ['moving', 'moving:'],
  ['movingLate', 'moving, 95 %:'],
  ['filterScript', 'filter, script:'],
  ['filterPainted', 'filter, painted:'],
];

/** A page's clock tells no less, ms. */
const FINEST = 0.1;
const drawTime = (ms) => (ms < FINEST ? `< ${time(FINEST)}` : time(ms));

function drawRow(run) {
  const why = missing(run);
  if (why) return [nameOf(run.contestant), why, '', '', '', '', '', ''];
  return [nameOf(run.contestant), ...DRAWN.map(([key]) => drawTime(run[key])), number(run.megabytes)];
}

function drawText({ renderer, groups }) {
  const rows = groups.flatMap(({ graph, runs }) => runs.map((run) => [graph, ...drawRow(run)]));
  return `## Drawing

The same places for all, 1200 × 800 px; medians. A frame lasts until a pixel of it could be read back. *First frame*: from columns to
pixels, the library loaded. *At rest*: everything drawn anew. *Moving*: the camera goes round. *Filter*: half of the edges hidden; the
call alone, and until two frames later, which no browser is faster than. Heap and array buffers without what the GPU holds. The bare
canvas draws straight lines and squares, and nothing else: a measure, no product.

GL: ${renderer}; ${groups.map(sizeOf).join('; ')}

${table(['graph', 'contestant', ...DRAWN.map(([, heading]) => heading), 'heap, MB:'], rows)}`;
}

function weightText(downloads) {
  const sum = (of, key) => kilobytes(of.reduce((total, its) => total + its[key], 0));
  const scripts = downloads.filter(({ script }) => script);
  const rows = downloads.map(({ file, bytes, gzip }) => [file, kilobytes(bytes), kilobytes(gzip)]);
  return `## Weight

What a browser asks for until the graph is there (the Stargate story as \`npm run embed\` writes it, with places), in this order, kB.

${table(['file', 'bytes:', 'gzip:'], [...rows, ['**script in all**', sum(scripts, 'bytes'), `**${sum(scripts, 'gzip')}**`], ['all', sum(downloads, 'bytes'), sum(downloads, 'gzip')]])}`;
}

function readText(runs) {
  const headings = 'file,size:,nodes:,edges:,read:,gap while read:,columns to frame:,gap while shown:'.split(',');
  const rows = runs.map(({ file, megabytes, n, m, read, gapReading, frame, gapOpening }) => [
    file,
    `${number(megabytes)} MB`,
    count(n),
    count(m),
    time(read),
    time(gapReading),
    time(frame),
    time(gapOpening),
  ]);
  return `## A large file of another tool

Opened in the explorer: until the page has its columns, and from then to the first frame. *Gap*: the longest time in which a message that the page
sends itself does not come back. Each row is one load; on a busy machine a gap is also what other programs take.

${table(headings, rows)}`;
}

function tasksText({ n, m, longest }) {
  const rows = Object.entries(longest).map(([deed, { wall, own }]) => [
    deed,
    time(own),
    wall > 0 ? time(wall) : '< 50 ms',
  ]);
  return `## The page while a reader works

The longest task of the page after each deed, in a network of ${count(n)} nodes and ${count(m)} edges; of several loads the shortest. By the
page's own thread, and by the clock on the wall, which runs on while other programs have the processor.

${table(['deed', 'own time:', 'on the wall:'], rows)}`;
}

function readersText({ version, files }) {
  const rows = files.flatMap(({ file, megabytes, runs }) =>
    runs.map((run) => {
      const why = missing(run);
      const name = run.reader === 'networkx' ? `NetworkX ${version}` : nameOf(run.reader);
      const begin = [file, `${number(megabytes)} MB`, name];
      return why
        ? [...begin, why, '', '']
        : [...begin, time(run.ms), time(run.cpu), `${count(Math.round(run.rss))} MB`];
    }),
  );
  const found = files.map(({ file, n, m }) => `${file}: ${count(n)} nodes, ${count(m)} edges`).join('; ');
  return `## Reading files

From a file's bytes to a graph, each run in a process of its own, medians; graphology by graphology-graphml and graphology-gexf, which know no table and no
node-link JSON. All found the same: ${found}. *Memory*: the most that the process held, with file and runtime.

${table(['file', 'size:', 'reader', 'time:', 'CPU:', 'memory:'], rows)}`;
}

const signed = (ms) => `${ms < 0 ? '−' : '+'}${Math.abs(Math.round(ms))}`;
const more = ({ middle, from, to }) => `${signed(middle)} ms (${signed(from)} to ${signed(to)})`;

function articleText(places) {
  const rows = places.map((its, i) => [
    its.place,
    time(its.first),
    time(its.largest),
    time(its.blocked),
    ...(i === 0 ? ['', '', ''] : [more(its.firstMore), more(its.largestMore), more(its.blockedMore)]),
    share(its.shift),
    its.ready == null ? '' : time(its.ready),
  ]);
  const headings = 'embed,FCP:,LCP:,blocked:,FCP more:,LCP more:,blocked more:,shift:,graph ready:'.split(',');
  return `## The article around it

An article with a photograph and ${places[0].rounds} loads of it each, in turns: without the embed, with it at the far end, with it under the headline.
1.6 Mbit/s, 150 ms, processor slowed 4×, 390 × 844 px, nothing cached. FCP, LCP: first and largest contentful paint; *blocked*: what long
tasks take beyond 50 ms each, after the first paint. Medians; *more*: the median of the differences
within a round, and where the middle half of them lies. What lies on both sides of zero cannot be told from noise.

${table(headings, rows)}`;
}

const LIMITS = `## What this does not show

- Another machine, a phone, another browser. Where other work ran at the same time (see the load), only ratios within the run hold, roughly.
- Peers at their best. They run at the settings that their documentation begins with; fewer steps would be faster and worse.
- Real graphs. These are made up; only story20 has the size and shape of what a newspaper prints.
- What is seen. A drawing here is places and lines; whether it can be read is told by no figure above.`;

function proposeText({ speed, gzip, shared }) {
  const rows = Object.entries(speed).map(([lang, { words, ms, wordsPerMs, gzip: own }]) => [
    lang,
    count(words),
    time(ms),
    number(wordsPerMs),
    count(own),
  ]);
  return `## Statements proposed (propose.js, ${count(gzip)} B gzip; without its languages ${count(shared)} B)\n\n${table(['language', 'words:', 'time:', 'words per ms:', 'its own bytes, gzip:'], rows)}`;
}

function deskText({ statements, fields }) {
  const rows = Object.entries(fields).map(([field, { median, nineInTen, halt }]) => [
    field,
    time(median),
    time(nineInTen),
    time(halt),
  ]);
  return `## A letter at the desk (a draft of ${count(statements)} statements)\n\n${table(['typed into', 'median:', 'nine in ten within:', 'longest halt afterwards:'], rows)}`;
}

/** @param {{ machine: string, layout?: object[], draw?: object, read?: object[], tasks?: object, readers?: object, weight?: object[], article?: object[], propose?: object, desk?: object }} results */
export function report({ machine, layout, draw, read, tasks, readers, weight, article, propose, desk }) {
  const parts = [`# Edgewise beside its peers\n\n${machine}`];
  if (layout) parts.push(layoutText(layout));
  if (draw) parts.push(drawText(draw));
  if (read) parts.push(readText(read));
  if (tasks) parts.push(tasksText(tasks));
  if (readers) parts.push(readersText(readers));
  if (weight) parts.push(weightText(weight));
  if (propose) parts.push(proposeText(propose));
  if (desk) parts.push(deskText(desk));
  if (article) parts.push(articleText(article));
  return `${[...parts, LIMITS].join('\n\n')}\n`;
}

const cell = (value, text) => ({ value, text });

/** A contestant's cells, or the word that there are none. */
function cellsOf(run, values) {
  if (run.error) return values.map((_, i) => cell(null, i === 0 ? 'failed' : ''));
  if (!run.limit) return values.map((make) => make(run));
  return values.map((_, i) => (i === 0 ? { ...cell(run.limit, missing(run)), over: true } : cell(null, '')));
}

function chartOf(title, columns, groups) {
  const values = columns.map(({ make }) => make);
  return {
    title,
    columns,
    groups: groups.map(({ graph, runs }) => ({
      title: graph,
      rows: runs.map((run) => {
        const { contestant } = run;
        return { name: nameOf(contestant), ours: isOurs(contestant), cells: cellsOf(run, values) };
      }),
    })),
  };
}

const LAYOUT_COLUMNS = [
  { title: 'time, cold', tick: time, make: ({ ms }) => cell(ms, time(ms)) },
  { title: 'stress', tick: String, make: ({ quality }) => cell(quality.stress, share(quality.stress)) },
];
const inTime = (title, key) => ({
  title,
  tick: time,
  make: (run) => cell(Math.max(FINEST, run[key]), drawTime(run[key])),
});
const DRAW_COLUMNS = [
  inTime('first frame', 'first'),
  inTime('frame at rest', 'rest'),
  inTime('frame, moving', 'moving'),
  inTime('filter, script', 'filterScript'),
  { title: 'heap, MB', tick: String, make: ({ megabytes }) => cell(megabytes, number(megabytes)) },
];

/** Null where nothing was measured that a picture shows. */
export function pictureOf({ machine, layout, draw }) {
  const charts = [];
  if (layout) charts.push(chartOf('Layout: how long, how good', LAYOUT_COLUMNS, layout));
  if (draw) charts.push(chartOf('Drawing: how fast, how heavy', DRAW_COLUMNS, draw.groups));
  return charts.length > 0 ? picture(charts, machine) : null;
}
