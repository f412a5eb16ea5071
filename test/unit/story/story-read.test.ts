import { expect, test } from 'vitest';
import { de } from '../../../src/i18n/de/problems.js';
import type { Fault } from '../../../src/story/faults.js';
import { parse } from '../../../src/story/parse.js';
import { describe } from '../../../src/story/problems/index.js';
import { readStory } from '../../../src/story/reading/read.js';
import { warningsOf } from '../../../src/story/reading/warnings.js';
import { DUBIOUS_TELLINGS, WRONG_TELLINGS } from '../../fixtures/retold.js';
import { sampleJson, sampleText, sampleWith, storyWith } from '../../fixtures/sample.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const long = (length: number) => 'x'.repeat(length);
const first = '/statements/0';
const entity = '/entities/0';

/** What is wrong, the input, its code and where. */
const BAD: [what: string, input: unknown, code: string, pointer: string][] = [
  // the file
  ['5.1 MB', utf8(`${sampleJson}${' '.repeat(5_100_000)}`), 'too-large', ''],
  ['a text of 5.1 MB', ' '.repeat(5_100_000), 'too-large', ''],
  ['Latin-1', Uint8Array.of(0x7b, 0x22, 0xfc, 0x22, 0x7d), 'not-utf8', ''],
  ['UTF-16 with its mark', new Uint8Array(Buffer.from('\uFEFF{}', 'utf16le')), 'not-utf8', ''],
  ['UTF-16 without', new Uint8Array(Buffer.from('{}', 'utf16le')), 'not-json', ''],
  ['nothing', new Uint8Array(), 'no-text', ''],
  ['white space', ' \n\t ', 'no-text', ''],
  ['a page instead of a story', '<!doctype html><p>404', 'not-json', ''],
  ['a comma too many', '{"format": 1,}', 'not-json', ''],
  ['a comment', '{ // story\n}', 'not-json', ''],
  ['single quotes', "{'format': 1}", 'not-json', ''],
  ['NaN', '{"format": NaN}', 'not-json', '/format'],
  ['two values', '{}\n{}', 'not-json', ''],
  ['a control character in a text', '{"format": "a\u0007"}', 'not-json', '/format'],
  ['cut inside a text', sampleJson.slice(0, sampleJson.indexOf('Quast')), 'unfinished-json', '/entities/0/name'],
  ['a key twice', '{"title": {"de": "a",\n "d\\u0065": "b"}}', 'duplicate-key', '/title/de'],
  ['13 levels', `{"format":${'['.repeat(12)}${']'.repeat(12)}}`, 'too-deep', `/format${'/0'.repeat(11)}`],
  ['null', null, 'type', ''],
  ['null as text', 'null', 'type', ''],
  ['a list', '[]', 'type', ''],
  ['a text', '"story"', 'type', ''],
  ['undefined', undefined, 'type', ''],
  // one value
  ['a newer format', sampleWith(['/format', 2]), 'unknown-format', '/format'],
  ['the format as text', sampleWith(['/format', '1']), 'unknown-format', '/format'],
  ['an unknown key', sampleWith([`${first}/qoute`, {}]), 'unknown-key', `${first}/qoute`],
  ['the key constructor', sampleWith([`${first}/constructor`, {}]), 'unknown-key', `${first}/constructor`],
  ['the key __proto__', sampleWith(['/__proto__', {}]), 'unknown-key', '/__proto__'],
  ['the key __proto__ in a text', sampleWith(['/title/__proto__', 'x']), 'bad-lang', '/title/__proto__'],
  ['a key with a slash', sampleWith(['/a~1b~0c', 1]), 'unknown-key', '/a~1b~0c'],
  ['an unknown kind', sampleWith([`${entity}/kind`, 'persona']), 'unknown-kind', `${entity}/kind`],
  ['an inherited kind', sampleWith([`${entity}/kind`, 'constructor']), 'unknown-kind', `${entity}/kind`],
  ['an unknown tone', sampleWith(['/relations/0/tone', 'conflicts']), 'unknown-tone', '/relations/0/tone'],
  ['an unknown form', sampleWith([`${first}/form`, 'Direct']), 'unknown-form', `${first}/form`],
  ['an unknown modality', sampleWith([`${first}/modality`, 'maybe']), 'unknown-modality', `${first}/modality`],
  [
    'an unknown bound',
    sampleWith(['/statements/2/amount/bound', 'atleast']),
    'unknown-bound',
    '/statements/2/amount/bound',
  ],
  ['no quote', sampleWith([`${first}/quote`, undefined]), 'missing', `${first}/quote`],
  [
    'a withdrawal without a reason',
    sampleWith([`${first}/withdrawn`, { date: '2024-06-06' }]),
    'missing',
    `${first}/withdrawn/reason`,
  ],
  [
    'a withdrawal without a day',
    sampleWith([`${first}/withdrawn`, { date: 'gestern', reason: 'x' }]),
    'bad-date',
    `${first}/withdrawn/date`,
  ],
  [
    'an unknown finding',
    sampleWith([`${first}/reviewed`, [{ code: 'tone', of: 'bote', note: 'x' }]]),
    'unknown-finding',
    `${first}/reviewed/0/code`,
  ],
  ['no excerpt', sampleWith([`${first}/quote/exact`, undefined]), 'missing', `${first}/quote/exact`],
  ['no id', sampleWith([`${entity}/id`, undefined]), 'missing', `${entity}/id`],
  ['no source', sampleWith([`${first}/source`, undefined]), 'missing', `${first}/source`],
  ['nobody spoken of', sampleWith([`${first}/to`, undefined]), 'missing', `${first}/to`],
  ['a number as id', sampleWith([`${entity}/id`, 1]), 'type', `${entity}/id`],
  ['null for nothing', sampleWith([`${first}/modality`, null]), 'unknown-modality', `${first}/modality`],
  ['a text for a list', sampleWith([`${first}/from`, 'bote']), 'type', `${first}/from`],
  ['a number for a text', sampleWith(['/title', 5]), 'type', '/title'],
  ['a list for an object', sampleWith([`${first}/quote`, []]), 'type', `${first}/quote`],
  ['a text for a flag', sampleWith(['/statements/5/mutual', 'true']), 'type', '/statements/5/mutual'],
  ['a text for a number', sampleWith([`${entity}/x`, '1']), 'type', `${entity}/x`],
  ['white space for an id', sampleWith([`${entity}/id`, ' \u00A0\n']), 'empty', `${entity}/id`],
  ['no language', sampleWith(['/title', {}]), 'empty', '/title'],
  ['nobody', sampleWith([`${first}/from`, []]), 'empty-list', `${first}/from`],
  ['an id of 129', sampleWith([`${entity}/id`, long(129)]), 'too-long', `${entity}/id`],
  ['a name of 301', sampleWith([`${entity}/name`, long(301)]), 'too-long', `${entity}/name`],
  ['an excerpt of 5,001', sampleWith([`${first}/quote/exact`, long(5001)]), 'too-long', `${first}/quote/exact`],
  ['a note of 20,001', sampleWith([`${entity}/note`, long(20_001)]), 'too-long', `${entity}/note`],
  ['a prefix of 61', sampleWith([`${first}/quote/prefix`, long(61)]), 'too-long', `${first}/quote/prefix`],
  ['2,001 entities', sampleWith(['/entities', Array(2001).fill(0)]), 'too-many', '/entities'],
  ['10,001 statements', sampleWith(['/statements', Array(10_001).fill(0)]), 'too-many', '/statements'],
  ['half a character', sampleJson.replace('Fenna Quast', 'Fenna \\uD83D Quast'), 'surrogate', `${entity}/name`],
  ['1e400', sampleJson.replace('12000000', '1e400'), 'not-finite', '/statements/2/amount/value'],
  ['a place beyond all', sampleWith([`${entity}/y`, 1e308]), 'out-of-range', `${entity}/y`],
  ['30 February', sampleWith(['/asOf', '2024-02-30']), 'bad-date', '/asOf'],
  ['29 February of a common year', sampleWith(['/sources/0/updated', '2023-02-29']), 'bad-date', '/sources/0/updated'],
  ['a German date', sampleWith(['/sources/0/published', '5.6.2024']), 'bad-date', '/sources/0/published'],
  ['month 13', sampleWith(['/sources/0/retrieved', '2024-13']), 'bad-date', '/sources/0/retrieved'],
  ['the 31st of June said', sampleWith([`${first}/said`, '2024-06-31']), 'bad-said', `${first}/said`],
  ['a word for a date', sampleWith([`${first}/said`, 'gestern']), 'bad-said', `${first}/said`],
  ['a script for an address', sampleWith(['/sources/0/url', 'javascript:alert(1)']), 'bad-url', '/sources/0/url'],
  ['a word for a language', sampleWith(['/lang', 'deutsch']), 'bad-lang', '/lang'],
  ['a word for a sum', sampleWith(['/sources/0/textSha256', 'sha256']), 'bad-hash', '/sources/0/textSha256'],
  ['a path for an id', sampleWith(['/id', '../etc/passwd']), 'bad-story-id', '/id'],
  ['space at an edge', sampleWith([`${first}/quote/exact`, 'Als Erster ']), 'edge-space', `${first}/quote/exact`],
  // what one record says of another
  ['an id twice', sampleWith(['/entities/3/id', 'quast']), 'duplicate-id', '/entities/3/id'],
  [
    'an id in another encoding',
    sampleWith([`${entity}/id`, 'Fe\u0301'], ['/entities/3/id', 'F\u00E9']),
    'duplicate-id',
    '/entities/3/id',
  ],
  ['an id with something invisible', sampleWith(['/entities/3/id', 'qu\u200Bast ']), 'duplicate-id', '/entities/3/id'],
  ['a statement with an entity’s id', sampleWith([`${first}/id`, 'quast']), 'duplicate-id', `${first}/id`],
  ['a relation twice', sampleWith(['/relations/1/id', 'mocks']), 'duplicate-id', '/relations/1/id'],
  [
    'one speaker twice',
    sampleWith(['/statements/3/from', ['grauwiek', 'grauwiek']]),
    'repeated-id',
    '/statements/3/from/1',
  ],
  ['an unknown relation', sampleWith([`${first}/relation`, 'report']), 'unknown-relation', `${first}/relation`],
  ['an unknown source', sampleWith([`${first}/source`, 'Meldung']), 'unknown-source', `${first}/source`],
  ['an unknown speaker', sampleWith([`${first}/from`, ['bohte']]), 'unknown-entity', `${first}/from/0`],
  ['an unknown channel', sampleWith([`${first}/channel`, 'zzz']), 'unknown-entity', `${first}/channel`],
  ['an inherited entity', sampleWith([`${first}/about`, ['toString']]), 'unknown-entity', `${first}/about/0`],
  ['an unknown reply', sampleWith([`${first}/repliesTo`, ['no-engin']]), 'unknown-statement', `${first}/repliesTo/0`],
  [
    'a correction of nothing',
    sampleWith(['/corrections/0/statements', ['x']]),
    'unknown-statement',
    '/corrections/0/statements/0',
  ],
  ['a step to nowhere', sampleWith(['/steps/0/focus', ['quasd']]), 'unknown-focus', '/steps/0/focus/0'],
  ['a reply to itself', sampleWith([`${first}/repliesTo`, ['bote-first']]), 'self-reply', `${first}/repliesTo/0`],
  ['a dispute with itself', sampleWith([`${first}/disputes`, ['bote-first']]), 'self-dispute', `${first}/disputes/0`],
  ...WRONG_TELLINGS,
  [
    'mutual speech',
    sampleWith(['/statements/5/form', 'indirect'], ['/statements/5/from', ['tidelinie']]),
    'mutual-form',
    '/statements/5/form',
  ],
  ['mutual alone', sampleWith(['/statements/5/from', ['tidelinie']]), 'mutual-from', '/statements/5/from'],
  ['mutual to somebody', sampleWith(['/statements/5/to', ['quast']]), 'mutual-to', '/statements/5/to'],
  ['two voices', sampleWith(['/statements/1/from', ['quast', 'dirksen']]), 'speech-from', '/statements/1/from'],
  [
    'outer marks',
    sampleWith(['/statements/6/quote/exact', '„Das Schiff“']),
    'outer-marks',
    '/statements/6/quote/exact',
  ],
  ['millions of pairs', crowd(200), 'too-many-pairs', '/statements'],
];

