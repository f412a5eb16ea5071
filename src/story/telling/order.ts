/** Who spoke when, who answered whom, and who is spoken of: the story as a conversation. */

import type { Statement, Story } from '../definition.js';
import { startOf } from '../moments.js';
import { byClaim } from './tellings.js';

/**
 * In the order of speech: the file's, which is the source's, except that among statements with a date the earlier comes first.
 * A statement without a date keeps its place, so the order is one and the same whatever stands between.
 */
export function inOrder(statements: readonly Statement[]): Statement[] {
  const dated = statements.flatMap((statement, i) =>
    statement.said == null ? [] : [{ statement, i, at: startOf(statement.said) }],
  );
  const places = dated.map(({ i }) => i);
  const ordered = [...statements];
  dated
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .forEach(({ statement }, k) => {
      ordered[places[k] ?? 0] = statement;
    });
  return ordered;
}

/** Which statement answers which, each map from a statement's id; a statement that has none is not in it. */
export interface Replies {
  readonly repliesTo: ReadonlyMap<string, readonly Statement[]>;
  readonly repliedBy: ReadonlyMap<string, readonly Statement[]>;
  readonly disputes: ReadonlyMap<string, readonly Statement[]>;
  readonly disputedBy: ReadonlyMap<string, readonly Statement[]>;
  /** The other tellings of the same claim, in the file's order. */
  readonly repeats: ReadonlyMap<string, readonly Statement[]>;
}

export function repliesOf(story: Story): Replies {
  const repeats = repeatsOf(story);
  const [repliesTo, repliedBy] = bothWays(story, 'repliesTo', repeats);
  const [disputes, disputedBy] = bothWays(story, 'disputes', repeats);
  return { repliesTo, repliedBy, disputes, disputedBy, repeats };
}

type Ties = Map<string, readonly Statement[]>;

function repeatsOf({ statements }: Story): Ties {
  const told = byClaim(statements).filter(({ length }) => length > 1);
  return new Map(told.flatMap((all) => all.map((its) => [its.id, all.filter((other) => other !== its)])));
}

/**
 * There in the order in which a statement names the others, back in the file's. Who answers a claim in one source answers it in all; an
 * answer that several sources tell is one, and of its tellings the one that names this very statement.
 */
function bothWays({ statements }: Story, field: 'repliesTo' | 'disputes', repeats: Ties): [Ties, Ties] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const there: Ties = new Map();
  const answers = new Map<string, Set<Statement>>();
  for (const statement of statements) {
    const named = statement[field]?.flatMap((id) => byId.get(id) ?? []) ?? [];
    if (named.length > 0) there.set(statement.id, named);
    for (const its of named)
      for (const { id } of [its, ...(repeats.get(its.id) ?? [])])
        answers.set(id, (answers.get(id) ?? new Set()).add(statement));
  }
  const back = Array.from(answers, ([id, all]): [string, Statement[]] => {
    const own = (its: Statement) => its[field]?.includes(id) === true;
    return [id, byClaim([...all]).flatMap((tellings) => tellings.find(own) ?? tellings.slice(0, 1))];
  });
  return [there, new Map(back)];
}

/** An entity's part in a story; each list in the file's order, each statement once per list. */
export interface PartTaken {
  /** It speaks or acts: it is among `from`. */
  readonly by: readonly Statement[];
  /** It is whom or what the statement is about: among `to` or `about`. */
  readonly of: readonly Statement[];
  /** It is on its word: among `attributedTo`. */
  readonly attributed: readonly Statement[];
}

/** By entity id; every entity has a part. */
export function partsOf(story: Story): Map<string, PartTaken> {
  const parts = new Map(story.entities.map(({ id }) => [id, emptyPart()]));
  for (const statement of story.statements) {
    for (const id of new Set(statement.from)) parts.get(id)?.by.push(statement);
    for (const id of new Set([...(statement.to ?? []), ...(statement.about ?? [])])) parts.get(id)?.of.push(statement);
    for (const id of new Set(statement.attributedTo)) parts.get(id)?.attributed.push(statement);
  }
  return parts;
}

function emptyPart(): { [K in keyof PartTaken]: Statement[] } {
  return { by: [], of: [], attributed: [] };
}
