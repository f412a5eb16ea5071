/** The tests in other engines than Chromium, as far as those are on this machine; `npm run pretest` says which and why not. */
import type { TestProjectConfiguration } from 'vitest/config';
import { seeded } from '../seeded.js';
import { tempo } from '../tempo.js';
import { type Engine, findAll } from './found.mjs';
import { PREFERENCES } from './preferences.js';

/** What is tested in an engine that is too old. */
const FLOOR = 'test/engines/floor.test.ts';

/** Modules in Firefox's page: what is drawn, laid out and exported. What is pressed is tested on the built site. */
async function firefoxModules({ browser }: Engine): Promise<TestProjectConfiguration> {
  const { playwright } = await import('@vitest/browser-playwright');
  // Playwright's way to a Firefox that it has not built itself; that knows none of the options which the preferences stand for.
  const launchOptions = { channel: 'moz-firefox', executablePath: browser, firefoxUserPrefs: { ...PREFERENCES } };
  return {
    extends: true,
    plugins: [tempo()],
    test: {
      name: 'firefox',
      ...seeded,
      include: ['vector', 'webgl', 'layout-worker', 'export'].map((name) => `test/browser/${name}.test.ts`),
      globalSetup: ['test/engines/setup.ts'],
      testTimeout: 120_000,
      fileParallelism: false,
      sequence: { groupOrder: 3 },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 900, height: 640 },
        instances: [{ browser: 'firefox' }],
        provider: playwright({ launchOptions, contextOptions: { locale: 'de-DE', timezoneId: 'Europe/Berlin' } }),
      },
    },
  };
}

/** After all else and one file after the other: each has a browser, a driver and a display of its own. */
export async function engineProjects(site: string): Promise<TestProjectConfiguration[]> {
  const firefox = findAll().find(({ name }) => name === 'firefox');
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
        sequence: { groupOrder: 2 },
      },
    },
    ...(firefox ? [await firefoxModules(firefox)] : []),
  ];
}
