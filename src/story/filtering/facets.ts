/** What a reader can ask of a story's statements: OR inside one facet, AND across; nothing is asked where a facet is missing. */
import type { Story } from '../definition.js';
import { FORMS, type Form, MODALITIES, type Modality, type Tone } from '../vocabulary.js';

/** Steps from a party, both ways along what is said. */
export type Hops = 1 | 2 | 3;

export interface Facets {
  /** Ids of those whose words it is: who speaks, or on whose word the source reports. */
  readonly speaker?: readonly string[];
  /** Ids of those whom it concerns: whom it is about, and of what is reported also who acts. */
  readonly about?: readonly string[];
  /** Ids of the entities where it was said. */
  readonly channel?: readonly string[];
  /** Ids of sources. */
  readonly source?: readonly string[];
  readonly form?: readonly Form[];
  readonly certainty?: readonly Modality[];
  /** Whether a statement of the story disputes it. */
  readonly disputed?: boolean;
  /** Whether a statement of the story replies to it. */
  readonly answered?: boolean;
  /** Whether another publisher tells the same claim. */
  readonly shared?: boolean;
  /** Whether it is about an amount. */
  readonly amount?: boolean;
  /** First and last day (YYYY-MM-DD), month or year in which it may have been said, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Ids of parties that are hidden, with all that is said from or about them. */
  readonly without?: readonly string[];
  /** What is said among those at most so many steps from a party. */
  readonly around?: { readonly id: string; readonly hops: Hops };
  /** Whether what answers or disputes the statements left, and what answers that, is shown with them. */
  readonly answers?: boolean;
}

/** Facets together with the kinds of relations, which the legend shows. */
export interface FilterQuery extends Facets {
  /** Ids of relations and tones that are shown; without either all are. */
  readonly relation?: readonly string[];
  readonly tone?: readonly Tone[];
}

/** All that decides which statements are shown. */
export interface FilterInForce {
  readonly facets: Facets;
  /** Ids of the relations that are switched off. */
  readonly hidden: readonly string[];
}

/** Facets of which values are chosen, in the order in which they are offered. */
export const CHOICES = [
  'speaker',
  'about',
  'certainty',
  'form',
  'channel',
  'source',
  'disputed',
  'answered',
  'shared',
  'amount',
] as const;
export type FacetName = (typeof CHOICES)[number];

/** Those that are asked with yes or no. */
export const YES_OR_NO = ['disputed', 'answered', 'shared', 'amount'] as const;
type YesOrNo = (typeof YES_OR_NO)[number];
export const isYesOrNo = (choice: FacetName): choice is YesOrNo => (YES_OR_NO as readonly string[]).includes(choice);

/** All that is not given as a fact: what readers call not confirmed. */
export const UNCONFIRMED: readonly Modality[] = MODALITIES.filter((its) => its !== 'asserted');

/** The chosen values of a facet as texts, `yes` and `no` among them; none where nothing is asked. */
export function chosen(facets: Facets, choice: FacetName): readonly string[] {
  const its = facets[choice];
  return typeof its === 'boolean' ? [its ? 'yes' : 'no'] : (its ?? []);
}

/** Whether exactly these values of a facet are chosen, in whatever order. */
export function isChosen(facets: Facets, choice: FacetName, values: readonly string[]): boolean {
  const now = chosen(facets, choice);
  return now.length === values.length && values.every((its) => now.includes(its));
}

/** The facets with these values of one; without any it is no longer asked. */
export function choosing(facets: Facets, choice: FacetName, values: readonly string[]): Facets {
  const { [choice]: _, ...others } = facets;
  if (values.length === 0) return others;
  return { ...others, [choice]: isYesOrNo(choice) ? values.at(-1) === 'yes' : values };
}

/** After a value has been pressed; of yes and no the one takes the other's place. */
export function toggled(facets: Facets, choice: FacetName, value: string): Facets {
  const now = chosen(facets, choice);
  if (now.includes(value))
    return choosing(
      facets,
      choice,
      now.filter((its) => its !== value),
    );
  return choosing(facets, choice, [...now, value]);
}

/** The facets with another first (`from`) or last day (`to`), null for none; one that is put beyond the other takes it along. */
export function spanning(facets: Facets, end: 'from' | 'to', day: string | null): Facets {
  const { from, to, ...others } = facets;
  const [first, last] = end === 'from' ? [day, to] : [from, day];
  const [a, b] = first && last && first > last ? [day, day] : [first, last];
  return { ...others, ...(a && { from: a }), ...(b && { to: b }) };
}

export const isAsked = (facets: Facets): boolean => Object.keys(facets).some((key) => key !== 'answers');

const DAY = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** Only what the story knows, in its order; what is left without a value is not asked, so that equal questions are equal. */
export function cleaned({ entities, sources }: Story, facets: Facets): Facets {
  const parties = entities.map(({ id }) => id);
  const known: Readonly<Record<Exclude<FacetName, YesOrNo> | 'without', readonly string[]>> = {
    speaker: parties,
    about: parties,
    certainty: MODALITIES,
    form: FORMS,
    channel: parties,
    source: sources.map(({ id }) => id),
    without: parties,
  };
  const clean: { [key: string]: unknown } = {};
  for (const [key, all] of Object.entries(known)) {
    const wanted = new Set<string>(facets[key as keyof typeof known]);
    const values = all.filter((its) => wanted.has(its));
    if (values.length > 0) clean[key] = Object.freeze(values);
  }
  for (const key of YES_OR_NO) if (facets[key] != null) clean[key] = facets[key] === true;
  for (const key of ['from', 'to'] as const) if (DAY.test(facets[key] ?? '')) clean[key] = facets[key];
  const { around, answers } = facets;
  if (around && parties.includes(around.id) && [1, 2, 3].includes(around.hops))
    clean['around'] = Object.freeze({ id: around.id, hops: around.hops });
  if (answers) clean['answers'] = true;
  return Object.freeze(clean);
}

/** A question as facets and switched off relations. */
export function inForce(story: Story, { relation, tone, ...facets }: FilterQuery): FilterInForce {
  const shown = new Set(relation);
  const tones = new Set(tone);
  const all = relation == null && tone == null;
  const off = story.relations.filter((its) => !all && !shown.has(its.id) && !tones.has(its.tone));
  return { facets: cleaned(story, facets), hidden: off.map(({ id }) => id) };
}
