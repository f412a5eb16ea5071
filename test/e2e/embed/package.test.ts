/** What `npm pack` puts into the package: all that a module in it imports, the schema, and nothing of the site. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** Without `prepack`: the build is there, and the types are not what is looked for here. */
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: 'pipe' }),
) as Packed[];
const files = new Set(packed?.files.map(({ path }) => path));
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};
const entries = Object.values(exports).map((its) => (typeof its === 'string' ? its : its.default).slice(2));

/** Every module that a module loads, sooner or later. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !file.endsWith('.js')) return seen.add(file);
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g))
    closure(join(dirname(file), path ?? ''), seen);
  return seen;
}

test('every export and all that it loads is in the package', () => {
  const missing = entries.flatMap((entry) => [...closure(entry)]).filter((file) => !files.has(file));
  expect(entries.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

test('every module in it can be reached from an export', () => {
  const loaded = new Set(entries.flatMap((entry) => [...closure(entry)]));
  expect([...files].filter((file) => /^dist\/.*\.js$/.test(file) && !loaded.has(file))).toEqual([
    'dist/framed.js',
    'dist/scheme.js',
  ]);
});

test('no page, no story, no command line', () => {
  const strange = [...files].filter(
    (file) =>
      !/^(dist\/[a-z]+\.js|dist\/(chunks|types)\/.+|data\/story\.schema\.json|package\.json|README\.md|LICENSE)$/.test(
        file,
      ),
  );
  expect(strange).toEqual([]);
  expect([...files].filter((file) => /cli|file\.js$|index\.html|stargate/.test(file))).toEqual([]);
});

test('every module can be imported where there is no page, and does nothing there', () => {
  const modules = ['element', 'story', 'layout', 'network', 'article'];
  const script = modules.map((name) => `await import('./dist/${name}.js');`).join('\n');
  const count = `const before = Object.getOwnPropertyNames(globalThis).length;\n${script}\nconsole.log(Object.getOwnPropertyNames(globalThis).length - before);`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', count], { encoding: 'utf8' });
  expect(out.trim()).toBe('0');
});
