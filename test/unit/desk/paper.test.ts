import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDraft, openStory, setStatement, setStoryText, storyText } from '../../../src/desk/model/index.js';
import { readPaper, written } from '../../../src/desk/model/paper.js';
import { parse } from '../../../src/story/index.js';
import { germanFile, sampleDraft, sampleFile } from './desk.js';

const linesOf = (text: string) => text.split('\n');

test('a file opened and saved unchanged is the same file', () => {
  const files = [
    sampleFile,
    germanFile,
    JSON.stringify(JSON.parse(sampleFile)),
    JSON.stringify(JSON.parse(sampleFile), null, '\t').replaceAll('\n', '\r\n'),
    `\uFEFF${sampleFile}\n\n`,
    sampleFile.replace('Row over', 'Row\u2028over\u2029'),
    sampleFile.replace('"lang": "en"', '"lang" :\n "e\\u006e"'),
  ];
  for (const file of files) expect(storyText(openStory(file, 'en'))).toBe(file);
});

test('a file with faults is the same file, too, as long as nobody changes it', () => {
  const broken = sampleFile.replace('"form": "direct"', '"form": "shouted", "colour": ["red"]');
  const draft = openStory(broken, 'en');
  expect(draft.leftOver.map(({ pointer }) => pointer)).toHaveLength(2);
  expect(storyText(draft)).toBe(broken);
});

test('one changed field changes the lines of its record only', () => {
  const draft = sampleDraft();
  const [first] = draft.story.statements;
  const edit = setStatement(draft, first?.id ?? '', { said: '2024-05' });
  const before = linesOf(sampleFile);
  const after = linesOf(storyText(edit.apply(draft)));
  const added = after.filter((line) => !before.includes(line));
  expect(added.map((line) => line.trim())).toEqual(['"said": "2024-05",']);
  expect(after.length).toBe(before.length + 1);
});

test('the manner of the file is kept: tabs, one line, line ends', () => {
  const tabs = JSON.stringify(JSON.parse(sampleFile), null, '\t').replaceAll('\n', '\r\n');
  const flat = JSON.stringify(JSON.parse(sampleFile));
  for (const file of [tabs, flat]) {
    const draft = openStory(file, 'en');
    const changed = setStoryText(draft, 'takeaway', 'en', 'Another').apply(draft);
    const expected = JSON.parse(file);
    expected.takeaway.en = 'Another';
    const text =
      file === flat ? JSON.stringify(expected) : JSON.stringify(expected, null, '\t').replaceAll('\n', '\r\n');
    expect(storyText(changed)).toBe(text);
  }
});

test('a new draft is a file that a person can read', () => {
  const draft = newDraft({ lang: 'en' });
  expect(storyText(setStoryText(draft, 'title', null, 'A bridge').apply(draft))).toBe(`{
  "format": 1,
  "id": "a-bridge",
  "lang": "en",
  "title": "A bridge",
  "relations": [],
  "sources": [],
  "entities": [],
  "statements": []
}
`);
});

test('any JSON is read as JSON.parse reads it, and written so that it reads the same', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), fc.json(), (json, indent, other) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const paper = readPaper(text);
      expect(paper.root).toEqual(JSON.parse(text));
      expect(written(paper.root, paper)).toBe(text);
      const value = { old: paper.root, other: JSON.parse(other) };
      expect(JSON.parse(written(value, paper))).toEqual(value);
    }),
  );
});

test('what could not be read is told and kept, what could is there', () => {
  const file = sampleFile
    .replace('"kind": "person"', '"kind": "hero"')
    .replace('"form": "direct"', '"form": 7')
    .replace('"asOf"', '"weather": { "rain": true }, "asOf"');
  const draft = openStory(file, 'en');
  expect(draft.leftOver.map(({ text }) => text).sort()).toEqual(['"hero"', '7', '{ "rain": true }']);
  for (const { message } of draft.leftOver) expect(message).toMatch(/\w+.*\.$/);
  expect(draft.story.statements).toHaveLength(JSON.parse(sampleFile).statements.length);
  const german = openStory(file, 'de').leftOver.map(({ message }) => message);
  expect(german).not.toEqual(draft.leftOver.map(({ message }) => message));
});

test('no JSON and a newer format are kept whole, with a sentence', () => {
  for (const file of [
    '{ "format": 1,',
    'Ostrey, 14 May',
    '[]',
    '"x"',
    'null',
    sampleFile.replace('"format": 1', '"format": 2'),
  ]) {
    const draft = openStory(file, 'en');
    expect(draft.leftOver).toHaveLength(1);
    expect(draft.leftOver[0]?.text).toBe(file);
    expect(draft.leftOver[0]?.message).toMatch(/\.$/);
    expect(draft.story.statements).toEqual([]);
  }
});

test('ids that are missing or doubled are made new, as everything is told apart by them', () => {
  const value = JSON.parse(sampleFile);
  value.entities[1].id = value.entities[0].id;
  delete value.statements[0].id;
  value.statements[1].id = ' ';
  const { story, leftOver } = openStory(JSON.stringify(value), 'en');
  const ids = [...story.entities, ...story.statements].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(leftOver.some(({ pointer }) => pointer === '/entities/1/id')).toBe(true);
});

test('any change to the sample opens as a draft and loses nothing without a word', () => {
  const sample = JSON.parse(sampleFile);
  const lists = ['entities', 'statements', 'relations', 'sources', 'steps'] as const;
  const anything = fc.oneof(
    fc.json().map((json) => JSON.parse(json)),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.nat(), fc.nat(), anything, (list, i, k, value) => {
      const its = structuredClone(sample);
      const record = its[list][i % its[list].length];
      const key = Object.keys(record)[k % Object.keys(record).length] ?? '';
      record[key] = value;
      const text = JSON.stringify(its);
      const draft = openStory(text, 'en');
      expect(storyText(draft)).toBe(text);
      expect(draft.story[list]?.length).toBe(its[list].length);
      const isSound = parse(text).story != null;
      if (isSound) expect(draft.leftOver).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
