/**
 * Two stories → one. Everything of the first stays; what only the second has is added; where both know the same thing and say it
 * differently somebody chooses. Pure: the same stories and choices give the same.
 */
import { written } from '../comparing/fields.js';
import type { StoryFile } from '../definition.js';
import { type ChooseField, type MergeFields, mergedFields, tongued } from './fields.js';
import { type Matches, matchesOf, renamed } from './match.js';

type Filed = StoryFile['statements'][number];
export type MergeList = 'statements' | 'entities' | 'relations' | 'sources' | 'story';

/** Something that the two say differently. */
export interface MergeConflict {
  /** By which it is chosen; the same for the same two stories. */
  readonly key: string;
  readonly list: MergeList;
  /** The record's id in the first story; of the story itself its own. */
  readonly id: string;
  /** The dotted path of what differs; `claim` is who says what of whom in which words, which hang together. */
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export type MergeChoice = 'mine' | 'theirs';

export interface MergedStory {
  /** Not judged yet: a choice may make of two sound stories one that is not. */
  readonly story: StoryFile;
  readonly conflicts: readonly MergeConflict[];
}

/** Of a statement, what makes sense only together. */
const MERGE_CLAIM = ['from', 'to', 'mutual', 'form'] as const;
const MERGE_STATEMENT_OWN: ReadonlySet<string> = new Set(['id', ...MERGE_CLAIM, 'modality', 'withdrawn', 'repeats']);
const MERGE_OWN: ReadonlySet<string> = new Set(['id', 'x', 'y']);
const MERGE_STORY = ['title', 'takeaway', 'asOf'] as const;

/** `choices`: by a conflict's key; what nobody chose stays as the first story has it. */
export function mergeStories(
  mine: StoryFile,
  other: StoryFile,
  choices: ReadonlyMap<string, MergeChoice> = new Map(),
): MergedStory {
  const theirs = mine.lang === other.lang ? other : inTheirLanguage(other);
  const matches = matchesOf(mine, theirs);
  const conflicts: MergeConflict[] = [];
  const chooserOf =
    (list: MergeList, id: string): ChooseField =>
    (field, own, its) => {
      const key = JSON.stringify([list, id, field]);
      conflicts.push({ key, list, id, field, mine: own, theirs: its });
      return choices.get(key) ?? 'mine';
    };
  const records = <Its extends { readonly id: string }>(list: 'entities' | 'relations' | 'sources') =>
    mergedList(mine[list] as unknown as Its[], theirs[list] as unknown as Its[], matches[list], (own, its) =>
      mergedFields(
        own as unknown as MergeFields,
        its as unknown as MergeFields,
        mine.lang,
        chooserOf(list, own.id),
        MERGE_OWN,
      ),
    );
  const told = theirs.statements.map((its) => answering(renamed(its, matches), matches));
  const statements = mergedList(mine.statements, told, matches.statements, (own, its) =>
    mergedStatement(own, its, mine.lang, chooserOf('statements', own.id)),
  );
  const head = Object.fromEntries(
    MERGE_STORY.flatMap((key) => (theirs[key] === undefined ? [] : [[key, theirs[key]]])),
  );
  const story = {
    ...mergedFields(mine as unknown as MergeFields, head, mine.lang, chooserOf('story', mine.id)),
    relations: records('relations'),
    sources: records('sources'),
    entities: records('entities'),
    statements: withFirstTellings(statements as unknown as Filed[]),
    ...appended(mine, theirs, matches),
  } as unknown as StoryFile;
  return { story, conflicts };
}

/** A source without a language speaks its story's. */
function inTheirLanguage(other: StoryFile): StoryFile {
  const its = tongued(other, other.lang);
  return { ...its, sources: its.sources.map((source) => ({ ...source, lang: source.lang ?? other.lang })) };
}

/** All of `mine` in their order, then what is new. */
function mergedList<Its extends { readonly id: string }>(
  mine: readonly Its[],
  theirs: readonly Its[],
  ids: ReadonlyMap<string, string>,
  merge: (own: Its, its: Its) => unknown,
): Its[] {
  const partner = new Map(theirs.map((its) => [ids.get(its.id) ?? its.id, its]));
  const known = new Set(mine.map(({ id }) => id));
  const both = mine.map((own) => {
    const its = partner.get(own.id);
    return its ? (merge(own, its) as Its) : own;
  });
  const added = theirs.flatMap((its) => {
    const id = ids.get(its.id) ?? its.id;
    return known.has(id) ? [] : [{ ...its, id }];
  });
  return [...both, ...added];
}

/** With the ids that the statements of `matches` bear. */
function answering(its: Filed, { statements }: Matches): Filed {
  const list = (ids: readonly string[] | undefined, key: string) =>
    ids ? { [key]: ids.map((id) => statements.get(id) ?? id) } : {};
  return {
    ...its,
    ...list(its.repliesTo, 'repliesTo'),
    ...list(its.disputes, 'disputes'),
    ...list(its.repeats, 'repeats'),
  };
}

const claimOf = (its: Filed) => ({ ...picked(its), exact: its.quote?.exact });
const picked = (its: Filed) =>
  Object.fromEntries(MERGE_CLAIM.flatMap((key) => (its[key] === undefined ? [] : [[key, its[key]]])));

function mergedStatement(own: Filed, its: Filed, lang: string, choose: ChooseField): MergeFields {
  // Words that were taken back do not come in again by a file that still has them.
  if (own.withdrawn) return own as unknown as MergeFields;
  const differs = its.quote != null && written(claimOf(own)) !== written(claimOf(its));
  const theirClaim = differs && choose('claim', own, its) === 'theirs';
  const [said, other] = theirClaim ? [its, own] : [own, its];
  const quote = said.quote && (differs ? said.quote : mergedQuote(said, other, lang, choose));
  const { quote: _own, ...mine } = own as Filed & MergeFields;
  const { quote: _its, ...theirs } = its as Filed & MergeFields;
  const merged: Record<string, unknown> = { ...mergedFields(mine, theirs, lang, choose, MERGE_STATEMENT_OWN) };
  for (const key of MERGE_CLAIM) {
    delete merged[key];
    if (said[key] !== undefined) merged[key] = said[key];
  }
  const [sure, theirSure] = [own.modality ?? 'asserted', its.modality ?? 'asserted'];
  if (sure !== theirSure && choose('modality', sure, theirSure) === 'theirs') merged['modality'] = theirSure;
  if (its.withdrawn && choose('withdrawn', undefined, its.withdrawn) === 'theirs') merged['withdrawn'] = its.withdrawn;
  if (own.repeats === undefined && its.repeats) merged['repeats'] = its.repeats;
  return quote ? { ...merged, quote } : merged;
}

function mergedQuote(own: Filed, its: Filed, lang: string, choose: ChooseField): unknown {
  if (!its.quote) return own.quote;
  const inner: ChooseField = (field, a, b) => choose(`quote.${field}`, a, b);
  return mergedFields(own.quote as unknown as MergeFields, its.quote as unknown as MergeFields, lang, inner);
}

/** A repetition of a repetition repeats what that does; of itself nothing. */
function withFirstTellings(statements: readonly Filed[]): Filed[] {
  const by = new Map(statements.map((its) => [its.id, its]));
  return statements.map((its) => {
    const seen = new Set([its.id]);
    let [first] = its.repeats ?? [];
    while (first != null && !seen.has(first)) {
      seen.add(first);
      const [next] = by.get(first)?.repeats ?? [];
      if (next == null) break;
      first = next;
    }
    if (first === its.repeats?.[0] && first !== its.id) return its;
    const { repeats: _its, ...rest } = its;
    return first == null || first === its.id || by.get(first)?.repeats?.length ? rest : { ...rest, repeats: [first] };
  });
}

/** Steps and corrections that the first story does not have. */
function appended(mine: StoryFile, theirs: StoryFile, { entities, statements }: Matches): Partial<StoryFile> {
  const focus = (id: string) => statements.get(id) ?? entities.get(id) ?? id;
  const steps = theirs.steps?.map((its) => ({ ...its, ...(its.focus && { focus: its.focus.map(focus) }) }));
  const corrections = theirs.corrections?.map((its) => ({
    ...its,
    statements: its.statements.map((id) => statements.get(id) ?? id),
  }));
  const fresh = <Its>(own: readonly Its[] = [], its: readonly Its[] = []) => {
    const known = new Set(own.map((one) => written(one)));
    return [...own, ...its.filter((one) => !known.has(written(one)))];
  };
  return {
    ...((mine.steps || steps) && { steps: fresh(mine.steps, steps) }),
    ...((mine.corrections || corrections) && { corrections: fresh(mine.corrections, corrections) }),
  };
}
