/**
 * A statement told in words. Every output tells it through here: what the source calls planned, alleged or denied is never told as a
 * fact, and a speaker's own words never without their marks.
 */
import type { Statement } from '../definition.js';
import type { Modality } from '../vocabulary.js';
import { claimLine } from './isolate.js';
import type { Teller } from './teller.js';
import type { Worded } from './text.js';
import { marksFor } from './wording.js';

/** The parts of a claim, in their order. */
export interface Claim {
  /** "Ellerhagen behauptet: ", "It is planned that "; empty before a plain fact. */
  readonly before: string;
  readonly who: string;
  readonly verb: Worded;
  readonly whom: string;
  /** " (ein Plan)", where what is said is planned and the saying is a fact. */
  readonly after: string;
}

/** How a claim with that verb is hedged: one that itself tells what is to come says so already, "has plans for … (a plan)" twice. */
export const hedgedAs = (modality: Modality, verb: string): Modality =>
  modality === 'planned' && TELLS_PLAN.test(verb) ? 'asserted' : modality;
const TELLS_PLAN = /(?<!\p{L})(?:plan|pläne)/iu;

/** Of what holds for all alike the first is named before the verb. */
export function claimOf({ t, names, relation }: Teller, statement: Statement): Claim {
  const { from, to, modality = 'asserted' } = statement;
  const verb = relation(statement.relation);
  const [first = '', ...others] = from;
  const [who, whom] = to ? [from, to] : [[first], others];
  const { voices, speakers } = sidesOf(statement);
  const [before, after] = t.hedges[hedgedAs(modality, verb.text)]({
    voice: names(voices),
    speaker: names(speakers),
    many: (speakers.length > 0 ? speakers : voices).length > 1,
  });
  return { before, who: names(who), verb, whom: names(whom), after };
}

/**
 * Ids of those who speak of themselves or others, and of those on whose word else it is. Who denies a claim of their own deeds speaks of
 * themselves, in whatever form it is told.
 */
export function sidesOf({ from = [], form, modality, attributedTo = [] }: Sides): {
  readonly voices: readonly string[];
  readonly speakers: readonly string[];
} {
  const isOwnDenial = modality === 'denied' && attributedTo.length > 0 && String(attributedTo) === String(from);
  const isOwn = form !== 'reported' || isOwnDenial;
  return isOwn
    ? { voices: attributedTo.filter((id) => !from.includes(id)), speakers: from }
    : { voices: attributedTo, speakers: [] };
}

type Sides = Partial<Pick<Statement, 'from' | 'form' | 'modality' | 'attributedTo'>>;

/** "Elon Musk bezweifelt Stargate"; "Ellerhagen behauptet: Tidelinie zahlt Werft Holm" */
export function claimText(teller: Teller, statement: Statement): string {
  const { before, who, verb, whom, after } = claimOf(teller, statement);
  return `${before}${claimLine(who, verb.text, whom)}${after}`;
}

/** What the source does not give as a fact, in a word; null of what it does. */
export function hedgeOf({ t }: Teller, { modality = 'asserted' }: Statement): string | null {
  return modality === 'asserted' ? null : t.hedged[modality];
}

/** "zahlt (bestritten)": where a verb stands in a column of its own, or is one of several. */
export function verbText(teller: Teller, statement: Statement): string {
  return hedged(teller.relation(statement.relation).text, hedgeOf(teller, statement));
}

/** A text that is no sentence, with its hedge. */
export function hedged(text: string, hedge: string | null): string {
  return hedge ? `${text} (${hedge})` : text;
}

/** The words: in the marks of their language where they are a speaker's own. `text` is the excerpt or, in `lang`, a translation of it. */
export function quoted(
  { t, langOf }: Teller,
  statement: Statement,
  text: string = statement.quote.exact,
  lang: string = langOf(statement),
): string {
  const [open, close] = statement.form === 'direct' ? marksFor(lang, t) : ['', ''];
  return `${open}${text}${close}`;
}

/** The claim as what leads to its words: "Elon Musk bezweifelt Stargate:", "Geplant: Tidelinie zahlt Seehund II –" */
export function leadOf(teller: Teller, statement: Statement): string {
  const text = claimText(teller, statement);
  return claimOf(teller, statement).before.endsWith(': ') ? `${text} –` : `${text}:`;
}

/** Claim and words in one line; words beyond `most` characters are cut off between two of them. */
export function toldOf(teller: Teller, statement: Statement, most = Number.POSITIVE_INFINITY): string {
  return `${leadOf(teller, statement)} ${quoted(teller, statement, shortened(statement.quote.exact, most))}`;
}

export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most) || most)} …`;
}
