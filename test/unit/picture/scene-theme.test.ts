/** The palette holds: for four kinds of colour vision, against its paper, and without colour by the dash. */
import { expect, test } from 'vitest';
import { mix } from '../../../src/scene/colour.js';
import { anyTheme } from '../../../src/scene/print-theme.js';
import { TONES } from '../../../src/story/vocabulary.js';
import { ciede2000, contrast, difference, VISIONS } from '../../gallery/vision.js';

const SCHEMES = ['light', 'dark', 'print'] as const;

test.each(SCHEMES)('%s: every two tones differ by at least 15 for each kind of colour vision', (scheme) => {
  const { tones } = anyTheme(scheme);
  expect(tones).toHaveLength(TONES.length);
  for (const vision of VISIONS)
    tones.forEach((a, i) => {
      for (const b of tones.slice(i + 1))
        expect(difference(a, b, vision), `${a} ${b} ${vision}`).toBeGreaterThanOrEqual(15);
    });
});

test.each(SCHEMES)('%s: lines, heads, outlines and the focus stand out from the paper by 3 to 1', (scheme) => {
  const theme = anyTheme(scheme);
  for (const colour of [...theme.tones, theme.ink, theme.focus])
    expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(3);
  expect(contrast(theme.ink, theme.node)).toBeGreaterThanOrEqual(3);
});

test.each(SCHEMES)('%s: all that is read has 4.5 to 1, also on the band of a selected line', (scheme) => {
  const theme = anyTheme(scheme);
  for (const colour of [theme.ink, theme.muted, ...theme.words])
    expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(4.5);
  theme.words.forEach((colour, tone) => {
    expect(contrast(colour, theme.bands[tone]!)).toBeGreaterThanOrEqual(3);
  });
});

test.each(SCHEMES)('%s: what is dim is weaker than what is not, and still there', (scheme) => {
  const theme = anyTheme(scheme);
  theme.dimmed.forEach((colour, tone) => {
    expect(contrast(colour, theme.paper)).toBeLessThan(contrast(theme.tones[tone]!, theme.paper));
    expect(contrast(colour, theme.paper)).toBeGreaterThan(1.4);
  });
  expect(contrast(theme.faint, theme.paper)).toBeGreaterThan(2);
});

test('every tone has a dash of its own', () => {
  const { dashes } = anyTheme('light');
  expect(new Set(dashes.map((dash) => dash.join(' '))).size).toBe(TONES.length);
  for (const dash of dashes) expect(dash.length % 2).toBe(0);
});

test('forced colours: nothing but the reader’s own', () => {
  const { paper, ink, muted, faint, rule, focus, halo, node, tones, dimmed, words, bands } = anyTheme('forced');
  const own = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'GrayText'];
  for (const colour of [paper, ink, muted, faint, rule, focus, halo, node, ...tones, ...dimmed, ...words, ...bands])
    expect(own).toContain(colour);
});

test('print is on pure white', () => {
  expect(anyTheme('print').paper).toBe('#ffffff');
});

test('an override reaches what is mixed from it', () => {
  const plain = anyTheme('light');
  const other = anyTheme('light', { paper: '#000' });
  expect(other.paper).toBe('#000');
  expect(other.dimmed).not.toEqual(plain.dimmed);
  expect(other.tones).toEqual(plain.tones);
  expect(anyTheme('light', { tones: Array(6).fill('rebeccapurple') }).dimmed).toEqual(Array(6).fill(plain.faint));
});

test('mixing takes short and long notation and refuses the rest', () => {
  expect(mix('#000', '#fff', 0.5)).toBe('#808080');
  expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
  expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
  expect(mix('Canvas', '#ffffff', 0.5)).toBeNull();
  expect(mix('#12', '#ffffff', 0.5)).toBeNull();
});

test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('the measure of difference agrees with the published values: %j %j', (a, b, expected) => {
  expect(ciede2000([...a], [...b])).toBeCloseTo(expected, 4);
});
