/** Tries every mutation of a story and counts, by kind, how many are found by the finding that is theirs. */
import type { Story } from '../../src/story/definition.js';
import { judgementsOf } from '../../src/story/findings/index.js';
import { verify } from '../../src/story/verifying/verify.js';
import { reasonOf } from './exclusions.js';
import { KINDS, type Kind, MEETS, type Mutation, mutationsOf } from './mutations.js';

export interface Count {
  found: number;
  total: number;
  readonly missed: Mutation[];
  /** Reason → mutations that no word of the text shows. */
  readonly excluded: Map<string, Mutation[]>;
}

export type Tally = { readonly [kind in Kind]: Count };

export function tallyOf(
  stories: readonly { readonly story: Story; readonly texts: ReadonlyMap<string, string> }[],
): Tally {
  const tally = Object.fromEntries(
    KINDS.map((kind) => [kind, { found: 0, total: 0, missed: [], excluded: new Map() }]),
  ) as unknown as Tally;
  for (const { story, texts } of stories)
    for (const mutation of mutationsOf(story)) {
      const count = tally[mutation.kind];
      const reason = reasonOf(mutation);
      if (reason != null) {
        count.excluded.set(reason, [...(count.excluded.get(reason) ?? []), mutation]);
        continue;
      }
      count.total++;
      if (isFound(mutation, texts)) count.found++;
      else count.missed.push(mutation);
    }
  return tally;
}

function isFound({ kind, id, story }: Mutation, texts: ReadonlyMap<string, string>): boolean {
  // What is disputed must stay in the story; the other statements' verdicts are not asked for.
  const verdicts = verify(story, texts);
  const at = story.statements.findIndex((one) => one.id === id);
  return judgementsOf(story, texts, verdicts)[at]?.findings.some(({ code }) => code === MEETS[kind]) ?? false;
}
