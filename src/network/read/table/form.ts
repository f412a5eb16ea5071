/** How a table was read, so that somebody can say that it is to be read otherwise. */
import type { TableForm, TableGuess } from '../../graph.js';
import { createLosses } from '../losses.js';
import { Refusal } from '../refusal.js';
import { columnsOf, endsIn, headerIn, letterOf, type TableColumns, widthOf } from './columns.js';

type Rows = readonly (readonly string[])[];
/** What is known of a text before anybody has looked at its columns. */
type Parting = Pick<TableForm, 'encoding' | 'separator' | 'quoted'>;

/** What columns are called by their header; those that are not, and all where there is none, by their letters. */
export function columnNames(rows: Rows, header: number | null): string[] {
  const names = header == null ? [] : (rows[header] ?? []);
  return Array.from({ length: widthOf(rows) }, (_, column) => names[column]?.trim() || letterOf(column));
}

/** `rows`: the first ones, the header among them. */
export function formOf({ encoding, separator, quoted }: Parting, { of, first }: TableColumns, rows: Rows): TableGuess {
  const header = first === 0 ? null : first - 1;
  const form: TableForm = {
    ...{ encoding, separator, quoted, header },
    source: of.get('source') ?? 0,
    target: of.get('target') ?? 1,
    weight: of.get('weight') ?? null,
    direction: of.get('type') ?? of.get('directed') ?? 'undirected',
  };
  return { form, columns: columnNames(rows, header) };
}

/** By the first rows alone; where they tell nothing the first two columns are the ends. */
export function guessed(how: Parting, rows: Rows): TableGuess {
  const known = knownIn(rows);
  if (known?.kind === 'edges') return formOf(how, known, rows);
  const header = headerIn(rows);
  const [source, target] = endsIn(rows[header] ?? []) ?? [0, 1];
  const { encoding, separator, quoted } = how;
  const form = { encoding, separator, quoted, header, source, target, weight: null, direction: 'undirected' } as const;
  return { form, columns: columnNames(rows, header) };
}

/** Null where the guess comes to nothing. */
function knownIn(rows: Rows): TableColumns | null {
  if (rows.length === 0) return null;
  try {
    return columnsOf({ name: '', rows, where: () => ({ line: 1 }), called: String }, createLosses());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
