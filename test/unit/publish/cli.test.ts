import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Edit, sampleFile, sampleJson, sampleText, sampleWith } from '../../fixtures/sample.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'edgewise-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A command as a desk runs it: a process of its own. */
function run(args: readonly string[], lang = 'C') {
  const env = { PATH: process.env.PATH, LANG: lang };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout.split('\n').slice(0, -1), err: stderr.split('\n').slice(0, -1) };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const story = (name: string, ...edits: readonly Edit[]) => file(name, JSON.stringify(sampleWith(...edits)));
const text = ['--text', 'meldung=data/sample.txt'];

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

test('verify sums up in one line when every excerpt is found', () => {
  expect(run(['verify', sampleFile, ...text])).toEqual({
    status: 0,
    out: [`${sampleFile}: 12 of 12 excerpts found.`],
    err: [],
  });
});

test('verify names each statement whose excerpt is not there, and shows the difference', () => {
  const changed = story('changed.json', [
    '/statements/1/quote/exact',
    'Mit der ‚Seehund II‘ wird der Hafen niemals leise',
  ]);
  const { status, out } = run(['verify', changed, ...text]);
  expect(status).toBe(1);
  expect(out).toEqual([
    `${changed}:/statements/1/quote: The excerpt of “quast-quiet” is not in the source’s text. Copy it anew from the source. Nearest, [-source-] against {+story+}: Mit der ‚Seehund II‘ wird der Hafen [-wieder-] {+niemals+} leise`,
    `${changed}: 11 of 12 excerpts found.`,
  ]);
});

test('verify lets a text move on as long as the excerpts stay', () => {
  const moved = file('moved.txt', `${sampleText}\nNachtrag: Es regnet.\n`);
  const { status, out } = run(['verify', sampleFile, '--text', `meldung=${moved}`]);
  expect(status).toBe(0);
  expect(out[0]).toMatch(
    /^data\/sample\.json:\/sources\/0\/textSha256: The text of “meldung” is not the one .* The sum is now [0-9a-f]{64}\.$/,
  );
  expect(out[1]).toMatch(/textSha256: Same: 12 excerpts stand where the file has them: “bote-first”, /);
  expect(out[2]).toBe(`${sampleFile}: 12 of 12 excerpts found.`);
  expect(out[3]).toMatch(/^With --record /);
  const typeset = file('typeset.txt', sampleText.replace(/[„“]/g, '"').replaceAll(' ', '\u00A0'));
  const told = run(['verify', sampleFile, '--text', `meldung=${typeset}`]).out;
  expect(told).toHaveLength(14);
  expect(told[1]).toMatch(
    /^data\/sample\.json:\/statements\/1\/quote\/exact: In “quast-quiet” the source writes U\+00A0 for U\+0020\.$/,
  );
  expect(told[12]).toBe(`${sampleFile}: 12 of 12 excerpts found, 12 of them but for typography.`);
});

/** The sample as somebody types it who has no typographer's keys, in her own layout and escapes. */
const typed = () =>
  sampleJson
    .replace('Mit der ‚Seehund II‘ wird', "Mit der 'Seehund II' wird")
    .replace('Grauwiek und die Nachbarinsel Lütt Oog geben', 'Grauwiek und  die Nachbarinsel L\\u00fctt Oog geben')
    .replaceAll('\n', '\r\n');

test('verify --fix-typography writes the source’s own characters, and not a byte besides', () => {
  const mine = file('typed.json', typed());
  const [dry, wet] = [['--dry-run'], []].map((more) => run(['verify', mine, ...text, '--fix-typography', ...more]));
  const shown = 'Mit der ‚Seehund II‘ wird der Hafen wieder leise';
  expect(dry?.status).toBe(0);
  expect(dry?.out).toEqual([
    `${mine}:/statements/1/quote/exact: In “quast-quiet” the source writes ‚ for ', ‘ for '.`,
    expect.stringMatching(/In “.+” the source writes U\+0020 for U\+0020\u00a0U\+0020\.$/),
    `${mine}:/statements/1/quote/exact: “quast-quiet” in the source’s own characters: ${shown}`,
    expect.stringMatching(/in the source’s own characters: .*Grauwiek und die Nachbarinsel Lütt Oog geben/),
    `${mine}: 12 of 12 excerpts found, 2 of them but for typography.`,
    '2 texts would take over the source’s own characters; nothing was written',
  ]);
  expect(wet?.out.at(-1)).toBe(`2 texts in the source’s own characters: ${mine}`);
  const after = readFileSync(mine, 'utf8');
  expect(after).toBe(
    sampleJson.replace('Lütt Oog geben jeweils', 'L\\u00fctt Oog geben jeweils').replaceAll('\n', '\r\n'),
  );
  expect(run(['verify', mine, ...text]).out).toEqual([`${mine}: 12 of 12 excerpts found.`]);
});

