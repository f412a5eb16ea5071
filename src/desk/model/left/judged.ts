/** What the rules find in each statement; they read one anew only where it, its text or whom it may speak of changed. */
import { deFindings } from '../../../i18n/de/desk/findings.js';
import { enFindings } from '../../../i18n/en/desk/findings.js';
import type { Statement, Story, StoryFile } from '../../../story/definition.js';
import { type Judgement, judgeOf } from '../../../story/findings/index.js';
import { standing } from '../../../story/standing.js';
import type { Verdict } from '../../../story/verifying/verify.js';
import { verdictsIn } from '../passage/verdicts.js';
import type { Draft } from '../types.js';

interface Known {
  /** What the rules read beside the statement itself. */
  readonly seen: string;
  readonly text: string | undefined;
  readonly its: Judgement;
}
const known = new WeakMap<Statement, Known>();

export interface JudgedStatement {
  readonly statement: Statement;
  readonly its: Judgement;
}

/**
 * Of those that were not taken back; of the same statement the very same, as long as nothing that the rules read of it changed. It rests before
 * each statement that is read anew, so that its caller can let others go first; a call that is left halfway has done its part for the next.
 */
export function* judging(draft: Draft, sound: StoryFile, lang: string): Generator<void, readonly JudgedStatement[]> {
  const story = standing(sound);
  const verdicts = verdictsIn(draft);
  const seen = seenIn(story, lang);
  const judge = judgeOf(story, draft.texts, wordsIn(lang));
  const all: JudgedStatement[] = [];
  for (const statement of story.statements) {
    const verdict: Verdict = verdicts.get(statement.id) ?? { id: statement.id, verdict: 'unchecked' };
    const [now, text] = [seen(statement, verdict), draft.texts.get(statement.source)];
    let one = known.get(statement);
    if (one?.seen !== now || one.text !== text) {
      yield;
      one = { seen: now, text, its: judge(statement, verdict) };
      known.set(statement, one);
    }
    all.push({ statement, its: one.its });
  }
  return all;
}

const wordsIn = (lang: string) => (/^de(?![a-z])/i.test(lang) ? deFindings : enFindings);

/** All that a rule may look at, as a text: names, the source's days, the relation, whom it disputes, where the excerpt stands. */
function seenIn({ lang: home, entities, sources, relations, statements }: Story, lang: string) {
  // Where somebody stands in the picture no rule looks at.
  const names = JSON.stringify(entities, (key, value) => (key === 'x' || key === 'y' ? undefined : value));
  const byId = (list: readonly { readonly id: string }[]) => new Map(list.map((its) => [its.id, JSON.stringify(its)]));
  const [from, verbs] = [byId(sources), byId(relations)];
  const others = new Map(statements.map((its) => [its.id, its]));
  const ends = (id: string) => {
    const its = others.get(id);
    return its && [id, its.relation, its.from, its.to, its.mutual];
  };
  const common = [lang, home, names].join('\n');
  return ({ source, relation, disputes = [] }: Statement, verdict: Verdict) =>
    [
      common,
      from.get(source),
      verbs.get(relation),
      JSON.stringify(disputes.map(ends)),
      JSON.stringify({ ...verdict, id: '' }),
    ].join('\n');
}
