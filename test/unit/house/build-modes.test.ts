/** What `npm run build` makes and what a command makes for itself right after `npm ci` are the same files, made in the same ways. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

test('embed makes for itself all that a build makes, but for the explorer’s page and the modules for programs', () => {
  const steps = String(JSON.parse(read('package.json')).scripts.build).split(' && ');
  const modes = steps.map((step) => /--mode (\w+)/.exec(step)?.[1] ?? 'production');
  const list = /EMBED = \{[^}]*modes: \[([^\]]+)\]/.exec(read('src/cli/run.mjs'))?.[1] ?? '';
  const own = [...list.matchAll(/'(\w+)'/g)].map(([, mode]) => mode);
  expect(modes.length).toBeGreaterThan(3);
  expect(own).toEqual(modes.filter((mode) => !['production', 'story', 'network', 'propose'].includes(mode)));
});
