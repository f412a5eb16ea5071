/** The comparison of two commits finds what draws by its name: a file that moves out of the folders where it looks would break it unseen. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileWith, WANTED } from '../../compare/checkout.mjs';

const root = resolve(import.meta.dirname, '../../..');

test.each(Object.entries(WANTED))('%s is exported once under %s', (name, under) => {
  expect(fileWith(root, name, under)).toMatch(/^\.\/(src|test)\/.*\.js$/);
});
