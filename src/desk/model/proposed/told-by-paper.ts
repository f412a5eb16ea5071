/**
 * What a paper tells on its own word, or by papers that it has seen: "Nach Informationen dieser Zeitung", "this newspaper has learned". Nobody of
 * the story says so, whoever stands in the sentence before; and until somebody does it is hearsay.
 */
import type { Proposal } from '../../../propose/types.js';
import { sentencesIn } from '../passage/coverage.js';
import { pairsNear } from '../passage/words.js';
import type { PassageSpan } from '../types.js';
import type { Attributed, Parties } from './at-verb.js';

const OURS_DE =
  '(?:[Dd]ies(?:e[rs]?|em)|[Uu]nser(?:e[rs]?|em)?) (?:Zeitung|Redaktion|Blatt(?:e?s)?|Magazins?|Senders?|Portals?|Nachrichtenagentur)|(?:[Dd]er|[Dd]ie) Redaktion';
const NAMED_DE =
  '(?:d(?:er|ie|as|em|es) )?(?:\\p{Lu}[\\p{L}-]* )?(?:\\p{Lu}[\\p{L}-]*)?(?:[Zz]eitung|[Bb]oten?|[Aa]nzeigers?|[Rr]undschau|[Tt]ageblatt(?:e?s)?|[Kk]uriers?|[Nn]achrichten|[Pp]resse|[Ee]chos?|[Aa]llgemeinen?|[Mm]erkurs?)|(?:d(?:er|ie|as|em|es) )?\\p{Lu}{2,6}';
const PAPER_EN =
  '(?:Examiner|Gazette|Echo|Courier|Times|Herald|Tribune|Post|Chronicle|Mercury|Argus|Observer|Guardian|Telegraph|Standard|Journal|News|Press|Mail|Express|Advertiser|Record|Mirror|Globe|Packet|Bulletin|Reporter|Dispatch|Messenger|BBC|Reuters)';
const OURS_EN = `(?:(?:[Tt]his|[Oo]ur) (?:newspaper|paper|magazine|website|publication|newsroom|site|agency)|(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]* ){0,3}?${PAPER_EN})`;
const LETTERS = "[\\p{L}’'-]+ ";

const PATTERNS = [
  `[Nn]ach (?:${LETTERS})?(?:Informationen|Recherchen|Erkenntnissen|Kenntnis) (?:von )?(?:${OURS_DE}|${NAMED_DE})`,
  '[Nn]ach \\p{Lu}[\\p{L}-]*-(?:Informationen|Recherchen)',
  `[Ww]ie (?:${OURS_DE}|${NAMED_DE}) (?:${LETTERS}){0,5}?(?:erfuhr|erfahren (?:hat|haben|konnte))`,
  `(?<!(?:von|aus|in|durch|gegenüber) )(?:(?:Unterlagen|Dokumenten?|E-Mails|Akten|Protokollen?|Papieren?|Schreiben)(?: zufolge)?, (?:die|welche) )?(?:${OURS_DE}) (?:${LETTERS}){0,4}?(?:erfuhr|erfahren (?:hat|haben|konnte)|vorliegt|vorliegen|vorlag(?:en)?)`,
  `(?:[Ee]rfuhr|[Ll]iegt|liegen|lag(?:en)?) (?:${OURS_DE})(?:[^.!?]{0,40} vor)?`,
  `${OURS_EN} (?:understands?|(?:has|had) (?:${LETTERS})?(?:learn(?:ed|t)|seen|established|been told|obtained|discovered)|learn(?:ed|t)|can (?:${LETTERS})?reveal)`,
  `(?:[Dd]ocuments?|[Ee]-?mails?|[Ff]iles?|[Ll]etters?|[Mm]inutes|[Ff]igures|[Rr]ecords|[Pp]apers|report|memo|accounts|messages|correspondence|copy|copies) (?:${LETTERS}){0,4}?(?:seen|obtained|reviewed|viewed) by ${OURS_EN}(?: (?:shows?|suggests?|reveals?|indicates?|states?|says?))?`,
  `[Aa]ccording to (?:${LETTERS}){0,4}?(?:documents?|e-?mails?|files?|letters?|minutes|records|papers|messages|correspondence) (?:${LETTERS}){0,4}?(?:seen|obtained|reviewed|viewed) by(?: ${OURS_EN}| (?:the )?\\p{Lu}[\\p{L}’'-]*)?`,
];
const TOLD = new RegExp(`(?<![\\p{L}])(?:${PATTERNS.join('|')})(?![\\p{L}])`, 'gu');

/** Where the sentence of a passage says so, in nobody's quotation marks; null where it does not. */
export function toldByPaper(text: string, { start, end }: PassageSpan): PassageSpan | null {
  const around = sentencesIn(text).filter((its) => its.start < end && start < its.end);
  const [first, last] = [Math.min(start, around[0]?.start ?? start), Math.max(end, around.at(-1)?.end ?? end)];
  const pairs = pairsNear(text, { start: first, end: last });
  for (const { index, 0: words } of text.slice(first, last).matchAll(TOLD)) {
    const its = { start: first + index, end: first + index + words.length };
    if (!pairs.some(({ open, close }) => open < its.start && its.end <= close)) return its;
  }
  return null;
}

type Told = Attributed & Pick<Proposal, 'about' | 'modality'>;

/** A proposal as the paper's own report: of those who were thought to say it only who stands in it is offered, and nobody is chosen. */
export function asToldByPaper<Its extends Told>(text: string, its: Its, partyOf: Parties): Its {
  const told = its.form === 'direct' ? null : toldByPaper(text, its);
  if (!told || (its.form !== 'reported' && isSaidElsewhere(text, its, told))) return its;
  const places = (name: string) => partyOf(name)?.mentions ?? [];
  const isWithin = (a: PassageSpan, b: PassageSpan) => a.start >= b.start && a.end <= b.end;
  const isPaper = (name: string) => places(name).some((one) => one.start >= told.start && one.start < told.end);
  const stands = (name: string) => places(name).some((one) => isWithin(one, its) && !isWithin(one, told));
  const speakers = its.speakers.filter((name) => !isPaper(name) && (its.form === 'reported' || stands(name)));
  return {
    ...its,
    form: 'reported',
    modality: its.modality === 'denied' ? 'denied' : 'alleged',
    speakers,
    about: its.about.filter((name) => !isPaper(name)),
    sure: its.form === 'reported' && its.sure && speakers[0] === its.speakers[0],
  };
}

/** Another verb says whose words they are: "Wie unsere Zeitung erfuhr, sagte Voss …". */
function isSaidElsewhere(text: string, { cue, start, end }: Told, told: PassageSpan): boolean {
  const verb = cue?.split(' … ')[0] ?? '';
  const at = verb === '' ? -1 : text.indexOf(verb, start);
  return at >= 0 && at < end && (at < told.start || at >= told.end);
}
