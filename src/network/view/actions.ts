/** What a reader can do in the view, whether by mouse, finger or keys. */

import { areaNamed } from '../../ui/controls.js';
import { reportLoss } from '../../ui/report-error.js';
import type { Pick } from '../picture/network-stage.js';
import { coveredBy } from './covered.js';
import { draw, restore, type Session, set } from './session.js';
import { isShown, type NetworkActions, neighboursOf, ROWS } from './state.js';
import { endOf, fetchTools, filtering, leftBy, looks, tools } from './tool-actions.js';

/** `session` is asked for when something is done, as it holds these actions itself. */
export function createActions(session: () => Session): NetworkActions {
  return {
    open: (pick, shown = false) => open(session(), pick, shown),
    ...filtering(session),
    ...looks(session),
    ...tools(session),
    search: (query, hit = 0, expanded = false) => set(session(), { query, hit, expanded }),
    more: () => set(session(), { rows: session().state.rows + 4 * ROWS }),
    about: (about) => set(session(), { about }),
    arrange(mode) {
      const { clientWidth: width, clientHeight: height } = session().hosts.stage;
      set(session(), { mode, share: 0 });
      session().arranging.start(mode, height > 0 ? width / height : 1);
    },
    keep: () => session().arranging.keep(),
    cancel() {
      session().arranging.cancel();
      restore(session(), session().words[0].cancelled);
    },
    take(taking) {
      set(session(), { taking });
      if (taking) fetchMenu(session()).catch(reportLoss);
    },
    zoom: (factor) => session().stage.zoom(factor),
    fit: () => session().stage.fit(),
    around(node) {
      const { box, hosts, stage } = session();
      stage.reveal(
        [node, ...neighboursOf(session(), node)],
        coveredBy(box.querySelector(areaNamed('panel')), hosts.stage),
      );
    },
    correct: () => session().correct(),
    leave: () => session().leave(),
  };
}

/** Once; what could not be fetched is tried again with the next press. */
async function fetchMenu(session: Session): Promise<void> {
  if (session.menu) return;
  session.menu = (await import('./take-away.js')).graphMenu;
  draw(session);
}

function open(session: Session, pick: Pick | null, shown: boolean): void {
  const end = endOf(session.state, pick);
  if (end) {
    session.card.hide();
    set(session, { query: '', expanded: false });
    session.actions.way(end);
    return;
  }
  const { card, stage, host, box, hosts, state } = session;
  card.hide();
  const focus = host.shadowRoot?.activeElement;
  // A neighbour or a hit may be of a group that is off: what is asked for is shown. Rules are more work to set up, and stay.
  const lifts = pick?.kind === 'node' && state.rules.length === 0 && !isShown(state, pick.index);
  const shownAgain = lifts ? leftBy(session, { off: new Set() }) : {};
  // What is closed leaves the keys where they stood, and so does what they open.
  const stays = !pick || (pick.kind === 'node' && pick.index === state.cursor);
  const cursor = stays ? state.cursor : null;
  set(session, { ...shownAgain, selected: pick, cursor, query: '', expanded: false, rows: ROWS, about: false });
  if (pick) box.querySelector(areaNamed('panel', 'scroll'))?.scrollTo(0, 0);
  // A node's panel offers some of the tools.
  if (pick?.kind === 'node') fetchTools(session).catch(reportLoss);
  const covered = coveredBy(box.querySelector(areaNamed('panel')), hosts.stage);
  // What was pressed stays under the pointer, unless the sheet has come over it.
  if (pick?.kind === 'node' && (shown || covered > 0)) stage.reveal([pick.index], covered);
  // What had the focus may be gone: the keys go on from the picture.
  if (focus && !focus.isConnected) hosts.stage.focus({ preventScroll: true });
}
