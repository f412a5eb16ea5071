/**
 * Does a denial run against what it disputes? Speech has its speaker in `from`, so that the receiver's "we never got any money from
 * them" turns the money round.
 */
import type { Statement } from '../../definition.js';
import type { Rule } from '../finding.js';
import { has } from '../lexicon/index.js';
import type { JudgedPassage } from '../passage.js';

export const direction: Rule = (passage) => {
  const { statement, story } = passage;
  const disputed = story.statements.filter(
    ({ id, relation }) => relation === statement.relation && (statement.disputes ?? []).includes(id),
  );
  const against = disputed.find((other) => runsAgainst(statement, other));
  if (against == null || !(statement.modality === 'denied' || isReceived(passage))) return null;
  return { code: 'direction', say: 'direction', params: { other: against.id } };
};

function runsAgainst(one: Statement, other: Statement): boolean {
  if (one.mutual || other.mutual) return false;
  const shares = (a: readonly string[] = [], b: readonly string[] = []) => a.some((id) => b.includes(id));
  return (
    shares(one.from, other.to) &&
    shares(one.to, other.from) &&
    !(shares(one.from, other.from) && shares(one.to, other.to))
  );
}

function isReceived({ lexicon, excerpt }: JudgedPassage): boolean {
  return lexicon != null && has(lexicon.received, excerpt);
}
