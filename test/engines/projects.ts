/** The tests in other engines than Chromium, as far as those are on this machine; `npm run pretest` says which and why not. */
import type { TestProjectConfiguration } from 'vitest/config';
import { findAll } from './found.mjs';

/** After all else and one file after the other: each has a browser, a driver and a display of its own. */
export function engineProjects(site: string): TestProjectConfiguration[] {
  if (findAll().length === 0) return [];
  return [
    {
      extends: true,
      test: {
        name: 'engines',
        include: ['test/engines/**/*.test.ts'],
        globalSetup: [site, 'test/engines/setup.ts'],
        testTimeout: 180_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        sequence: { groupOrder: 1 },
      },
    },
  ];
}
