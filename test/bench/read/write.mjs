// Pieces of text → a file, without all of it in memory at once.
import { closeSync, openSync, writeSync } from 'node:fs';

/** @param {string} path @param {Iterable<string>} pieces */
export function write(path, pieces) {
  const file = openSync(path, 'w');
  let [some, size] = [[], 0];
  const flush = () => {
    writeSync(file, some.join(''));
    [some, size] = [[], 0];
  };
  for (const piece of pieces) {
    some.push(piece);
    size += piece.length;
    if (size > 1_000_000) flush();
  }
  flush();
  closeSync(file);
}
