/**
 * The question how a table is to be read, with its first rows as they would be parted: where a guess was wrong, or came to nothing. Whatever
 * is shown stays until it is answered.
 */
import { correctingMessages, encodingName, separatorName } from '../../i18n/correcting.js';
import type { CorrectingMessages } from '../../i18n/types/correcting.js';
import { button } from '../../ui/button.js';
import { element, openDialog } from '../../ui/dialog.js';
import type { TableForm } from '../graph.js';
import { endsIn, widthOf } from '../read/table/columns.js';
import { columnNames } from '../read/table/form.js';
import { checkField, choiceField } from './fields.js';
import { guessBy, guessOf, HEAD_SEPARATORS, type Head, rowsOf } from './head.js';
import { previewOf } from './preview.js';
import './correcting.css';

export interface CorrectingOptions {
  readonly page: Document;
  readonly lang: string;
  /** The name of the button that closes it. */
  readonly close: string;
  readonly name: string;
  readonly head: Head;
  /** As it was read, or was to be; null where nothing was found. */
  readonly form: TableForm | null;
  /** Why it could not be read; empty where it was. */
  readonly fault: string;
  read(form: TableForm): void;
}

/** What spreadsheets and programs write; a browser decodes them all. */
const ENCODINGS = [
  ...['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251'],
  ...['shift_jis', 'gb18030', 'big5', 'euc-kr'],
];
/** Rows that may name the columns. */
const HEADERS = 10;
const NONE = '';

type Fields = ReturnType<typeof fieldsOf>;

/** `change`: what of the form is chosen. */
function fieldsOf(page: Document, words: CorrectingMessages, change: (its: Partial<TableForm>) => void) {
  const column = (value: string) => (value === NONE ? null : Number(value));
  const field = (label: string, name: string, its: (value: string) => Partial<TableForm>) =>
    choiceField(page, label, name, (value) => change(its(value)));
  const { roles } = words;
  return {
    separator: field(words.separator, 'separator', (separator) => ({ separator })),
    encoding: field(words.encoding, 'encoding', (encoding) => ({ encoding })),
    header: field(words.header, 'header', (value) => ({ header: column(value) })),
    source: field(roles.source, 'source', (value) => ({ source: Number(value) })),
    target: field(roles.target, 'target', (value) => ({ target: Number(value) })),
    weight: field(roles.weight, 'weight', (value) => ({ weight: column(value) })),
    direction: field(roles.direction, 'direction', (value) => ({
      direction: value === 'directed' || value === 'undirected' ? value : Number(value),
    })),
    quoted: checkField(page, words.quoted, (quoted) => change({ quoted })),
  };
}

function fill(fields: Fields, form: TableForm, rows: readonly (readonly string[])[], words: CorrectingMessages): void {
  const entry = (its: string | number | null, said: string) => [String(its ?? NONE), said] as const;
  const columns = columnNames(rows, form.header).map((name, at) => entry(at, name));
  const separators: readonly string[] = [...new Set<string>([...HEAD_SEPARATORS, form.separator])];
  const headers = [null, ...rows.slice(0, HEADERS).keys()];
  const put = (name: Exclude<keyof Fields, 'quoted'>, entries: (readonly [string, string])[]) =>
    fields[name].put(entries, String(form[name] ?? NONE));
  put(
    'separator',
    separators.map((its) => entry(its, separatorName(its, words))),
  );
  put(
    'encoding',
    [...new Set([...ENCODINGS, form.encoding])].map((its) => entry(its, encodingName(its))),
  );
  put(
    'header',
    headers.map((row) => entry(row, words.headerIn(row == null ? null : row + 1))),
  );
  put('source', columns);
  put('target', columns);
  put('weight', [entry(null, words.none), ...columns]);
  put('direction', [
    ...(['undirected', 'directed'] as const).map((way) => entry(way, words.directions[way])),
    ...columns.map(([at, name]) => entry(at, words.byColumn(name))),
  ]);
  fields.quoted.put(form.quoted);
}

/** Another separator makes other columns, which are guessed anew; other names of columns may tell which are the ends. */
function changed(head: Head, form: TableForm, change: Partial<TableForm>): TableForm {
  const its = { ...form, ...change };
  if (change.separator != null || change.quoted != null) return guessBy(head, its).form;
  if (change.encoding == null && change.header == null) return its;
  const ends = its.header == null ? null : endsIn(rowsOf(head, its)[its.header] ?? []);
  return ends ? { ...its, source: ends[0], target: ends[1] } : its;
}

export function openCorrecting(options: CorrectingOptions): HTMLDialogElement {
  const { page, lang, close, name, head, fault, read } = options;
  const words = correctingMessages(lang);
  let form = options.form ?? guessOf(head).form;
  const why = element(page, 'p', fault);
  why.setAttribute('role', 'alert');
  const sum = element(page, 'h3');
  sum.id = 'correcting-rows';
  const rows = element(page, 'div');
  rows.className = 'rows';
  rows.tabIndex = 0;
  rows.setAttribute('role', 'group');
  rows.setAttribute('aria-labelledby', sum.id);
  const fields = fieldsOf(page, words, (change) => {
    form = changed(head, form, change);
    why.textContent = '';
    draw();
  });

  function draw(): void {
    const cells = rowsOf(head, form);
    fill(fields, form, cells, words);
    sum.textContent = words.preview(cells.length, widthOf(cells));
    rows.replaceChildren(previewOf(page, cells, form, words.roles));
  }
  function refuse(sentence: string, field: { focus(): void }): void {
    why.textContent = sentence;
    field.focus();
  }
  const go = button(page, words.read, null, () => {
    if (widthOf(rowsOf(head, form)) < 2) return refuse(words.oneColumn, fields.separator);
    if (form.source === form.target) return refuse(words.sameEnds, fields.target);
    dialog.close();
    read(form);
  });
  go.className = 'solid';
  const choices = element(page, 'div');
  choices.className = 'fields';
  const { separator, encoding, header, source, target, weight, direction, quoted } = fields;
  choices.append(
    ...[separator, encoding, header, source, target, weight, direction].map((its) => its.element),
    quoted.element,
  );
  const foot = element(page, 'p');
  foot.className = 'foot';
  foot.append(
    go,
    button(page, words.cancel, null, () => dialog.close()),
  );
  const hint = element(page, 'p', words.hint);
  const dialog = openDialog(page, close, words.title(name), [why, hint, choices, sum, rows, foot]);
  dialog.classList.add('correcting');
  draw();
  return dialog;
}
