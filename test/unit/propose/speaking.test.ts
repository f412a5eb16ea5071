/** Who speaks in short news texts, as the proposer itself finds their passages: other words for a party, names that follow, free Konjunktiv. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { castOf } from '../../../src/propose/attributes/mentions.js';
import { ranking } from '../../../src/propose/attributes/speakers.js';
import { type Attributed, markedIn } from '../../propose/marked.js';

/** Of each labelled passage: its words, and who was wanted or found first. */
function told({ reading, passages, wanted, lang }: Attributed, who: (i: number) => string) {
  return passages.flatMap(({ start, end }, i) =>
    wanted[i] ? [`${reading.text.slice(start, end)} ${lang}: ${who(i).toLowerCase()}`] : [],
  );
}

test.each(markedIn(join(import.meta.dirname, 'speaking')).map((one) => [one.name, one] as const))('%s', (_, one) => {
  const { parties } = castOf(one.reading, one.lang, []);
  const ranked = [...ranking(one.reading, one.passages, one.lang, [])];
  const wanted = told(one, (i) => one.wanted[i]?.[0] ?? '');
  expect(wanted).not.toEqual([]);
  expect(told(one, (i) => parties[ranked[i]?.parties[0] ?? -1]?.name ?? '')).toEqual(wanted);
});
