/** What a reader can do in the view, whether by mouse, finger or keys. */

import { groupBy } from '../model/groups.js';
import type { Pick } from '../picture/network-stage.js';
import { type Desk, emphasise, neighboursOf, restore, set, show } from './session.js';
import { type GraphDeeds, isShown, ROWS } from './state.js';

/** `desk` is asked for when something is done, as it holds these deeds itself. */
export function createDeeds(desk: () => Desk): GraphDeeds {
  return {
    open: (pick, shown = false) => open(desk(), pick, shown),
    hide(off) {
      const { state } = desk();
      set(desk(), { off, selected: stillShown(desk(), off) ? state.selected : null, foothold: null });
    },
    group(by) {
      set(desk(), { grouping: groupBy(desk().graph, by), off: new Set() });
      show(desk());
      emphasise(desk());
    },
    search: (query, hit = 0, expanded = false) => set(desk(), { query, hit, expanded }),
    more: () => set(desk(), { rows: desk().state.rows + 4 * ROWS }),
    about: (about) => set(desk(), { about }),
    arrange(mode) {
      const { clientWidth: width, clientHeight: height } = desk().spots.stage;
      set(desk(), { mode, share: 0 });
      desk().arranging.start(mode, height > 0 ? width / height : 1);
    },
    keep: () => desk().arranging.keep(),
    cancel() {
      desk().arranging.cancel();
      restore(desk(), desk().words[0].cancelled);
    },
    zoom: (factor) => desk().stage.zoom(factor),
    fit: () => desk().stage.fit(),
    around(node) {
      const { box, spots, stage } = desk();
      stage.reveal([node, ...neighboursOf(desk(), node)], coveredBy(box.querySelector('.panel'), spots.stage));
    },
    leave: () => desk().leave(),
  };
}

function open(desk: Desk, pick: Pick | null, shown: boolean): void {
  const { card, stage, host, box, spots, state } = desk;
  card.hide();
  const focus = host.shadowRoot?.activeElement;
  // A neighbour or a hit may be of a group that is off: what is asked for is shown.
  const off = pick?.kind === 'node' && !isShown(state, pick.index) ? new Set<number>() : state.off;
  set(desk, { selected: pick, off, foothold: null, query: '', expanded: false, rows: ROWS, about: false });
  if (pick) box.querySelector('.panel .scroll')?.scrollTo(0, 0);
  const covered = coveredBy(box.querySelector('.panel'), spots.stage);
  // What was pressed stays under the pointer, unless the sheet has come over it.
  if (pick?.kind === 'node' && (shown || covered > 0)) stage.reveal([pick.index], covered);
  // What had the focus may be gone: the keys go on from the picture.
  if (focus && !focus.isConnected) spots.stage.focus({ preventScroll: true });
}

/** How much of the stage's foot lies under the panel, CSS px: on a narrow page it is a sheet. */
function coveredBy(panel: Element | null, stage: Element): number {
  const [sheet, room] = [panel?.getBoundingClientRect(), stage.getBoundingClientRect()];
  if (!sheet || sheet.width === 0 || sheet.left >= room.right - 1 || sheet.top <= room.top) return 0;
  return Math.max(0, room.bottom - sheet.top);
}

function stillShown({ graph, state }: Desk, off: ReadonlySet<number>): boolean {
  const { selected } = state;
  if (!selected) return false;
  const { kind, index } = selected;
  const ends = kind === 'node' ? [index] : [graph.source[index], graph.target[index]];
  return ends.every((node) => isShown({ ...state, off }, node ?? 0));
}
