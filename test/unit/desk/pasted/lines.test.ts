/** Text out of a PDF: its lines are known for what they are, and become paragraphs again without a letter lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRagged, joinedLines } from '../../../../src/desk/model/index.js';
import { germanFile, sampleText } from '../desk.js';

const PARAGRAPHS = [
  'Mayor Ines Calloway unveiled the design at the town hall on Friday, and the whole town came to see it with its own eyes. “People will cross the river,” she said, and hummed a bar to prove it.',
  'Ada Winslow leads the firm that drew the plans and hopes to start work in September, if nobody objects to the noise that it makes at night. Her rival has fought with her over every bridge on the estuary for twenty years and more.',
  'The Harbour Trust plans to add a sum; a draft budget says so, on which councillors vote in June. Nobody had expected as much of it.',
];

/** As a page of so many characters has it. */
function printed(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

test('an article as the web has it is not ragged, nor are a list, a poem of whole lines and a file of ours', () => {
  expect(isRagged(sampleText)).toBe(false);
  expect(isRagged(germanFile)).toBe(false);
  expect(isRagged('Apples.\nPears.\nPlums.\nCherries.\nNuts.\nFigs.\nDates.')).toBe(false);
  expect(isRagged('')).toBe(false);
});

test('whatever the width of the page, its lines are ragged and become the paragraphs that they were', () => {
  fc.assert(
    fc.property(fc.integer({ min: 28, max: 60 }), (width) => {
      const apart = PARAGRAPHS.map((its) => printed(its, width)).join('\n\n');
      expect(isRagged(apart)).toBe(true);
      expect(joinedLines(apart)).toBe(PARAGRAPHS.join('\n\n'));
      expect(isRagged(joinedLines(apart))).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test('a word that is parted at the end of a line is whole again, a compound keeps its hyphen', () => {
  expect(joinedLines('der Bürger-\nmeister sprach')).toBe('der Bürgermeister sprach');
  expect(joinedLines('der E-\nMail-Dienst')).toBe('der E- Mail-Dienst');
  expect(joinedLines('one\n\ntwo')).toBe('one\n\ntwo');
});

test('no letter is lost, whatever is joined', () => {
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ab', 'c-', '\n', '\n\n', ' ', 'D.', 'é'), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(letters(joinedLines(text))).toBe(letters(text));
    }),
    { numRuns: 200 },
  );
});
