import fc from 'fast-check';
import { expect, inject, test } from 'vitest';

test('properties begin at the same place in every run, and elsewhere where one is asked for', () => {
  const seen = () => {
    const cases: number[] = [];
    fc.assert(fc.property(fc.integer(), (its) => cases.push(its) > 0));
    return cases;
  };
  expect(seen()).toEqual(seen());
  expect(seen()).toEqual(fc.sample(fc.integer(), { seed: inject('seed'), numRuns: 100 }));
});
