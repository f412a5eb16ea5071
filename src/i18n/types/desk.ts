/** What the desk's model says, in every language. `{…}` is filled with texts of the story. */
import type { EditCode, LeftCode, RefusalCode } from '../../desk/model/types.js';

export interface DeskWords {
  readonly edits: Readonly<Record<EditCode, string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  /** What is left to do, and how. */
  readonly left: Readonly<Record<LeftCode, readonly [message: string, hint: string]>>;
  /** Of a project's parts, what is wrong with one. */
  readonly parts: Readonly<Record<'notUtf8' | 'notJson' | 'notPublished', string>>;
}
