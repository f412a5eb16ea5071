/** What is said of a story's tables, in English. */
import type { SheetMessages } from '../types/sheets.js';

export const en: SheetMessages = {
  place: { row: '{sheet}, row {row}', cell: '{sheet}, row {row}, cell {cell}' },
  faults: {
    'sheet-missing': ['The sheet “{found}” is missing.', 'Add it with the columns {known}; the template has it.'],
    'sheet-twice': ['There are two sheets for “{found}”.', 'Put their rows into one.'],
    'sheet-empty': ['The sheet is empty.', 'Its first row must name the columns: {known}.'],
    'sheet-unknown': ['The sheet “{found}” is left out.', 'A story has the sheets {known}.'],
    'no-story-row': ['The sheet has no row below its header.', 'Write format 1, an id, a language and a title.'],
    'two-story-rows': [
      'A file holds one story, and this is a second row.',
      'Delete it, or make a file of its own for it.',
    ],
    'column-missing': ['The column “{found}” is missing.', 'Add it; the sheet cannot be read without it.'],
    'column-twice': ['The column “{found}” is there twice.', 'Rename one of the two, or delete it.'],
    'column-unknown': ['The column “{found}” is left out.', 'The sheet has the columns {known}.'],
    'language-missing': [
      'A translation stands here without its language.',
      'Name the column “{found} (en)”, or whichever language it is.',
    ],
    'both-texts': [
      '“{found}” has a text for all languages and one for a single language.',
      'Move the one for all into the column of its language.',
    ],
    'cells-merged': [
      'The cells {found} are merged, so that only the first of them holds something.',
      'Split them, and fill in each.',
    ],
    'cell-error': ['The cell shows an error.', 'Mend its formula, or write the value itself.'],
    rounded: [
      '“{found}” is a number of which the program has lost digits.',
      'Format the column as text and write it again.',
    ],
    'unknown-review': ['There is no statement with the id “{found}” to review.', 'Correct the id, or delete the row.'],
    'not-utf8-table': ['The table says that it is UTF-8, and is not.', 'Save it again as “CSV UTF-8”.'],
    'is-html': [
      'The file is a web page, though it is called a table.',
      'Open it in the program that made it, and save it as XLSX or “CSV UTF-8”.',
    ],
    'open-quote': [
      'A quotation mark is opened and never closed.',
      'Close it; two of them stand for one inside a cell.',
    ],
    'no-table': ['The file is no table whose columns are known.', 'Its first line must name the columns: {known}.'],
    'bad-part': ['The workbook is damaged.', 'Open it in the program that made it, and save it again as XLSX.'],
    'bad-zip': ['The file is damaged or cut off.', 'Fetch it again, or save it anew.'],
    'too-large-inside': [
      'Unpacked it holds more than {max} MB.',
      'A story has at most 5; look what else is in the file.',
    ],
  },
  cures: {
    missing: 'Fill the cell in; the format needs it here.',
    type: 'Write the plain value: a number as 1500000 or 2.5, true or false.',
    empty: 'Write something, or leave the cell empty.',
    'empty-list': 'Name at least one; several are parted by semicolons.',
    'unknown-format': 'Write 1 into the column “format”, or use a newer Edgewise.',
    'repeated-id': 'Name it once in the cell.',
    'unknown-relation': 'Add it to the sheet “Relations”, or correct the id.',
    'unknown-source': 'Add it to the sheet “Sources”, or correct the id.',
    'unknown-entity': 'Add it to the sheet “Parties”, or correct the id; several are parted by semicolons.',
    'mutual-form': 'Write “reported” into the column “form”, or leave “mutual” empty.',
    'mutual-to': 'Move those it names to “from”, or leave “mutual” empty.',
    'speech-from': 'Name the speaker alone; if the source only reports it, write “reported” into the column “form”.',
    'no-inner-marks': 'Include the source’s marks, or write “indirect” into the column “form”.',
    'too-large': 'Split the story, or leave out what no reader needs.',
  },
  dayNumber: 'The program shows a date as the number of its day here: format the cell as text and write 2025-01-23.',
  example: {
    title: 'Example: write your own title',
    speaker: 'The mayor (example)',
    about: 'The bridge (example)',
    label: 'doubts',
    source: 'Example of a report',
    quote: 'I do not believe that it will be finished this year',
    translation: 'Ich glaube nicht, dass sie in diesem Jahr fertig wird',
  },
};
