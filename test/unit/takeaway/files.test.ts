/** What is taken away says what it is and which part of the story, agrees with what is shown, and reads back. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { filtering } from '../../../src/element/state/filtering.js';
import { takeawayOf } from '../../../src/element/takeaway/files.js';
import { shownIn } from '../../../src/element/views/in-force.js';
import { filterLine } from '../../../src/element/words/filter-line.js';
import type { View } from '../../../src/element/words/view.js';
import { edgesCsv, nodesCsv } from '../../../src/network/view/graph-csv.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { fileNameOf } from '../../../src/ui/file-name.js';
import { readCsv, recordsOf } from '../../fixtures/csv.js';
import { anyFilter } from '../../fixtures/facets.js';
import { viewOf } from '../../fixtures/flat.js';

const bytes = readFileSync('data/bell.json');
let bell: View;
beforeAll(async () => {
  const { story } = parse(bytes);
  if (story) bell = await viewOf(standing(story), 'de');
});

const taken = async (kind: 'csv' | 'json' | 'jsonld', view: View, given: unknown = bytes) => {
  const { file, name } = await takeawayOf(kind, {
    view,
    scene: null,
    given,
    address: 'https://example.org/?story=bell#x',
  });
  // A file begins with what says its encoding; `text` would leave that out.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  return { name, type: file.type, text };
};

test('under random filters table and linked data hold exactly what is shown, and each says what is left out', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter(bell.model.story), async ({ hidden, facets }) => {
      const view = { ...bell, state: filtering(bell.model, hidden, facets)(bell.state) };
      const shown = shownIn(view).map(({ id }) => id);
      const filter = filterLine(view);
      if (shown.length < bell.model.story.statements.length) expect(filter).not.toBe('');
      const rows = recordsOf((await taken('csv', view)).text);
      expect(rows.map((row) => row['id'])).toEqual(shown);
      for (const row of rows)
        expect(row).toMatchObject({ filter, story: 'Zwei Städte, eine Glocke', asOf: '2025-10-10' });
      const linked = JSON.parse((await taken('jsonld', view)).text);
      expect(linked.description ?? '').toBe(filter);
      expect((linked.hasPart ?? []).map((part: { '@id': string }) => part['@id'])).toEqual(
        shown.map((id) => `https://example.org/?story=bell#${id}`),
      );
      expect(linked).toMatchObject({ name: 'Zwei Städte, eine Glocke', dateModified: '2025-10-10' });
      // The file is what was opened, whatever is shown of it.
      expect((await taken('json', view)).text).toBe(bytes.toString());
    }),
    { numRuns: 15 },
  );
  const whole = recordsOf((await taken('csv', bell)).text);
  for (const [i, { id, quote, said = '', amount, modality = 'asserted' }] of bell.model.story.statements.entries())
    expect(whole[i]).toMatchObject({ id, quote: quote.exact, said, modality, amount: String(amount?.value ?? '') });
});

test('files have the story’s name and day and their own kind, and a table its byte order mark', async () => {
  expect(await taken('csv', bell)).toMatchObject({
    ...{ name: 'zwei-staedte-eine-glocke-2025-10-10.csv', type: 'text/csv', text: expect.stringMatching(/^\uFEFFid,/) },
  });
  expect(await taken('jsonld', bell)).toMatchObject({ type: 'application/ld+json' });
  // A page's own value has no bytes: what it says is the file.
  expect(JSON.parse((await taken('json', bell, { format: 1 })).text)).toEqual({ format: 1 });
  expect((await taken('json', bell, '{"format":1}')).text).toBe('{"format":1}');
  await expect(takeawayOf('svg', { view: bell, scene: null, given: null, address: '' })).rejects.toThrow('no picture');
});

test.each([
  [['Zoff um „Stargate“'], ['2025-01-23'], 'png', 'zoff-um-stargate-2025-01-23.png'],
  [['A\u0308rger & Straße'], [undefined], 'csv', 'aerger-strasse.csv'],
  [['قصة', 'qissa'], [''], 'svg', 'qissa.svg'],
  [['物語', '…'], [], 'json', 'edgewise.json'],
  [['../../etc/passwd'], [], 'json', 'etc-passwd.json'],
  [['CON'], [], 'csv', 'edgewise-con.csv'],
  [[`${'long '.repeat(30)}end`], [], 'csv', `${'long-'.repeat(11)}long.csv`],
])('the name of a file: %j', (names, more, ending, name) => {
  expect(fileNameOf(names, more, ending)).toBe(name);
});

test('every name of a file is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(fileNameOf([title], ['2025-01-01'], 'csv')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
    }),
  );
});

test('a network is two tables: what is shown, with every attribute, under names that do not meet', () => {
  const graph = {
    ...{ title: 'Ties', n: 3, m: 2, ids: ['a', '=b', 'c'], labels: ['A', 'B, "b"', 'C'] },
    ...{ source: Uint32Array.of(0, 1), target: Uint32Array.of(1, 2), directed: Uint8Array.of(1, 0) },
    ...{ weight: Float64Array.of(2.5, Number.NaN), edgeLabels: null, places: null, colours: ['red', '', 'blue'] },
    nodeAttributes: [{ name: 'label', values: ['x', 'y', 'z'] }],
    edgeAttributes: [{ name: 'since', values: ['1999', '2000'] }],
  };
  const part = { graph, title: 'Ties', filter: '', isShown: () => true, places: { x: [1, 2, 3], y: [4, 5, 6] } };
  expect(readCsv(nodesCsv(part))).toEqual([
    ['Id', 'Label', 'x', 'y', 'Color', 'attribute:label', 'graph', 'filter'],
    ['a', 'A', '1', '4', 'red', 'x', 'Ties', ''],
    ["'=b", 'B, "b"', '2', '5', '', 'y', 'Ties', ''],
    ['c', 'C', '3', '6', 'blue', 'z', 'Ties', ''],
  ]);
  expect(recordsOf(edgesCsv(part))).toEqual([
    { Source: 'a', Target: '=b', Type: 'Directed', Weight: '2.5', since: '1999', graph: 'Ties', filter: '' },
    { Source: '=b', Target: 'c', Type: 'Undirected', Weight: '', since: '2000', graph: 'Ties', filter: '' },
  ]);
  const some = { ...part, filter: '2 of 3', isShown: (node: number) => node !== 2 };
  expect(recordsOf(nodesCsv(some)).map(({ Id, filter }) => [Id, filter])).toEqual([
    ['a', '2 of 3'],
    ['=b', '2 of 3'],
  ]);
  expect(recordsOf(edgesCsv(some)).map(({ Target }) => Target)).toEqual(['=b']);
});
