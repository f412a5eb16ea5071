/** On to what is still unread. */
import { coverage, placesIn } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { showInTurn } from '../proposals/deciding.js';
import { proposalsOf, queue } from '../proposals/proposing.js';

/** Shows the next proposal; where none is left, selects the next unread sentence after the statement in hand, else after the selection, else the first. */
export function next(desk: Desk): void {
  const { source, hand, selection } = desk.state;
  if (source == null) return;
  const waiting = queue(desk);
  const behind = placesIn(desk.draft, source).find(({ id }) => id === hand)?.end;
  const after = behind ?? selection?.start ?? 0;
  const proposed = (waiting.find(({ proposal }) => proposal.start >= after) ?? waiting[0])?.proposal;
  if (proposed) {
    desk.change({
      hand: null,
      listed: false,
      step: 'say',
      pane: 'statement',
      selection: { start: proposed.start, end: proposed.start },
    });
    desk.afterwards(() => {
      desk.text.reveal(proposed);
      showInTurn(desk);
    });
    return;
  }
  const place = behind ?? selection?.end ?? 0;
  const unread = coverage(desk.draft, source).sentences.filter(({ state }) => state === 'unread');
  const sentence = unread.find(({ start }) => start >= place) ?? unread[0];
  if (!sentence) {
    desk.say(desk.t.allRead);
    return;
  }
  const selected = { start: sentence.start, end: sentence.end };
  const said = proposalsOf(desk, source).length > 0 ? desk.t.noneProposed : '';
  desk.change({ selection: selected, pane: 'text', step: 'say', listed: false, said });
  desk.afterwards(() => {
    desk.text.element.focus({ preventScroll: true });
    desk.text.select(selected);
  });
}
