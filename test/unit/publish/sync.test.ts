/** The talk between article and frame: what one side says the other understands, and nothing else is understood. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOpen, readSelect, sayOpen, saySelect } from '../../../src/embed/messages.js';

test('what is said is understood after it was cloned on the way', () => {
  const id = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(id, fc.array(id), (statement, statements) => {
      expect(readOpen(structuredClone(sayOpen(statement)))).toBe(statement);
      const opened = { statement, statements };
      expect(readSelect(structuredClone(saySelect(opened)))).toEqual(opened);
    }),
  );
  expect(readSelect(saySelect({ statement: null, statements: [] }))).toEqual({ statement: null, statements: [] });
});

test('nothing else is: not one message for the other, no other shape, no other version', () => {
  expect(readSelect(sayOpen('a'))).toBeNull();
  expect(readOpen(saySelect({ statement: 'a', statements: ['a'] }))).toBeNull();
  const open = sayOpen('a');
  const select = saySelect({ statement: 'a', statements: ['a'] });
  const spoilt = [{ source: 'other' }, { version: 2 }, { type: 'resize' }, { statement: 1 }, { statement: undefined }];
  for (const change of spoilt) {
    expect(readOpen({ ...open, ...change })).toBeNull();
    expect(readSelect({ ...select, ...change })).toBeNull();
  }
  for (const statements of ['a', null, [1], [null], { length: 1, 0: 'a' }])
    expect(readSelect({ ...select, statements })).toBeNull();
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(readOpen(anything)).toBeNull();
      expect(readSelect(anything)).toBeNull();
    }),
  );
});
