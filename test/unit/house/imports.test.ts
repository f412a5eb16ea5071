/** The arrows between the rooms of src, types and late imports counted: whatever the table does not allow fails here. */
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { arrowsOf, circlesOf, filesOf, importsOf, textOf } from '../../fixtures/source.js';

/** What is told of a story, in words. */
const TOLD = ['story', 'story/telling'];

/**
 * What each room may import beside itself. A room is a folder with what lies under it, unless that is a room of its own here, or a file
 * that stands above or below its folder.
 */
const MAY: Readonly<Record<string, readonly string[]>> = {
  i18n: [],

  story: [],
  'story/verifying': ['story'],
  'story/findings': ['story', 'story/verifying', 'i18n'],
  'story/reading': ['story', 'story/verifying'],
  'story/problems': ['story', 'story/reading', 'i18n'],
  'story/searching': ['story'],
  'story/telling': ['story', 'story/verifying', 'i18n'],
  'story/comparing': [...TOLD, 'i18n'],
  'story/merging': ['story', 'story/comparing'],
  'story/filtering': [...TOLD, 'i18n'],
  'story/parse.ts': ['story', 'story/reading', 'story/problems'],
  'story/index.ts': [
    ...['story', 'story/parse.ts', 'story/problems', 'story/searching', 'story/verifying', 'story/findings'],
  ],

  layout: [],
  scene: TOLD,
  paint: ['scene'],
  publish: [...TOLD, 'layout', 'scene', 'paint/vector', 'paint/painter.ts', 'i18n'],
  ui: [],
  stage: ['ui', 'layout', 'scene', 'paint'],

  'element/state': ['story', 'story/filtering', 'story/problems', 'scene'],
  'element/poster': [
    ...['element/state', ...TOLD, 'story/filtering', 'story/reading', 'story/problems'],
    ...['stage', 'ui', 'layout', 'scene', 'paint', 'i18n'],
  ],
  'element/words': ['element/state', ...TOLD, 'story/filtering', 'ui', 'scene', 'i18n'],
  'element/views': [
    ...['element/words', 'element/state', ...TOLD, 'story/filtering', 'ui', 'paint/vector', 'paint/label-cache.ts'],
    ...['scene', 'i18n'],
  ],
  'element/takeaway': [
    ...['element/views', 'element/words', 'element/state', ...TOLD, 'story/reading', 'publish', 'ui', 'scene', 'i18n'],
    // Stories as tables and as networks of other tools.
    ...['sheets', 'network/write', 'network/graph.ts'],
  ],
  'element/keys': ['element/poster', 'element/words', 'element/state', ...TOLD, 'ui', 'scene'],
  'element/interface': [
    ...['element/poster', 'element/keys', 'element/takeaway', 'element/views', 'element/words', 'element/state'],
    ...[...TOLD, 'story/filtering', 'story/searching', 'stage', 'ui', 'scene', 'i18n'],
  ],
  element: ['element/poster', 'element/state', 'story/filtering', 'story', 'ui'],

  // The codes of faults and losses stand beside their words.
  'network/graph.ts': ['i18n'],
  'network/turns.ts': [],
  'network/plain-column.ts': [],
  'network/model': ['network/graph.ts', 'network/turns.ts', 'story/searching', 'layout', 'scene'],
  // It reads in the one worker, which lays out, too.
  'network/read': [
    ...['network/model', 'network/graph.ts', 'network/plain-column.ts', 'network/turns.ts'],
    ...['story', 'story/reading', 'layout'],
  ],
  'network/write': ['network/read', 'network/model', 'network/graph.ts', 'network/plain-column.ts', 'story/telling'],
  'network/picture': ['network/graph.ts', 'network/turns.ts', 'story', 'stage', 'ui', 'layout', 'scene', 'paint'],
  'network/view': [
    ...['network/picture', 'network/write', 'network/read', 'network/model', 'network/graph.ts', 'network/turns.ts'],
    ...['story/telling', 'stage', 'ui', 'layout', 'scene', 'i18n'],
  ],
  // The page of a network hides a story's element and shows it again.
  network: [
    ...['network/view', 'network/write', 'network/read', 'network/graph.ts'],
    ...['element', 'layout', 'story/telling', 'ui', 'i18n'],
  ],

  // A story as tables; the readers and writers of workbooks and CSV are the networks'.
  sheets: [
    ...['network/read', 'network/write', 'network/graph.ts', 'story', 'story/parse.ts', 'story/problems', 'i18n'],
  ],

  // What a second story becomes: asked alike by the explorer and the desk.
  importing: ['sheets', 'story/parse.ts', 'story/problems', 'story/comparing', 'story/merging', ...TOLD, 'ui', 'i18n'],

  embed: ['element', 'stage'],
  explorer: [
    ...[
      'importing',
      'network',
      'network/read',
      'network/graph.ts',
      'element',
      'publish',
      'story/parse.ts',
      'story/problems',
    ],
    ...['story/comparing', 'story/filtering', ...TOLD, 'ui', 'i18n'],
  ],
  propose: [...TOLD, 'story/findings', 'story/verifying', 'i18n'],
  // The painter's interface is all that both painters share; it holds types only.
  cli: [
    ...[
      'sheets',
      'propose',
      'story/parse.ts',
      'story/problems',
      'story/findings',
      'story/verifying',
      'story/comparing',
      ...TOLD,
    ],
    ...['layout', 'scene', 'paint/vector', 'paint/painter.ts', 'publish', 'i18n'],
  ],
  'desk/model': [
    ...[...TOLD, 'story/parse.ts', 'story/reading', 'story/problems', 'story/findings', 'story/verifying', 'i18n'],
    // What a proposal is, and how its words are read for an amount; who makes them is the page's to load.
    'propose/types.ts',
    'propose/attributes/amount.ts',
  ],
  'desk/project': ['desk/model', ...TOLD, 'story/reading', 'publish', 'i18n'],
  // Its page shows the element; nobody else loads it.
  desk: [
    ...[
      'importing',
      'sheets',
      'desk/project',
      'desk/model',
      'element',
      'ui',
      ...TOLD,
      'story/parse.ts',
      'story/reading',
    ],
    ...['story/problems', 'story/findings', 'story/verifying', 'publish', 'propose', 'i18n'],
  ],
  // What Vite makes of all this: run by its configuration alone, so that nothing that is shipped may import it.
  build: ['cli'],
};

