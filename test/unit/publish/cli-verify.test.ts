/** What `verify` says, line by line. */
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { file, folder, run, story, text } from '../../fixtures/command.js';
import { type Edit, sampleFile, sampleJson, sampleText } from '../../fixtures/sample.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  run(['--help']);
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
  const line = `${bad}:/statements/6: Finding “speaker” in “no-engine”: At the verb of saying stands “Bo Ellerhagen”, not Fenna Quast. ${hint}`;
  expect(run(['verify', bad, ...text])).toMatchObject({ status: 0, out: [line, `${bad}: 12 of 12 excerpts found.`] });
  expect(run(['verify', bad, ...text, '--strict']).status).toBe(1);
  expect(run(['verify', bad, ...text, '--lang', 'de']).out[0]).toContain(
    'Befund „speaker“ bei „no-engine“: Beim Verb des Sagens steht „Bo Ellerhagen“, nicht Fenna Quast.',
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

/** The English sample with a sentence's condition cut off. */
const cutStory = () =>
  file(
    'cut-sense.json',
    readFileSync('data/sample-en.json', 'utf8').replace('profits if the bridge stayed silent"', 'profits"'),
  );
const english = ['--text', 'report=data/sample-en.txt'];

test('an excerpt without the condition of its sentence is a warning of verify and of check, and no failure', () => {
  const bad = cutStory();
  const at = JSON.parse(readFileSync(bad, 'utf8')).statements.findIndex(
    ({ id }: { id: string }) => id === 'summer-profits',
  );
  const line = `${bad}:/statements/${at}/quote/exact: Warning: The excerpt of “summer-profits” leaves out “if the bridge stayed silent”, on which its own sentence hangs. Extend it, unless the sense is the same without it.`;
  const { status, out } = run(['verify', bad, ...english, '--strict']);
  expect(status).toBe(0);
  expect(out[0]).toBe(line);
  expect(run(['check', bad, ...english]).out).toContain(line);
  expect(run(['verify', bad, ...english, '--lang', 'de']).out[0]).toContain(
    'lässt „if the bridge stayed silent“ weg, woran sein eigener Satz hängt.',
  );
  expect(JSON.parse(run(['verify', bad, ...english, '--json']).out[0] ?? '').statements[at]).toEqual({
    id: 'summer-profits',
    verdict: 'exact',
    leftOut: 'if the bridge stayed silent',
    findings: [],
    reviewed: [],
  });
  // Without the text nobody can tell.
  expect(run(['check', bad]).out).toEqual([]);
  expect(run(['verify', 'data/sample-en.json', ...english]).out).toHaveLength(1);
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
    findings: [{ code: 'speaker', message: 'At the verb of saying stands “Bo Ellerhagen”, not Fenna Quast.', hint }],
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
