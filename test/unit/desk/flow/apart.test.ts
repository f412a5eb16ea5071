/** What of a pasted article nobody has to decide on, and what a story may be called after it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { keptOf } from '../../../../src/desk/project/shelf.js';
import { given, SOURCE, sampleDraft, sampleText, spanOf } from '../desk.js';

const NOW = new Date('2026-11-27');
const BODY = 'The ferry will stop in March, the council decided. Few people take it.';

function draftOf(text: string, title = ''): desk.Draft {
  const empty = desk.newDraft({ lang: 'en' });
  return desk.addSource(empty, { title, publisher: 'Echo' }, text).apply(empty);
}
/** Reading through asks nobody about it, and nothing is proposed of it. */
function expectApart(kind: desk.ApartKind, line: string): void {
  const text = `Head\n\n${line}\n\n${BODY}`;
  expect(partsOf(text)).toEqual([
    ['headline', 'Head'],
    [kind, line],
  ]);
  const read = desk.withoutBylines(text);
  expect(read).toHaveLength(text.length);
  expect(read.split(/\s*\n\s*/)).toEqual(['Head', BODY]);
}

const partsOf = (text: string, title = '') => {
  const draft = draftOf(text, title);
  return desk
    .coverage(draft, 'echo')
    .sentences.flatMap(({ start, end, apart }) => (apart ? [[apart, text.slice(start, end)]] : []));
};

describe('what stands around a text', () => {
  test.each([
    ['headline', 'Council pulls plug on ferry'],
    ['headline', 'Who stops the ferry?'],
    ['headline', 'Keeping the fire in\nAt Oxter Fold, two owners run out of patience'],
  ])('%s: %s', (kind, head) => {
    expect(partsOf(`${head}\n\n${BODY}`)).toEqual([[kind, head]]);
  });

  test.each([
    ...[
      'By Ellen Marsh',
      'BY GWEN ASHDOWN-PRYCE',
      'By Tamsin Oyelaran, technology reporter',
      'By J. R. Hale and Ada Penrose',
    ],
    ...['Von Judika Sarnow', 'Von Jan Tebbe und Karin Oltmann', 'Interview: Benedict Roe', 'Text und Fotos: Ines Holm'],
    ...['From our court correspondent, Staverham', 'Von unserer Korrespondentin Ines Holm', '(dpa)'],
    ...['By Jane Doe, local democracy reporter', 'By Jane Doe for The Marsh Gazette', 'by Jane Doe'],
    ...['Reporting by Jane Doe; editing by John Roe', 'Von Max Muster, dpa', 'Ein Bericht von Max Muster'],
    ...['Von Max Muster (Text) und Eva Muster (Fotos)', 'Von Maria von der Heide | dpa', 'Foto Max Muster'],
    'Von Max Muster | 3. März 2026, 14:05 Uhr',
  ])('a byline: %s', (line) => expectApart('byline', line));

  test.each([
    ...[
      '4 March 2024',
      'Saltmere, 4 March 2024',
      'March 4, 2024',
      'Montag, 4. März 2024',
      '04.03.2024, 14:21 Uhr',
      '2024-03-04',
    ],
    ...['Stand: 12.08., 14:21 Uhr | Lesezeit: 3 Minuten', 'Published 6 hours ago', 'Updated 14:32, 3 March'],
  ])('a dateline: %s', (line) => expectApart('dateline', line));

  test('a place and a day before the first sentence are none of it; in one with it they are', () => {
    for (const lead of ['OSTREY, 14 May 2024.', 'Grauwiek, 5. Juni 2024.', 'Osterfleth.'])
      expect(partsOf(`Head\n\n${lead} ${BODY}`)).toEqual([
        ['headline', 'Head'],
        ['dateline', lead],
      ]);
    expect(partsOf(`Head\n\nSALTMERE, 4 March — ${BODY}`)).toEqual([['headline', 'Head']]);
  });

  test('what is printed above a headline is none of the text, and the headline comes after it', () => {
    const text = `THE FELLSIDE EXAMINER\n\n14\n\nA hill with two owners\n\n${BODY}`;
    expect(partsOf(text).map(([kind]) => kind)).toEqual(['headline', 'headline', 'headline']);
    expect(desk.firstLine(text)).toBe('A hill with two owners');
  });

  test('a headline of two sentences is one, and so is what the source’s title repeats', () => {
    expect(partsOf(`Six months each? Ohlsiel says no\n\n${BODY}`)).toHaveLength(2);
    expect(partsOf(`The ferry stops.\n\n${BODY}`)).toEqual([]);
    expect(partsOf(`The ferry stops.\n\n${BODY}`, 'The  ferry stops.')).toEqual([['headline', 'The ferry stops.']]);
  });
});

