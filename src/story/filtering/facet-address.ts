/**
 * Facets ↔ the address, one short parameter for each, repeated for each value: `by` who speaks, `of` about whom, `on` which channel, `in` which
 * source, `as` in which form, `is` how sure, `contra`, `re`, `also` and `sum` (1 or 0) whether disputed, answered, told elsewhere, about an amount, `since` and `until`
 * days, `not` who is hidden, `near` (`2.id`) what is within so many steps, `with` answers.
 */
import type { Facets, Hops } from './facets.js';

const LISTS = {
  speaker: 'by',
  about: 'of',
  channel: 'on',
  source: 'in',
  form: 'as',
  certainty: 'is',
  without: 'not',
} as const;
const FLAGS = { disputed: 'contra', answered: 're', shared: 'also', amount: 'sum' } as const;
const DAYS = { from: 'since', to: 'until' } as const;
const NEAR = 'near';
const ANSWERS = 'with';

/** What no story can know is left to the element, which passes it over. */
export function readFacets(query: URLSearchParams): Facets {
  const facets: { -readonly [Key in keyof Facets]: unknown } = {};
  for (const [facet, name] of Object.entries(LISTS))
    if (query.has(name)) facets[facet as keyof Facets] = query.getAll(name);
  for (const [facet, name] of Object.entries(FLAGS))
    if (/^[01]$/.test(query.get(name) ?? '')) facets[facet as keyof Facets] = query.get(name) === '1';
  for (const [facet, name] of Object.entries(DAYS))
    if (query.has(name)) facets[facet as keyof Facets] = query.get(name);
  const near = /^([123])\.(.+)$/s.exec(query.get(NEAR) ?? '');
  if (near) facets.around = { id: near[2], hops: Number(near[1]) as Hops };
  if (query.get(ANSWERS) === '1') facets.answers = true;
  return facets as Facets;
}

export function writeFacets(query: URLSearchParams, facets: Facets): void {
  for (const [facet, name] of Object.entries(LISTS))
    for (const value of facets[facet as keyof typeof LISTS] ?? []) query.append(name, value);
  for (const [facet, name] of Object.entries(FLAGS)) {
    const its = facets[facet as keyof typeof FLAGS];
    if (its != null) query.set(name, its ? '1' : '0');
  }
  for (const [facet, name] of Object.entries(DAYS)) {
    const day = facets[facet as keyof typeof DAYS];
    if (day != null) query.set(name, day);
  }
  const { around, answers } = facets;
  if (around) query.set(NEAR, `${around.hops}.${around.id}`);
  if (answers) query.set(ANSWERS, '1');
}
