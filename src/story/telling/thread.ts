/** The story as a conversation: who spoke first, who answered, who contradicted. */
import type { Statement } from '../definition.js';
import { inOrder, type Replies } from './order.js';

/** A statement in its thread. */
export interface Turn {
  readonly statement: Statement;
  /** 0 opens the thread; an answer stands one deeper than what it answers. */
  readonly depth: number;
  /** How it answers `to`, or that it is the same claim in another source; null for the first of a thread. */
  readonly as: 'reply' | 'dispute' | 'repeat' | null;
  readonly to: Statement | null;
}

interface Tie {
  readonly as: 'reply' | 'dispute' | 'repeat';
  readonly to: Statement;
}

/**
 * Each statement once. A claim's later tellings hang on its first. Else it hangs on the first statement given here that it replies to, else on the first that it disputes;
 * of statements that answer each other in a circle the one spoken first opens the thread. Threads and answers are in the order
 * of speech, each thread depth first.
 */
export function threadsOf(statements: readonly Statement[], replies: Replies): Turn[][] {
  const ordered = inOrder(statements);
  const rank = new Map(ordered.map((statement, i) => [statement, i]));
  const ties = new Map(ordered.map((statement) => [statement, tieOf(statement, rank, replies)]));
  const answers = new Map<Statement, Statement[]>();
  const seen = new Set<Statement>();
  for (const statement of ordered) {
    const to = ties.get(statement)?.to;
    if (to) answers.set(to, [...(answers.get(to) ?? []), statement]);
  }
  const unroll = (first: Statement): Turn[] => {
    const turns: Turn[] = [];
    const open: [Statement, number][] = [[first, 0]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [statement, depth] = next;
      if (seen.has(statement)) continue;
      seen.add(statement);
      turns.push(turnOf(statement, depth, depth === 0 ? null : (ties.get(statement) ?? null)));
      for (const answer of [...(answers.get(statement) ?? [])].reverse()) open.push([answer, depth + 1]);
    }
    return turns;
  };
  const roots = ordered.filter((statement) => !ties.get(statement));
  const threads = [...roots.map(unroll), ...ordered.map((statement) => (seen.has(statement) ? [] : unroll(statement)))];
  const start = ([first]: readonly Turn[]) => (first ? (rank.get(first.statement) ?? 0) : 0);
  return threads.filter((turns) => turns.length > 0).sort((a, b) => start(a) - start(b));
}

function tieOf(statement: Statement, rank: ReadonlyMap<Statement, number>, replies: Replies): Tie | null {
  const found = (list: readonly Statement[] | undefined) => list?.find((other) => rank.has(other));
  const at = (its: Statement) => rank.get(its) ?? Number.POSITIVE_INFINITY;
  const [first] = [...(replies.repeats.get(statement.id) ?? [])].sort((a, b) => at(a) - at(b));
  if (first && at(first) < at(statement)) return { as: 'repeat', to: first };
  const reply = found(replies.repliesTo.get(statement.id));
  if (reply) return { as: 'reply', to: reply };
  const dispute = found(replies.disputes.get(statement.id));
  return dispute ? { as: 'dispute', to: dispute } : null;
}

function turnOf(statement: Statement, depth: number, tie: Tie | null): Turn {
  return { statement, depth, as: tie?.as ?? null, to: tie?.to ?? null };
}
