/** Statements that were removed since the draft was opened may still be told: as long as a text has their words or figure, and it was not put off. */
import { isPutOff } from '../edits/put-off.js';
import type { Log } from '../log.js';
import type { Draft, DraftStatement } from '../types.js';
import { type Echo, echoesOf, echoKey } from './echoes.js';

export interface RemovedEcho extends Echo {
  /** By what it is known once it is put off. */
  readonly key: string;
}

/** The draft no longer knows of them: they are those of the log, the last one first. */
export function removedEchoes({ draft, past }: Log, lang: string): readonly RemovedEcho[] {
  const found = new Map<string, RemovedEcho>();
  for (const [i, { name, draft: before }] of [...past.entries()].reverse()) {
    if (name.code !== 'remove-statement') continue;
    const gone = goneBetween(before, past[i + 1]?.draft ?? draft);
    // Whoever takes the same words again tells it again.
    if (!gone || isTold(draft, gone)) continue;
    for (const echo of echoesOf(draft, gone, lang)) {
      const key = echoKey(gone.id, echo);
      if (!isPutOff(draft, key)) found.set(key, { ...echo, key });
    }
  }
  return [...found.values()];
}

function goneBetween(before: Draft, after: Draft): DraftStatement | undefined {
  const there = new Set(after.story.statements.map(({ id }) => id));
  return before.story.statements.find(({ id }) => !there.has(id));
}

const isTold = ({ story }: Draft, { quote, source }: DraftStatement): boolean =>
  story.statements.some((its) => its.source === source && its.quote?.exact === quote?.exact && !its.withdrawn);
