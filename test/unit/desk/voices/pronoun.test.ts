/** Whom a pronoun can mean: a body agrees with it as a person does, and where two fit nobody is chosen. */
import { expect, test } from 'vitest';
import { foundIn, type Lang } from '../who/found.js';

/** Of the last proposal of a text. */
function last(text: string, lang: Lang) {
  const { proposals } = foundIn(text, lang);
  const { speakers, sure } = proposals.at(-1) ?? { speakers: [], sure: false };
  return { speakers, sure };
}

test.each([
  [
    'de',
    'Jutta Wengler warnte am Montag vor dem Bau. Die Initiative „Freies Ufer“ will den Bau stoppen. Sie beruft sich auf ein Gutachten der Stadt.',
    ['Freies Ufer', 'Jutta Wengler'],
  ],
  [
    'de',
    'Bürgermeisterin Petra Holm lobte den Plan. Die Stadt Lauter hat den Vertrag gekündigt. Sie verlangt zwei Millionen Euro von der Reederei Tidelinie.',
    ['Stadt Lauter', 'Petra Holm'],
  ],
  [
    'de',
    'Petra Holm sagte, der Plan sei gut. Am Montag wies die Stadt Lauter das zurück. Sie verlangt zwei Millionen Euro.',
    ['Stadt Lauter', 'Petra Holm'],
  ],
  [
    'de',
    'Petra Holm sagte, der Plan sei gut. Die Firma Norda Bau klagt gegen die Stadt Lauter. Sie fordert drei Millionen Euro.',
    ['Norda Bau', 'Petra Holm'],
  ],
  [
    'de',
    'Petra Holm sagte, der Plan sei gut. Norda Bau weist die Vorwürfe zurück. Sie sagte, die Stadt Lauter habe recht.',
    ['Norda Bau', 'Petra Holm'],
  ],
  [
    'de',
    'Jens Holm sagte, der Plan sei gut. Der Verein Grüne Aue kritisiert die Stadt Lauter. Er wirft ihr vor, Zahlen zu verschweigen.',
    ['Verein Grüne Aue', 'Jens Holm'],
  ],
] as const)(
  '%s: a body that was just spoken of, and a person: both are offered, nobody is chosen: “%s”',
  (lang, text, both) => {
    const { speakers, sure } = last(text, lang);
    expect(speakers.slice(0, 2)).toEqual(both);
    expect(sure).toBe(false);
  },
);

test.each([
  [
    'de',
    'Petra Holm sagte, der Plan sei gut. Das Unternehmen Norda Bau weist die Vorwürfe zurück. Es kündigte an, gegen die Stadt Lauter zu klagen.',
    'Norda Bau',
    'Petra Holm',
  ],
  [
    'en',
    'Petra Holm said the plan was good. Kestrel Water rejected the claims. It accused Ofwell of hiding figures.',
    'Kestrel Water',
    'Petra Holm',
  ],
  [
    'en',
    'Petra Holm praised Kestrel Water. She said the figures of Ada Moss were false.',
    'Petra Holm',
    'Kestrel Water',
  ],
  [
    'en',
    'Petra Holm said the plan was good. The residents’ group Free Shore criticised Kestrel Water. They said the figures were false.',
    'Free Shore',
    'Petra Holm',
  ],
] as const)('%s: “%s”: %s, and never %s', (lang, text, first, never) => {
  const { speakers } = last(text, lang);
  expect(speakers[0]).toBe(first);
  expect(speakers).not.toContain(never);
});

test.each([
  ['de', 'Petra Holm lobte den Plan. Sie sagte, die Stadt Lauter habe recht.', 'Petra Holm'],
  [
    'en',
    'Petra Holm said the plan was good. Ada Moss criticised Kestrel Water. She said the figures were false.',
    'Ada Moss',
  ],
  ['en', 'Kestrel Water rejected the claims. It accused Ofwell of hiding figures.', 'Kestrel Water'],
  // Another pronoun stands at the verb.
  ['en', 'Ada Moss owns Kestrel Water. It would, she said, be the last thing that Ofwell sold.', 'Ada Moss'],
] as const)('%s: where one alone fits it is chosen as before: “%s”: %s', (lang, text, name) => {
  const { speakers, sure } = last(text, lang);
  expect([speakers[0], sure]).toEqual([name, true]);
});
