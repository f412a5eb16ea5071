/** The suites: pure units, modules in a browser's page, and the built site as a reader meets it. */
import { availableParallelism } from 'node:os';
import type { TestUserConfig } from 'vitest/config';
import { engineProjects } from './engines/projects.js';
import { seeded } from './seeded.js';
import { tempo } from './tempo.js';

/** Against the built page, which is built and served once, when the units are done. */
const onTheSite = {
  globalSetup: ['test/site.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  sequence: { groupOrder: 1 },
};

/** A file waits for its page about half of the time, so two of them are read side by side on the smallest machine, too, where Vitest would take one. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export async function projects(): Promise<TestUserConfig> {
  const { playwright } = await import('@vitest/browser-playwright');
  const { launchOptions } = await import('./browser.mjs');
  const contextOptions = { locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' } as const;
  return {
    // These limits tell a hang from a busy machine; who is not busy never meets them.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers,
    projects: [
      {
        extends: true,
        plugins: [tempo()],
        test: {
          name: 'unit',
          ...seeded,
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 60_000,
          // Vitest empties style sheets; this one is part of a page whose bytes are compared.
          css: { include: [/publish\/page\.css/] },
        },
      },
      {
        extends: true,
        plugins: [tempo()],
        test: {
          name: 'browser',
          ...seeded,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 900, height: 640 },
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: launchOptions(), contextOptions }),
          },
        },
      },
      { extends: true, test: { ...onTheSite, name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
      ...(await engineProjects('test/site.ts')),
    ],
  };
}
