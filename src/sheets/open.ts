/** The door for stories that come as tables: a workbook, or a zip of CSV files. */
import { sheetMessages } from '../i18n/sheets.js';
import type { SheetMessages } from '../i18n/types/sheets.js';
import { letterOf } from '../network/read/table/columns.js';
import type { StoryFile } from '../story/definition.js';
import { parse } from '../story/parse.js';
import { type Problem, visible } from '../story/problems/index.js';
import { STORY_SHEETS } from './columns.js';
import { type CellPlace, type SheetFault, SheetRefusal } from './faults.js';
import { createOrigins, type Origins } from './origins.js';
import { saidIn } from './read.js';
import { givenTables } from './tables.js';

/** A problem whose `place` names sheet, row and cell, as "Statements, row 7, cell D7". */
export type SheetProblem = Problem;

export interface SheetReading {
  /** Null where something is wrong. */
  readonly story: StoryFile | null;
  /** What the tables say, though it be no story yet; null where they are no tables. */
  readonly value: unknown;
  /** Errors first; warnings tell what was left out. */
  readonly problems: readonly SheetProblem[];
}

/** Characters of a story's file. */
const OPEN_LARGEST = 5_000_000;
const OPEN_MOST = 20;

/** Null where the bytes are no tables of a story. Never throws. `lang`: BCP 47; of the sentences. */
export function openSheets(bytes: Uint8Array, lang: string): SheetReading | null {
  const messages = sheetMessages(lang);
  try {
    const tables = givenTables(bytes);
    if (!tables) return null;
    const origins = createOrigins();
    const { value, faults } = saidIn(tables, origins);
    return readingOf(value, faults, origins, messages, lang);
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    return { story: null, value: null, problems: [problemOf(error.fault, messages)] };
  }
}

function readingOf(
  value: unknown,
  faults: readonly SheetFault[],
  origins: Origins,
  messages: SheetMessages,
  lang: string,
): SheetReading {
  const text = JSON.stringify(value);
  const read = parse(text.length > OPEN_LARGEST ? text : value, lang);
  const own = faults.map((fault) => problemOf(fault, messages));
  const isTold = ({ code, pointer }: Problem) =>
    code === 'missing' && (STORY_SHEETS.some(({ list }) => pointer === `/${list}`) || origins.lacksColumn(pointer));
  const theirs = read.problems.filter((its) => !isTold(its)).map((its) => placed(its, origins, messages));
  const all = [...own, ...theirs];
  const [errors, warnings] = (['error', 'warning'] as const).map((severity) =>
    all.filter((its) => its.severity === severity),
  );
  return {
    story: errors?.length === 0 ? read.story : null,
    value,
    problems: [...(errors ?? []), ...(warnings ?? [])].slice(0, OPEN_MOST),
  };
}

const put = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (gap, name: string) => visible(values[name] ?? gap));

/** "Statements, row 7, cell D7". */
function placeText(place: CellPlace | null, { place: words }: SheetMessages): string {
  if (!place) return '';
  const { sheet, row, column } = place;
  if (row == null) return visible(sheet);
  const cell = column == null ? '' : `${letterOf(column)}${row}`;
  return put(cell === '' ? words.row : words.cell, { sheet, row: String(row), cell });
}

function problemOf({ severity, code, place, found, known }: SheetFault, messages: SheetMessages): SheetProblem {
  const [message, hint] = messages.faults[code];
  const values = { found, known, max: known };
  return {
    ...{ severity, code, pointer: '', line: null, place: placeText(place, messages) },
    message: put(message, values),
    hint: put(hint, values),
  };
}

/** A day's number, of this century or the last, in a spreadsheet. */
const OPEN_DAY = /\b[1-7]\d{4}(?:\.\d+)?\b/;

function placed(problem: Problem, origins: Origins, messages: SheetMessages): SheetProblem {
  const { code, pointer, message, hint } = problem;
  const isDay = (code === 'bad-date' || code === 'bad-said') && OPEN_DAY.test(message);
  const cure = isDay ? messages.dayNumber : Object.hasOwn(messages.cures, code) ? messages.cures[code] : undefined;
  // What was meant is the better help, where somebody knows it.
  const isGuess = /^(?:Did you mean|Meinten Sie)/.test(hint);
  // Where else something stands is told as a pointer, which means nothing in a table.
  const said = message.replace(
    /: (\/\S+)\.$/,
    (whole, at: string) => `: ${placeText(origins.placeOf(at), messages) || whole.slice(2, -1)}.`,
  );
  return {
    ...problem,
    line: null,
    place: placeText(origins.placeOf(pointer), messages),
    message: said,
    hint: cure == null || isGuess ? hint : cure,
  };
}