test.each([
  ...[
    'By Tuesday the ferry had stopped.',
    'By Tuesday the ferry had stopped',
    'Von Hamburg nach Berlin fährt niemand mehr',
  ],
  ...[
    'Von der Fähre spricht niemand.',
    'Published reports say otherwise.',
    'In March 2024 the ferry stopped',
    'He denied it',
  ],
  ...[
    'By Christmas the lido shuts, Ann Poole insists.',
    'Von Anwohnern kommt Kritik.',
    'Published today, the report blames the council.',
    'By Christmas, “nobody” will come',
  ],
])('a sentence is none of it, and is proposed from: %s', (words) => {
  const text = `Head\n\n${words}\n\n${BODY}`;
  expect(partsOf(text)).toEqual([['headline', 'Head']]);
  expect(desk.withoutBylines(text)).toBe(text);
});

test('a sentence that goes on with who did it in its next line keeps that line', () => {
  const text = `Head\n\nThe lido was opened\nby Ellen Marsh\n\n${BODY}`;
  expect(desk.withoutBylines(text)).toBe(text);
  expect(partsOf(text)).toEqual([['headline', 'Head']]);
});

test('a text that begins with its first sentence, or is nothing but a line, has no headline', () => {
  for (const text of [
    BODY,
    'One line only',
    `On Mondays the clocks are wound by a\nvolunteer with a bad knee.\n\n${BODY}`,
    '',
  ])
    expect(partsOf(text)).toEqual([]);
});

test('in the midst of a text nothing is apart, whatever it looks like', () => {
  const body = Array.from({ length: 12 }, () => BODY).join('\n\n');
  fc.assert(
    fc.property(fc.constantFrom('By Ellen Marsh', '4 March 2024', 'A heading', 'OSTREY, 14 May 2024.'), (line) => {
      expect(partsOf(`${body}\n\n${line}\n\n${body}`)).toEqual([]);
    }),
  );
});

describe('reading through', () => {
  const text = `Head\n\nBy Ellen Marsh\n\n${BODY}`;
  const draft = draftOf(text, 'Head');
  const unread = (its: desk.Draft) => desk.todo(its, 'en', NOW).filter(({ code }) => code === 'unread');

  test('is done once the text itself is; a headline that is taken is taken, and one that is set aside is so', () => {
    expect(desk.coverage(draft, 'echo').counts).toEqual({ taken: 0, 'set-aside': 0, apart: 2, unread: 2 });
    expect(unread(draft)[0]).toMatchObject({
      waits: 2,
      place: { span: spanOf(text, 'The ferry will stop in March, the council decided.') },
    });
    const read = ['The ferry', 'Few people'].reduce(
      (its, words) => given(desk.setAside(its, 'echo', spanOf(text, words))).apply(its),
      draft,
    );
    expect(unread(read)).toEqual([]);
    const taken = given(desk.take(draft, 'echo', spanOf(text, 'Head'))).apply(draft);
    expect(desk.coverage(taken, 'echo').counts).toMatchObject({ taken: 1, apart: 1 });
    expect(desk.coverage(taken, 'echo').sentences[0]).not.toHaveProperty('apart');
    const aside = given(desk.setAside(draft, 'echo', spanOf(text, 'By Ellen Marsh'))).apply(draft);
    expect(desk.coverage(aside, 'echo').counts).toMatchObject({ 'set-aside': 1, apart: 1 });
  });

  test('of the sample its headline, and its place and day, need nobody', () => {
    const { sentences } = desk.coverage(
      { ...sampleDraft(), story: { ...sampleDraft().story, statements: [] } },
      SOURCE,
    );
    const apart = sentences.filter(({ state }) => state === 'apart');
    expect(apart.map(({ start, end }) => sampleText.slice(start, end))).toEqual([
      'Ostrey squabbles over a bridge that nobody has heard',
      'OSTREY, 14 May 2024.',
    ]);
  });
});

test('a story without a title is offered its article’s: the source’s, else the text’s; nothing is called so by itself', () => {
  const text = `Council pulls plug\n\n${BODY}`;
  expect(desk.headlineOf(draftOf(text, 'Plug pulled'))).toBe('Plug pulled');
  expect(desk.headlineOf(draftOf(text))).toBe('Council pulls plug');
  expect(desk.headlineOf(draftOf(BODY))).toBe('');
  expect(desk.headlineOf(desk.newDraft({ lang: 'en' }))).toBe('');
  expect(draftOf(text).story.title).toBeUndefined();
  expect(keptOf(desk.logOf(draftOf(text)), 'k', 1, NOW).title).toBe('Council pulls plug');
  expect(
    keptOf(desk.logOf(desk.setStoryText(draftOf(text), 'title', 'en', 'Mine').apply(draftOf(text))), 'k', 1, NOW).title,
  ).toBe('Mine');
  // A first paragraph of the text is no title.
  expect(desk.firstLine('x'.repeat(161))).toBe('');
  expect(desk.firstLine('The ferry stops.')).toBe('The ferry stops.');
});
