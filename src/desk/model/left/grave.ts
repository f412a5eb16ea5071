/** A relation of its maker's own that tells a grave deed, where no word of the kind stands near the words: one hint, as it may be told in other words. */
import { inAllLanguages } from '../../../story/all-languages.js';
import { lexiconOf } from '../../../story/findings/lexicon/index.js';
import { pickText } from '../../../story/telling/text.js';
import { isPutOff } from '../edits/put-off.js';
import { marked } from '../marked.js';
import { placeIn } from '../passage/verdicts.js';
import { langOf, recordOf } from '../records.js';
import type { Draft, DraftStatement, Todo } from '../types.js';
import { left, placeOf } from './place.js';

/** What a relation is called by, and beginnings or pieces of words that bear it out; German and English of a deed together, as labels are in both. */
const GRAVE_DEEDS: readonly (readonly [called: RegExp, borneOut: RegExp])[] = [
  [
    /betr[uü]g|betrog|(?<!\p{L})(?:defraud|cheat|swindl|dupe)/iu,
    /betr[uü]g|betrog|prell|schwind|gaun|täusch|fälsch|hereingelegt|abgezockt|fraud|cheat|swindl|dupe|deceiv|decept|scam|fak(?:e|ing)|forg(?:e|ing)|mislead|misled|con(?:ned|man)/iu,
  ],
  [
    /(?:be)?stiehl|bestahl|(?<!\p{L})(?:klaut|raubt|beraub)|(?<!\p{L})(?:steal|stole|rob(?:s|bed)(?!\p{L})|embezzl)/iu,
    /st[ie]+hl|stahl|gestohlen|dieb|klau|raub|entwend|unterschl|veruntr|gegriffen|eingesteckt|plünder|steal|stole|theft|thie[fv]|robb|rob(?:s|bed)?(?!\p{L})|embezz|loot|plunder|pilfer|misappropr|pocket/iu,
  ],
  [
    /bestich|besto?ch|(?<!\p{L})schmier|(?<!\p{L})bribe|corrupt/iu,
    /bestech|bestich|besto?ch|schmier|korrup|käuflich|gekauft|vorteil|brib|corrupt|kickback|backhander|bought|sweeten/iu,
  ],
  [
    /erpress|(?<!\p{L})(?:blackmail|extort)/iu,
    /erpress|droh|schweigegeld|lösegeld|blackmail|extort|threat|ransom|hush/iu,
  ],
  [
    /(?:er)?mord|(?<!\p{L})töte|(?<!\p{L})(?:murder|kill)/iu,
    /mord|töt|tod|tot(?!\p{L})|umgebracht|umbr[ai]|erschoss|erschieß|erstach|erstoch|erschlag|erwürg|leiche|opfer|starb|gestorben|murder|kill|death|dead|died?(?!\p{L})|dying|shot|stabb|strangl|slain|victim|bod(?:y|ies)/iu,
  ],
  [
    /missbrauch|misshand|vergewalt|(?<!\p{L})(?:abus|rape|molest|assault)/iu,
    /missbr|misshand|vergewalt|übergriff|schlug|schläg|geschlagen|prügel|gewalt|belästig|nötig|angefasst|abus|rape|molest|assault|violen|beat|hit|harass|grop|mistreat/iu,
  ],
];

/** Whether words call a grave deed by its name. */
export const namesGrave = (words: string): boolean => GRAVE_DEEDS.some(([called]) => called.test(words));

export function grave(draft: Draft, lang: string): Todo[] {
  return draft.story.statements.flatMap((its): Todo[] => {
    const label = its.withdrawn ? undefined : recordOf(draft, 'relations', its.relation ?? '')?.label;
    const text = nearIn(draft, its);
    if (label == null || text == null) return [];
    const called = inAllLanguages(label).join(' ');
    const deed = GRAVE_DEEDS.find(([names]) => names.test(called));
    const key = ['grave', its.id, its.relation].join(' ');
    if (!deed || deed[1].test(text) || isPutOff(draft, key)) return [];
    const params = { text: marked(draft, its.id), verb: pickText(label, lang, draft.story.lang).text };
    return [
      { ...left('grave-verb', 'check', 'may', placeOf(draft, 'statement', its.id, 'relation'), lang, params), key },
    ];
  });
}

/** The paragraph that the words stand in; null for a language that the words above are not of. */
function nearIn(draft: Draft, { id, source = '' }: DraftStatement): string | null {
  const [place, text] = [placeIn(draft, id), draft.texts.get(source)];
  if (!place || text == null || !lexiconOf(langOf(draft, source))) return null;
  const end = text.indexOf('\n\n', place.end);
  return text.slice(Math.max(0, text.lastIndexOf('\n\n', place.start)), end < 0 ? text.length : end);
}
