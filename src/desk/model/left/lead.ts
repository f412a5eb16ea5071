/** What something left to do begins with where many statements are listed: by its sentence alone nobody knows which one it is of. */
import { partyName, short } from '../edit.js';
import { inMarks } from '../marked.js';
import { recordOf } from '../records.js';
import type { Draft, Todo } from '../types.js';

/** Characters that tell one excerpt from others. */
const SHOWN = 40;
/** So many already do, where the sentence itself has them. */
const TOLD = 16;

/** The first words of the statement's excerpt, in marks where they are a speaker's, else who and whom; null: it is of no statement, or says them itself. */
export function leadOf(draft: Draft, { place, message }: Pick<Todo, 'place' | 'message'>): string | null {
  const statement = place.kind === 'statement' ? recordOf(draft, 'statements', place.id) : undefined;
  if (!statement) return null;
  const words = short(statement.quote?.exact ?? '', SHOWN);
  if (words !== '') return message.includes(words.slice(0, TOLD)) ? null : inMarks(draft, statement, words);
  const names = (ids: readonly string[] = []) => ids.map((id) => partyName(draft, id)).join(', ') || '…';
  return `${names(statement.from)} → ${names(statement.to)}`;
}
