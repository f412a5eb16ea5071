import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../src/story/parse.js';
import { linesOf } from '../../../src/story/problems/lines.js';
import { type Edit, sampleJson, sampleWith } from '../../fixtures/sample.js';

const MARK = '@@here@@';
const now = new Date('2024-06-07T12:00:00Z');

type Path = readonly (string | number)[];

/** Every value of the sample but the whole, with where it stands. */
function placesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const here = path.length === 0 ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, its]) =>
      placesOf(its, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const PLACES = placesOf(JSON.parse(sampleJson));
const IDS = PLACES.filter(({ path }) => path.length === 3 && path[2] === 'id');
/** Where an id names another record. */
const REFERENCES = PLACES.filter(
  ({ path: [list, , field, item], value }) =>
    typeof value === 'string' &&
    ((list === 'statements' &&
      (['relation', 'source', 'channel'].includes(String(field)) ||
        (['from', 'to', 'about', 'attributedTo', 'repliesTo', 'disputes'].includes(String(field)) && item != null))) ||
      (list === 'steps' && field === 'focus') ||
      (list === 'corrections' && field === 'statements')),
);
const OBJECTS = PLACES.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
const NEEDED = IDS.concat(
  PLACES.filter(
    ({ path: [list, , field], path }) =>
      list === 'statements' &&
      path.length === 3 &&
      ['from', 'relation', 'form', 'source', 'quote'].includes(String(field)),
  ),
);

const pointerTo = (path: Path) => path.map((step) => `/${step}`).join('');
const LAYOUTS = fc.record({ indent: fc.constantFrom(1, 2, '\t'), end: fc.constantFrom('\n', '\r\n') });

/** A fault that is put into the sample: the text with it, and the line in which it stands. */
interface Injected {
  readonly text: string;
  readonly line: number;
  readonly what: string;
}

/** The line is counted in the text as an editor would, at a mark that the fault then takes the place of. */
function inject(
  pointer: string,
  value: unknown,
  json: string,
  { indent, end }: { indent: number | string; end: string },
): Injected {
  const marked = JSON.stringify(sampleWith([pointer, value]), null, indent).replaceAll('\n', end);
  const at = marked.indexOf(MARK);
  const text = marked.replaceAll(`"${MARK}"`, json).replaceAll(MARK, json);
  return { text, line: marked.slice(0, at).split('\n').length, what: `${pointer} = ${json}` };
}

const valueFault = fc
  .tuple(fc.constantFrom(...PLACES), fc.constantFrom('null', '""', '[[]]', '{"": 1}'), LAYOUTS)
  .map(([{ path }, json, layout]) => inject(pointerTo(path), MARK, json, layout));
const unknownKey = fc
  .tuple(fc.constantFrom(...OBJECTS), LAYOUTS)
  .map(([{ path }, layout]) => inject(`${pointerTo(path)}/${MARK}`, 1, 'no key of the format', layout));
const dangling = fc
  .tuple(fc.constantFrom(...REFERENCES), LAYOUTS)
  .map(([{ path }, layout]) => inject(pointerTo(path), MARK, '"nobody at all"', layout));
const twice = fc
  .tuple(fc.constantFrom(...IDS.filter(({ path }) => path[1] !== 0)), LAYOUTS)
  .map(([{ path }, layout]) => {
    const first = IDS.find((its) => its.path[0] === path[0] && its.path[1] === 0);
    return inject(pointerTo(path), MARK, JSON.stringify(first?.value), layout);
  });
/** What is missing is told at the record that lacks it: where it begins. */
const missing = fc.tuple(fc.constantFrom(...NEEDED), LAYOUTS).map(([{ path }, { indent, end }]): Injected => {
  const [pointer, record] = [pointerTo(path), pointerTo(path.slice(0, -1))];
  const marked = JSON.stringify(sampleWith([record, MARK]), null, indent).replaceAll('\n', end);
  const text = JSON.stringify(sampleWith([pointer, undefined]), null, indent).replaceAll('\n', end);
  return { text, line: marked.slice(0, marked.indexOf(MARK)).split('\n').length, what: `no ${pointer}` };
});

test('whatever single fault is put into a file, a problem names its line', () => {
  fc.assert(
    fc.property(fc.oneof(valueFault, unknownKey, dangling, twice, missing), ({ text, line, what }) => {
      const { story, problems } = parse(text, 'en', now);
      expect(story, what).toBeNull();
      expect(
        problems.map((problem) => problem.line),
        what,
      ).toContain(line);
    }),
    { numRuns: 400 },
  );
});

test('one run tells of a wrong shape and of a wrong reference, wherever they are', () => {
  const shapes = PLACES.filter(({ path }) => path[0] === 'statements' && path.length > 2);
  fc.assert(
    fc.property(fc.constantFrom(...shapes), fc.constantFrom(...REFERENCES), (shape, reference) => {
      const [bad, lost] = [pointerTo(shape.path), pointerTo(reference.path)];
      // One within the other is one fault.
      fc.pre(!lost.startsWith(bad) && !bad.startsWith(lost) && !(shape.path[2] === 'id' && lost.includes('s/')));
      const { problems } = parse(sampleWith([bad, null], [lost, 'nobody at all']));
      expect(problems.map(({ pointer }) => pointer).sort()).toEqual([bad, lost].sort());
    }),
  );
});

test('what only follows from a fault is not told beside it', () => {
  const told = (...edits: Edit[]) => parse(sampleWith(...edits)).problems.map(({ pointer }) => pointer);
  expect(told(['/entities/0/id', 5])).toEqual(['/entities/0/id']);
  expect(told(['/entities', null])).toEqual(['/entities']);
  expect(told(['/statements/5/mutual', 'true'])).toEqual(['/statements/5/mutual']);
  expect(told(['/statements/3/from', 'grauwiek'])).toEqual(['/statements/3/from']);
  expect(told(['/relations/0', 'mocks'])).toEqual(['/relations/0']);
});

test('a place is told by record, id and line, in the reader’s language', () => {
  const text = JSON.stringify(
    sampleWith(['/statements/6/form', 'shouted'], ['/entities/1/id', 5], ['/title', 5]),
    null,
    2,
  );
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  const places = (lang: string) => parse(text, lang).problems.map(({ place }) => place);
  expect(places('en')).toEqual([
    `line ${lineOf('"title"')}`,
    `entity 2, line ${lineOf('"id": 5')}`,
    `statement “no-engine”, line ${lineOf('"shouted"')}`,
  ]);
  expect(places('de')).toEqual([
    `Zeile ${lineOf('"title"')}`,
    `Eintrag 2, Zeile ${lineOf('"id": 5')}`,
    `Aussage „no-engine“, Zeile ${lineOf('"shouted"')}`,
  ]);
  // What was never a text has no lines.
  expect(parse(sampleWith(['/statements/6/form', 'shouted'])).problems).toMatchObject([
    { line: null, place: 'statement “no-engine”' },
  ]);
});

test('warnings have their place, too', () => {
  const text = JSON.stringify(sampleWith(['/statements/2/form', 'partial']), null, 2);
  const line = text.slice(0, text.indexOf('"exact": "Die Reederei')).split('\n').length;
  expect(parse(text, 'en', now).problems).toMatchObject([
    { severity: 'warning', line, place: `statement “tidelinie-twelve”, line ${line}` },
  ]);
});

test.each([
  ['/statements/6/repliesTo', 'hot-air', 'Write ["hot-air"].'],
  ['/statements/2/amount/value', '48,000,000', 'Write 48000000.'],
  ['/statements/2/amount/value', '48.000.000', 'Write 48000000.'],
  ['/statements/2/amount/value', '48 000 000', 'Write 48000000.'],
  ['/statements/2/amount/value', '-12.5', 'Write -12.5.'],
  ['/statements/2/amount/value', '12,5', 'Write 12.5.'],
  ['/statements/2/amount', 5, 'Write { "value": 5 }.'],
  ['/statements/5/mutual', 'true', 'Write true.'],
  ['/statements/0/quote', 'Als Erster', 'Write { "exact": "Als Erster" }.'],
  ['/statements/0/source', ['meldung'], 'Write "meldung".'],
  ['/sources/0/published', 2024, 'Write "2024".'],
  ['/steps', { title: 'x', text: 'y' }, 'Write [{ … }].'],
])('of what stands at %s as %j it says what to write instead', (pointer, value, hint) => {
  expect(parse(sampleWith([pointer, value])).problems[0]).toMatchObject({ pointer, code: 'type', hint });
});

test.each(['48,000', '48.000', '12 Mio.', '', 'viel'])(
  '“%s” may mean several numbers, or none: nothing is proposed',
  (value) => {
    expect(parse(sampleWith(['/statements/2/amount/value', value])).problems[0]?.hint).toBe(
      'What may stand here is in data/story.schema.json.',
    );
  },
);

test('lines are found behind any white space and any text', () => {
  const lines = linesOf('\uFEFF{ "a/b":\n [1,\n {"~": "\\"}\\n"}\n ] , "z": "{[,"}', [
    '',
    '/a~1b',
    '/a~1b/0',
    '/a~1b/1',
    '/a~1b/1/~0',
    '/z',
    '/y',
  ]);
  expect(Object.fromEntries(lines)).toEqual({
    '': { key: 1, value: 1 },
    '/a~1b': { key: 1, value: 2 },
    '/a~1b/0': { key: 2, value: 2 },
    '/a~1b/1': { key: 3, value: 3 },
    '/a~1b/1/~0': { key: 3, value: 3 },
    '/z': { key: 4, value: 4 },
  });
});

test('what is repeated of a file is cut after eighty characters, and never inside one', () => {
  const messageOf = (form: string) => parse(sampleWith(['/statements/0/form', form])).problems[0]?.message ?? '';
  expect(messageOf('x'.repeat(80))).toContain(`“${'x'.repeat(80)}”`);
  expect(messageOf('x'.repeat(81))).toContain(`“${'x'.repeat(79)}…”`);
  expect(messageOf(`${'x'.repeat(78)}🗞🗞`)).toContain(`“${'x'.repeat(78)}…”`);
  // Half a character of the file’s own is told as what it is.
  expect(messageOf('x\ud83dx')).toContain('“xU+D83Dx”');
});
