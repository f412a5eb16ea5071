import type { MeasuredRow } from '../../i18n/types/commands.js';

/** The figures that proposals are measured by, in the order in which they are told. */
export const ROWS = [
  'direct listed',
  'direct shown: recall',
  'direct shown: precision',
  'partial found',
  'partial form right',
  'indirect found',
  'reported found',
  'indirect listed',
  'reported listed',
  'shown: precision',
  'quiet left alone',
  'speaker first',
  'speaker among three',
  'certainty right',
  'amount right',
] as const satisfies readonly MeasuredRow[];
export type Row = (typeof ROWS)[number];
