/** The lockfiles install on every platform and name no host: what one machine's registry lacks must not be missing for all. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

/** The project's own, and that of the peers it is measured against. */
describe.each([
  ['.', 50],
  ['test/bench', 20],
])('%s', (folder, least) => {
  const read = (file: string) => readFileSync(join(root, folder, file), 'utf8');
  const packages: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;

  /** Whether a package that stands at `from` finds `name`, as Node would look for it: in its own folder, then upwards. */
  function finds(from: string, name: string): boolean {
    const steps = from.split(/\/?node_modules\//).filter(Boolean);
    const homes = steps.map((_, i) =>
      steps
        .slice(0, i + 1)
        .map((step) => `node_modules/${step}/`)
        .join(''),
    );
    return ['', ...homes].some((home) => packages[`${home}node_modules/${name}`]?.version);
  }

  test('every platform of every native package is locked', () => {
    const missing = Object.entries(packages).flatMap(([from, its]) =>
      Object.keys(its.optionalDependencies ?? {})
        .filter((name) => !finds(from, name))
        .map((name) => `${from}: ${name}`),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(least);
    expect(missing).toEqual([]);
  });

  test('no registry host stands in the lockfile or the settings', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([]);
    for (const file of ['package-lock.json', '.npmrc', 'package.json'])
      expect(read(file)).not.toMatch(/registry\s*=|"resolved"/);
  });

  test('versions are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d/);
  });
});

test('the peers are no dependency of the project', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const own = Object.keys(read('package.json').devDependencies);
  const peers = Object.keys(read('test/bench/package.json').devDependencies);
  expect(peers.filter((name) => own.includes(name))).toEqual([]);
});
