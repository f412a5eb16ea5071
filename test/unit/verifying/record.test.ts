/** What has become of the excerpts when a text moves on, and how a file notes the text it was checked against. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { withMembers } from '../../../src/cli/members.js';
import { verifyQuotes } from '../../../src/cli/verify.js';
import { fatesOf } from '../../../src/story/verifying/fate.js';
import { sha256 } from '../../../src/story/verifying/sha256.js';
import { normalText } from '../../../src/story/verifying/typography.js';
import { verify } from '../../../src/story/verifying/verify.js';
import { sampleJson, sampleText, storyWith } from '../../fixtures/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(lang: string, ...args: readonly string[]): Promise<{ status: number; out: string[] }> {
  const out: string[] = [];
  const status = await verifyQuotes(args, { lang, out: (line) => out.push(line), err: (line) => out.push(line) });
  return { status, out };
}

const story = storyWith();
const fates = (text: string) => Object.fromEntries(fatesOf(verify(story, new Map([['meldung', text]]))));
const ALL = story.statements.map(({ id }) => id);
const sentence = (part: string) => sampleText.split(/(?<=\.)\s+/).find((one) => one.includes(part)) ?? '';

test('in the same text every excerpt is the same', () => {
  expect(fates(sampleText)).toEqual(Object.fromEntries(ALL.map((id) => [id, 'same'])));
});

test('another text around them moves nothing, and a sentence put elsewhere has moved alone', () => {
  expect(new Set(Object.values(fates(`Neu: Es regnet.\n\n${sampleText}\nNachtrag.`)))).toEqual(new Set(['same']));
  const dirksen = sentence('Dirksen leitet');
  const moved = `${sampleText.replace(dirksen, '')}\n${dirksen}`;
  expect(Object.entries(fates(moved)).filter(([, fate]) => fate !== 'same')).toEqual([['dirksen-leads', 'moved']]);
});

test('a word changed in an excerpt changes it, a sentence taken out is gone', () => {
  const text = sampleText.replace('wieder leise', 'endlich leise').replace(/[^.]*Dirksen leitet[^.]*\./, '');
  const others = Object.entries(fates(text)).filter(([, fate]) => fate !== 'same');
  expect(others).toEqual([
    ['quast-quiet', 'changed'],
    ['dirksen-leads', 'gone'],
  ]);
});

test('words that stand in another context have moved', () => {
  const its = storyWith(['/statements/4/quote/prefix', 'Wie alle wissen:']);
  expect(fatesOf(verify(its, new Map([['meldung', sampleText]]))).get('dirksen-leads')).toBe('moved');
});

test('of any order of the excerpts the fewest have moved', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        Array.from({ length: 8 }, (_, i) => i),
        { minLength: 1 },
      ),
      (starts) => {
        const verdicts = starts.map((start) => ({
          id: `${start}`,
          verdict: 'exact' as const,
          start,
          end: start,
          negation: null,
        }));
        const same = [...fatesOf(verdicts)].filter(([, fate]) => fate === 'same').map(([id]) => Number(id));
        expect(same).toEqual([...same].sort((a, b) => a - b));
        const subsets = Array.from({ length: 2 ** starts.length }, (_, mask) =>
          starts.filter((__, i) => mask & (1 << i)),
        );
        const rising = subsets.filter((its) => its.every((one, i) => i === 0 || one > (its[i - 1] ?? 0)));
        expect(same.length).toBe(Math.max(...rising.map(({ length }) => length)));
      },
    ),
    { numRuns: 200 },
  );
});

test('of a changed text verify says what has become of each excerpt, and 0 as long as all are found', async () => {
  const dirksen = sentence('Dirksen leitet');
  const moved = file('moved.txt', `${sampleText.replace(dirksen, '')}\n${dirksen}`);
  const { status, out } = await run('en', 'data/sample.json', '--text', `meldung=${moved}`);
  expect(status).toBe(0);
  const same = ALL.filter((id) => id !== 'dirksen-leads');
  expect(out.slice(1)).toEqual([
    `data/sample.json:/sources/0/textSha256: Same: 11 excerpts stand where the file has them: ${same.map((id) => `“${id}”`).join(', ')}.`,
    'data/sample.json:/statements/4/quote: Moved: the excerpt of “dirksen-leads” stands elsewhere among the others than in the file.',
    'data/sample.json: 12 of 12 excerpts found.',
    'With --record the file notes the sum of the text in which its excerpts were found.',
  ]);
  const german = await run('de', 'data/sample.json', '--text', `meldung=${moved}`);
  expect(german.out[2]).toBe(
    'data/sample.json:/statements/4/quote: Versetzt: Der Auszug von „dirksen-leads“ steht zwischen anderen Auszügen als in der Datei.',
  );
});

test('what is changed is shown with its difference, what is gone is said to be; then it is 1 and nothing is recorded', async () => {
  const text = sampleText.replace('wieder leise', 'endlich leise').replace(/[^.]*Dirksen leitet[^.]*\./, '');
  const changed = file('changed.txt', text);
  const mine = file('kept.json', sampleJson);
  const { status, out } = await run('en', mine, '--text', `meldung=${changed}`, '--record');
  expect(status).toBe(1);
  expect(out.find((line) => line.includes('quast-quiet”'))).toBeDefined();
  expect(out).toContainEqual(
    expect.stringMatching(/\/statements\/1\/quote: Changed: .*\[-endlich-\] \{\+wieder\+\} leise$/),
  );
  expect(out).toContainEqual(expect.stringMatching(/\/statements\/4\/quote: Gone: .* Nothing there is like it\.$/));
  expect(out.at(-1)).toBe(`Nothing was recorded, as not every excerpt was found: ${mine}`);
  expect(readFileSync(mine, 'utf8')).toBe(sampleJson);
  const german = await run('de', mine, '--text', `meldung=${changed}`);
  expect(german.out.join('\n')).toMatch(/Geändert: .*\n(.*\n)*.*Verschwunden: /);
});

test('--record notes the sum of the normalised text, and not a byte besides', async () => {
  const sum = await sha256(normalText(sampleText));
  expect(sampleJson).toContain(sum);
  const without = sampleJson.replace(/,\s*"textSha256": "[0-9a-f]+"/, '').replaceAll('\n', '\r\n');
  expect(without).not.toContain('textSha256');
  const mine = file('mine.json', without);
  const args = [mine, '--text', 'meldung=data/sample.txt', '--record'] as const;
  expect((await run('en', ...args, '--dry-run')).out.at(-1)).toBe(
    'The sum of the text of “meldung” would be recorded; nothing was written',
  );
  expect(readFileSync(mine, 'utf8')).toBe(without);
  expect(await run('en', ...args)).toEqual({
    status: 0,
    out: [`${mine}: 12 of 12 excerpts found.`, `The sum of the text of “meldung” is recorded: ${mine}`],
  });
  const after = readFileSync(mine, 'utf8');
  expect(JSON.parse(after)).toEqual(JSON.parse(sampleJson));
  expect(after.replace(/,\s*"textSha256": "[0-9a-f]+"/, '')).toBe(without);
  expect((await run('de', ...args)).out.at(-1)).toBe(`Nichts Neues festzuhalten: ${mine}`);
  // An old sum is replaced where it stands.
  const old = file('old.json', sampleJson.replace(sum, '0'.repeat(64)));
  await run('en', old, '--text', 'meldung=data/sample.txt', '--record');
  expect(readFileSync(old, 'utf8')).toBe(sampleJson);
});

test('together with --fix-typography both are written', async () => {
  const mine = file(
    'both.json',
    sampleJson
      .replace('Mit der ‚Seehund II‘ wird', "Mit der 'Seehund II' wird")
      .replace(/"textSha256": "./, '"textSha256": "0'),
  );
  expect((await run('en', mine, '--text', 'meldung=data/sample.txt', '--record', '--fix-typography')).status).toBe(0);
  expect(readFileSync(mine, 'utf8')).toBe(sampleJson);
});

test('members are written whatever the text’s form, and nothing else changes', () => {
  const indent = fc.constantFrom('', ' ', '\t', '    ');
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom('', '"a}", '),
      indent,
      fc.boolean(),
      (json, _, space, has) => {
        const value = {
          sources: [{ id: '"}\\', other: JSON.parse(json), ...(has && { sum: 'old' }) }, { id: 2 }],
          last: 1,
        };
        const text = JSON.stringify(value, null, space);
        const written = withMembers(text, new Map([['/sources/0', { sum: '"new"' }]]));
        expect(JSON.parse(written)).toEqual({ ...value, sources: [{ ...value.sources[0], sum: 'new' }, { id: 2 }] });
        expect(written.replace(/,\s*"sum": ?"new"/, '')).toBe(text.replace(/,\s*"sum": ?"old"/, ''));
      },
    ),
  );
});
