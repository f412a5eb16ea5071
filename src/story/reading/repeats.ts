/** What makes it doubtful that two statements tell the same claim: for its author to look at, none of it stops a reader. */

import { claimOf } from '../claims.js';
import type { StoryFile } from '../definition.js';
import { pairsOf, tonesOf } from '../edges.js';
import type { Path, Report as ReportOf, WarningCode } from '../faults.js';
import { isWithdrawn } from '../standing.js';

type Report = ReportOf<WarningCode>;
type Filed = StoryFile['statements'][number];

export function checkRepeats(story: StoryFile, report: Report): void {
  const byId = new Map(story.statements.map((statement) => [statement.id, statement]));
  const tones = tonesOf(story.relations);
  const endsOf = (statement: Filed): string[] => {
    const tone = tones.get(statement.relation) ?? 'other';
    return pairsOf(statement).map((pair) => JSON.stringify([tone, ...(statement.mutual ? [...pair].sort() : pair)]));
  };
  const compare = (statement: Filed, other: Filed, at: Path): void => {
    const found = other.id;
    const ends = new Set(endsOf(other));
    if (other.source === statement.source) report('repeats-source', at, { found, source: other.source });
    if (!endsOf(statement).some((end) => ends.has(end))) report('repeats-ends', at, { found });
    if ((statement.modality === 'denied') !== (other.modality === 'denied')) report('repeats-denial', at, { found });
    if (isOtherSum(statement, other)) report('repeats-amount', at, { found });
  };
  story.statements.forEach((statement, i) => {
    const other = byId.get(claimOf(statement));
    if (!other || other === statement || isWithdrawn(statement)) return;
    const at = ['statements', i, 'repeats', 0];
    if (isWithdrawn(other)) report('repeats-withdrawn', at, { found: other.id });
    else compare(statement, other, at);
  });
}

/** "About 40" and "at least 40" may be one sum in two mouths; two numbers of one unit are not. */
function isOtherSum({ amount: one }: Filed, { amount: other }: Filed): boolean {
  return one != null && other != null && one.unit === other.unit && one.value !== other.value;
}
