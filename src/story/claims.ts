/** The same claim in several sources: `repeats` names its first telling, and all that name the same tell one claim, which counts once. */
import type { Statement } from './definition.js';

type Telling = Pick<Statement, 'id' | 'repeats'>;

/** The id of a claim's first telling, also where that was taken back. */
export const claimOf = ({ id, repeats }: Telling): string => repeats?.[0] ?? id;

/** How many different claims there are among them. */
export const countClaims = (statements: readonly Telling[]): number => new Set(statements.map(claimOf)).size;
