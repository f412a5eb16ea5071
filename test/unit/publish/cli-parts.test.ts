/** Parts of the commands by themselves: how a call is read, what is text at all, and what is written into a file. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  argumentsOf,
  CallError,
  type Io,
  languageOf,
  TEXT_OPTIONS,
  textsOf,
  writeOut,
} from '../../../src/cli/command.js';
import { run } from '../../../src/cli/commands.js';
import { withMembers } from '../../../src/cli/members.js';
import { publishedBytes, publishStories } from '../../../src/cli/published-files.js';
import { plainText, textAsItIs } from '../../../src/cli/texts.js';
import { wordsIn } from '../../../src/cli/words.js';
import { sampleFile } from '../../fixtures/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'edgewise-parts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const en = wordsIn('en');
const bytes = (text: string) => new TextEncoder().encode(text);
const io = (lang: string): Io => ({ lang, out: () => {}, err: () => {} });
/** The sentence of a call that was wrong; null where it was right. */
function refusal(call: () => unknown): string | null {
  try {
    call();
  } catch (error) {
    if (error instanceof CallError) return error.message;
    throw error;
  }
  return null;
}

describe('the language', () => {
  test('is German for German tags and locales alone', () => {
    for (const tag of ['de', 'DE', 'de-AT', 'de_DE.UTF-8']) expect(wordsIn(tag).lang, tag).toBe('de');
    for (const tag of ['', 'C', 'en', 'den', 'nds', 'fr-DE']) expect(wordsIn(tag).lang, tag).toBe('en');
  });

  test('of a call is that of its last --lang, however that is written, else that of the surroundings', () => {
    const of = (...args: string[]) => languageOf(args, io('fr'));
    expect(of('a')).toBe('fr');
    expect(of('--lang', 'de')).toBe('de');
    expect(of('--lang=de', 'a')).toBe('de');
    expect(of('--lang', 'de', '--lang', 'en')).toBe('en');
    expect(of('--lang=de', '--lang=en')).toBe('en');
    expect(of('--lang', 'de', '--lang=en')).toBe('en');
    expect(of('--lang=en', '--lang', 'de')).toBe('de');
    expect(of('a', '--lang')).toBe('fr');
    expect(of('--lang=')).toBe('');
  });

  test('of what is said is that of what is written', () => {
    const forms = fc.tuple(fc.constantFrom('de', 'en'), fc.boolean());
    fc.assert(
      fc.property(fc.array(forms, { minLength: 1, maxLength: 4 }), (given) => {
        const args = given.flatMap(([lang, joined]) => (joined ? [`--lang=${lang}`] : ['--lang', lang]));
        expect(languageOf(args, io('fr'))).toBe(argumentsOf(args, TEXT_OPTIONS, en).values.lang);
      }),
    );
  });
});

