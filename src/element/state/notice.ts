/** What went wrong with a story on its way in. */
import type { Problem } from '../../story/problems/index.js';

export interface StoryNotice {
  readonly problems: readonly Problem[];
  /** Whether there is a file at all whose faults these are. */
  readonly arrived: boolean;
  /** Whether a story is still shown behind the notice. */
  readonly kept: boolean;
  /** Whether it is being tried again; then the notice says so, and a second failure is heard as one. */
  readonly waiting?: boolean;
}
