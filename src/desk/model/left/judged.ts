/** What the rules find in each statement; they read one anew only where it, its text or whom it may speak of changed. */
import { deFindings } from '../../../i18n/de/desk-findings.js';
import { enFindings } from '../../../i18n/en/desk-findings.js';
import type { Statement, Story, StoryFile } from '../../../story/definition.js';
import { type Judgement, judgementsOf } from '../../../story/findings/index.js';
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

/** Of those that were not taken back; of the same statement the very same, as long as nothing that the rules read of it changed. */
export function judged(
  draft: Draft,
  sound: StoryFile,
  lang: string,
): readonly { readonly statement: Statement; readonly its: Judgement }[] {
  const story = standing(sound);
  const verdicts = verdictsIn(draft);
  const seen = seenIn(story, lang);
  const asked = story.statements.map((statement) => {
    const verdict: Verdict = verdicts.get(statement.id) ?? { id: statement.id, verdict: 'unchecked' };
    return { statement, verdict, seen: seen(statement, verdict), text: draft.texts.get(statement.source) };
  });
  const stale = asked.filter(({ statement, seen, text }) => {
    const its = known.get(statement);
    return its?.seen !== seen || its.text !== text;
  });
  if (stale.length > 0) {
    const part = { ...story, statements: stale.map(({ statement }) => statement) };
    const verdictsOf = stale.map(({ verdict }) => verdict);
    judgementsOf(part, draft.texts, verdictsOf, lang, wordsIn(lang)).forEach((its, i) => {
      const one = stale[i];
      if (one) known.set(one.statement, { seen: one.seen, text: one.text, its });
    });
  }
  return asked.flatMap(({ statement }) => {
    const its = known.get(statement)?.its;
    return its ? [{ statement, its }] : [];
  });
}

const wordsIn = (lang: string) => (/^de(?![a-z])/i.test(lang) ? deFindings : enFindings);

/** All that a rule may look at, as a text: names, the source's days, the relation, where the excerpt stands. */
function seenIn({ lang: home, entities, sources, relations }: Story, lang: string) {
  // Where somebody stands in the picture no rule looks at.
  const names = JSON.stringify(entities, (key, value) => (key === 'x' || key === 'y' ? undefined : value));
  const byId = (list: readonly { readonly id: string }[]) => new Map(list.map((its) => [its.id, JSON.stringify(its)]));
  const [from, verbs] = [byId(sources), byId(relations)];
  const common = [lang, home, names].join('\n');
  return ({ source, relation }: Statement, verdict: Verdict) =>
    [common, from.get(source), verbs.get(relation), JSON.stringify({ ...verdict, id: '' })].join('\n');
}
