/** The looks of groups hold: on their paper, beside each other, and for four kinds of colour vision; words in a group's colour can be read. */
import { expect, test } from 'vitest';
import { graphTheme, rampFormOf, SLOTS } from '../../../src/network/picture/columns.js';
import { RAMP_STEPS } from '../../../src/scene/shapes.js';
import { themeOf } from '../../../src/scene/theme.js';
import { contrast, difference, VISIONS } from '../../gallery/vision.js';

const SCHEMES = ['light', 'dark'] as const;
const accents = (scheme: 'light' | 'dark') => graphTheme(scheme, 'groups').tones.slice(0, SLOTS - 1);

test.each(SCHEMES)('%s: every group stands out from the paper by 3 to 1, its words by 4.5 to 1', (scheme) => {
  const { paper, words } = graphTheme(scheme, 'groups');
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
  const rest = graphTheme(scheme, 'groups').tones[SLOTS - 1]!;
  expect(rest).toBe(themeOf(scheme).faint);
  for (const colour of accents(scheme)) expect(difference(colour, rest, 'normal'), colour).toBeGreaterThanOrEqual(12);
});

test('forced colours: none but the reader’s own, and every group is drawn', () => {
  const { tones, fills, words, paper, rim } = graphTheme('forced', 'groups');
  for (const colour of [...tones, ...words, ...(fills ?? []), rim])
    expect(['Canvas', 'CanvasText', 'GrayText']).toContain(colour);
  for (const colour of tones) expect(colour).not.toBe(paper);
});

test.each(SCHEMES)('%s: a ramp grows darker, or lighter, all the way, for each kind of colour vision', (scheme) => {
  const { tones, paper, fills } = graphTheme(scheme, 'ramp');
  const ramp = tones.slice(0, RAMP_STEPS);
  for (const colour of ramp) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3);
  const against = ramp.map((colour) => contrast(colour, paper));
  expect(against).toEqual(against.toSorted((a, b) => a - b));
  for (const vision of VISIONS)
    ramp.slice(1).forEach((colour, i) => {
      expect(difference(ramp[i]!, colour, vision), `${colour} ${vision}`).toBeGreaterThanOrEqual(6);
    });
  expect(ramp.map((_, step) => fills?.[rampFormOf(step)])).toEqual(ramp);
  expect(fills?.[rampFormOf(RAMP_STEPS)]).toBe(themeOf(scheme).faint);
});
