/** A statement whose passage its text does not have as it is told: what is selected anew can take its place. */
import { recordOf } from '../records.js';
import type { Draft } from '../types.js';
import { verdictsIn } from './verdicts.js';

/** Not where its words stand and are only cut badly: that its own buttons mend. */
const LOST: ReadonlySet<string> = new Set(['not-found', 'context', 'ambiguous']);

/** False of a withdrawn one, whose words readers never get again, and where its source has no text. */
export function isLost(draft: Draft, id: string): boolean {
  const verdict = recordOf(draft, 'statements', id)?.withdrawn ? undefined : verdictsIn(draft).get(id);
  return verdict?.verdict === 'failed' && LOST.has(verdict.code);
}
