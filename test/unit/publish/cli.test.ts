/** The commands as processes: what they say, and with which exit code. */
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { file, folder, run, story, text } from '../../fixtures/command.js';
import { sampleFile, sampleJson, sampleText } from '../../fixtures/sample.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  run(['--help']);
});

test('check is silent on standard output about a sound story', () => {
  expect(run(['check', sampleFile])).toEqual({
    status: 0,
    out: [],
    err: ['data/sample.json: 12 statements, 12 entities: the story opens.'],
  });
});

test('check says file, pointer, sentence and cure, one problem a line', () => {
  const bad = story('bad.json', ['/statements/0/form', 'shouted'], ['/entities/0/kind', 'persona']);
  expect(run(['check', bad])).toEqual({
    status: 1,
    out: [
      `${bad}:/entities/0/kind: entity “quast”, line 1: “persona” is no kind of entity. Did you mean “person”?`,
      `${bad}:/statements/0/form: statement “bote-first”, line 1: “shouted” is no form of a statement. Use one of: direct, partial, indirect, reported.`,
    ],
    err: [],
  });
  expect(run(['check', sampleFile, bad]).status).toBe(1);
});

test('a slip in the JSON is told by line and column, at the value that was open', () => {
  const cut = file('cut.json', sampleJson.slice(0, 20));
  expect(run(['check', cut]).out[0]).toMatch(`${cut}:/$schema: Line 2, column 19: the file stops in the middle.`);
  const page = file('page.json', '<html>');
  expect(run(['check', page]).out[0]).toMatch(`${page}:: Line 1, column 1: “<” cannot stand here`);
});

test('German comes from the surroundings or from --lang', () => {
  const bad = story('bad.json', ['/statements/0/form', 'shouted']);
  const german = `${bad}:/statements/0/form: Aussage „bote-first“, Zeile 1: „shouted“ ist keine Form einer Aussage. Möglich sind: direct, partial, indirect, reported.`;
  expect(run(['check', bad], 'de_DE.UTF-8').out).toEqual([german]);
  expect(run(['check', bad, '--lang', 'de']).out).toEqual([german]);
  expect(run(['check', '--lang=en', bad], 'de_DE.UTF-8').out[0]).toContain('is no form');
  expect(run(['check'], 'de_DE.UTF-8').err[0]).toMatch(/^Aufruf: /);
});

test('a warning is said and the exit code stays 0', () => {
  const late = story('late.json', ['/asOf', '9999']);
  const { status, out } = run(['check', late]);
  expect({ status, out }).toEqual({
    status: 0,
    out: [`${late}:/asOf: Warning: line 1: “9999” lies in the future. Check the date.`],
  });
});

test('with the text, check prints the share of the source and finds cut sentences', () => {
  expect(run(['check', sampleFile, ...text]).out).toEqual([
    `${sampleFile}:/sources/0: The story carries 35 % of this source’s text.`,
  ]);
  const all = story(
    'all.json',
    ['/statements/0/quote', { exact: sampleText.trim() }],
    ['/statements/1/quote', { exact: 'Belege nannte er auf Nachfrage' }],
  );
  const { status, out } = run(['check', all, ...text]);
  expect(status).toBe(0);
  expect(out.filter((line) => !line.includes('Finding'))).toEqual([
    `${all}:/statements/1/quote/exact: Warning: statement “quast-quiet”, line 1: The excerpt stops before “nicht”, which belongs to its sentence. Extend the excerpt, so that nobody is quoted with the opposite.`,
    `${all}:/sources/0: The story carries 100 % of this source’s text. Aim for less than 60 %: shorten the excerpts to what their claims need.`,
  ]);
  expect(out.filter((line) => line.includes('Finding'))).toEqual([
    expect.stringMatching(/:\/statements\/0: Finding “hedge” in “bote-first”: The source says “will”/),
    expect.stringMatching(/:\/statements\/1: Finding “speech” in “quast-quiet”: The form is “direct”/),
    expect.stringMatching(
      /:\/statements\/1: Finding “speaker” in “quast-quiet”: .* Bo Ellerhagen, not to Fenna Quast\./,
    ),
    expect.stringMatching(/:\/statements\/1: Finding “date” in “quast-quiet”: /),
  ]);
});

