/** Tables → a graph: one or more of edges, and of nodes as many as there are. Sheets that are neither are left out, and told of. */
import type { ForeignGraph, GraphReading } from '../../graph.js';
import { type Assembly, createAssembly } from '../builder.js';
import { type Direction, directionOf, yesOrNo } from '../edge-direction.js';
import { type Losses, tellRounded } from '../losses.js';
import { createCounter, type OnReading } from '../progress.js';
import { Refusal, readingOf } from '../refusal.js';
import { columnsAs, columnsOf, type Role, type SourceTable, type TableColumns } from './columns.js';
import { numbersOf } from './numbers.js';

/** A table whose columns are known. */
interface Sheet {
  readonly table: SourceTable;
  readonly columns: TableColumns;
}

/** Rows of a table in one number with its place among the tables. */
const TABLES_ROWS = 2 ** 22;
const TABLES_WAYS: Readonly<Record<string, Direction>> = { gerichtet: 'directed', ungerichtet: 'undirected' };
const TABLES_AXES = ['x', 'y'] as const;

/** `tables` may throw a Refusal, and tells what it leaves out. */
export const readTables = (tables: (losses: Losses) => readonly SourceTable[], onReading?: OnReading): GraphReading =>
  readingOf((losses) => assembled(tables(losses), losses, onReading));

function assembled(tables: readonly SourceTable[], losses: Losses, onReading: OnReading | undefined): ForeignGraph {
  const sheets = tables.flatMap((table): Sheet[] => {
    const columns = columnsIn(table, losses);
    if (columns) table.check?.(columns);
    else losses.once('sheets', table.name);
    return columns ? [{ table, columns }] : [];
  });
  const [nodes, edges] = (['nodes', 'edges'] as const).map((kind) => sheets.filter((its) => its.columns.kind === kind));
  refuseWithoutEdges(tables, nodes ?? [], edges ?? []);
  const all = sheets.reduce((sum, { table }) => sum + table.rows.length, 0);
  const counter = createCounter(onReading, () => counter.records / (2 * all));
  const assembly = createAssembly(losses, counter);
  const known = new Set<string>();
  for (const its of nodes ?? []) putNodes(assembly, its, known, losses);
  const listed = known.size > 0;
  for (const its of edges ?? [])
    for (const id of endsOf(its)) {
      if (known.has(id)) continue;
      known.add(id);
      if (listed) losses.add('added', id);
      assembly.node({ ...NOBODY, id }, () => its.table.where(0, 0));
    }
  for (const [i, its] of (edges ?? []).entries()) putEdges(assembly, its, i, losses);
  return assembly.finish({
    title: '',
    upwards: false,
    placeOf: (spot) => edges?.[Math.floor(spot / TABLES_ROWS)]?.table.where(spot % TABLES_ROWS, 0) ?? { line: 1 },
  });
}

function columnsIn(table: SourceTable, losses: Losses): TableColumns | null {
  if (table.rows.length === 0) return null;
  return table.form ? columnsAs(table.form, table, losses) : columnsOf(table, losses);
}

const NOBODY = { label: '', title: '', x: Number.NaN, y: Number.NaN, colour: '', attributes: [] };

/** Nodes alone are a network only where a table of edges stands beside them, though it be empty. */
function refuseWithoutEdges(tables: readonly SourceTable[], nodes: readonly Sheet[], edges: readonly Sheet[]): void {
  const rows = (table: SourceTable | undefined) => table?.rows.some((row) => row.some((cell) => cell.trim() !== ''));
  const hasRows = ({ table, columns }: Sheet) => table.rows.length > columns.first;
  if (edges.some(hasRows) || (edges.length > 0 && nodes.some(hasRows))) return;
  const full = tables.find(rows);
  if (!full || edges.length > 0) throw new Refusal('empty-table', (full ?? tables[0])?.where(0, 0) ?? null);
  throw new Refusal('no-columns', full.where(0, 0), full.rows[0]?.join(', ') ?? '');
}

const cell = ({ table, columns }: Sheet, row: number, role: Role): string => {
  const column = columns.of.get(role);
  return column == null ? '' : (table.rows[row]?.[column] ?? '');
};

