/** Who is paid by the words alone: "paid … to the town", "an den Kreis", whoever does it, also where that is only a pronoun. */
import { clausesOf } from '../clause/clauses.js';
import { labelOf } from '../label.js';
import { PAYING } from '../lexicon/handing.js';
import { find, type Lexicon } from '../lexicon/index.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';

/** A relation in which whoever pays is not the same: "buys" may be told by what is sold. */
const PAYS =
  /(?<!\p{L})(?:re)?(?:pa(?:y|id)|giv|gave|donat|len[dt]|grant|contribut|transfer|fund|financ|zahl|spend|leih|überw|schenk|finanz|gibt)/iu;
const ASIDE = /(?<!\p{L})(?:by|from|von|vom|durch|erhält|bekommt|receives|gets)(?!\p{L})/iu;

/** Behind the verb; what is owed or sold to somebody is not what is paid to them. */
const TO = /^(?!.*(?<!\p{L})(?:by|owed|due|that|who|which|sold)(?!\p{L})).*\sto\s(?:(?:the|its|their|his|her)\s)?$/u;
const TO_GERMAN =
  /(?:(?<!\p{L})an\s(?:(?:den|die|das|(?:ein|ihr|sein|unser)e?n?)\s)?|(?<![\p{L}\p{N}])(?<!\s(?:an|aus|außer|bei|mit|nach|seit|von|zu|gegenüber|in|auf|über|unter|vor|hinter|neben|zwischen)\s)(?:de|(?:ein|ihr|sein|unser)e)m\s)$/iu;

/** The word that says so, and who is paid; null where nobody is. */
export function handedIn(passage: JudgedPassage, lexicon: Lexicon): { verb: string; ids: readonly string[] } | null {
  const label = labelOf(passage);
  if (!PAYS.test(label) || ASIDE.test(label)) return null;
  const { frame, start, end, mentions } = passage;
  for (const clause of clausesOf(frame, sentenceOf(passage), lexicon)) {
    const text = frame.slice(clause.start, clause.end);
    const [verb] = find(PAYING[lexicon.lang], text).filter(
      (one) => clause.start + one.start >= start && clause.start + one.end <= end,
    );
    if (!verb) continue;
    const isPaid = (at: number) =>
      lexicon.lang === 'de'
        ? TO_GERMAN.test(frame.slice(clause.start, at))
        : TO.test(frame.slice(clause.start + verb.end, Math.max(at, clause.start + verb.end)));
    const last = Math.min(clause.end, end);
    const paid = mentions.filter(
      (one) => one.start >= clause.start && one.end <= last && !one.possessive && isPaid(one.start),
    );
    const ids = [...new Set(paid.map(({ id }) => id))];
    if (ids.length > 0) return { verb: verb.text, ids };
  }
  return null;
}
