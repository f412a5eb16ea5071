import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMeasure } from '../../../src/scene/labels/measure.js';
import { blocksOf } from '../../../src/scene/labels/wrap.js';

const blocks = (name: string) => blocksOf(name, plainMeasure, 13.5, 400);
const lines = (name: string) => blocks(name).map((block) => block.lines);

test('a short name has one line, a name of two words also two', () => {
  expect(lines('Oracle')).toEqual([['Oracle']]);
  expect(lines('Elon Musk')).toEqual([['Elon Musk'], ['Elon', 'Musk']]);
});

test('a name breaks after a hyphen without losing it', () => {
  expect(lines('Sabine Leutheusser-Schnarrenberger')).toContainEqual(['Sabine Leutheusser-', 'Schnarrenberger']);
  expect(lines('Uhu-Stiftung')[0]).toEqual(['Uhu-Stiftung']);
});

test('lines are even, not first come first served', () => {
  const [first = '', second = ''] = lines('Zentralverband des Deutschen Handwerks').at(-1) ?? [];
  expect(Math.abs(plainMeasure(first, 13.5, 400) - plainMeasure(second, 13.5, 400))).toBeLessThan(60);
});

test('a word that is too long for a line is parted with a hyphen, between whole characters', () => {
  const [only] = blocks('Donaudampfschifffahrtsgesellschaftskapitän');
  expect(only!.lines.length).toBeGreaterThan(1);
  expect(only!.lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  expect(only!.lines.map((line) => line.replace(/-$/, '')).join('')).toBe('Donaudampfschifffahrtsgesellschaftskapitän');
  for (const { lines } of blocks('👩‍🚀'.repeat(40)))
    for (const line of lines) expect(line).not.toMatch(/\p{Surrogate}/u);
});

test('what three lines cannot hold ends in an ellipsis', () => {
  const [only] = blocks('Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester Buhl von und zu');
  expect(only!.lines).toHaveLength(3);
  expect(only!.lines.at(-1)).toMatch(/…$/);
});

test('whatever the name, lines are few, fit, and keep the order of its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (name) => {
      for (const block of blocks(name)) {
        expect(block.lines.length).toBeLessThanOrEqual(3);
        expect(block.lines.length).toBeGreaterThan(0);
        expect(Math.max(...block.lines.map((line) => plainMeasure(line, 13.5, 400)))).toBeLessThanOrEqual(
          block.width + 1e-6,
        );
        const letters = (text: string) => text.replace(/[\s\-–…]/gu, '');
        expect(letters(name).startsWith(letters(block.lines.join('')))).toBe(true);
      }
    }),
  );
});
