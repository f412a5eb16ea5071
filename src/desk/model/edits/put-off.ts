/** A hint that its maker has read and wants to hear of no more. */
import { edit } from '../edit.js';
import type { Draft, Edit, Todo } from '../types.js';

export const isPutOff = ({ putOff }: Pick<Draft, 'putOff'>, key: string): boolean => putOff.includes(key);

export function putOff({ key, message }: Pick<Todo, 'key' | 'message'>): Edit {
  return edit('put-off', { text: message }, (its) => (key == null ? its : withPutOff(its, key)));
}

export const withPutOff = (draft: Draft, key: string): Draft =>
  isPutOff(draft, key) ? draft : { ...draft, putOff: [...draft.putOff, key] };
