/** The looks of groups hold: on their paper, beside each other, and for four kinds of colour vision; words in a group's colour can be read. */
import { expect, test } from 'vitest';
import { graphTheme, SLOTS } from '../../../src/network/picture/columns.js';
import { themeOf } from '../../../src/scene/theme.js';
import { contrast, difference, VISIONS } from '../../gallery/vision.js';

const SCHEMES = ['light', 'dark'] as const;
const accents = (scheme: 'light' | 'dark') => graphTheme(scheme, true).tones.slice(0, SLOTS - 1);

test.each(SCHEMES)('%s: every group stands out from the paper by 3 to 1, its words by 4.5 to 1', (scheme) => {
  const { paper, words } = graphTheme(scheme, true);
  for (const colour of accents(scheme)) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3);
  for (const colour of words) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
});

test.each(SCHEMES)(
  '%s: neighbours in the palette differ by at least 15, any two by at least 9, for each kind of colour vision',
  (scheme) => {
    const all = accents(scheme);
    for (const vision of VISIONS)
      all.forEach((a, i) => {
        for (const [j, b] of all.entries()) {
          if (j <= i) continue;
          expect(difference(a, b, vision), `${a} ${b} ${vision}`).toBeGreaterThanOrEqual(j === i + 1 ? 15 : 9);
        }
      });
  },
);

test.each(SCHEMES)('%s: no group looks like the rest, which is quiet', (scheme) => {
  const rest = graphTheme(scheme, true).tones[SLOTS - 1]!;
  expect(rest).toBe(themeOf(scheme).faint);
  for (const colour of accents(scheme)) expect(difference(colour, rest, 'normal'), colour).toBeGreaterThanOrEqual(12);
});

test('forced colours: none but the reader’s own, and every group is drawn', () => {
  const { tones, fills, words, paper, rim } = graphTheme('forced', true);
  for (const colour of [...tones, ...words, ...(fills ?? []), rim])
    expect(['Canvas', 'CanvasText', 'GrayText']).toContain(colour);
  for (const colour of tones) expect(colour).not.toBe(paper);
});