test('without --fix-typography the file stays, and verify says how to mend it', () => {
  const mine = file('typed.json', typed());
  const { status, out } = run(['verify', mine, ...text, '--lang', 'de']);
  expect(status).toBe(0);
  expect(out[0]).toBe(`${mine}:/statements/1/quote/exact: In „quast-quiet“ schreibt die Quelle ‚ statt ', ‘ statt '.`);
  expect(out.at(-1)).toMatch(/^Mit --fix-typography übernimmt die Datei die Zeichen der Quelle/);
  expect(readFileSync(mine, 'utf8')).toBe(typed());
});

test('verify says what it did not check', () => {
  const second = { id: 'second', title: 'Zweite' };
  const two = story('two.json', ['/sources/1', second], ['/statements/0/source', 'second']);
  const { status, out } = run(['verify', two, ...text]);
  expect(status).toBe(0);
  expect(out).toEqual([
    `${two}: 11 of 11 excerpts found.`,
    `${two}: 1 statement not checked; no text was given of: second.`,
  ]);
});

/** Ellerhagen's words given to Quast. */
const swapped = (...edits: readonly Edit[]) => story('swapped.json', ['/statements/6/from', ['quast']], ...edits);
const review = { code: 'speaker', of: 'quast', note: 'Heard on the tape.' };
const hint =
  'Correct “from”. If it is right as it is, say so: "reviewed": [{ "code": "speaker", "of": "quast", "note": "…" }].';

test('verify tells a finding, and with --strict it is an error until somebody answers it', () => {
  const bad = swapped();
  const line = `${bad}:/statements/6: Finding “speaker” in “no-engine”: The verb of saying belongs to Bo Ellerhagen, not to Fenna Quast. ${hint}`;
  expect(run(['verify', bad, ...text])).toMatchObject({ status: 0, out: [line, `${bad}: 12 of 12 excerpts found.`] });
  expect(run(['verify', bad, ...text, '--strict']).status).toBe(1);
  expect(run(['verify', bad, ...text, '--lang', 'de']).out[0]).toContain(
    'Befund „speaker“ bei „no-engine“: Beim Verb des Sagens steht Bo Ellerhagen, nicht Fenna Quast.',
  );
  const answered = swapped(['/statements/6/reviewed', [review]]);
  expect(run(['verify', answered, ...text, '--strict'])).toEqual({
    status: 0,
    out: [`${answered}: 12 of 12 excerpts found.`],
    err: [],
  });
});

test('a review that answers nothing is told', () => {
  const idle = story('idle.json', ['/statements/6/reviewed', [{ ...review, of: 'ellerhagen' }]]);
  const { status, out } = run(['verify', idle, ...text, '--strict']);
  expect(status).toBe(0);
  expect(out[0]).toMatch(
    /:\/statements\/6\/reviewed\/0: Warning: This review answers no finding: “speaker” finds nothing/,
  );
});

test('--json prints one object and nothing else', () => {
  const bad = swapped(['/statements/1/quote/exact', 'Das steht nirgends'], ['/statements/7/reviewed', [review]]);
  const { status, out, err } = run(['verify', bad, ...text, '--json', '--strict']);
  expect({ status, lines: out.length, err }).toEqual({ status: 1, lines: 1, err: [] });
  const { statements, ...rest } = JSON.parse(out[0] ?? '');
  expect(rest).toEqual({});
  expect(statements).toHaveLength(12);
  expect(statements[0]).toEqual({ id: 'bote-first', verdict: 'exact', findings: [], reviewed: [] });
  expect(statements[1]).toMatchObject({
    id: 'quast-quiet',
    verdict: 'failed',
    failure: { code: 'not-found' },
    findings: [],
  });
  expect(statements[6]).toEqual({
    id: 'no-engine',
    verdict: 'exact',
    findings: [{ code: 'speaker', message: 'The verb of saying belongs to Bo Ellerhagen, not to Fenna Quast.', hint }],
    reviewed: [],
  });
  expect(statements[7]).toMatchObject({ findings: [], reviewed: [], unmet: [review] });
  const good = run(['verify', swapped(['/statements/6/reviewed', [review]]), ...text, '--json', '--strict']);
  expect(good.status).toBe(0);
  expect(JSON.parse(good.out[0] ?? '').statements[6]).toMatchObject({ findings: [], reviewed: [review] });
});

test('--json of a file that does not open are its problems', () => {
  const bad = story('bad.json', ['/statements/6/reviewed', [{ ...review, code: 'shouting' }]]);
  const { status, out } = run(['verify', bad, ...text, '--json']);
  expect({ status, lines: out.length }).toEqual({ status: 1, lines: 1 });
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    problems: [{ code: 'unknown-finding', pointer: '/statements/6/reviewed/0/code' }],
  });
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
