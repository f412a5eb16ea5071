/** The tests in other engines than Chromium, as far as those are on this machine; `npm run pretest` says which and why not. */
import type { TestProjectConfiguration } from 'vitest/config';
import { findAll } from './found.mjs';

/** What is tested in an engine that is too old. */
const FLOOR = 'test/engines/floor.test.ts';

/** After all else and one file after the other: each has a browser, a driver and a display of its own. */
export function engineProjects(site: string): TestProjectConfiguration[] {
  const names = findAll().map(({ name }) => name);
  const include = [
    ...(names.some((name) => name !== 'wpe') ? ['test/engines/*.test.ts'] : []),
    ...(names.includes('wpe') ? [FLOOR] : []),
  ];
  if (include.length === 0) return [];
  return [
    {
      extends: true,
      test: {
        name: 'engines',
        include,
        exclude: names.includes('wpe') ? [] : [FLOOR],
        globalSetup: [site, 'test/engines/setup.ts'],
        testTimeout: 180_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        sequence: { groupOrder: 1 },
      },
    },
  ];
}
