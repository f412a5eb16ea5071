/** What the page shows once the log has moved: what is gone is not in hand, and what an undo leaves to be answered is in turn again. */
import { freed, type Log, redone, stepAfter, undone } from '../model/index.js';
import type { DeskState } from './state.js';

type Shown = Pick<DeskState, 'log' | 'shownStep' | 'hand' | 'source' | 'selection'>;
type Change = Shown & Partial<Pick<DeskState, 'listed'>>;

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

/** After an undo or a redo. What has to be answered again is in turn, whatever was in hand meanwhile. */
export function turned(state: Shown, way: 'undone' | 'redone'): Change {
  const { log, source } = state;
  const next = way === 'undone' ? undone(log) : redone(log);
  const shown = withLog(state, next);
  const again = source == null ? null : freed(log.draft, next.draft, source);
  if (!again) return shown;
  return { ...shown, hand: null, listed: false, selection: { start: again.start, end: again.start } };
}
