/** What groups, and what makes them, are called in the interface's language. */

import type { GraphMessages } from '../../i18n/network.js';
import { isolated } from '../../story/telling/isolate.js';
import { type By, COLOURS } from '../model/groups.js';
import { attributeOf, type QuantityKey } from '../model/measures.js';
import type { GraphView } from './state.js';

export const byName = (by: By, t: GraphMessages): string => (by === COLOURS ? t.colours : by);

/** A column of numbers by its name. */
export function measureName(key: QuantityKey, { measures }: GraphMessages): string {
  if (key === 'degree' || key === 'component' || key === 'weight') return measures[key];
  return attributeOf(key) ?? key;
}

/** A colour has no name of its own: it is that of the nodes around its best tied one. */
export function groupName({ state, t }: Pick<GraphView, 'state' | 't'>, rank: number): string {
  const label = state.grouping?.groups[rank]?.label;
  if (!label) return t.nameless;
  return state.grouping?.by === COLOURS ? t.around(isolated(label)) : label;
}
