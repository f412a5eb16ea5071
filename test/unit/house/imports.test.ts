/** The arrows between the folders of src: whatever the design's table does not allow fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../../src');

const MAY: Record<string, readonly string[]> = {
  i18n: ['story', 'cli'],
  story: ['i18n'],
  layout: [],
  scene: ['story', 'i18n'],
  paint: ['scene'],
  publish: ['story'],
  ui: [],
  stage: ['ui', 'layout', 'scene', 'paint'],
  element: ['stage', 'ui', 'story', 'layout', 'scene', 'paint', 'i18n'],
  network: ['element', 'explorer', 'stage', 'ui', 'story', 'layout', 'scene', 'paint', 'i18n'],
  embed: ['element', 'stage'],
  explorer: ['element', 'network', 'publish', 'ui', 'story', 'i18n'],
  // The painter's interface is all that both painters share; it holds types only.
  propose: ['story', 'i18n'],
  cli: ['propose', 'story', 'layout', 'scene', 'paint/vector', join('paint', 'painter.js'), 'publish', 'i18n'],
  // What Vite makes of all this: run by its configuration alone, so that nothing that is shipped may import it.
  build: ['cli'],
};

/** Folders that run in Node, in a worker and in the page alike. */
const PURE = ['i18n', 'propose', 'story', 'scene', 'publish'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|mjs)$/.test(file));
const folderOf = (file: string) => file.split(sep)[0] ?? '';
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');

function importsOf(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)[^;'"`]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(new Set(files.map(folderOf)).size).toBeGreaterThan(5);
});

test('every folder imports only what the design allows', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const from = folderOf(file);
    for (const wanted of importsOf(textOf(file)).filter((path) => path.startsWith('.'))) {
      const target = relative(src, resolve(src, dirname(file), wanted));
      const to = folderOf(target);
      const allowed = [from, ...(MAY[from] ?? [])];
      if (!allowed.some((path) => target === path || target.startsWith(path + sep) || to === path))
        wrong.push(`${file} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('paint/vector is all of paint that a command may import', () => {
  const targets = files
    .filter((file) => folderOf(file) === 'cli')
    .flatMap((file) => importsOf(textOf(file)).map((path) => relative(src, resolve(src, dirname(file), path))));
  expect(
    targets.filter(
      (path) =>
        path.startsWith('paint') && !path.startsWith(join('paint', 'vector')) && path !== join('paint', 'painter.js'),
    ),
  ).toEqual([]);
});

test('sigma is imported under paint/webgl only', () => {
  const users = files.filter((file) => importsOf(textOf(file)).some((path) => /^@?sigma(\/|$)/.test(path)));
  expect(users.filter((file) => !file.startsWith(join('paint', 'webgl')))).toEqual([]);
});

test('the pure folders touch no document and no Node module', () => {
  const wrong = files.filter(
    (file) =>
      PURE.includes(folderOf(file)) &&
      (/\b(?:document|window|globalThis)\.\w/.test(textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')) ||
        importsOf(textOf(file)).some((path) => path.startsWith('node:'))),
  );
  expect(wrong).toEqual([]);
});

test('no file of ours turns text into markup or code', () => {
  const banned =
    /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|unsafeHTML|localStorage|sessionStorage|indexedDB|document\.cookie/;
  expect(files.filter((file) => banned.test(textOf(file)))).toEqual([]);
});
