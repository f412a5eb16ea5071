/** What a filter leaves of a story, by the ids of statements; and what each of its values would leave. */
import { claimOf, countClaims } from '../claims.js';
import type { Statement, Story } from '../definition.js';
import { periodOf } from '../moments.js';
import { FORMS, MODALITIES } from '../vocabulary.js';
import { CHOICES, choosing, chosen, type FacetName, type Facets, type FilterInForce } from './facets.js';
import { type FacetValues, facetValues } from './values.js';

/** What can keep a statement from being shown: a facet, or its relation. */
type Reason = FacetName | 'when' | 'parties' | 'relation';

/** Whether a statement fails, by each reason that is in force. */
type Tests = readonly (readonly [reason: Reason, fails: (statement: Statement) => boolean])[];

function choiceTests({ of }: FacetValues, facets: Facets): Tests {
  return CHOICES.flatMap((choice): Tests => {
    const wanted = new Set(chosen(facets, choice));
    if (wanted.size === 0) return [];
    return [[choice, (its) => !of.get(its)?.[choice].some((value) => wanted.has(value))]];
  });
}

/** Said before the first day or after the last, or nobody knows when. */
function outside({ when }: FacetValues, facets: Facets): (statement: Statement) => boolean {
  const [first, last] = periodOf(facets);
  return (its) => {
    const at = when.get(its);
    return !at || at[0] > last || at[1] < first;
  };
}

function testsOf(story: Story, { facets, hidden }: FilterInForce): Tests {
  const values = facetValues(story);
  const { without, around, from, to } = facets;
  const ends = (its: Statement) => [...its.from, ...(its.to ?? [])];
  const gone = new Set(without);
  const off = new Set(hidden);
  const hops = around ? values.distances(around.id) : null;
  const most = around?.hops ?? 0;
  const isFar = (id: string) => (hops?.get(id) ?? Number.POSITIVE_INFINITY) > most;
  return [
    ...choiceTests(values, facets),
    ...(from == null && to == null ? [] : [['when', outside(values, facets)] as const]),
    ...(gone.size > 0 ? [['parties', (its: Statement) => ends(its).some((id) => gone.has(id))] as const] : []),
    ...(around ? [['parties', (its: Statement) => ends(its).some(isFar)] as const] : []),
    ...(off.size > 0 ? [['relation', ({ relation }: Statement) => off.has(relation)] as const] : []),
  ];
}

export interface Filtered {
  /** In the file's order. */
  readonly shown: readonly Statement[];
  /** Those of them that are shown as answers alone. */
  readonly added: readonly Statement[];
  /** What answers or disputes something shown and is hidden itself; what is told by a shown statement, too, is not hidden. */
  readonly unheard: readonly Statement[];
}

/** Statements that answer these, or answer what answers these, and are not among them. */
function answersTo(story: Story, shown: readonly Statement[], through: boolean): Statement[] {
  const { answers } = facetValues(story);
  const heard = new Set(shown.map(claimOf));
  const own = new Set(heard);
  const found = new Set<Statement>();
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const [its, claims] of answers)
      if (!own.has(claimOf(its)) && claims.some((claim) => heard.has(claim))) found.add(its);
    if (!through) break;
    for (const its of found) heard.add(claimOf(its));
  }
  return story.statements.filter((its) => found.has(its));
}

export function filtered(story: Story, filter: FilterInForce): Filtered {
  const tests = testsOf(story, filter);
  const matched = story.statements.filter((its) => !tests.some(([, fails]) => fails(its)));
  const answers = answersTo(story, matched, filter.facets.answers === true);
  if (!filter.facets.answers) return { shown: matched, added: [], unheard: answers };
  const all = new Set([...matched, ...answers]);
  return { shown: story.statements.filter((its) => all.has(its)), added: answers, unheard: [] };
}

/** Value → how many claims it would leave if it were the only one of its facet that is chosen, all other facets as they are. */
export type LiveCounts = Readonly<Record<FacetName | 'relation', ReadonlyMap<string, number>>>;

/** What several sources tell counts once. Answers that are shown beside are not counted. */
export function liveCounts(story: Story, filter: FilterInForce): LiveCounts {
  const { of } = facetValues(story);
  const tests = testsOf(story, filter);
  const claims = new Map<FacetName | 'relation', Map<string, Set<string>>>();
  const facets = [...CHOICES, 'relation'] as const;
  for (const facet of facets) claims.set(facet, new Map());
  for (const its of story.statements) {
    const failed = new Set(tests.flatMap(([reason, fails]) => (fails(its) ? reason : [])));
    if (failed.size > 1) continue;
    const [only] = failed;
    for (const facet of facets) {
      if (only != null && only !== facet) continue;
      const values = facet === 'relation' ? [its.relation] : (of.get(its)?.[facet] ?? []);
      for (const value of values) {
        const counted = claims.get(facet)?.get(value) ?? new Set();
        claims.get(facet)?.set(value, counted.add(claimOf(its)));
      }
    }
  }
  const sizes = (facet: FacetName | 'relation') =>
    new Map(Array.from(claims.get(facet) ?? [], ([value, { size }]) => [value, size]));
  return Object.fromEntries(facets.map((facet) => [facet, sizes(facet)])) as unknown as LiveCounts;
}

/** How many claims would be left with exactly these values of a facet, all other facets as they are; counted as by `liveCounts`. */
export function countWith(story: Story, filter: FilterInForce, choice: FacetName, values: readonly string[]): number {
  const { answers: _, ...facets } = choosing(filter.facets, choice, values);
  return countClaims(filtered(story, { ...filter, facets }).shown);
}

/** A facet that tells this story's statements apart, and its values: parties and sources with the most first, else in their own order. */
export interface OfferedChoice {
  readonly choice: FacetName;
  readonly values: readonly string[];
}

const ORDERED: Partial<Record<FacetName, readonly string[]>> = {
  form: FORMS,
  certainty: MODALITIES,
  disputed: ['yes', 'no'],
  answered: ['yes', 'no'],
  shared: ['yes', 'no'],
  amount: ['yes', 'no'],
};

/** A facet of which all statements have the same value is not offered. */
export function offeredChoices(story: Story): OfferedChoice[] {
  const totals = liveCounts(story, { facets: {}, hidden: [] });
  const all = countClaims(story.statements);
  return CHOICES.flatMap((choice): OfferedChoice[] => {
    const counts = totals[choice];
    const values = ORDERED[choice]?.filter((its) => counts.has(its)) ?? [...counts.keys()];
    if (!ORDERED[choice]) values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return values.some((its) => (counts.get(its) ?? 0) < all) ? [{ choice, values }] : [];
  });
}

/** The days (YYYY-MM-DD) on which something was said, in order; of spans and months the first. Times out of mind are none. */
export function daysOf(story: Story): string[] {
  const days = Array.from(facetValues(story).when.values(), ([from]) => {
    const day = new Date(from);
    return Number.isNaN(day.getTime()) ? '' : day.toISOString().split('T')[0];
  });
  return [...new Set(days)].filter((day): day is string => /^\d{4}-/.test(day ?? '')).sort();
}
