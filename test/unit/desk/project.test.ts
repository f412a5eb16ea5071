import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { type OpenedProject, openFile, packProject, projectName } from '../../../src/desk/project/file.js';
import { failureOf, forgetAll, keptOf, logOfKept, memoryShelf } from '../../../src/desk/project/shelf.js';
import { heard, roleOf } from '../../../src/desk/project/tabs.js';
import { parse, verify } from '../../../src/story/index.js';
import { given, SOURCE, sampleDraft, sampleFile, sampleText, spanOf } from './desk.js';

const NOW = new Date('2026-11-27');

function opened(name: string, bytes: Uint8Array, lang = 'en'): OpenedProject {
  const its = openFile(name, bytes, lang);
  if (desk.isRefusal(its)) throw new Error(its.refused);
  return its;
}

/** With everything that a draft can hold. */
function fullDraft(): desk.Draft {
  let draft = sampleDraft();
  draft = given(desk.markPublished(draft)).apply(draft);
  draft = given(desk.setAside(draft, SOURCE, spanOf(sampleText, 'It squeaks'), 'no claim')).apply(draft);
  draft = desk.ignoreName(draft, 'Tanner').apply(draft);
  draft = desk.setSourceText(draft, SOURCE, `New. ${sampleText}`).apply(draft);
  const more = desk.addSource(draft, { title: 'Über/../Brücken' }, 'Zweiter Text.');
  return more.apply(draft);
}

test('a project opens as the draft that it was packed of', () => {
  const draft = fullDraft();
  const its = opened(projectName(draft), packProject(draft, null));
  expect(its.kind).toBe('project');
  const { paper: _old, ...before } = draft;
  const { paper: _new, ...after } = its.draft;
  expect(after).toEqual(before);
  expect(desk.storyText(its.draft)).toBe(desk.storyText(draft));
});

test('a project holds the story itself, its texts by source and what readers have', () => {
  const draft = fullDraft();
  const files = unzipSync(packProject(draft, null));
  expect(Object.keys(files).sort()).toEqual([
    'desk.json',
    'published.json',
    'story.json',
    `texts/${SOURCE}.txt`,
    'texts/ueber-bruecken.txt',
  ]);
  const { story } = parse(files['story.json']);
  expect(story?.id).toBe('sample-en');
  expect(parse(files['published.json']).story?.id).toBe('sample-en');
  const text = new TextDecoder().decode(files[`texts/${SOURCE}.txt`]);
  const verdicts = story ? verify(story, new Map([[SOURCE, text]])) : [];
  expect(verdicts.every(({ verdict }) => verdict === 'exact')).toBe(true);
});

test('a project opened and saved unchanged is the same file, also after undo, and whatever else it holds stays', () => {
  const foreign = zipSync({ 'story.json': strToU8(sampleFile), 'notes/mine.txt': strToU8('call her') }, { level: 0 });
  const its = opened('x.edgewise.zip', foreign);
  expect(packProject(its.draft, its)).toBe(foreign);
  const log = desk.done(desk.logOf(its.draft), desk.setDay(its.draft, '2025'));
  const changed = unzipSync(packProject(log.draft, its));
  expect(new TextDecoder().decode(changed['notes/mine.txt'])).toBe('call her');
  expect(new TextDecoder().decode(changed['story.json'])).toContain('"asOf": "2025"');
  expect(packProject(desk.undone(log).draft, its)).toBe(foreign);
});

test('the same draft is the same file whenever it is packed', () => {
  expect(packProject(fullDraft(), null)).toEqual(packProject(fullDraft(), null));
});

test('a story alone and a text alone open, too', () => {
  const story = opened('sample-en.json', strToU8(sampleFile));
  expect(story.kind).toBe('story');
  expect(desk.storyText(story.draft)).toBe(sampleFile);
  const text = opened('article.txt', strToU8(`\uFEFF${sampleText.replaceAll('\n', '\r\n')}`));
  expect(text.kind).toBe('text');
  expect([...text.draft.texts.values()]).toEqual([sampleText]);
  expect(text.draft.story.sources).toHaveLength(1);
});

test('a text in another encoding is read as what it says', () => {
  const bytes = Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x84, 0x78, 0x93);
  expect([...opened('a.txt', bytes).draft.texts.values()]).toEqual(['Größe „x“']);
  const utf16 = new Uint8Array(Buffer.from('\uFEFFGröße', 'utf16le'));
  expect([...opened('a.txt', utf16).draft.texts.values()]).toEqual(['Größe']);
});

