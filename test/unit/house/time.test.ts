/** Every place of the source where time is read, waited for or counted in frames, and how a test gets hold of it: none comes unseen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { BUDGETS, paced } from '../../tempo.js';

const src = resolve(import.meta.dirname, '../../../src');
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');

const READS =
  /performance\.now|Date\.now|new Date\(\)|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|\.timeStamp|AbortSignal\.timeout/;

const PLACES: Readonly<Record<string, string>> = {
  'desk/model/left/todo.ts': 'the day of today is handed in (desk-left.test.ts)',
  'desk/page/files/disk.ts': 'long after a download; nothing waits for it',
  'desk/page/files/keeper.ts': 'a test waits for the sentence that says it is kept (keeping.test.ts)',
  'desk/page/picture/drag-watch.ts': 'a test waits for the name of the edit (still.test.ts)',
  'desk/page/picture/picture.ts': 'a test waits for the story that is shown (newcomer.test.ts)',
  'desk/page/today.ts': 'the day of today is handed in (edits.test.ts)',
  'desk/page/toast/toast.ts': 'a test turns the page’s clock (still.test.ts)',
  'desk/page/todos.ts': 'a test waits for the count at the step (publishing.test.ts)',
  'explorer/files.ts':
    'one frame, so that a sentence is painted before the page is busy; a test waits for the sentence',
  'network/read/in-worker.ts': 'the clock is handed in, and each tenth is told on any machine (network-worker.test.ts)',
  'network/turns.ts': 'the clock is handed in (network-worker.test.ts)',
  'network/view/tools/metric-run.ts':
    'one frame, so that a sentence is painted before the page is busy; a test waits for the sentence',
  'network/view/pacing.ts': 'clock, frames and tasks are handed in (graph-pacer.test.ts)',
  'network/view/viewer.ts': 'one frame, until the words have their size; a test waits for places',
  'embed/height.ts': 'the pause is handed in, the timer is turned (height.test.ts)',
  'embed/parent.ts': 'a test waits for the height that the frame is given',
  'stage/canvas.ts': 'at most one picture a frame; a test waits for the picture',
  'stage/dragging.ts': 'the timer is turned (timers.test.ts)',
  'ui/hint.ts': 'the timer is turned (timers.test.ts)',
  'element/interface/attention.ts': 'idle at last; a test waits until a rehearsal shows the sheet',
  'element/poster/fetch-file.ts': 'the timer is turned (loading.test.ts)',
  'element/poster/failure-reasons.ts': 'one task, so that the policy has spoken; a test waits for the sentence',
  'ui/report-error.ts': 'a test waits for the report or leaves the page (parts.test.ts)',
  'element/views/in-sight.ts': 'a test waits for the place where it comes to rest (in-sight.test.ts)',
  'element/views/filter/time-bars.ts': 'a test winds the clock of the page (time.test.ts)',
  'ui/download.ts': 'one task, so that a download has begun; nothing is counted',
  'layout/drag.ts': 'frames are handed in (layout-drag.test.ts)',
  'layout/slices.ts': 'the clock is handed in, budget and interval travel as numbers (layout-slices.test.ts)',
  'paint/fallback.ts': 'the clock is handed in (choose.test.ts)',
  'paint/vector/plates.ts': 'clock and frames are handed in (crowd.test.ts of the browser)',
  'paint/webgl/frame-budget.ts': 'the timer is turned (timers.test.ts)',
  'story/parse.ts': 'the day of today is handed in (story-read.test.ts)',
};

test('time is read where it is known to be, and nowhere else', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|mjs)$/.test(file));
  const found = files.filter((file) => READS.test(textOf(file))).map((file) => file.split(sep).join('/'));
  expect(found.sort()).toEqual(Object.keys(PLACES).sort());
});

test('every length of time is in the list of those that can be made longer or shorter, or is a limit', () => {
  const lengths = Object.keys(PLACES).flatMap((file) => {
    const timed = /\/\*\*[^*]*\b(?:, ms\.|[Mm]illiseconds)[^*]*\*\/\n(?:export )?const (\w+) = [\d_]+;/g;
    return [...textOf(file).matchAll(timed)].map(([, name]) => `${file} ${name}`);
  });
  expect(lengths.length).toBeGreaterThan(5);
  const known = Object.entries(BUDGETS).flatMap(([file, names]) => names.map((name) => `${file} ${name}`));
  expect(lengths.filter((its) => !known.includes(its))).toEqual(['element/poster/fetch-file.ts FIRST_BYTE']);
});

test.each(Object.entries(BUDGETS))('%s can be made a thousand times slower and quicker', (file, names) => {
  const code = textOf(file);
  const numbers = (text: string) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(`\\b${name}(?: =|:) ([\\d_.]+)`, 'g'))].map(([, its]) =>
        Number(its?.replaceAll('_', '')),
      ),
    );
  const now = numbers(code);
  expect(now.length).toBeGreaterThanOrEqual(names.length);
  for (const factor of [1000, 0.001]) {
    numbers(paced(file, code, factor)).forEach((its, i) => {
      expect(its).toBeCloseTo((now[i] ?? 0) * factor, 6);
    });
  }
  expect(paced(file, code, 1)).toBe(code);
  expect(() => paced(file, 'const OTHER = 1;', 2)).toThrow(names[0]);
});
