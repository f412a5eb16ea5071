/** All budgets and intervals of the source, so many times as long as they are: for tests that must hold on any machine. */
import type { Plugin } from 'vite';

/**
 * Where they stand. Limits after which something is given up (`element/poster/fetch-file.ts`, `paint/gpu.ts`) are none: their tests turn the clock.
 * `test/unit/house/time.test.ts` finds files that are missing here.
 */
export const BUDGETS: Readonly<Record<string, readonly string[]>> = {
  'desk/page/files/disk.ts': ['LATE'],
  'desk/page/files/keeper.ts': ['PAUSE'],
  'desk/page/picture/drag-watch.ts': ['LOOK'],
  'desk/page/picture/picture.ts': ['PAUSE'],
  'desk/page/toast/toast.ts': ['NOTICE', 'LETTER'],
  'desk/page/todos.ts': ['PAUSE'],
  'embed/height.ts': ['HEIGHT_PAUSE'],
  'embed/parent.ts': ['PARENT_PAUSE'],
  'stage/dragging.ts': ['DRAGGING_PAUSE'],
  'ui/hint.ts': ['WHILE'],
  'element/interface/attention.ts': ['SOON', 'LATEST'],
  'element/views/in-sight.ts': ['IN_SIGHT_MOVE'],
  'element/views/filter/time-bars.ts': ['STAY'],
  'ui/report-error.ts': ['LEAVING'],
  'layout/slices.ts': ['budget', 'interval'],
  'network/read/in-worker.ts': ['IN_WORKER_PAUSE'],
  'network/turns.ts': ['TURNS_BUDGET'],
  'paint/vector/plates.ts': ['MOVING', 'RESTING', 'PLATES_REST'],
  'paint/webgl/frame-budget.ts': ['FRAME_BUDGET_REST'],
};

/** The source of one of these files at another pace; throws where a name is no longer there. */
export function paced(file: string, code: string, factor: number): string {
  return (BUDGETS[file] ?? []).reduce((text, name) => {
    const next = text.replace(
      new RegExp(`\\b(${name}(?: =|:) )([\\d_.]+)`, 'g'),
      (_all, before: string, number: string) => {
        return `${before}${Number(number.replaceAll('_', '')) * factor}`;
      },
    );
    if (next === text && factor !== 1) throw new Error(`${file}: no ${name} with a number; see test/tempo.ts`);
    return next;
  }, code);
}

/** `factor` as the environment gives it (`EDGEWISE_TEMPO=1000`, `EDGEWISE_TEMPO=0.001`). */
export function tempo(factor = process.env['EDGEWISE_TEMPO'] ?? '1'): Plugin {
  const times = Number(factor);
  if (!(times > 0)) throw new Error(`EDGEWISE_TEMPO is “${factor}”: give a number above 0, such as 1000 or 0.001`);
  return {
    name: 'tempo',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(BUDGETS).find((its) => id.split('?')[0]?.endsWith(`/src/${its}`));
      return file && times !== 1 ? { code: paced(file, code, times), map: null } : null;
    },
  };
}
