/** What the columns of a table mean, by their names. Whatever no name is known for is an attribute. */
import type { TableForm, Where } from '../../graph.js';
import { plainName } from '../../plain-column.js';
import { yesOrNo } from '../edge-direction.js';
import type { Losses } from '../losses.js';
import { Refusal } from '../refusal.js';

/** Rows of text with their places in the file; the first is the header unless `bare`. */
export interface SourceTable {
  /** Of the sheet or the file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  where(row: number, column: number): Where;
  /** How a row is called in a sentence: its number as people count. */
  called(row: number): string;
  /** What of a workbook's sheet its text does not show. */
  readonly flaws?: SheetFlaws;
  /** How somebody wants it read; without it that is guessed. */
  readonly form?: TableForm;
  /** Throws a Refusal for what keeps the table from being read once its columns are known. */
  check?(columns: TableColumns): void;
}

/** Cells of a sheet, as `B7`, that hold something else than they show. */
export interface SheetFlaws {
  /** Ranges that were made into one cell. */
  readonly merged: readonly string[];
  /** Cells that show an error such as `#REF!`. */
  readonly errors: readonly string[];
  /** Numbers with more digits than a workbook keeps: cell → what is left. */
  readonly rounded: ReadonlyMap<string, string>;
}

export type Role = 'source' | 'target' | 'id' | 'label' | 'weight' | 'type' | 'directed' | 'x' | 'y' | 'colour';

export interface TableColumns {
  readonly kind: 'edges' | 'nodes';
  /** Role → its column. */
  readonly of: ReadonlyMap<Role, number>;
  /** Column → the name of the attribute that it is; null where it has a role. */
  readonly attributes: readonly (string | null)[];
  /** The first row below the header. */
  readonly first: number;
  /** Whether an edge has a direction where its row says nothing of it. */
  readonly directed?: boolean;
}

/** The two ends, the surest names first. */
const COLUMNS_ENDS: readonly (readonly [source: string, target: string])[] = [
  ...[
    'source target,source id target id,source node target node,source destination,quelle ziel,from to,from id to id',
    'von nach,von an,von zu,src dst,src dest,sender receiver,sender recipient,absender empfänger,payer payee',
    'start node end node,start id end id,node1 node2,node 1 node 2,knoten 1 knoten 2,person 1 person 2',
  ]
    .join(',')
    .split(',')
    .map((its) => {
      const words = its.split(' ');
      const half = words.length / 2;
      return [words.slice(0, half).join(' '), words.slice(half).join(' ')] as const;
    }),
];
const COLUMNS_EDGE: Readonly<Partial<Record<Role, readonly string[]>>> = {
  label: ['label', 'name', 'relation', 'relationship', 'beziehung', 'bezeichnung'],
  weight: ['weight', 'gewicht', 'value', 'wert'],
  type: ['type', 'typ', 'direction', 'richtung'],
  directed: ['directed', 'gerichtet'],
};
const COLUMNS_NODE: Readonly<Partial<Record<Role, readonly string[]>>> = {
  id: ['id', 'key', 'node', 'node id', 'knoten', 'kennung', 'name', 'label'],
  label: ['label', 'name', 'bezeichnung', 'title', 'titel'],
  x: ['x'],
  y: ['y'],
  colour: ['color', 'colour', 'farbe'],
};

/** Rows among which the header is looked for. */
const COLUMNS_HEADER_WITHIN = 10;

const COLUMNS_KNOWN = new Set([COLUMNS_ENDS, Object.values(COLUMNS_EDGE), Object.values(COLUMNS_NODE)].flat(2));

/** As names are compared: `Source_ID`, `:START_ID` and `source id` are one. */
const folded = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^:/, '')
    .replace(/[\s_-]+/g, ' ');

/** `A` to `Z`, `AA` and so on, as spreadsheets call columns. */
export const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Columns of the longest row. */
export const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

const firstOf = (names: readonly string[], wanted: readonly string[]): number =>
  wanted.map((name) => names.indexOf(name)).find((column) => column >= 0) ?? -1;

/** The two columns of a header that are the ends of edges; null where it has none. */
export function endsIn(header: readonly string[]): readonly [source: number, target: number] | null {
  const names = header.map(folded);
  const pair = COLUMNS_ENDS.find((both) => both.every((name) => names.includes(name)));
  return pair ? [names.indexOf(pair[0]), names.indexOf(pair[1])] : null;
}

/** Whether names as they are parted are those of a table of nodes or of edges. */
export const isHeader = (names: readonly string[]): boolean =>
  endsIn(names) != null || (names.length > 1 && names.some((name) => folded(name) === 'id'));

/** Whether a column of this name has a meaning of its own. */
export const isRole = (name: string): boolean => COLUMNS_KNOWN.has(folded(name));

