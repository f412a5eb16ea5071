/** What a paper tells on its own word, or by papers that it has seen: "Nach Informationen dieser Zeitung", "this newspaper has learned". */
import type { Span } from '../sentences.js';

const OURS_DE =
  '(?:[Dd]ies(?:e[rs]?|em)|[Uu]nser(?:e[rs]?|em)?) (?:Zeitung|Redaktion|Blatt(?:e?s)?|Magazins?|Senders?|Portals?|Nachrichtenagentur)|(?:[Dd]er|[Dd]ie) Redaktion';
const NAMED_DE =
  '(?:d(?:er|ie|as|em|es) )?(?:\\p{Lu}[\\p{L}-]* )?(?:\\p{Lu}[\\p{L}-]*)?(?:[Zz]eitung|[Bb]oten?|[Aa]nzeigers?|[Rr]undschau|[Tt]ageblatt(?:e?s)?|[Kk]uriers?|[Nn]achrichten|[Pp]resse|[Ee]chos?|[Aa]llgemeinen?|[Mm]erkurs?)|(?:d(?:er|ie|as|em|es) )?\\p{Lu}{2,6}';
const PAPER_EN =
  '(?:Examiner|Gazette|Echo|Courier|Times|Herald|Tribune|Post|Chronicle|Mercury|Argus|Observer|Guardian|Telegraph|Standard|Journal|News|Press|Mail|Express|Advertiser|Record|Mirror|Globe|Packet|Bulletin|Reporter|Dispatch|Messenger|BBC|Reuters)';
const OURS_EN = `(?:(?:[Tt]his|[Oo]ur) (?:newspaper|paper|magazine|website|publication|newsroom|site|agency)|(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]* ){0,3}?${PAPER_EN})`;
const LETTERS = "[\\p{L}’'-]+ ";

// "Ein Gutachten, das unserer Zeitung vorliegt, beziffert …": that document says so.
const PATTERNS = [
  `[Nn]ach (?:${LETTERS})?(?:Informationen|Recherchen|Erkenntnissen|Kenntnis) (?:von )?(?:${OURS_DE}|${NAMED_DE})`,
  '[Nn]ach \\p{Lu}[\\p{L}-]*-(?:Informationen|Recherchen)',
  `(?:Informationen|Recherchen) (?:von )?(?:${OURS_DE})`,
  `[Ww]ie (?:${OURS_DE}|${NAMED_DE}) (?:${LETTERS}){0,5}?(?:erfuhr|erfahren (?:hat|haben|konnte))`,
  `(?<!(?:von|aus|in|durch|gegenüber|, (?:das|der|welche[rs])) )(?:(?:Unterlagen|Dokumenten?|E-Mails|Akten|Protokollen?|Papieren?|Schreiben)(?: zufolge)?, (?:die|welche) )?(?:${OURS_DE}) (?:${LETTERS}){0,4}?(?:erfuhr|erfahren (?:hat|haben|konnte)|vorliegt|vorliegen|vorlag(?:en)?)`,
  `(?:[Ee]rfuhr|[Ll]iegt|liegen|lag(?:en)?) (?:${OURS_DE})(?:[^.!?]{0,40} vor)?`,
  `${OURS_EN} (?:understands?|(?:has|had) (?:${LETTERS})?(?:learn(?:ed|t)|seen|established|been told|obtained|discovered)|learn(?:ed|t)|can (?:${LETTERS})?reveal)`,
  `(?:[Dd]ocuments?|[Ee]-?mails?|[Ff]iles?|[Ll]etters?|[Mm]inutes|[Ff]igures|[Rr]ecords|[Pp]apers|report|memo|accounts|messages|correspondence|copy|copies) (?:${LETTERS}){0,4}?(?:seen|obtained|reviewed|viewed) by ${OURS_EN}`,
  `[Aa]n? (?:${LETTERS})?(?:investigation|analysis) by (?:${OURS_EN})|(?:[Tt]his|[Oo]ur) (?:newspaper|paper|magazine|website|publication|newsroom|site|agency)[’']s (?:own )?(?:investigation|analysis|reporting|research)`,
  `[Aa]ccording to (?:${LETTERS}){0,4}?(?:documents?|e-?mails?|files?|letters?|minutes|records|papers|messages|correspondence) (?:${LETTERS}){0,4}?(?:seen|obtained|reviewed|viewed) by(?: ${OURS_EN}| (?:the )?\\p{Lu}[\\p{L}’'-]*)?`,
];
const PAPER_CUE = new RegExp(`(?<![\\p{L}])(?:${PATTERNS.join('|')})(?![\\p{L}])`, 'gu');

/** Each place where a text says so, in German or English. */
export const paperCuesIn = (text: string): readonly Span[] =>
  [...text.matchAll(PAPER_CUE)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
