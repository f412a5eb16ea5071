/** What nodes and edges are called, and which columns only say so again. Judged over the whole file: what holds for one node holds for all. */
import { cut } from '../../story/cut.js';
import type { AttributeColumn } from '../graph.js';

/** Something that people read: several words, or one with a capital or of a script that has none; no code like n12 or Q42. */
const NAMES_WORDS = /\p{L}.*\s.*\p{L}|\p{L}\p{M}*\s+\S|^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*[\p{L}\p{M}.]$/u;

/** Characters of an id by which it is judged: the pattern tries every beginning, and takes the square of its length. */
const NAMES_LOOKED_AT = 120;

/**
 * Names for readers. A title is a name only where no nameless node has an id that is words: elsewhere it is an office or a tooltip, and
 * two nodes named by their offices would be taken for one.
 */
export function namesOf(
  ids: readonly string[],
  labels: readonly string[],
  titles: readonly string[],
  most: number,
): readonly string[] {
  const wordy = ids.some((id, i) => labels[i] === '' && NAMES_WORDS.test(id.slice(0, NAMES_LOOKED_AT)));
  return labels.map((label, i) => cut(label || (wordy ? '' : titles[i]) || ids[i] || '', most));
}

/**
 * The columns without those under one of these names that repeat what is shown already. A column goes as a whole or stays as a whole:
 * taken out value by value, it would seem that the file says nothing of those who are called as they are sorted.
 */
export function withoutRepeats(
  columns: readonly AttributeColumn[],
  names: RegExp,
  shown: readonly string[] | null,
  most: number,
): AttributeColumn[] {
  const repeats = ({ name, values }: AttributeColumn) =>
    names.test(name) && values.every((value, i) => value === '' || cut(value.trim(), most) === shown?.[i]);
  return columns.filter((column) => !repeats(column));
}