describe('a call', () => {
  test('names the option that is wrong, whatever is wrong with it', () => {
    const sentence = (...args: string[]) => refusal(() => argumentsOf(args, TEXT_OPTIONS, en));
    expect(sentence('a.json', '--text', 'x=y', '--lang', 'de')).toBeNull();
    for (const args of [['--loud'], ['a', '--loud', 'b'], ['--loud=3']])
      expect(sentence(...args)).toBe('“--loud” is no option here, or lacks its value.');
    expect(sentence('--text')).toMatch(/^“--text” /);
    expect(sentence('-x')).toMatch(/^“-x” /);
  });

  test('gives a text by an id that ends at the first equals sign', () => {
    const path = join(folder, 'a=b.txt');
    writeFileSync(path, 'words');
    expect(textsOf([`s=${path}`], en)).toEqual(new Map([['s', 'words']]));
    for (const bad of ['', '=', 's=', '=path', 'path']) {
      expect(
        refusal(() => textsOf([bad], en)),
        bad,
      ).toBe(en.badText(bad));
    }
  });

  test('writes into a folder that it makes, and says what it cannot write', () => {
    const path = join(folder, 'new', 'deep', 'a.txt');
    writeOut(path, 'x', en);
    expect(readFileSync(path, 'utf8')).toBe('x');
    expect(refusal(() => writeOut(join(path, 'below.txt'), 'x', en))).toMatch(
      /below\.txt cannot be written \((?:ENOTDIR|EEXIST)\)\.$/,
    );
  });

  test.each([
    [['check', '--help'], 0, 1, 0],
    [['--help'], 0, 0, 7],
    [[], 2, 0, 7],
    [['chek'], 2, 0, 8],
    [['check'], 2, 0, 1],
    [['layout'], 2, 0, 1],
    [['layout', sampleFile, sampleFile], 2, 0, 1],
    [['embed', sampleFile, '--as', 'iframe'], 2, 0, 1],
    [['embed', sampleFile, '--as', 'pdf', '--out', folder], 2, 0, 1],
    [['embed', sampleFile, '--as', 'iframe', '--out', folder, '--height', '299'], 2, 0, 1],
    [['embed', sampleFile, '--as', 'iframe', '--out', folder, '--height', '2001'], 2, 0, 1],
    [['embed', sampleFile, '--as', 'iframe', '--out', folder, '--height', '5e2'], 2, 0, 1],
    [['embed', sampleFile, '--as', 'iframe', '--out', folder, '--theme', 'blue'], 2, 0, 1],
    [['embed', sampleFile, '--as', 'iframe', '--out', folder, '--base', 'javascript:1'], 2, 0, 1],
    [['propose'], 2, 0, 1],
    [['sheet'], 2, 0, 1],
    [['check', sampleFile], 0, 0, 1],
  ] as const)(
    '%j ends with %i, and says %i lines that were asked for and %i others, in both languages',
    async (args, status, outs, errs) => {
      const spoken = await Promise.all(
        ['de', 'en'].map(async (lang) => {
          const [out, err]: [string[], string[]] = [[], []];
          const code = await run(args, { lang, out: (line) => out.push(line), err: (line) => err.push(line) });
          expect([code, out.length, err.length], lang).toEqual([status, outs, errs]);
          expect([...out, ...err].join('')).not.toMatch(/undefined|\{\w+\}|\[object/);
          return [...out, ...err].join('\n');
        }),
      );
      expect(spoken[0]).not.toBe(spoken[1]);
    },
  );
});

describe('the text of a source', () => {
  const sentence = (content: Uint8Array | string) =>
    refusal(() => plainText(typeof content === 'string' ? bytes(content) : content, 'f.txt', en));

  test('is text with its characters, without the mark of byte order at its beginning', () => {
    expect(plainText(bytes('\ufeffa\r\nb'), 'f', en)).toBe('a\r\nb');
    expect(textAsItIs(bytes('\ufeffa\r\nb'), 'f', en)).toBe('\ufeffa\r\nb');
    expect(textAsItIs(bytes(''), 'f', en)).toBe('');
    expect(refusal(() => textAsItIs(bytes('<html>'), 'f', en))).toBeNull();
  });

  test('in another encoding is told by the line of its first foreign byte, wherever that is', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.constantFrom('ä', '—', '🗞', 'x'), (lines, more, sign) => {
        const before = `${sign}line\n`.repeat(lines);
        const after = `\n${sign}`.repeat(more);
        const content = Uint8Array.of(...bytes(before), 0x61, 0xfc, 0x62, ...bytes(after));
        const its = sentence(content) ?? '';
        expect(its).toContain(`(line ${lines + 1})`);
        if (sign === 'x') expect(its).toContain('Windows-1252');
      }),
      { numRuns: 40 },
    );
  });

  test('in UTF-16 of either order, with its mark or Latin without one, is told as such', () => {
    const wide = (text: string, swap: boolean) =>
      Uint8Array.from(
        [...text].flatMap((its) => {
          const unit = its.charCodeAt(0);
          return swap ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
        }),
      );
    for (const content of [wide('\ufeffab', false), wide('\ufeffab', true), wide('ab', false), wide('ab', true)])
      expect(sentence(content)).toContain('UTF-16');
  });

  test('is no page: not with its head, and not with three tags in it; two are mentioned', () => {
    expect(sentence('  <!DOCTYPE html><p>')).toBe(en.isHtml('f.txt', 1));
    expect(sentence('<?xml version="1.0"?><a/>')).toBe(en.isHtml('f.txt', 1));
    expect(sentence('One.\n\nTwo <em>is</em>\n<b>.')).toBeNull();
    expect(sentence('One.\n\nTwo <em>is</em>\n<br/>.')).toBe(en.isHtml('f.txt', 3));
    expect(sentence('1 < 2, 3 > 2, a <b> c')).toBeNull();
    expect(sentence(' \n\t')).toBe(en.emptyText('f.txt'));
  });
});

