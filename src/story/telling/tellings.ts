/** The tellings of one claim side by side, each with its own words and source. */
import { claimOf } from '../claims.js';
import type { Statement } from '../definition.js';

/** A list for each claim, where its first telling stands; within it in the given order. */
export function byClaim(statements: readonly Statement[]): Statement[][] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = claimOf(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()];
}
