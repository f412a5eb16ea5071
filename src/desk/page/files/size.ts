/** How long a text may be: more is a book, and of a book a part is read. */
import type { Desk } from '../desk.js';
import { fill } from '../words.js';

/** Characters. */
const MOST = 1_000_000;

/** Says so, and is true, where it is too long. */
export function isTooLong(desk: Desk, text: string): boolean {
  if (text.length <= MOST) return false;
  desk.say(fill(desk.t.tooLong, { max: String(MOST / 1_000_000) }));
  return true;
}
