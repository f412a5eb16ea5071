/** What the documents say of the code is there: every link, every name, every text that a reader is told to look for. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const DOCUMENTS = [
  'README.md',
  'src/README.md',
  'src/DECISIONS.md',
  'data/README.md',
  ...readdirSync(join(root, '.github'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `.github/${file}`),
];
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

interface Link {
  readonly words: string;
  /** From the root; empty for a place in the same document. */
  readonly path: string;
  readonly anchor: string;
}

function linksOf(document: string): Link[] {
  const text = textOf(document).replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)]
    .filter(([, , address = '']) => !/^[a-z]+:/.test(address))
    .map(([, words = '', address = '']) => {
      const [path = '', anchor = ''] = address.split('#');
      return { words, anchor, path: path && relative(root, resolve(root, dirname(document), path)) };
    });
}

/** As GitHub makes them of headings. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Names that a module exports, those of other modules included that it passes on by name. */
function exportsOf(path: string): Set<string> {
  const text = textOf(path);
  const own = text.matchAll(
    /^export (?:async |declare |abstract )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
  );
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').map((part) => part.trim().replace(/^(?:type )?(?:\w+ as )?/, '')),
  );
  return new Set([...[...own].map(([, name = '']) => name), ...listed]);
}

test.each(DOCUMENTS)('%s leads nowhere that is not there', (document) => {
  const missing = linksOf(document).filter(({ path, anchor }) => {
    const target = path || document;
    if (!existsSync(join(root, target))) return true;
    return anchor !== '' && target.endsWith('.md') && !anchorsOf(textOf(target)).includes(anchor);
  });
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('%s names only what the file that it links to exports', (document) => {
  const wrong = linksOf(document).filter(({ words, path }) => {
    const [, name] = /^`(\w+)`$/.exec(words) ?? [];
    return name != null && path.endsWith('.ts') && !exportsOf(path).has(name);
  });
  expect(wrong).toEqual([]);
});

/** Files of a row's second cell, and what the third says to look for in them. */
const ROWS = textOf('src/README.md')
  .split('## Where to change what')[1]!
  .split('\n')
  .filter((line) => /^\| (?!to change|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

test('where to change what: each row leads to files that hold what it says to look for', () => {
  expect(ROWS.length).toBeGreaterThan(25);
  const wrong = ROWS.filter(([, files = '', look = '']) => {
    const [, wanted = ''] = /`([^`]+)`/.exec(look) ?? [];
    const paths = [...files.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => join(root, 'src', path));
    const code = paths.filter((path) => path.endsWith('.ts'));
    return wanted === '' || paths.length === 0 || !code.every((path) => readFileSync(path, 'utf8').includes(wanted));
  });
  expect(wrong).toEqual([]);
});

test('the map has every room, and no room that is gone', () => {
  const rooms = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory());
  const [map = ''] = textOf('src/README.md').split('## The life of a statement');
  expect([...map.matchAll(/^\| \[`(\w+)\/`\]/gm)].map(([, room]) => room).sort()).toEqual(rooms.sort());
  const [, tree = ''] = textOf('README.md').split('## The map of the code');
  expect([...tree.split('```')[1]!.matchAll(/^ {2}(\w+)\//gm)].map(([, room]) => room).sort()).toEqual(rooms.sort());
});