describe('members that are written into a file', () => {
  const tree = fc.array(
    fc.dictionary(
      fc.constantFrom('a', 'b', 'x', 'odd/key', '~'),
      fc.oneof(fc.integer(), fc.string(), fc.constant([{ x: 1 }])),
      {
        minKeys: 1,
      },
    ),
    { minLength: 1, maxLength: 4 },
  );

  test('are there, new or in place of what was there; all else is as it was', () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom(undefined, 2, '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.nat(),
        (list, indent, end, n) => {
          const i = n % list.length;
          // Neither number is an integer of the tree's, so that what is put back below is what was written.
          const [old, its] = [5e12, 7e12];
          const record = { ...list[i], x: old };
          const before = list.map((other, j) => (j === i ? record : other));
          const text = JSON.stringify({ list: before }, null, indent).replaceAll('\n', end);
          const next = withMembers(text, new Map([[`/list/${i}`, { x: `${its}`, fresh: '"y"' }]]));
          const after = before.map((other, j) => (j === i ? { ...record, x: its, fresh: 'y' } : other));
          expect(JSON.parse(next)).toEqual({ list: after });
          expect(next.replace(/,\s*"fresh": "y"/, '').replace(String(its), String(old))).toBe(text);
        },
      ),
    );
  });

  test('stand on the line of a record of one line, else on one of their own', () => {
    const members = new Map([['/a', { x: '1', y: '2' }]]);
    expect(withMembers('{"a": {"b": 3}}', members)).toBe('{"a": {"b": 3, "x": 1, "y": 2}}');
    expect(withMembers('{\n  "a": {\n    "b": 3\n  }\n}', members)).toBe(
      '{\n  "a": {\n    "b": 3,\n    "x": 1, "y": 2\n  }\n}',
    );
    expect(withMembers('{"a": 1}', members)).toBe('{"a": 1}');
  });
});

test('of the stories in a folder only those are written that hold something of the desk’s', () => {
  const kept = bytes('{"format": 1}');
  expect(publishedBytes(kept)).toBe(kept);
  const foreign = Uint8Array.of(0xff, 0xfe);
  expect(publishedBytes(foreign)).toBe(foreign);
  const judged = readFileSync(sampleFile, 'utf8').replace(
    '"form":',
    '"reviewed": [{ "code": "hedge", "of": "asserted", "note": "so it is" }],\n      "form":',
  );
  writeFileSync(join(folder, 'judged.json'), judged);
  writeFileSync(join(folder, 'plain.json'), kept);
  writeFileSync(join(folder, 'notes.txt'), judged);
  const before = statSync(join(folder, 'plain.json')).ino;
  publishStories(folder);
  expect(readFileSync(join(folder, 'judged.json'), 'utf8')).not.toContain('reviewed');
  expect(JSON.parse(readFileSync(join(folder, 'judged.json'), 'utf8'))).toEqual(
    JSON.parse(readFileSync(sampleFile, 'utf8')),
  );
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe(judged);
  expect(statSync(join(folder, 'plain.json')).ino).toBe(before);
});
