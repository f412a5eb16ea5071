/** Names inside sentences: whatever their direction, they leave the sentence in its order (Unicode's bidirectional isolates, UAX #9). */
import { runsLeft } from './direction.js';

/** First strong isolate, right-to-left isolate and the end of either. */
const [AUTO, LEFT, END] = ['\u2068', '\u2067', '\u2069'];

/** As it stands in a sentence that runs from left to right: text of that direction needs no marks. */
export function isolated(text: string): string {
  return runsLeft(text) ? AUTO + text + END : text;
}

/** Who, verb and whom as one line of text; it runs as its verb is written. */
export function claimLine(who: string, verb: string, whom: string): string {
  const parts = [who, verb, whom].filter(Boolean);
  if (!parts.some(runsLeft)) return parts.join(' ');
  const line = parts.map((part) => AUTO + part + END).join(' ');
  return runsLeft(verb) ? LEFT + line + END : line;
}
