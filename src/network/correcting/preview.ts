/** The first rows of a table as a form parts them, with what each column is. */

import type { CorrectingMessages } from '../../i18n/types/correcting.js';
import { element } from '../../ui/dialog.js';
import type { TableForm } from '../graph.js';
import { letterOf, widthOf } from '../read/table/columns.js';

type Roles = CorrectingMessages['roles'];

/** What a column is, in words; empty for an attribute. */
export function roleAt({ source, target, weight, direction }: TableForm, column: number, roles: Roles): string {
  const of: Readonly<Record<keyof Roles, unknown>> = { source, target, weight, direction };
  const all = (Object.keys(of) as (keyof Roles)[]).filter((role) => of[role] === column);
  return all.map((role) => roles[role]).join(', ');
}

/** Columns are called by their letters, as their names stand in one of the rows. */
export function previewOf(
  page: Document,
  rows: readonly (readonly string[])[],
  form: TableForm,
  roles: Roles,
): HTMLTableElement {
  const table = element(page, 'table');
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => ({
    role: roleAt(form, column, roles),
    letter: letterOf(column),
  }));
  const heads = columns.map(({ role, letter }) => {
    const head = element(page, 'th', letter);
    head.scope = 'col';
    if (role) head.append(' ', element(page, 'strong', role));
    return head;
  });
  const head = element(page, 'thead');
  const top = element(page, 'tr');
  top.append(element(page, 'td'), ...heads);
  head.append(top);
  const body = element(page, 'tbody');
  for (const [number, row] of rows.entries()) {
    const line = element(page, 'tr');
    if (form.header != null && number <= form.header) line.className = number < form.header ? 'above' : 'names';
    const count = element(page, 'th', String(number + 1));
    count.scope = 'row';
    const cells = columns.map(({ role }, column) => {
      const cell = element(page, 'td', row[column]);
      cell.classList.toggle('end', role !== '');
      return cell;
    });
    line.append(count, ...cells);
    body.append(line);
  }
  table.append(head, body);
  return table;
}
