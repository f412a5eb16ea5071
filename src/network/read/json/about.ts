/** What a JSON file says of its graph as a whole: its title is kept, the rest has no column and is told of. */
import { OWN_VIEW } from '../../plain-column.js';
import { isObject, type Json, layersOf, scalar } from '../json.js';
import type { Losses } from '../losses.js';
import { attributesOf } from './json-attributes.js';

const ABOUT_TITLES = ['title', 'name', 'label'];
/** What is read, or says how to read it. */
const ABOUT_OWN = new Set([
  ...'nodes links edges hyperedges elements connections adjacency graphs directed multigraph options graph'.split(' '),
  OWN_VIEW,
]);

/** In the value itself, in what tools nest in it, or in its `graph`. */
export function titleOf(value: Json): string {
  const inner = isObject(value['graph']) ? value['graph'] : {};
  const titles = [layersOf(value), layersOf(inner)].flatMap((its) =>
    ABOUT_TITLES.flatMap((key) => its.map((layer) => scalar(layer[key]))),
  );
  return titles.find(Boolean) ?? '';
}

/** Tells of everything but `title`. */
export function tellAbout(value: Json, title: string, losses: Losses): void {
  const hyperedges = value['hyperedges'];
  if (Array.isArray(hyperedges) && hyperedges.length > 0) losses.once('elements', `hyperedges (${hyperedges.length})`);
  const shown = (name: string, its: unknown) =>
    !ABOUT_OWN.has(name) && !(ABOUT_TITLES.includes(name) && scalar(its) === title);
  const graph = value['graph'];
  for (const whole of isObject(graph) ? [value, graph] : [value])
    for (const [name] of attributesOf(whole, shown)) losses.once('about', name);
  // Old versions of networkx wrote a list of pairs.
  if (Array.isArray(graph) && graph.length > 0) losses.once('about', 'graph');
}
