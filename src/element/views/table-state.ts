/** How a reader has set the table: order, columns, what narrows it. Nobody else's matter, so it is not in the state, and it is stored nowhere. */
import type { Statement } from '../../story/definition.js';
import { fold } from '../../story/searching/fold.js';
import type { Model } from '../state/model.js';
import { isShown } from '../state/state.js';
import type { View } from '../words/view.js';
import { cellsOf, MONEY_COLUMNS, orderingOf, type TableColumn, usualColumns } from './table-columns.js';

export interface TableSetting {
  readonly by: TableColumn | null;
  readonly down: boolean;
  /** What the rows are narrowed to. */
  readonly query: string;
  /** Null: the usual ones. */
  readonly columns: readonly TableColumn[] | null;
  /** Whether the list of columns is open. */
  readonly choosing: boolean;
  /** Whether only statements with amounts are shown. */
  readonly money: boolean;
  /** How many rows are there at most. */
  readonly most: number;
}

/** So many rows come at once; a longer table is there in a moment, and all of it when a reader asks. */
export const TABLE_ROWS = 500;

const FIRST: TableSetting = {
  by: null,
  down: false,
  query: '',
  columns: null,
  choosing: false,
  money: false,
  most: TABLE_ROWS,
};

/** Each element has a model of its own. */
const settings = new WeakMap<Model, TableSetting>();
/** The columns that were chosen last: for this visit another story begins with them. */
let chosen: readonly TableColumn[] | null = null;

export const settingOf = ({ model }: View): TableSetting => settings.get(model) ?? { ...FIRST, columns: chosen };

/** Changes the setting and shows the table anew. */
export function setTable(view: View, change: Partial<TableSetting>): void {
  if (change.columns !== undefined) chosen = change.columns;
  settings.set(view.model, { ...settingOf(view), ...change });
  view.actions.show('table');
}

export function columnsOf(view: View): readonly TableColumn[] {
  const { columns, money } = settingOf(view);
  return columns ?? (money ? MONEY_COLUMNS : usualColumns(view));
}

interface Row {
  readonly cells: Readonly<Record<TableColumn, string>>;
  readonly folded: string;
}

/** A language has its own cells, and so has what answers a statement; a story is read once for each. */
const known = new WeakMap<View['replies'], Map<string, Map<string, Row>>>();

export function rowOf(view: View, statement: Statement): Row {
  const languages = known.get(view.replies) ?? new Map<string, Map<string, Row>>();
  known.set(view.replies, languages);
  const rows = languages.get(view.t.lang) ?? new Map<string, Row>();
  languages.set(view.t.lang, rows);
  const last = rows.get(statement.id);
  if (last) return last;
  const cells = cellsOf(view, statement);
  const row = { cells, folded: fold(Object.values(cells).join('\n')) };
  rows.set(statement.id, row);
  return row;
}

/** The statements that the reader's filter leaves; with money those that have an amount. */
export function statementsIn(view: View, money: boolean): readonly Statement[] {
  return view.model.story.statements.filter((its) => isShown(view.state, its) && (!money || its.amount));
}

/** Whether every word of a query stands somewhere in the row. */
export function narrowed(view: View, statements: readonly Statement[], query: string): readonly Statement[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return statements;
  return statements.filter((its) => words.every((word) => rowOf(view, its).folded.includes(word)));
}

/** By a column; who has nothing there comes last, whichever way, and who is alike stays in the given order. */
export function sorted(
  view: View,
  statements: readonly Statement[],
  { by, down }: Pick<TableSetting, 'by' | 'down'>,
): readonly Statement[] {
  if (!by) return statements;
  const textOf = (its: Statement) => rowOf(view, its).cells[by];
  const order = orderingOf(view, by, textOf);
  const sign = down ? -1 : 1;
  return [...statements].sort((a, b) => {
    const [without, other] = [textOf(a) === '', textOf(b) === ''];
    return without || other ? Number(without) - Number(other) : sign * order(a, b);
  });
}
