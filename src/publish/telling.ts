/** A story as the formats tell it. */
import type { Story } from '../story/definition.js';
import { type Replies, repliesOf } from '../story/telling/order.js';
import { type Teller, tellerOf } from '../story/telling/teller.js';
import type { Wording } from './wording.js';

export interface Telling extends Teller {
  readonly story: Story;
  readonly t: Wording;
  readonly replies: Replies;
}

/** `t` decides the language. */
export function tell(story: Story, t: Wording): Telling {
  return { ...tellerOf(story, t), story, t, replies: repliesOf(story) };
}
