/** What the page shows once the log has moved: what is gone is not in hand, and what an undo leaves to be answered is in turn again. */
import { type Draft, freed, type Log, redone, stepAfter, undone } from '../model/index.js';
import type { DeskState } from './state.js';

type Shown = Pick<DeskState, 'log' | 'shownStep' | 'hand' | 'source' | 'selection'>;
type Change = Shown & Pick<DeskState, 'turn'> & Partial<Pick<DeskState, 'listed'>>;

/** The step of the guided reading that is open stays it, wherever it went; a statement or a source that is gone is not in hand. */
export function withLog({ log: { draft }, shownStep, hand, source, selection }: Shown, log: Log): Shown {
  const { statements, sources } = log.draft.story;
  const isShown = sources.some(({ id }) => id === source);
  return {
    log,
    shownStep: shownStep == null ? null : stepAfter(draft, log.draft, shownStep),
    hand: statements.some(({ id }) => id === hand) ? hand : null,
    source: isShown ? source : (sources[0]?.id ?? null),
    selection: isShown ? selection : null,
  };
}

/**
 * After an undo or a redo. What has to be answered again is in turn, whatever was in hand meanwhile; else the one statement that is another now is in
 * hand, so that it is seen what changed.
 */
export function turned(state: Shown, way: 'undone' | 'redone'): Change {
  const { log, source } = state;
  const next = way === 'undone' ? undone(log) : redone(log);
  const shown = { ...withLog(state, next), turn: {} };
  const again = source == null ? null : freed(log.draft, next.draft, source);
  if (again) return { ...shown, hand: null, listed: false, selection: { start: again.start, end: again.start } };
  const changed = changedIn(log.draft, next.draft);
  // Whoever works in the list of all stays there.
  return changed == null ? shown : { ...shown, hand: changed };
}

/** The id of the only statement that is there before and after and not the same; null where none or several are. */
function changedIn(before: Draft, { story }: Draft): string | null {
  const was = new Map(before.story.statements.map((its) => [its.id, its]));
  const [its, ...others] = story.statements.filter((one) => was.has(one.id) && !isSame(was.get(one.id), one));
  return its == null || others.length > 0 ? null : its.id;
}

/** By their fields: a draft that was kept on the device has other records. */
const isSame = (was: object | undefined, is: object) => was === is || JSON.stringify(was) === JSON.stringify(is);