/** The one arrow that points up: the first half fetches the second, late. */
const UP = ['element/poster/second-half.ts', 'element/interface/interface.ts'] as const;

/** Folders that run in Node, in a worker and in the page alike. */
const PURE = ['i18n', 'propose', 'story', 'sheets', 'scene', 'publish', 'desk/model', 'desk/project'];

const files = filesOf('src', /\.(ts|mjs)$/);
const wingOf = (file: string) => file.split('/')[0] ?? '';
const arrows = arrowsOf(files).filter((arrow) => arrow.join() !== UP.join());

/** The nearest of the table: the file itself, its folder, or the folder that holds that. */
function roomOf(path: string): string {
  return path in MAY || path === '.' ? path : roomOf(dirname(path));
}

/** Whether the table allows what is in `room` to import `target`. */
function isAllowed(room: string, target: string): boolean {
  const to = roomOf(target);
  // A part of a room may be let in alone: `paint/vector`.
  return to === room || (MAY[room] ?? []).some((path) => path === to || `${target}/`.startsWith(`${path}/`));
}

test('every room imports only what the table allows', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => roomOf(file) === '.')).toEqual([]);
  expect(arrows.filter(([from, to]) => !isAllowed(roomOf(from), to)).map((arrow) => arrow.join(' → '))).toEqual([]);
});

test('what the table allows has no arrow up: no room can be reached from itself', () => {
  const between = Object.entries(MAY).flatMap(([room, others]) =>
    others.map((other) => [room, roomOf(other)] as const).filter(([from, to]) => from !== to),
  );
  expect(circlesOf(between)).toEqual([]);
});

test('each room that the table names is there', () => {
  const named = [...Object.keys(MAY), ...Object.values(MAY).flat()];
  expect(named.filter((room) => !files.some((file) => file === room || file.startsWith(`${room}/`)))).toEqual([]);
});

test('there is no circle of any kind, types and late imports counted', () => {
  expect(
    circlesOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ]).map((its) => its.sort()),
  ).toEqual([['a', 'b', 'c']]);
  expect(circlesOf(arrows)).toEqual([]);
});

test('the one arrow up is a late import, and the only one of its room', () => {
  const text = textOf('src', UP[0]);
  expect(importsOf(text).filter((path) => path.includes('/interface/'))).toEqual(['../interface/interface.js']);
  expect(text).toContain("await import('../interface/interface.js')");
});

test('sigma is imported under paint/webgl only', () => {
  const users = files.filter((file) => importsOf(textOf('src', file)).some((path) => /^@?sigma(\/|$)/.test(path)));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((file) => !file.startsWith(join('paint', 'webgl')))).toEqual([]);
});

test('only the desk keeps anything on a device, and nobody loads the desk', () => {
  const keeps = files.filter((file) => importsOf(textOf('src', file)).some((path) => /^idb-keyval/.test(path)));
  expect(keeps.filter((file) => wingOf(file) !== 'desk')).toEqual([]);
  expect(keeps.length).toBeGreaterThan(0);
  expect(arrows.filter(([from, to]) => wingOf(to) === 'desk' && wingOf(from) !== 'desk')).toEqual([]);
});

test('the pure folders touch no document and no Node module', () => {
  const wrong = files.filter(
    (file) =>
      PURE.some((room) => file.startsWith(`${room}/`)) &&
      (/\b(?:document|window|globalThis)\.\w/.test(textOf('src', file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')) ||
        importsOf(textOf('src', file)).some((path) => path.startsWith('node:'))),
  );
  expect(wrong).toEqual([]);
});

test('no file of ours turns text into markup or code', () => {
  const banned =
    /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|unsafeHTML|localStorage|sessionStorage|indexedDB|document\.cookie/;
  expect(files.filter((file) => banned.test(textOf('src', file)))).toEqual([]);
});
