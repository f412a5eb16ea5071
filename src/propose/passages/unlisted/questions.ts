/** English: what somebody asks, or will not say: "wonders if the dam will hold", "declined to say whether it had". */
import { hasFinite } from '../content.js';
import { isSomebody, type Stretch } from './thoughts.js';

const ASKS =
  /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|quer(?:y|ies|ied)|doubt(?:s|ed)?|inquire[sd]?|enquire[sd]?|know|say|tell|disclose|reveal|explain|specify|elaborate|drawn|comment|speculate|discuss|confirm|judge|guess|predict|answer|recall|remember)$/;
const OPENS = /^(?:whether|if|who|whom|what|why|how|when|where|which)$/;
const WISHES =
  /^(?:want(?:s|ed)?|declin(?:es|ed)|refus(?:es|ed)|would|will|could|can|cannot|did|does|was|were|is|unable|unwilling)$/;

/** Place of the verb that asks; `null` where nobody does. */
export function askedIn({ tokens, lexicon }: Stretch): readonly number[] | null {
  const isAny = (from: number, to: number) =>
    tokens.slice(from, to).some((token) => isSomebody(token, lexicon) || token.low === 'it');
  for (let i = 2; i < tokens.length - 2; i++) {
    const token = tokens[i];
    if (!token || token.isQuoted || !OPENS.test(token.low)) continue;
    const at = /^(?:on|about|to|by|as)$/.test(tokens[i - 1]?.low ?? '') ? i - 2 : i - 1;
    const verb = tokens[at];
    if (!verb || verb.isQuoted || !ASKS.test(verb.low) || !isAny(0, at)) continue;
    // "Asked whether she would sell, …"
    if (at === 0 || !hasFinite(tokens, i + 1, tokens.length, lexicon)) continue;
    const isPlain = !/(?:s|ed)$/.test(verb.low);
    const wish = tokens.findLastIndex(({ low }, k) => k < at && k > at - 7 && WISHES.test(low));
    if (isPlain && wish < 0) continue;
    return wish >= 0 && isPlain ? [wish, at] : [at];
  }
  return fronted();

  /** "Whether it had been set he was in no position to say" */
  function fronted(): readonly number[] | null {
    const last = tokens.findLastIndex(({ isWord }) => isWord);
    if (!/^(?:whether|how|why|who|when|where)$/.test(tokens[0]?.low ?? '') || tokens.at(-1)?.text === '?') return null;
    if (!/^(?:to|not|would|will|could|cannot|can|never)$/.test(tokens[last - 1]?.low ?? '')) return null;
    if (!/^(?:say|tell|know|disclose|explain|reveal|guess|judge)$/.test(tokens[last]?.low ?? '')) return null;
    return isAny(1, last) ? [last] : null;
  }
}
