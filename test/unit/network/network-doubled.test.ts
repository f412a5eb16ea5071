/** A key twice in one object: JSON.parse keeps the last, and the page says so. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/network/module.js';
import { doubledKeys } from '../../../src/network/read/json/doubled-keys.js';

test('is told by name and line, in either language, and what is read is the last', async () => {
  const text = `{"nodes": [{"id": "a", "label": "one",
    "label": "two"}, {"id": "b"}],
  "links": [{"source": "a", "target": "b", "weight": 1, "w\\u0065ight": 2}]}`;
  const { graph, dropped } = await readNetwork(text);
  expect([graph?.labels, [...(graph?.weight ?? [])]]).toEqual([['two', 'b'], [2]]);
  expect(dropped).toEqual([
    '2 keys stand twice in one object, and only the last value was kept (in brackets the line): label (2), weight (3).',
  ]);
  expect((await readNetwork(text, { lang: 'de' })).dropped).toEqual([
    '2 Schlüssel stehen in einem Objekt zweimal; nur der letzte Wert wurde übernommen (in Klammern die Zeile): label (2), weight (3).',
  ]);
  const lines = '{"id":"a","schema":"Person","properties":{}}\n{"id":"b","schema":"Person","id":"c","properties":{}}\n';
  expect((await readNetwork(lines)).dropped).toEqual([
    '1 key stands twice in one object, and only the last value was kept (in brackets the line): id (2).',
  ]);
});

/** A value as text, and how many of its keys stand in their object already. */
type Written = readonly [text: string, doubled: number];
const KEY = fc.constantFrom('a', 'b', '}{', 'c"', ':', '\\', 'é');
const VALUE = fc.letrec<{ value: Written; object: Written; list: Written; leaf: Written }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('object'), tie('list')),
  leaf: fc.oneof(fc.string(), fc.integer(), fc.constant(null)).map((its) => [JSON.stringify(its), 0] as const),
  list: fc
    .array(tie('value'), { maxLength: 3 })
    .map((all) => [`[${all.map(([text]) => text).join(' , ')}]`, all.reduce((sum, [, its]) => sum + its, 0)] as const),
  object: fc
    .array(fc.tuple(KEY, tie('value')), { maxLength: 4 })
    .map(
      (all) =>
        [
          `{${all.map(([key, [text]]) => `${JSON.stringify(key)}\n:${text}`).join(', ')}}`,
          all.reduce((sum, [, [, its]]) => sum + its, all.length - new Set(all.map(([key]) => key)).size),
        ] as const,
    ),
})).value;

test('as many as there are, whatever they are called and however deep', () => {
  fc.assert(
    fc.property(fc.array(VALUE, { minLength: 1, maxLength: 3 }), (values) => {
      const { count, names } = doubledKeys(values.map(([text]) => text).join('\n'));
      expect(count).toBe(values.reduce((sum, [, its]) => sum + its, 0));
      expect(names.length).toBe(Math.min(8, count));
    }),
  );
});
