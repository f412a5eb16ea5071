/** Who does it in the active, where no doubt is left. A verb counts for the relation if it shares a group of deeds with the relation's own words. */
import { clausesOf } from './clause/clauses.js';
import { agentAt } from './ends/agent.js';
import { labelOf, toneOf } from './label.js';
import { DEEDS } from './lexicon/deeds.js';
import { find, has, type Lexicon } from './lexicon/index.js';
import { type JudgedPassage, sentenceOf } from './passage.js';

export interface Active {
  /** As it is written. */
  readonly verb: string;
  /** Who does it. */
  readonly agents: readonly string[];
}

/** Of the verbs in the excerpt that do what its relation says; none where it cannot be told. */
export function activesIn(passage: JudgedPassage, lexicon: Lexicon): readonly Active[] {
  const verbs = deedsOf(passage, lexicon);
  const { frame, start, end } = passage;
  if (verbs.length === 0) return [];
  const clauses = clausesOf(frame, sentenceOf(passage), lexicon);
  return clauses.flatMap((clause, i) =>
    find(verbs, frame.slice(clause.start, clause.end)).flatMap((word): Active[] => {
      const verb = { ...word, start: clause.start + word.start, end: clause.start + word.end };
      if (verb.start < start || verb.end > end) return [];
      const agent = agentAt({ passage, lexicon, clauses, i, verb });
      const [id, ...more] = agent?.ids ?? [];
      return id == null || (agent?.kind === 'office' && more.length > 0)
        ? []
        : [{ verb: verb.text, agents: [id, ...more] }];
    }),
  );
}

/** What a relation calls itself, by its first verb's group; a quarrel or praise that is called otherwise goes with all of them. */
export function deedsOf(passage: JudgedPassage, { lang }: Lexicon): readonly string[] {
  const label = labelOf(passage);
  if (/(?<!\p{L})(?:by|from|von|vom|durch)(?!\p{L})/iu.test(label)) return [];
  const own = (['de', 'en'] as const).flatMap((one) =>
    Object.entries(DEEDS[one]).flatMap(([group, list]) => (has(list, label) ? [group as keyof typeof DEEDS.de] : [])),
  );
  const [group] = own;
  if (group != null) return new Set(own).size === 1 ? DEEDS[lang][group] : [];
  const tone = toneOf(passage);
  return tone === 'conflict' ? DEEDS[lang].against : tone === 'support' ? DEEDS[lang].for : [];
}