test('what is no story and no text is answered with a sentence in both languages', () => {
  const cases: [name: string, bytes: Uint8Array, code: string][] = [
    ['a.txt', new Uint8Array(), 'empty-file'],
    ['a.txt', strToU8(' \n '), 'empty-file'],
    ['a.pdf', strToU8('%PDF-1.7 …'), 'is-pdf'],
    ['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'is-image'],
    ['a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'is-image'],
    ['a.html', strToU8('<!doctype html><script>alert(1)</script>'), 'is-html'],
    ['a.bin', Uint8Array.of(1, 0, 2, 0), 'not-text'],
    ['a.zip', strToU8('PK\x03\x04 and nothing more'), 'bad-zip'],
    ['a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-project'],
  ];
  for (const [name, bytes, code] of cases) {
    const its = openFile(name, bytes, 'en');
    expect(its, code).toMatchObject({ refused: code });
    if (!desk.isRefusal(its)) continue;
    expect(desk.refusalText(its, 'en')).toContain(name);
    expect(desk.refusalText(its, 'de')).not.toBe(desk.refusalText(its, 'en'));
  }
});

test('a zip that claims more than the desk takes is refused before it is unpacked', () => {
  const bytes = zipSync({ 'story.json': strToU8(sampleFile) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The uncompressed size in the central directory: 2 GB.
  const central = bytes.findIndex(
    (_, i) => view.getUint8(i) === 0x50 && i + 4 <= bytes.length && view.getUint32(i, true) === 0x02014b50,
  );
  view.setUint32(central + 24, 2_000_000_000, true);
  expect(openFile('a.zip', bytes, 'en')).toMatchObject({ refused: 'too-large' });
});

test('a broken project opens as far as it goes, and says what is lost', () => {
  const bytes = zipSync({
    'story.json': strToU8(sampleFile.replace('"form": "direct"', '"form": 1')),
    'desk.json': strToU8('{ "setAside": '),
    'published.json': strToU8('[]'),
    [`texts/${SOURCE}.txt`]: strToU8(sampleText),
    'texts/lost.txt': strToU8('A text whose source is gone.'),
    'texts/latin.txt': Uint8Array.of(0xf6),
  });
  const { draft } = opened('a.zip', bytes);
  expect(draft.leftOver).toHaveLength(4);
  expect(draft.story.sources.map(({ id }) => id)).toEqual([SOURCE, 'lost']);
  expect(draft.published).toBeNull();
  expect(desk.placesIn(draft, SOURCE).length).toBe(draft.story.statements.length);
  const german = opened('a.zip', bytes, 'de').draft.leftOver.map(({ message }) => message);
  for (const [i, { message }] of draft.leftOver.entries()) expect(german[i]).not.toBe(message);
  const again = opened('b.zip', packProject(desk.setDay(draft, '2025').apply(draft), null));
  expect(again.draft.leftOver).toEqual(draft.leftOver);
});

test('foreign notes cannot set aside what is not in the text', () => {
  const notes = {
    setAside: [
      { source: SOURCE, start: -1, end: 5, text: 'x' },
      { source: SOURCE, start: 0, end: 9, text: 'nowhere' },
      7,
      null,
    ],
    ignored: [1],
    orders: 3,
  };
  const bytes = zipSync({
    'story.json': strToU8(sampleFile),
    'desk.json': strToU8(JSON.stringify(notes)),
    [`texts/${SOURCE}.txt`]: strToU8(sampleText),
  });
  const { draft } = opened('a.zip', bytes);
  expect(draft.setAside).toEqual([]);
  expect(draft.ignored).toEqual([]);
});

test('a shelf keeps a draft, lists the newest first and forgets', async () => {
  const shelf = memoryShelf();
  const draft = fullDraft();
  expect(await shelf.save(keptOf(desk.logOf(draft), 'a', 1, NOW))).toBe('kept');
  expect(await shelf.save(keptOf(desk.logOf(sampleDraft()), 'b', 1, new Date(NOW.getTime() + 1)))).toBe('kept');
  expect((await shelf.list()).map(({ key }) => key)).toEqual(['b', 'a']);
  const kept = await shelf.load('a');
  const back = kept && logOfKept(kept, 'en').draft;
  expect(back?.setAside).toEqual(draft.setAside);
  expect(back && desk.storyText(back)).toBe(desk.storyText(draft));
  // What is kept must survive a structured clone.
  expect(structuredClone(kept)).toEqual(kept);
  await forgetAll(shelf);
  expect(await shelf.list()).toEqual([]);
});

test('of two tabs that follow the same revision one writes, and the other is told', async () => {
  const shelf = memoryShelf();
  await shelf.save(keptOf(desk.logOf(sampleDraft()), 'a', 1, NOW));
  const both = await Promise.all([1, 2].map(() => shelf.save(keptOf(desk.logOf(fullDraft()), 'a', 2, NOW))));
  expect(both.sort()).toEqual(['kept', 'newer']);
});

test('who opened a draft first writes, the others read, until that one leaves', () => {
  const first = { tab: 'b', draft: 'x', since: 1 };
  const second = { tab: 'a', draft: 'x', since: 2 };
  const other = { tab: 'c', draft: 'y', since: 0 };
  const others = heard(heard([], first), other);
  expect(roleOf(second, others)).toBe('reads');
  expect(roleOf(first, heard([], second))).toBe('writes');
  expect(roleOf(second, heard(others, first, true))).toBe('writes');
  expect(roleOf({ ...first, since: 2 }, [second])).toBe('reads');
  expect(roleOf(second, [{ ...first, since: 2 }])).toBe('writes');
});

test('a full disk is told from a place that keeps nothing', () => {
  expect(failureOf(Object.assign(new Error(), { name: 'QuotaExceededError' }))).toBe('full');
  expect(failureOf(Object.assign(new Error(), { name: 'SecurityError' }))).toBe('refused');
  expect(failureOf(null)).toBe('refused');
});
