/** What is known of somebody who comes into the story from a text. */
import type { Entity } from '../../../story/definition.js';
import type { Kind } from '../../../story/vocabulary.js';
import { edit } from '../edit.js';
import { partyCalled } from '../edits/names.js';
import { addParty } from '../edits/parties.js';
import { recordOf } from '../records.js';
import type { Draft, Edit } from '../types.js';
import { nounOf } from './calls.js';
import { kindOf } from './kind.js';

/** `kind`: null where its maker must say. "A nurse" is called "nurse", too: by that alone her words are found to be hers. */
export function newcomer(name: string, kind: Kind | null): Pick<Partial<Entity>, 'kind' | 'aliases'> {
  const noun = nounOf(name);
  return { ...(kind && { kind }), ...(noun != null && { aliases: [noun] }) };
}

/** Each name's party, by id, name, alias or surname; who is none yet is added. */
export function withParties(draft: Draft, names: readonly string[], speaks: boolean) {
  let its = draft;
  const ids = names.map((name) => {
    const known = recordOf(its, 'entities', name)?.id ?? partyCalled(its, name);
    if (known != null) return known;
    const edit = addParty(its, name, newcomer(name, kindOf(name, speaks, its.texts.values())));
    its = edit.apply(its);
    return edit.id;
  });
  return { draft: its, ids: [...new Set(ids)] };
}

/** Names that were found come into the story, all at once. */
export function keepNames(names: readonly { readonly name: string; readonly kind: Kind | null }[]): Edit {
  const apply = (its: Draft) =>
    names
      // By another of them somebody may be called so already.
      .reduce(
        (now, { name, kind }) =>
          partyCalled(now, name) != null ? now : addParty(now, name, newcomer(name, kind)).apply(now),
        its,
      );
  return edit('keep-names', { count: String(names.length) }, apply);
}
