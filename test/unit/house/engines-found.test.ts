/** Which engine a bare machine is asked to fetch: one that is not there yet is no reason to leave it out. */
import { expect, test } from 'vitest';
import { whyUnfit } from '../../engines/found.mjs';

test('an engine that is not there is not unfit', () => {
  expect(whyUnfit('')).toBeUndefined();
});

test('a WPE older than the floor is wanted, a newer one is not', () => {
  expect(whyUnfit('2.38.6')).toBeUndefined();
  expect(whyUnfit('2.48.1')).toContain('2.48.1');
});
