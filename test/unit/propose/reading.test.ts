/** The reading copy: what a page did to a text is undone, and every place has its way back. */
import { expect, test } from 'vitest';
import { readingOf } from '../../../src/propose/reading/reading.js';
import { breaksWith, plainBreaks } from '../../../src/propose/reading/sentences.js';

const sentences = (text: string, lang = 'de') => {
  const reading = readingOf(text, lang);
  return reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
};
const quoted = (text: string, lang: string) => {
  const reading = readingOf(text, lang);
  return reading.marks.map(({ open, close, depth }) => `${depth} ${reading.text.slice(open + 1, close)}`);
};

test('hyphens at line ends, ligatures, soft hyphens and page numbers are undone, and the way back is exact', () => {
  const source = [
    'Der Meister kennt den Haﬀdeich seit vielen Jah-',
    'ren und hält ihn, wie er gerne sagt, für si\u00adcher, auch',
    'wenn das Hafen- und Deichamt es anders sieht als',
    '',
    '17',
    '',
    'er selbst und seine drei Gesellen von der Werft.',
  ].join('\n');
  const reading = readingOf(source, 'de');
  expect(reading.text).toContain('den Haffdeich seit vielen Jahren und hält ihn');
  expect(reading.text).toContain('für sicher, auch wenn das Hafen- und Deichamt');
  expect(reading.text).toContain('anders sieht als er selbst');
  const start = reading.text.indexOf('Jahren');
  const back = reading.toSource({ start, end: start + 'Jahren'.length });
  expect(source.slice(back.start, back.end)).toBe('Jah-\nren');
  expect(reading.from(back.start)).toBe(start);
});

test('menus, captions and pointers to other articles are set apart', () => {
  const { paragraphs } = readingOf(
    'Startseite | Sport | Abo | Suche\n\nLesen Sie auch\nDiese Hütten müssen Sie kennen\n\nDie Werft schließt im Mai.\n\nTeilen',
    'de',
  );
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['apart', 'apart', 'apart', 'body', 'apart']);
});

test('an interviewer asks, and answers stand in marks', () => {
  const { paragraphs } = readingOf('Warum?\n\n"Darum. So ist es."\n\nUnd Sie?\n\n"Ich auch."\n\nEs regnet.', 'de');
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['question', 'body', 'question', 'body', 'body']);
});

test.each([
  ['de', '„Nein“, sagte er, „nie.“', ['0 Nein', '0 nie.']],
  ['en', '“No,” she said. “Never.”', ['0 No,', '0 Never.']],
  ['de', '»Er rief ›Halt!‹ und lief«, sagte sie.', ['0 Er rief ›Halt!‹ und lief', '1 Halt!']],
  ['fr', '«Non», dit-il.', ['0 Non']],
  ['en', '‘I don’t know the dogs’ owner,’ he said.', ['0 I don’t know the dogs’ owner,']],
  ['en', '"Twelve," he said of the 12" pipe.', ['0 Twelve,']],
  ['de', '‚Klang und Krise‘ hieß „Das ‚Ding‘“.', ['0 Klang und Krise', '0 Das ‚Ding‘', '1 Ding']],
  [
    'en',
    '‘I laid bricks all over this county.\n\n‘But the gas bill was high.’',
    ['0 I laid bricks all over this county.\n\n‘But the gas bill was high.'],
  ],
])('%s: marks of %s', (lang, text, pairs) => {
  expect(quoted(text, lang)).toEqual(pairs);
});

test('abbreviations, initials and days end no sentence, marks hold theirs together', () => {
  expect(sentences('Dr. Holm kam am 3. Juni. George W. Bush ging. Er schrieb auf X. Das war es.')).toEqual([
    'Dr. Holm kam am 3. Juni.',
    'George W. Bush ging.',
    'Er schrieb auf X.',
    'Das war es.',
  ]);
  expect(sentences('„Ich gehe. Jetzt.“ Dann ging sie.')).toEqual(['„Ich gehe. Jetzt.“', 'Dann ging sie.']);
});

test('without a segmenter, and with a tag that is none, the plain splitter does', () => {
  expect(breaksWith('de', {})).toBe(plainBreaks);
  expect(breaksWith('x-!!')).toBe(plainBreaks);
  expect(plainBreaks('Eins. Zwei.')).toEqual([6]);
});

test('a genitive’s s ends a sentence as any word does', () => {
  const { text, sentences } = readingOf('The bank put £25m into Grindle’s. The two stay apart. Mr. Holm left.', 'en');
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The bank put £25m into Grindle’s.',
    'The two stay apart.',
    'Mr. Holm left.',
  ]);
});
