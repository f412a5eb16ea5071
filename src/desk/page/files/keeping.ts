/** Whether and where the draft is kept, said on the page. */
import { nothing } from 'lit-html';
import type { Desk } from '../desk.js';

export function keeping(_desk: Desk) {
  return nothing;
}
