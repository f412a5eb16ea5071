/** What is shown ↔ the address. `s` is what is open, `path`, twice, whose ties are shown, `hide` the relations that are off, facets as in `story/filtering/facet-address.ts`, `step` where the reading is, `view` how it is read, `story` a name, never a URL. */

import { readFacets, writeFacets } from '../story/filtering/facet-address.js';
import type { Facets } from '../story/filtering/facets.js';
import { STORY_NAME } from '../story/name.js';

export interface Address {
  /** Name of a file under data/, without its ending. */
  readonly story: string;
  readonly select: string | null;
  readonly hidden: readonly string[];
  readonly facets: Facets;
  /** The two between whom paths are shown; empty where none are. */
  readonly path: readonly string[];
  /** Step of the guided reading, from 1. */
  readonly step: number | null;
  /** How the story is read, where that is not the picture. */
  readonly view: string | null;
  readonly lang: string | null;
  readonly painter: string | null;
}

/** The story of a page that names none. */
export const FIRST = 'stargate';

const ADDRESS_STEP = /^[1-9]\d{0,3}$/;

/** Reads an address's query; what is no name is null and has to be told to the reader. */
export function readAddress(query: string): Address | null {
  const its = new URLSearchParams(query);
  const story = its.get('story') ?? FIRST;
  if (!STORY_NAME.test(story)) return null;
  return {
    story,
    select: its.get('s'),
    hidden: its.getAll('hide'),
    facets: readFacets(its),
    path: its.getAll('path').slice(0, 2),
    step: ADDRESS_STEP.test(its.get('step') ?? '') ? Number(its.get('step')) : null,
    view: its.get('view'),
    lang: its.get('lang'),
    painter: its.get('painter'),
  };
}

/** The query of a view; the shortest that gives the same view again. */
export function writeAddress(address: Address): string {
  const its = new URLSearchParams();
  if (address.story !== FIRST) its.set('story', address.story);
  if (address.select != null) its.set('s', address.select);
  for (const relation of address.hidden) its.append('hide', relation);
  writeFacets(its, address.facets);
  for (const end of address.path) its.append('path', end);
  if (address.step != null) its.set('step', String(address.step));
  if (address.view) its.set('view', address.view);
  if (address.lang) its.set('lang', address.lang);
  if (address.painter) its.set('painter', address.painter);
  const query = its.toString();
  return query ? `?${query}` : '';
}