function crowd(n: number): unknown {
  const ids = Array.from({ length: n }, (_, i) => `e${i}`);
  const entities = ids.map((id) => ({ id, kind: 'other', name: id }));
  const { quote } = storyWith().statements[0] ?? {};
  const statement = { id: 's', from: ids, to: ids, relation: 'pays', form: 'reported', source: 'meldung', quote };
  return sampleWith(['/entities', entities], ['/statements', [statement]], ['/steps', []], ['/corrections', []]);
}

/** Warnings: the story opens. */
const DUBIOUS: [what: string, input: unknown, code: string, pointer: string][] = [
  ['a name twice', sampleWith(['/entities/1/name', { de: 'fenna quast' }]), 'same-name', '/entities/1/name'],
  ['a source of tomorrow', sampleWith(['/sources/0/updated', '2024-06-09']), 'future-date', '/sources/0/updated'],
  ['said next year', sampleWith([`${first}/said`, '2025']), 'future-date', `${first}/said`],
  [
    'an answer to withdrawn words',
    sampleWith(['/statements/7/withdrawn', { date: '2024-06-06', reason: 'x' }]),
    'answers-withdrawn',
    '/statements/8/disputes/0',
  ],
  [
    'withdrawn tomorrow',
    sampleWith(['/statements/11/withdrawn', { date: '2025', reason: 'x' }]),
    'future-date',
    '/statements/11/withdrawn/date',
  ],
  [
    'half a sentence',
    sampleWith([`${first}/quote/suffix`, ', aber nicht genau']),
    'cut-negation',
    `${first}/quote/exact`,
  ],
  ['half a quote', sampleWith(['/statements/1/quote/suffix', ' nicht']), 'cut-negation', '/statements/1/quote/exact'],
  [
    'a partial quotation without marks',
    sampleWith(['/statements/2/form', 'partial']),
    'no-inner-marks',
    '/statements/2/quote/exact',
  ],
  ...DUBIOUS_TELLINGS,
];
const now = new Date('2024-06-07T12:00:00Z');

