/**
 * The inner door: whatever a page was given → a story, or what is wrong with it, as codes. `parse` is the same door with
 * sentences; they are apart so that an embed whose story is sound never loads them.
 */

import { Story, type StoryFile } from '../definition.js';
import { type Fault, faultAt, type Report } from '../faults.js';
import { copyAlong } from './copy.js';
import { checkReferences } from './references.js';
import { scan } from './scan.js';

export interface StoryReading {
  /** Frozen through and through, in the file's shape and order; `null` when there is an error. */
  readonly story: StoryFile | null;
  /** Errors in the order of the checks, at most twenty. Warnings are for authors: `warningsOf`. */
  readonly faults: readonly Fault[];
  /** Of a file with faults: what was read of it, with holes. `problems/` looks for more in it. */
  readonly draft: unknown;
}

/** Size of a file in bytes, of a text in UTF-16 units. */
const READ_LARGEST = 5_000_000;
const READ_DEEPEST = 12;
export const MOST_ERRORS = 20;

/** Never throws. `input`: the file's bytes (`Uint8Array` or `ArrayBuffer`), its JSON text, or the value already parsed. */
export function readStory(input: unknown): StoryReading {
  const faults: Fault[] = [];
  const full = () => faults.length >= MOST_ERRORS;
  const report: Report = (code, path, params) => {
    if (!full()) faults.push(faultAt(code, path, params));
  };
  let story: StoryFile | null = null;
  try {
    const value = contentOf(input, report);
    if (faults.length === 0) story = copyAlong(Story, value, report, full) as StoryFile;
    if (story && faults.length === 0) checkReferences(story, report);
  } catch {
    // Only a live object can lead here: a getter or a proxy of the page's that throws.
    report('unreadable', []);
  }
  return { story: faults.length === 0 ? story : null, faults, draft: story };
}

function contentOf(input: unknown, report: Report): unknown {
  const text = textOf(input, report);
  if (text == null) return input;
  if (text.length > READ_LARGEST) return report('too-large', [], { length: text.length, max: READ_LARGEST });
  const slip = scan(text, READ_DEEPEST);
  return slip ? report(slip.code, slip.path, slip.params) : JSON.parse(text);
}

/** Bytes or text as text without its mark of byte order; `null` for a value that is neither. */
function textOf(input: unknown, report: Report): string | null {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '');
  const tag = Object.prototype.toString.call(input);
  if (!ArrayBuffer.isView(input) && tag !== '[object ArrayBuffer]') return null;
  const bytes = input as ArrayBuffer;
  if (bytes.byteLength > READ_LARGEST) {
    report('too-large', [], { length: bytes.byteLength, max: READ_LARGEST });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report('not-utf8', []);
    return null;
  }
}
