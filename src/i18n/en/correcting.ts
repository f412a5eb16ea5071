/** How a table was read, in English. */
import type { CorrectingMessages } from '../types/correcting.js';

export const en: CorrectingMessages = {
  readAs: (how) => `Read as: ${how}.`,
  correct: 'Correct …',
  title: (file) => `How is “${file}” to be read?`,
  hint: 'What is shown stays until you press “Read”.',
  separator: 'Separator',
  separators: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar', ' ': 'space' },
  encoding: 'Encoding',
  quoted: 'Quotation marks hold a cell together',
  header: 'Names of the columns',
  headerIn: (row) => (row == null ? 'no names of columns' : `names in row ${row}`),
  roles: { source: 'Source', target: 'Target', weight: 'Weight', direction: 'Direction' },
  none: 'no column',
  directions: { directed: 'all directed', undirected: 'all undirected' },
  byColumn: (column) => `by the column “${column}”`,
  preview: (rows, columns) =>
    `The first ${rows === 1 ? 'row' : `${rows} rows`}, in ${columns === 1 ? 'one column' : `${columns} columns`}`,
  sameEnds: 'Source and target are one column: choose two.',
  oneColumn: 'So there is only one column, and an edge needs two: choose another separator.',
  read: 'Read',
  cancel: 'Cancel',
};
