/** What keeps the house easy to find one's way in: short files, small folders, one meaning for each name. */
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, textOf } from '../../fixtures/source.js';

const CODE = /\.(ts|mjs|css)$/;
const LINES = 300;
const FILES = 25;

const files = ['src', 'test'].flatMap((folder) => filesOf(folder, CODE).map((file) => join(folder, file)));

test('no file is longer than 300 lines', () => {
  expect(files.length).toBeGreaterThan(400);
  const long = files.map((file) => [textOf('.', file).split('\n').length - 1, file] as const);
  expect(long.filter(([lines]) => lines > LINES)).toEqual([]);
});

test('no folder holds more than 25 files of code side by side', () => {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > FILES)).toEqual([]);
});

test('no exported type has two meanings', () => {
  const places = new Map<string, string[]>();
  for (const file of files.filter((its) => its.startsWith('src')))
    for (const [, name = ''] of textOf('.', file).matchAll(
      /^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm,
    ))
      places.set(name, [...(places.get(name) ?? []), file]);
  expect(places.size).toBeGreaterThan(200);
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
});
