/** Whose words an excerpt holds. */
import { enclosed } from './marks.js';

/** The speaker's own runs of an excerpt, their quotation marks included; `lang` is the excerpt's. */
export function spoken(exact: string, lang: string): string[] {
  return enclosed(exact, lang).map(({ start, end }) => exact.slice(start, end));
}
