/** "Zeigen", "show": speech only where whoever shows can say something, and what is shown is a sentence. */
import type { CueToken } from './tokens.js';

const SHOWS = /^(?:zeigen|belegen|lehren|verdeutlichen|show|demonstrate|illustrate|prove)$/;
/** Pictures and the like, times and chances. */
const PICTURES =
  /(?:bild|bilder|foto|fotos|aufnahmen?|film|video|videos|karte|grafik|zeichnung|skizze|plakat|schild|kamera|szenen?|anzeige|display|uhr|beispiele?|pictures?|photos?|photographs?|images?|footage|videos?|maps?|posters?|signs?|films?|drawings?|diagrams?|scenes?|displays?|examples?)$/u;
/** What tells nobody's name: "sie zeigt, wie …" is of whatever stood before. */
const POINTER = /^(?:er|sie|es|das|dies|dieser|diese|dieses|was|he|she|it|this|that|they|these|those|what|which)$/;
/** Of these "how" is told as well. */
const PAPERS =
  /(?:studien?|berichte?|umfragen?|zahlen|daten|gutachten|analysen?|statistik|statistiken|erhebung|untersuchung|untersuchungen|akten|protokolle?|unterlagen|dokumente|auswertung|messungen|recherchen|reports?|stud(?:y|ies)|surveys?|polls?|figures|data|minutes|documents?|records?|audits?|papers|accounts|filings?|research|tests?|analysis)$/u;
const SENTENCE = /^(?:dass|daß|that)$/;
const MANNER = /^(?:wie|how|was|what|wo|where|warum|why|ob|whether)$/;

/** Whether a found verb is of this kind and says nothing; `from` is the first word of its clause, `last` its own last one. */
export function onlyShows(
  lemma: string,
  tokens: readonly CueToken[],
  { from, at, last }: { readonly from: number; readonly at: number; readonly last: number },
): boolean {
  if (!SHOWS.test(lemma)) return false;
  const before = tokens.slice(from, at).filter(({ isWord }) => isWord);
  const own = before.length > 0 ? before : tokens.slice(last + 1, last + 4).filter(({ isWord }) => isWord);
  // Where every word only points, nobody is named.
  if (own.length > 0 && own.every(({ low }) => POINTER.test(low))) return true;
  if (own.some(({ low }) => PICTURES.test(low))) return true;
  const opening = tokens.find(({ low }, i) => i > last && (SENTENCE.test(low) || MANNER.test(low)));
  if (opening && SENTENCE.test(opening.low)) return false;
  // "The minutes show Thorne knew"
  return !own.some(({ low }) => PAPERS.test(low));
}
