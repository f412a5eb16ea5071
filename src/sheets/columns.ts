/** The column model: which sheets a story has, and which columns each. A column is named by its path in the story's file. */
import { BOUNDS, FINDINGS, FORMS, KINDS, MODALITIES, TONES } from '../story/vocabulary.js';

/**
 * `text`, `number`, `flag`: one cell. `list`: texts in one cell, of which the rest stands in further columns where they are too many.
 * `texts`: one text for all languages, or a column for each language. `by-lang`: a column for each language only. `rows`: the records of
 * another sheet; the cell says only that there are none.
 */
export type CellKind = 'text' | 'number' | 'flag' | 'list' | 'texts' | 'by-lang' | 'rows';

/** Words of the format, or ids of another sheet, that are offered in a cell. */
export type Offered = readonly string[] | SheetName;

export interface SheetColumn {
  /** Its path in the record, as `quote.exact`. */
  readonly name: string;
  readonly kind: CellKind;
  /** Without it no record of the sheet can be read. */
  readonly required: boolean;
  readonly offered?: Offered;
}

export const SHEET_NAMES = [
  'Story',
  'Statements',
  'Parties',
  'Relations',
  'Sources',
  'Steps',
  'Corrections',
  'Reviews',
] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/** Words that are offered stand in a sheet of this name, which is none of the story's. */
export const OFFERED_SHEET = 'Lists';

export interface StorySheet {
  readonly name: SheetName;
  /** The story's list whose records are its rows; null for the story itself, and for what belongs to records of another sheet. */
  readonly list: 'statements' | 'entities' | 'relations' | 'sources' | 'steps' | 'corrections' | null;
  /** Whether a story must have it. */
  readonly required: boolean;
  readonly columns: readonly SheetColumn[];
}

export const FLAGS = ['true', 'false'] as const;

const text = (name: string, offered?: Offered): SheetColumn => ({
  name,
  kind: 'text',
  required: false,
  ...(offered && { offered }),
});
const list = (name: string, offered?: Offered): SheetColumn => ({ ...text(name, offered), kind: 'list' });
const number = (name: string): SheetColumn => ({ ...text(name), kind: 'number' });
const flag = (name: string): SheetColumn => ({ ...text(name, FLAGS), kind: 'flag' });
const texts = (name: string): SheetColumn => ({ ...text(name), kind: 'texts' });
const must = (column: SheetColumn): SheetColumn => ({ ...column, required: true });

export const STORY_SHEETS: readonly StorySheet[] = [
  {
    name: 'Story',
    list: null,
    required: true,
    columns: [
      text('$schema'),
      must(number('format')),
      must(text('id')),
      must(text('lang')),
      must(texts('title')),
      texts('takeaway'),
      text('asOf'),
    ],
  },
  {
    name: 'Statements',
    list: 'statements',
    required: true,
    columns: [
      must(text('id')),
      must(list('from', 'Parties')),
      list('to', 'Parties'),
      must(text('relation', 'Relations')),
      must(text('form', FORMS)),
      text('modality', MODALITIES),
      must(text('source', 'Sources')),
      must(text('quote.exact')),
      text('quote.prefix'),
      text('quote.suffix'),
      { ...text('quote.translations'), kind: 'by-lang' },
      text('quote.original.text'),
      text('quote.original.lang'),
      flag('mutual'),
      list('about', 'Parties'),
      list('attributedTo', 'Parties'),
      text('channel', 'Parties'),
      text('said'),
      number('amount.value'),
      text('amount.unit'),
      text('amount.bound', BOUNDS),
      flag('amount.each'),
      list('repliesTo', 'Statements'),
      list('disputes', 'Statements'),
      list('repeats', 'Statements'),
      { ...text('reviewed'), kind: 'rows' },
      text('withdrawn.date'),
      texts('withdrawn.reason'),
    ],
  },
  {
    name: 'Parties',
    list: 'entities',
    required: true,
    columns: [
      must(text('id')),
      must(text('kind', KINDS)),
      must(texts('name')),
      list('aliases'),
      texts('note'),
      list('sameAs'),
      number('x'),
      number('y'),
    ],
  },
  {
    name: 'Relations',
    list: 'relations',
    required: true,
    columns: [must(text('id')), must(text('tone', TONES)), must(texts('label'))],
  },
  {
    name: 'Sources',
    list: 'sources',
    required: true,
    columns: [
      must(text('id')),
      must(texts('title')),
      text('publisher'),
      list('agencies'),
      text('published'),
      text('updated'),
      text('lang'),
      text('url'),
      text('archiveUrl'),
      text('retrieved'),
      text('textSha256'),
    ],
  },
  {
    name: 'Steps',
    list: 'steps',
    required: false,
    columns: [must(texts('title')), must(texts('text')), list('focus')],
  },
  {
    name: 'Corrections',
    list: 'corrections',
    required: false,
    columns: [must(text('date')), must(list('statements', 'Statements')), must(texts('note'))],
  },
  {
    name: 'Reviews',
    list: null,
    required: false,
    columns: [
      must(text('statement', 'Statements')),
      must(text('code', FINDINGS)),
      must(text('of')),
      must(text('note')),
    ],
  },
];

/** A sheet as it is called in a workbook, in any case. */
export const sheetNamed = (name: string): StorySheet | undefined =>
  STORY_SHEETS.find((its) => its.name.toLowerCase() === name.trim().toLowerCase());

/** What a header says: the column, and which language's or which part of a list. */
export interface HeaderColumn {
  readonly column: SheetColumn;
  readonly lang: string | null;
  /** Of a list that goes over several columns, from 1. */
  readonly part: number;
}

const COLUMNS_LANG = /^(.*\S)\s*\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\)$/;
const COLUMNS_PART = /^(.*\S)\s+(\d+)$/;

export const headerOf = ({ column, lang, part }: HeaderColumn): string =>
  lang != null ? `${column.name} (${lang})` : part > 1 ? `${column.name} ${part}` : column.name;

/** Null where the sheet has no such column. */
export function columnOf({ columns }: StorySheet, header: string): HeaderColumn | null {
  const named = (name: string) => columns.find((its) => its.name.toLowerCase() === name.toLowerCase());
  const said = header.trim();
  const column = named(said);
  if (column) return { column, lang: null, part: 1 };
  const [, ofLang = '', lang = ''] = COLUMNS_LANG.exec(said) ?? [];
  const tongued = named(ofLang);
  if (tongued?.kind === 'texts' || tongued?.kind === 'by-lang') return { column: tongued, lang, part: 1 };
  const [, ofPart = '', part = '0'] = COLUMNS_PART.exec(said) ?? [];
  const parted = named(ofPart);
  return parted?.kind === 'list' && Number(part) > 1 ? { column: parted, lang: null, part: Number(part) } : null;
}
