/** When a node, an edge or a value of it held, as GEXF says it: in spells, in dated values. */
import { joined } from '../attribute-table.js';
import type { XmlAttributes } from './parser.js';

export interface GexfTimes {
  /** A declared value; of several that held at different times all are kept, each with its time. */
  value(values: Map<string, string>, given: XmlAttributes): void;
  spell(given: XmlAttributes): void;
  /** One spell as start and end, several as spans. */
  attributes(): Iterable<readonly [name: string, value: string]>;
}

/** As ISO 8601 writes an interval; open at either end. */
function spanOf(given: XmlAttributes): string {
  const at = given['timestamp'];
  if (at) return at;
  const [start, end] = ['start', 'end'].map((name) => given[name] ?? given[`${name}open`] ?? '');
  return start || end ? `${start}/${end}` : '';
}

export function gexfTimes(): GexfTimes {
  const spells: XmlAttributes[] = [];
  return {
    value(values, given) {
      const id = given['for'] ?? given['id'] ?? '';
      const [span, value] = [spanOf(given), given['value'] ?? ''];
      values.set(id, joined(values.get(id), span ? `${value} (${span})` : value));
    },
    spell(given) {
      spells.push(given);
    },
    attributes() {
      const [first, ...others] = spells;
      if (!first) return [];
      if (others.length > 0) return [['spells', spells.map(spanOf).join('; ')]];
      return Object.entries(first).filter(([name]) => !name.includes(':'));
    },
  };
}
