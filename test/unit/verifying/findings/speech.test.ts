import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsIn } from '../../../../src/story/findings/marks.js';
import { sentencesOf } from '../../../../src/story/findings/sentences.js';
import { codesOf } from '../../../fixtures/finding.js';

const speech = (lang: 'de' | 'en', text: string, exact: string, form: 'direct' | 'partial' | 'indirect' | 'reported') =>
  codesOf(lang, text, { exact, form, tone: 'conflict' }).includes('speech');
const inner = (text: string) => pairsIn(text).map(({ open, close }) => text.slice(open + 1, close));

describe('pairs of marks', () => {
  test.each([
    ['„Das wird teuer“, sagte sie.', ['Das wird teuer']],
    ['“It will cost,” she said. “A lot.”', ['It will cost,', 'A lot.']],
    ['»Das wird teuer«, sagte sie.', ['Das wird teuer']],
    ['«C’est cher», dit-elle.', ['C’est cher']],
    ['« C’est cher », dit-elle.', [' C’est cher ']],
    ['"Das wird teuer", sagte sie. "Sehr."', ['Das wird teuer', 'Sehr.']],
    ['‘It’s the workers’ bridge,’ she said.', ['It’s the workers’ bridge,']],
    ["'It's the town's bridge,' she said.", ["It's the town's bridge,"]],
    ['„Mit der ‚Seehund‘ wird es leise“, sagte sie.', ['Mit der ‚Seehund‘ wird es leise', 'Seehund']],
    ['“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,', 'never']],
    ['「資金はまだない」と述べた。', ['資金はまだない']],
    ['彼は『行く』と「述べた」。', ['行く', '述べた']],
    ['A 12" pipe and a 5\' board.', []],
    ['ח"כ דנה לוי', []],
    ['The workers’ demands and the dogs’ home.', []],
    ['In the ’90s it was rock ’n’ roll.', []],
    ['„Der erste Absatz.\n\n„Der zweite Absatz“, sagte sie.', ['Der erste Absatz.', 'Der zweite Absatz']],
    ['“One.\n\n“Two,” she said.', ['One.', 'Two,']],
  ])('%s', (text, words) => {
    expect(inner(text)).toEqual(words);
  });

  test('a pair never crosses another, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'„“”"‚‘’\'«»‹›「」ab .,\n') });
    fc.assert(
      fc.property(text, (given) => {
        const pairs = pairsIn(given);
        for (const a of pairs) {
          expect(a.open).toBeLessThan(a.close);
          for (const b of pairs) if (a.open < b.open) expect(b.open > a.close || b.close <= a.close).toBe(true);
        }
      }),
    );
  });
});

describe('sentences', () => {
  const cut = (text: string) => sentencesOf(text, pairsIn(text)).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['Er kam. Sie ging.', ['Er kam.', 'Sie ging.']],
    ['Am 3. Juni kam er. Sie ging.', ['Am 3. Juni kam er.', 'Sie ging.']],
    ['Es kostet 1,5 Mio. Euro. Das ist viel.', ['Es kostet 1,5 Mio. Euro.', 'Das ist viel.']],
    ['Dr. Winter schrieb auf X. Trump las es.', ['Dr. Winter schrieb auf X.', 'Trump las es.']],
    ['„Nein. Nie!“, rief sie. Er ging.', ['„Nein. Nie!“, rief sie.', 'Er ging.']],
    ['„Der Motor liegt hier.“ Wer wolle, könne kommen.', ['„Der Motor liegt hier.“', 'Wer wolle, könne kommen.']],
    ['Mr. J. Smith paid $3.2m. He left.', ['Mr. J. Smith paid $3.2m.', 'He left.']],
    ['“No.” She left.', ['“No.”', 'She left.']],
    ['Überschrift\n\nEin Satz.', ['Überschrift', 'Ein Satz.']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('cover every character that is no space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Ab. !?"„“\n1') }), (text) => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('direct words stand inside one pair', () => {
  test.each([
    ['de', '„Das wird teuer“, sagte Quast.', 'Das wird teuer'],
    ['de', '„Das wird teuer. Und laut“, sagte Quast.', 'Und laut'],
    ['de', 'Quast sagte: »Das wird teuer.«', 'Das wird teuer'],
    ['de', '"Das wird teuer", sagte Quast. "Sehr teuer."', 'Sehr teuer'],
    ['en', '‘It will cost the town’s money,’ Calloway said.', 'It will cost the town’s money'],
    ['en', '“It will cost,” Calloway said.', 'It will cost'],
  ] as const)('%s: %s', (lang, text, exact) => {
    expect(speech(lang, text, exact, 'direct')).toBe(false);
    expect(speech(lang, text, exact, 'reported')).toBe(true);
    expect(speech(lang, text, exact, 'indirect')).toBe(true);
    expect(speech(lang, text, exact, 'partial')).toBe(true);
  });

  test.each([
    [
      'de',
      'Quast nannte Ellerhagen „einen Meister der heißen Luft“.',
      'Quast nannte Ellerhagen „einen Meister der heißen Luft“',
    ],
    ['de', '„Ja“, sagte Quast, und die Fähre „Seehund“ legte ab.', 'sagte Quast, und die Fähre „Seehund“ legte ab'],
    ['en', 'Thorne called it “a flute with a handrail” on Monday.', 'Thorne called it “a flute with a handrail”'],
    ['en', '“Yes,” she said. The bridge stays. “No.”', 'The bridge stays'],
  ] as const)('%s: the narrator’s clause is not direct: %s', (lang, text, exact) => {
    expect(speech(lang, text, exact, 'direct')).toBe(true);
  });
});

describe('a partial quotation holds the speaker’s words', () => {
  test.each([
    [
      'de',
      'Quast nannte Ellerhagen „einen Meister der heißen Luft“.',
      'Quast nannte Ellerhagen „einen Meister der heißen Luft“',
    ],
    ['en', 'Calloway called it ‘a song’ again.', 'Calloway called it ‘a song’'],
  ] as const)('%s: %s', (lang, text, exact) => {
    expect(speech(lang, text, exact, 'partial')).toBe(false);
    expect(speech(lang, text, exact, 'indirect')).toBe(true);
  });

  test.each([
    ['de', 'Quast lobte die Fähre sehr.', 'Quast lobte die Fähre sehr'],
    ['de', 'Quast lobte die Fähre „Seehund“ sehr.', 'Quast lobte die Fähre „Seehund“ sehr'],
    ['en', 'Calloway praised the town’s bridge.', 'Calloway praised the town’s bridge'],
    ['en', 'Calloway praised the “Singing Bridge” at length.', 'Calloway praised the “Singing Bridge” at length'],
  ] as const)('%s: no marks, or a name’s alone: %s', (lang, text, exact) => {
    expect(speech(lang, text, exact, 'partial')).toBe(true);
    expect(speech(lang, text, exact, 'reported')).toBe(false);
    expect(speech(lang, text, exact, 'indirect')).toBe(false);
  });
});

test('a report may keep its distance from a word by marks', () => {
  expect(speech('de', 'Die „kleine“ Fähre liegt im Hafen.', 'Die „kleine“ Fähre liegt im Hafen', 'reported')).toBe(
    false,
  );
  expect(speech('en', 'The “small” bridge stays open.', 'The “small” bridge stays open', 'reported')).toBe(false);
});