test.each(BAD)('%s is an error', (_, input, code, pointer) => {
  const { story, faults } = readStory(input);
  expect(story).toBeNull();
  expect(faults[0]).toMatchObject({ severity: 'error', code, pointer });
});

test.each(DUBIOUS)('%s is a warning', (_, input, code, pointer) => {
  const { story, problems } = parse(input, 'en', now);
  expect(story).not.toBeNull();
  expect(problems).toMatchObject([{ severity: 'warning', code, pointer }]);
});

test('the table has every code but the one that only a hostile object can cause', () => {
  const codes = new Set([...BAD, ...DUBIOUS].map(([, , code]) => code));
  expect(Object.keys(de.codes).filter((code) => !codes.has(code))).toEqual(['unreadable']);
});

test('every problem reads well in both languages', async () => {
  const lines = [...BAD, ...DUBIOUS].flatMap(([what, input]) => {
    const { story, faults } = readStory(input);
    const [fault] = story ? warningsOf(story, now) : faults;
    return [what, ...['de', 'en'].map((lang) => sentence(fault as Fault, lang)), ''];
  });
  expect(lines.filter((line) => /^ .*(\{\w+\}|undefined)/.test(line))).toEqual([]);
  await expect(lines.join('\n')).toMatchFileSnapshot('../../fixtures/problems.txt');
});

