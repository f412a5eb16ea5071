/** The table as a file for a spreadsheet. */
import type { Statement } from '../../story/definition.js';
import { csvOf } from '../../story/telling/csv.js';
import { oursOf } from '../words/translated.js';
import type { View } from '../words/view.js';
import { columnLabel, type TableColumn } from './table-columns.js';
import { rowOf } from './table-state.js';

const COLUMNS: readonly TableColumn[] = ['who', 'relation', 'whom', 'words', 'form', 'source'];

/** The file is made here and goes nowhere: nothing is asked of any server. */
export function download(view: View, statements: readonly Statement[]): void {
  const { t, model } = view;
  const translated = statements.some((statement) => oursOf(view, statement));
  const rows = statements.map((statement) => {
    const { cells } = rowOf(view, statement);
    return [...COLUMNS.map((column) => cells[column]), ...(translated ? [cells.translation] : [])];
  });
  const head = [...COLUMNS.map((column) => columnLabel(view, column)), ...(translated ? [t.translation] : [])];
  const url = URL.createObjectURL(new Blob([csvOf([head, ...rows])], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${model.story.id}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
