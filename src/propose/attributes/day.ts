/** The first day that a passage names. */
import { daysIn } from '../../story/findings/days.js';
import { type Lexicon, lexiconOf } from '../../story/findings/lexicon/index.js';
import { once } from '../../story/once.js';
import type { Passage, Reading } from '../types.js';

/** Stands in for the day of the text, which nobody has told; what depends on it is given as it stands. */
const SOME_DAY = '2000-01-01';

/** YYYY-MM-DD where its words tell the year, else as it stands. */
export function dayOf({ text }: Reading, { start, end }: Passage, lang: string): string | null {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return null;
  const own = text.slice(start, end);
  if (!hintsOf(lexicon).test(own)) return null;
  const [day] = daysIn(own, lexicon, [SOME_DAY]);
  if (!day) return null;
  const said = own.slice(day.start, day.end);
  return /\p{N}{4}/u.test(said) ? (day.days[0] ?? said) : said;
}

/** Most passages name no day; looking closely is dear. */
const hintsOf = once(({ days }: Lexicon) => {
  const { months, weekdays, today, yesterday, dayBefore, tomorrow } = days;
  const words = [...months, ...weekdays, ...today, ...yesterday, ...dayBefore, ...tomorrow].join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?!\\p{L})|\\p{N}-\\p{N}|\\p{N}\\.\\s?\\p{N}{1,2}\\.`, 'iu');
});
