/** The tour's words: in both languages, for every stop, and not more than four minutes of them. */
import { expect, test } from 'vitest';
import { STOPS } from '../../../src/desk/page/tour/stops.js';
import { pageWords } from '../../../src/desk/page/words.js';

/** Of a page that is read for the first time. */
const WORDS_A_MINUTE = 150;

test.each(['de', 'en'] as const)(
  'every stop is told in at most four minutes, with the words of the buttons (%s)',
  (lang) => {
    const t = pageWords(lang);
    const told = STOPS.map(({ name }) => t.stops[name].join(' '));
    expect(new Set(STOPS.map(({ name }) => name)).size).toBe(Object.keys(t.stops).length);
    for (const its of told) expect(its).toMatch(/\S.*[.:]/);
    const words = told.join(' ').split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(4 * WORDS_A_MINUTE);
    const all = told.join(' ');
    for (const button of [t.takeProposal, t.take, t.save, t.publish]) expect(all).toContain(button);
  },
);
