/** The table: what it shows is what is shown, narrowed and sorted as it says, with what a source does not give at the end. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { hiding } from '../../../src/element/state/state.js';
import { cellsOf, TABLE_COLUMNS } from '../../../src/element/views/table-columns.js';
import { narrowed, sorted, statementsIn } from '../../../src/element/views/table-state.js';
import type { View } from '../../../src/element/words/view.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { viewOf } from '../../fixtures/flat.js';
import { showsWithout } from '../../fixtures/shows.js';

let bell: View;
beforeAll(async () => {
  const { story } = parse(readFileSync('data/bell.json'));
  if (story) bell = await viewOf(standing(story), 'de');
});

const filtered = (hidden: readonly string[]): View => ({ ...bell, state: hiding(bell.model, hidden)(bell.state) });
const relationsOf = () => fc.subarray(bell.model.story.relations.map(({ id }) => id));

test('under random filters the rows are the statements that are shown, whichever way they are sorted', () => {
  fc.assert(
    fc.property(relationsOf(), fc.constantFrom(...TABLE_COLUMNS), fc.boolean(), (hidden, by, down) => {
      const view = filtered(hidden);
      const shown = statementsIn(view, false);
      expect(shown).toEqual(bell.model.story.statements.filter(showsWithout(new Set(hidden))));
      expect(statementsIn(view, true)).toEqual(shown.filter(({ amount }) => amount));
      const rows = sorted(view, shown, { by, down });
      expect(new Set(rows)).toEqual(new Set(shown));
      const texts = rows.map((its) => cellsOf(view, its)[by]);
      // What is not known comes last in both directions.
      expect(texts.indexOf('') === -1 || texts.slice(texts.indexOf('')).every((text) => text === '')).toBe(true);
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1];
        // Who is alike stays in the file's order.
        if (next && texts[i] === texts[i + 1]) expect(shown.indexOf(row)).toBeLessThan(shown.indexOf(next));
      }
    }),
    { numRuns: 60 },
  );
});

test('days are sorted as days, amounts by unit and size, words without their marks, umlauts where readers look for them', () => {
  const rows = (by: (typeof TABLE_COLUMNS)[number], down = false) =>
    sorted(bell, statementsIn(bell, false), { by, down });
  const days = rows('said').flatMap(({ said }) => said ?? []);
  expect(days).toEqual(days.toSorted());
  const amounts = rows('amount', true).flatMap(({ amount }) => (amount ? [`${amount.unit} ${amount.value}`] : []));
  expect(amounts.slice(0, 4)).toEqual(['GBP 75000', 'GBP 75000', 'GBP 60000', 'GBP 30000']);
  expect(amounts.at(-1)).toBe('EUR 12000');
  // „Die and Die begin alike.
  const { compare } = new Intl.Collator('de', { numeric: true });
  const begins = rows('words').map(({ quote }) => quote.exact.match(/[\p{L}\d]/u)?.[0].toLowerCase() ?? '');
  expect(begins).toEqual(begins.toSorted(compare));
});

test('every field that a statement may have has its column, and every sentence of it in the reader’s language', () => {
  const used = new Set(
    statementsIn(bell, false).flatMap((its) => {
      const cells = cellsOf(bell, its);
      return TABLE_COLUMNS.filter((column) => cells[column] !== '');
    }),
  );
  expect([...TABLE_COLUMNS].filter((column) => !used.has(column))).toEqual([]);
});

test('rows are narrowed to those in which every word stands, whatever its case and accents', () => {
  const all = statementsIn(bell, false);
  const found = narrowed(bell, all, '  REENTS 180.000 ');
  expect(found.map(({ id }) => id)).toEqual(['salvage-packet', 'salvage-tagblatt', 'salvage-again']);
  expect(narrowed(bell, all, '')).toBe(all);
  expect(narrowed(bell, all, 'niemandem-niemals')).toEqual([]);
});
