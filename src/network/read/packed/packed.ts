/**
 * Packed files: one file in gzip, or a zip of one graph, of tables, or of a workbook's parts. fflate's synchronous half, as its other starts
 * workers from `blob:` addresses. Sizes are held against a cap before anything is unpacked.
 */
import { Gunzip, strFromU8, unzipSync } from 'fflate';
import { CAPS, type GraphReading } from '../../graph.js';
import type { OnReading } from '../progress.js';
import { refused, withLoss } from '../refusal.js';
import type { SourceTable } from '../table/columns.js';
import { csvTable, csvText } from '../table/csv.js';
import { decoded } from '../table/decode.js';
import { areStorySheets } from '../table/story-sheets.js';
import { readTables } from '../table/tables.js';
import { readWorkbook, sheetNames } from '../table/workbook.js';

/** What all parts may hold together. */
const PACKED_ALL_MOST = 4 * CAPS.bytes;

/** What Gephi calls the parts of a project. */
const PACKED_GEPHI = /^(?:Project|Workspace_\d+\w*)(?:_xml)?(?:\/|$)/i;
const PACKED_NOISE = /(?:^|\/)(?:__MACOSX\/|\.|README|LICENSE)/i;
const PACKED_TABLE = /\.(?:csv|tsv|tab|txt)$/i;

/** The one file in a gzip file, or why it is not unpacked. What comes out is counted while it comes. */
export function unpackOne(bytes: Uint8Array): Uint8Array | GraphReading {
  const parts: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  const tooLarge = new Error('too large');
  const stream = new Gunzip((part, last) => {
    size += part.length;
    if (size > CAPS.bytes) throw tooLarge;
    parts.push(part);
    whole = last;
  });
  try {
    for (let at = 0; at < bytes.length; at += PACKED_PIECE)
      stream.push(bytes.subarray(at, at + PACKED_PIECE), at + PACKED_PIECE >= bytes.length);
  } catch (error) {
    return error === tooLarge ? refused('too-large-inside', 'gzip') : refused('not-unpacked');
  }
  return whole ? joined(parts, size) : refused('not-unpacked');
}

/** Bytes that are unpacked at once: a bomb of the smallest pieces is seen before it has gone off. */
const PACKED_PIECE = 16_384;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** All files of a zip by their paths, or why they are not unpacked. */
function unpacked(bytes: Uint8Array): Map<string, Uint8Array> | GraphReading {
  let [sum, large] = [0, ''];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sum += originalSize;
        if (originalSize > CAPS.bytes || sum > PACKED_ALL_MOST) large ||= name;
        return large === '' && !name.endsWith('/');
      },
    });
    return large === '' ? new Map(Object.entries(files)) : refused('too-large-inside', large);
  } catch {
    return refused('not-unpacked');
  }
}

/** Whether a zip, or a workbook, is a story as tables. */
export function holdsStorySheets(bytes: Uint8Array): boolean {
  const files = unpacked(bytes);
  return files instanceof Map && areStorySheets(files.has(PACKED_OFFICE) ? sheetNames(files) : partsOf(files));
}

const PACKED_OFFICE = '[Content_Types].xml';
const partsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()].filter((name) => !PACKED_NOISE.test(name));

/** `open`: what reads a file by itself. Null for what is none of a network, as the tables of a story. */
export async function openZip(
  bytes: Uint8Array,
  open: (bytes: Uint8Array) => Promise<GraphReading | null>,
  onReading?: OnReading,
): Promise<GraphReading | null> {
  const files = unpacked(bytes);
  if (!(files instanceof Map)) return files;
  const names = [...files.keys()];
  if (names.some((name) => PACKED_GEPHI.test(name))) return refused('other-format', 'gephi');
  if (files.has(PACKED_OFFICE)) return areStorySheets(sheetNames(files)) ? null : readWorkbook(files, onReading);
  if (strFromU8(files.get('mimetype') ?? new Uint8Array()).includes('opendocument'))
    return refused('other-format', 'ods');
  const known = partsOf(files);
  if (areStorySheets(known)) return null;
  if (known.length > 1 && known.every((name) => PACKED_TABLE.test(name))) return openTables(files, known, onReading);
  const tables = known.length > 1 ? known.filter((name) => PACKED_TABLE.test(name)) : [];
  const [only, ...others] = known.filter((name) => !tables.includes(name));
  if (others.length > 0) return refused('several-inside', known.join(', '));
  if (only == null) return refused('no-graph');
  return withLoss(await open(files.get(only) as Uint8Array), 'sheets', tables.length, tables);
}

function openTables(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  onReading: OnReading | undefined,
): GraphReading {
  return readTables((losses) => {
    const tables: SourceTable[] = [];
    for (const name of names) {
      const its = csvText(decoded(files.get(name) as Uint8Array));
      if (its) tables.push(csvTable(its, name));
      else losses.once('sheets', name);
    }
    return tables;
  }, onReading);
}
