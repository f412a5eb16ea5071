/** What can be wrong with a story's tables, as codes with their place; the sentences are in `i18n/`. */
import type { SheetFaultCode } from '../i18n/types/sheets.js';

/** Where: a sheet by the name that the file has for it, a row from 1, a column from 0; null for the whole. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

export interface SheetFault {
  /** With an error the story does not open; a warning tells what was left out. */
  readonly severity: 'error' | 'warning';
  readonly code: SheetFaultCode;
  readonly place: CellPlace | null;
  readonly found: string;
  /** What would be right, or how much would be allowed. */
  readonly known: string;
}

/** Ends the reading; caught at the door. */
export class SheetRefusal extends Error {
  readonly fault: SheetFault;
  constructor(fault: SheetFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export const sheetFault = (
  code: SheetFaultCode,
  place: CellPlace | null = null,
  { found = '', known = '', severity = 'error' as SheetFault['severity'] } = {},
): SheetFault => ({ severity, code, place, found, known });

export const placeIn = (sheet: string, row: number | null = null, column: number | null = null): CellPlace => ({
  sheet,
  row,
  column,
});
