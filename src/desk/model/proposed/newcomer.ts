/** What is known of somebody who comes into the story from a text. */
import type { Entity } from '../../../story/definition.js';
import type { Kind } from '../../../story/vocabulary.js';
import { nounOf } from './calls.js';

/** `kind`: null where its maker must say. "A nurse" is called "nurse", too: by that alone her words are found to be hers. */
export function newcomer(name: string, kind: Kind | null): Pick<Partial<Entity>, 'kind' | 'aliases'> {
  const noun = nounOf(name);
  return { ...(kind && { kind }), ...(noun != null && { aliases: [noun] }) };
}