/** Whether nothing at all stands in a row. */
const isEmpty = (row: readonly string[] | undefined) => !row || row.every((its) => its.trim() === '');

function* rowsOf({ table, columns }: Sheet): Generator<number> {
  for (let row = columns.first; row < table.rows.length; row++) if (!isEmpty(table.rows[row])) yield row;
}

/** Both ends of every row that has both, in their order. */
function* endsOf(its: Sheet): Generator<string> {
  for (const row of rowsOf(its)) {
    const ends = [cell(its, row, 'source').trim(), cell(its, row, 'target').trim()];
    if (ends.every(Boolean)) yield* ends;
  }
}

/** `unread`: columns in which a number, a direction or a yes was looked for and is none, so that nothing is lost. */
function* attributesOf(its: Sheet, row: number, unread: readonly Role[]): Generator<readonly [string, string]> {
  for (const [column, value] of (its.table.rows[row] ?? []).entries()) {
    const name = its.columns.attributes[column];
    if (name != null) yield [name, value];
  }
  for (const role of unread) yield [role, cell(its, row, role).trim()];
}

/** A column as numbers by row; NaN everywhere where there is no such column. */
function numbersIn(its: Sheet, role: Role): (row: number) => number {
  const column = its.columns.of.get(role);
  if (column == null) return () => Number.NaN;
  const { first } = its.columns;
  const numbers = numbersOf(its.table.rows.slice(first).map((row) => row[column] ?? ''));
  return (row) => numbers[row - first] ?? Number.NaN;
}

function putNodes(assembly: Assembly, its: Sheet, known: Set<string>, losses: Losses): void {
  const [x, y] = [numbersIn(its, 'x'), numbersIn(its, 'y')];
  for (const row of rowsOf(its)) {
    const id = cell(its, row, 'id').trim();
    if (id === '') {
      losses.add('rows', its.table.called(row));
      continue;
    }
    known.add(id);
    const [label, colour] = [cell(its, row, 'label'), cell(its, row, 'colour')];
    const place = { x: x(row), y: y(row) };
    // One coordinate alone is none: both stay what the file says.
    const unread = TABLES_AXES.some((axis) => Number.isNaN(place[axis])) ? TABLES_AXES : [];
    const attributes = attributesOf(its, row, unread);
    const at = () => its.table.where(row, its.columns.of.get('id') ?? 0);
    assembly.node({ id, label, title: '', ...place, colour, attributes }, at);
  }
}

/** Null where the row's type says nothing of a direction. */
function wayAt(its: Sheet, row: number): Direction | null {
  const word = cell(its, row, 'type').trim().toLowerCase();
  return directionOf(TABLES_WAYS[word] ?? word);
}

function putEdges(assembly: Assembly, its: Sheet, place: number, losses: Losses): void {
  const weightAt = numbersIn(its, 'weight');
  for (const row of rowsOf(its)) {
    const [source = '', target = ''] = [cell(its, row, 'source').trim(), cell(its, row, 'target').trim()];
    if (source === '' || target === '') {
      losses.add('rows', its.table.called(row));
      continue;
    }
    const [weight, way, said] = [weightAt(row), wayAt(its, row), yesOrNo(cell(its, row, 'directed'))];
    const unread: Role[] = [];
    if (Number.isNaN(weight)) unread.push('weight');
    else tellRounded(cell(its, row, 'weight'), weight, losses);
    if (!way) unread.push('type');
    if (said == null) unread.push('directed');
    const directed = way ? way !== 'undirected' : (said ?? its.columns.directed ?? false);
    const one = {
      ...{ id: '', source, target, directed, weight, label: cell(its, row, 'label') },
      attributes: [...attributesOf(its, row, unread)],
    };
    const at = () => its.table.where(row, its.columns.of.get('source') ?? 0);
    const spot = place * TABLES_ROWS + row;
    assembly.edge(one, spot, at);
    if (way === 'mutual') assembly.edge({ ...one, source: target, target: source }, spot, at);
  }
}