test.each([
  [
    'latin1.txt',
    Uint8Array.from(Buffer.from('Grauwiek\nDie Fähre\n', 'latin1')),
    /is not written in UTF-8 but in Windows-1252, as it seems \(line 2\)\. Save it again as UTF-8\.$/,
  ],
  [
    'utf16.txt',
    Uint8Array.from(Buffer.from('\uFEFFDie Fähre', 'utf16le')),
    /is not written in UTF-8 but in UTF-16, as it seems \(line 1\)/,
  ],
  [
    'utf16-bare.txt',
    Uint8Array.from(Buffer.from('Die Faehre', 'utf16le')),
    /is not written in UTF-8 but in UTF-16, as it seems \(line 1\)/,
  ],
  [
    'page.html',
    '<!DOCTYPE html>\n<html><body><p>Die Fähre</p></body></html>',
    /page\.html is HTML \(line 1\); give its text\.$/,
  ],
  [
    'part.html',
    'Die Fähre\n\n<p>Die <strong>Fähre</strong> fährt.</p>\n',
    /part\.html is HTML \(line 3\); give its text\.$/,
  ],
  ['empty.txt', ' \n', /empty\.txt is empty; give the text of the source\.$/],
])('%s is no text of a source', (name, content, sentence) => {
  const path = file(name, content);
  for (const command of ['verify', 'check']) {
    const { status, out, err } = run([command, sampleFile, '--text', `meldung=${path}`]);
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(err).toEqual([expect.stringMatching(sentence)]);
  }
});

test('a text may speak of tags', () => {
  const path = file('tags.txt', `${sampleText}\nEr schrieb <p> an die Wand: 3 < 4.\n`);
  expect(run(['verify', sampleFile, '--text', `meldung=${path}`]).status).toBe(0);
});

test('verify says what is wrong with a story that does not open', () => {
  const bad = story('bad.json', ['/format', 7]);
  expect(run(['verify', bad, ...text])).toMatchObject({
    status: 1,
    out: [expect.stringContaining(':/format: line 1: The file says format “7”')],
  });
});

mkdirSync(join(folder, 'folder'));
const latin = file('latin.txt', Uint8Array.of(0xfc));

test.each([
  [['check'], /^Usage: npm run check/],
  [['check', join(folder, 'none.json')], /^There is no file .*none\.json\.$/],
  [['check', join(folder, 'folder')], /^The file .*folder cannot be read \(EISDIR\)\.$/],
  [['check', '--loud', sampleFile], /^“--loud” is no option here/],
  [['check', sampleFile, '--text'], /^“--text” is no option here, or lacks its value/],
  [['check', sampleFile, '--text', 'meldung'], /^“meldung” does not say which source/],
  [['check', sampleFile, '--text', `meldung=${latin}`], /^The text .*latin\.txt is not written in UTF-8/],
  [['check', sampleFile, '--text', 'other=data/sample.txt'], /^The story has no source “other”\. It has: meldung\.$/],
  [['verify', sampleFile], /^Usage: npm run verify/],
  [['verify', ...text], /^Usage: npm run verify/],
  [['verify', sampleFile, sampleFile, ...text], /^Usage: npm run verify/],
  [['verify', sampleFile, '--text', 'other=data/sample.txt'], /^The story has no source “other”/],
  [['verify', sampleFile, '--text', 'meldung=none.txt'], /^There is no file none\.txt\.$/],
  [['toString'], /^Usage: /],
  [[], /^Usage: /],
])('%j is a wrong call', (args, sentence) => {
  const { status, out, err } = run(args);
  expect({ status, out }).toEqual({ status: 2, out: [] });
  expect(err.at(-1)).toMatch(sentence);
});

test('a command that does not exist is named, whatever its name', () => {
  expect(run(['toString']).err[0]).toBe('There is no command “toString”.');
});

test('--help shows how a command is called', () => {
  expect(run(['verify', '--help'])).toMatchObject({
    status: 0,
    out: [expect.stringMatching(/^Usage: npm run verify/)],
  });
  expect(run(['--help']).status).toBe(0);
});

test('what a file says cannot break, colour or turn round a line', () => {
  const evil = story('evil.json', ['/a\nb\u001B[31m\u202Ec', 1]);
  const { out } = run(['check', evil]);
  expect(out).toHaveLength(1);
  expect(out[0]).toContain(
    ':/aU+000AbU+001B[31mU+202Ec: line 1: The format has no key “aU+000AbU+001B[31mU+202Ec” here.',
  );
});

test('the launcher builds the commands anew when a source is younger', () => {
  const built = 'dist/cli.js';
  utimesSync(built, 0, 0);
  expect(run(['check', sampleFile]).status).toBe(0);
  expect(statSync(built).mtimeMs).toBeGreaterThan(statSync('src/cli/main.ts').mtimeMs);
});
