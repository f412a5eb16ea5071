/** A statement is taken into hand: its passage is shown in the text and its edge opened in the picture. */
import { placeIn } from '../../model/index.js';
import type { Desk } from '../desk.js';

export function inHand(desk: Desk, id: string): void {
  const statement = desk.draft.story.statements.find((its) => its.id === id);
  if (!statement) return;
  const source = statement.source ?? desk.state.source;
  const place = placeIn(desk.draft, id);
  desk.change({ hand: id, listed: false, step: 'say', source: source ?? null, pane: 'statement' });
  if (place) desk.afterwards(() => desk.text.reveal(place));
}