function sentence(fault: Fault, lang: string): string {
  const { pointer, message, hint } = describe(fault, lang);
  return `  ${pointer}: ${message} ${hint}`;
}

test('a slip of the keyboard is answered with the right word, in the reader’s language', () => {
  const [fault] = readStory(sampleWith(['/statements/0/qoute', 1])).faults;
  expect(describe(fault as Fault, 'de-AT').hint).toBe('Meinten Sie „quote“?');
  expect(describe(fault as Fault, 'fr').hint).toBe('Did you mean “quote”?');
  const [far] = readStory(sampleWith(['/statements/0/relation', 'unlike-any'])).faults;
  expect(describe(far as Fault).hint).toBe('Add it to “relations”, or correct the id.');
});

test('line and column are those an editor shows', () => {
  const { problems } = parse('{\n  "format": 1,\n  "id": bad\n}');
  expect(problems[0]?.message).toContain('Line 3, column 9: “b”');
});

test('all errors are told at once, but no more than twenty', () => {
  const three = readStory(sampleWith(['/format', 2], ['/lang', 'x'], ['/statements/0/form', 'x']));
  expect(three.faults.map(({ pointer }) => pointer)).toEqual(['/format', '/lang', '/statements/0/form']);
  const hundred = Array.from({ length: 100 }, (_, i) => [`/key${i}`, i] as const);
  expect(readStory(sampleWith(...hundred)).faults).toHaveLength(20);
  const dangling = Array.from({ length: 100 }, (_, i) => `nobody-${i}`);
  expect(readStory(sampleWith(['/statements/0/about', dangling])).faults).toHaveLength(20);
});

test('bytes, text and value give the same story, in the file’s shape and order', () => {
  const bytes = utf8(`\uFEFF${sampleJson}`);
  const inputs = [
    sampleJson,
    `\uFEFF${sampleJson}`,
    bytes,
    bytes.buffer,
    new DataView(bytes.buffer),
    JSON.parse(sampleJson),
  ];
  for (const input of inputs) {
    const { story, faults } = readStory(input);
    expect(faults).toEqual([]);
    expect(JSON.stringify(story)).toBe(JSON.stringify(JSON.parse(sampleJson)));
  }
});

test('the story is frozen through and through, and the page’s object is left alone', () => {
  const given = JSON.parse(sampleJson);
  const { story } = readStory(given);
  const loose: unknown[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) loose.push(value);
    Object.values(value).forEach(look);
  };
  look(story);
  expect(loose).toEqual([]);
  given.title.de = 'anders';
  given.statements.length = 0;
  expect(story).toEqual(JSON.parse(sampleJson));
});

test('the sample has no problem, and neither has its text', () => {
  expect(parse(sampleJson, 'en', now).problems).toEqual([]);
  expect(sampleText.normalize()).toBe(sampleText);
});
