/** Who does it in the active, where no doubt is left. A verb counts for the relation if it shares a group of deeds with the relation's own words. */
import { inAllLanguages } from '../all-languages.js';
import type { Story } from '../definition.js';
import { once } from '../once.js';
import { clausesOf } from './clause/clauses.js';
import { agentAt } from './ends/agent.js';
import { ownVerbs } from './ends/own-verb.js';
import { labelOf, toneOf } from './label.js';
import { ACTS } from './lexicon/acts.js';
import { DEEDS } from './lexicon/deeds.js';
import { type FoundWord, find, has, type Lexicon } from './lexicon/index.js';
import { type JudgedPassage, sentenceOf } from './passage.js';
import type { Span } from './sentences.js';

export interface Active {
  /** As it is written. */
  readonly verb: string;
  /** Who does it. */
  readonly agents: readonly string[];
}

/** Of the verbs in the excerpt that do what its relation says; none where it cannot be told. */
export function activesIn(passage: JudgedPassage, lexicon: Lexicon): readonly Active[] {
  const verbs = verbsFor(passage, lexicon);
  const { frame, start, end } = passage;
  if (verbs.length === 0) return [];
  const clauses = clausesOf(frame, sentenceOf(passage), lexicon);
  return clauses.flatMap((clause, i) =>
    find(verbs, frame.slice(clause.start, clause.end)).flatMap((word): Active[] => {
      const verb = { ...word, start: clause.start + word.start, end: clause.start + word.end };
      if (verb.start < start || verb.end > end || isNoun(frame, clause, verb, lexicon)) return [];
      const agent = agentAt({ passage, lexicon, clauses, i, verb });
      const [id, ...more] = agent?.ids ?? [];
      return id == null || (agent?.kind === 'office' && more.length > 0)
        ? []
        : [{ verb: verb.text, agents: [id, ...more] }];
    }),
  );
}

/** "The report", "demands from the town", "die Klagen"; or a participle without its "was": "accused of". */
function isNoun(frame: string, { start }: Span, verb: FoundWord, { lang }: Lexicon): boolean {
  if (lang === 'de') return /^\p{Lu}/u.test(verb.text) && frame.slice(start, verb.start).trim() !== '';
  const after = frame.slice(verb.end, verb.end + 6);
  return (
    BEFORE_NOUN.test(frame.slice(Math.max(start, verb.start - 20), verb.start)) || /^\s(?:from|by|of)\s/u.test(after)
  );
}
const BEFORE_NOUN =
  /(?:(?<!\p{L})(?:the|an?|this|that|these|those|its|his|her|their|our|any|no|some|such|another|of|for|from|with|over|about|against)|[’']s?)\s$/iu;

/**
 * All verbs that tell what the relation does, whatever it is called by: the deeds of its group, those of demand and accusation, its own. One list for each
 * relation and language, as a list is made a pattern but once.
 */
function verbsFor(passage: JudgedPassage, lexicon: Lexicon): readonly string[] {
  const { story, statement } = passage;
  const relation = story.relations.find(({ id }) => id === statement.relation);
  if (!relation) return [];
  const byLang = listsFor(relation);
  const known = byLang.get(lexicon.lang) ?? verbsOf(passage, lexicon);
  byLang.set(lexicon.lang, known);
  return known;
}
const listsFor = once((_: Story['relations'][number]) => new Map<Lexicon['lang'], readonly string[]>());

function verbsOf(passage: JudgedPassage, lexicon: Lexicon): readonly string[] {
  const { story, statement } = passage;
  const label = labelOf(passage);
  if (DONE_TO.test(label)) return [];
  const isCalled = (...lists: (readonly string[])[]) => lists.some((list) => has(list, label));
  const { asks, accuses } = ACTS[lexicon.lang];
  const called = inAllLanguages(story.relations.find(({ id }) => id === statement.relation)?.label);
  const own = called.flatMap((one) => ownVerbs(one, lexicon.lang));
  // Who rejects a demand does not demand.
  if (isCalled(ACTS.de.asks, ACTS.en.asks)) return [...asks, ...own];
  const isAgainst =
    toneOf(passage) === 'conflict' || isCalled(DEEDS.de.against, DEEDS.en.against, ACTS.de.accuses, ACTS.en.accuses);
  return [...deedsOf(passage, lexicon), ...(isAgainst ? accuses : []), ...own];
}

/** A relation of what is done to its subject, or comes to it. */
const DONE_TO =
  /(?<!\p{L})(?:by|durch|(?:wird|werden|wurden?|ist|is|are|was|were|been|being)\s\p{L}+(?:t|en|ed)(?!\p{L})|ge\p{L}+(?:t|en) vo[nm])(?!\p{L})/iu;

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