function rolesOf(header: readonly string[]): Pick<TableColumns, 'kind' | 'of'> | null {
  const names = header.map(folded);
  const ends = endsIn(header);
  const of = new Map<Role, number>();
  if (ends) for (const [i, role] of (['source', 'target'] as const).entries()) of.set(role, ends[i] as number);
  for (const [role, wanted] of Object.entries(ends ? COLUMNS_EDGE : COLUMNS_NODE)) {
    const column = firstOf(names, wanted);
    if (column >= 0) of.set(role as Role, column);
  }
  return ends || of.has('id') ? { kind: ends ? 'edges' : 'nodes', of } : null;
}

/** Null where nothing in the header is known, and the rows are no list of pairs either. */
export function columnsOf(table: SourceTable, losses: Losses): TableColumns | null {
  const at = headerIn(table.rows);
  const header = table.rows[at] ?? [];
  const width = widthOf(table.rows);
  const roles = rolesOf(header);
  if (!roles) {
    if (!isBare(table.rows)) return null;
    const of = new Map<Role, number>([
      ['source', 0],
      ['target', 1],
    ]);
    if (width > 2 && table.rows.every((row) => isNumber(row[2] ?? ''))) of.set('weight', 2);
    return { kind: 'edges', of, attributes: namesOf([], width, of, table, losses), first: 0 };
  }
  for (let row = 0; row < at; row++) losses.add('rows', table.called(row));
  return { ...roles, attributes: namesOf(header, width, roles.of, table, losses), first: at + 1 };
}

/** Whether a column says yes or no, or names a direction: by its name, else by the first word in it. */
function directionRole({ rows }: SourceTable, header: number, column: number): 'type' | 'directed' {
  const name = folded(rows[header]?.[column] ?? '');
  const known = (['type', 'directed'] as const).find((role) => COLUMNS_EDGE[role]?.includes(name));
  const said = rows.slice(header + 1).find((row) => (row[column] ?? '').trim() !== '');
  return known ?? (yesOrNo(said?.[column]) == null ? 'type' : 'directed');
}

/** The same as somebody wants it: what has no place in the form is guessed by its name, as ever. */
export function columnsAs(form: TableForm, table: SourceTable, losses: Losses): TableColumns {
  const { header, source, target, weight, direction } = form;
  const at = header ?? -1;
  const names = (table.rows[at] ?? []).map(folded);
  const of = new Map<Role, number>([
    ['source', source],
    ['target', target],
  ]);
  if (weight != null) of.set('weight', weight);
  if (typeof direction === 'number') of.set(directionRole(table, at, direction), direction);
  const label = firstOf(names, COLUMNS_EDGE.label ?? []);
  if (label >= 0 && ![...of.values()].includes(label)) of.set('label', label);
  const width = widthOf(table.rows);
  for (let row = 0; row < at; row++) losses.add('rows', table.called(row));
  const attributes = namesOf(table.rows[at] ?? [], width, of, table, losses, false);
  return { kind: 'edges', of, attributes, first: at + 1, directed: direction === 'directed' };
}

/** Above a header may stand what the table is called; it ends where two columns are known as ends. */
export function headerIn(rows: readonly (readonly string[])[]): number {
  const at = rows.slice(0, COLUMNS_HEADER_WITHIN).findIndex((row) => endsIn(row));
  return Math.max(0, at);
}

/** Names of attributes, each once; a column without one is called by its letter. Throws a Refusal where it is to be `guessed` which of two is an end. */
function namesOf(
  header: readonly string[],
  width: number,
  of: ReadonlyMap<Role, number>,
  table: SourceTable,
  losses: Losses,
  guessed = true,
): (string | null)[] {
  const [taken, ends] = [new Set<string>(), new Set<string>()];
  if (guessed)
    for (const [role, column] of of) if (role === 'source' || role === 'target') ends.add(folded(header[column] ?? ''));
  const used = new Set(of.values());
  return Array.from({ length: width }, (_, column) => {
    const said = (header[column] ?? '').trim();
    if (used.has(column)) return null;
    if (said !== '' && ends.has(folded(said))) throw new Refusal('duplicate-column', table.where(0, column), said);
    const name = plainName(said) || letterOf(column);
    let own = name;
    for (let count = 2; taken.has(own); count++) own = `${name} (${count})`;
    taken.add(own);
    if (own !== name) losses.once('renamed', own);
    return own;
  });
}

const isNumber = (text: string) => /^\s*-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?\s*$/i.test(text);

/** A list of pairs without a header: two or three columns, and who stands in the first row stands in another, too. */
function isBare(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = rows;
  if (first.length < 2 || first.length > 3 || others.length === 0) return false;
  if (!rows.every((row) => row.length === first.length)) return false;
  if (first.length === 3 && isNumber(first[2] ?? '')) return true;
  const ends = new Set(others.flatMap((row) => row.slice(0, 2)));
  return first.slice(0, 2).some((its) => ends.has(its));
}
