/** A relation's own verb as the words may have it: "verklagt" in "hat verklagt", "owes" in "owed". */

/** Behind these no verb of its own follows that the words could be held against, or they mean too much. */
const NO_VERB =
  /^(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|can|could|may|must|makes?|takes?|gives?|lays?|holds?|keeps?|sets?|puts?|gets?|goes|comes|talks?|says?|tells?|calls?|hits?|finds?|shows?|draws?|runs?|stays?|speaks?|receives?|ist|sind|war|hat|haben|wird|werden|wurde|soll|will|kann|darf|muss|erhält|bekommt|droht)$/u;
/** The same without a particle: "nimmt" beside "nimmt an". */
const VAGUE =
  /^(?:macht|nimmt|gibt|hält|stellt|setzt|legt|lässt|geht|kommt|steht|spricht|sagt|zeigt|bringt|bleibt|findet|zieht|trifft|sieht)$/u;
const PARTICLE =
  /\s(ab|an|auf|aus|bei|ein|fest|fort|frei|heraus|herein|hin|los|mit|nach|nieder|um|vor|weg|weiter|wieder|zu|zurecht|zurück|zusammen)(?=$|\s(?:gegen|von|vor|über|mit|für|zu)$)/u;
const PREPOSITION = /^(?:an|auf|aus|bei|mit|nach|um|vor|zu)$/u;
/** What tells of what is done to its subject, or that nothing is done. */
const OTHER = /(?<!\p{L})(?:by|durch|nicht|not|never|nie|kein\p{L}*)(?!\p{L})/u;

/** As pieces of a pattern; none where the label has no verb that tells enough. */
export function ownVerbs(label: string, lang: 'de' | 'en'): readonly string[] {
  const [verb = ''] = /^\p{Ll}{3,}/u.exec(label.trim()) ?? [];
  if (verb === '' || NO_VERB.test(verb) || OTHER.test(label)) return [];
  if (lang === 'en') return english(verb);
  const particle = PARTICLE.exec(label)?.[1];
  const isVague = VAGUE.test(verb);
  // "Liefert an" may be a verb with its preposition.
  const bare = isVague || (particle != null && !PREPOSITION.test(particle)) ? [] : german(verb, undefined);
  return particle == null ? bare : [...german(verb, particle), ...bare];
}

/** Verbs that change their stem: in the third person, otherwise, as a participle. They stand at a verb's end: "übernimmt", "entlässt". */
const STRONG: readonly (readonly [third: string, others: string, participle: string])[] = [
  ['nimmt', 'nahm(?:en)?|nehm(?:e|en)', 'nommen'],
  ['gibt', 'gab(?:en)?|geb(?:e|en)', 'geben'],
  ['hält', 'hielt(?:en)?|halt(?:e|en)', 'halten'],
  ['lässt', 'ließ(?:en)?|lass(?:e|en)', 'lassen'],
  ['lädt', 'lud(?:en)?|lad(?:e|en)', 'laden'],
  ['weist', 'wies(?:en)?|weis(?:e|en)', 'wiesen'],
  ['wirft', 'warf(?:en)?|werf(?:e|en)', 'worfen'],
  ['wirbt', 'warb(?:en)?|werb(?:e|en)', 'worben'],
  ['spricht', 'sprach(?:en)?|sprech(?:e|en)', 'sprochen'],
  ['ruft', 'rief(?:en)?|ruf(?:e|en)', 'rufen'],
  ['zieht', 'zog(?:en)?|zieh(?:e|en)', 'zogen'],
  ['steht', 'stand(?:en)?|steh(?:e|en)', 'standen'],
  ['hilft', 'half(?:en)?|helf(?:e|en)', 'holfen'],
  ['trifft', 'traf(?:en)?|treff(?:e|en)', 'troffen'],
  ['greift', 'griff(?:en)?|greif(?:e|en)', 'griffen'],
  ['schließt', 'schloss(?:en)?|schließ(?:e|en)', 'schlossen'],
  ['bietet', 'bot(?:en)?|biete(?:n)?', 'boten'],
  ['bittet', 'bat(?:en)?|bitte(?:n)?', 'beten'],
];

/** "Klagt", "fordert … auf"; a participle is what is done to somebody. */
function german(verb: string, particle: string | undefined): readonly string[] {
  const strong = STRONG.find(([third]) => verb.endsWith(third));
  const [stem = ''] = /^\p{L}{3,}?(?=e?t$)/u.exec(verb) ?? [];
  if (!strong && (stem === '' || /^\p{L}{0,5}ge\p{L}{2,}t$/u.test(verb))) return [];
  const prefix = strong ? verb.slice(0, -strong[0].length) : '';
  const finite = strong ? `${verb}|${prefix}(?:${strong[1]})` : `${stem}(?:e|en|n|t|et|te|ten|ete|eten)`;
  const participle = strong ? `${prefix}(?:ge)?${strong[2]}` : `ge${stem}(?:t|et)`;
  if (particle == null) return [finite, participle];
  return [`(?:${finite}) … ${particle}`, `${particle}(?:zu)?(?:${finite})`, `${particle}${participle}`];
}

const IRREGULAR: Readonly<Record<string, string>> = {
  buys: 'bought|buy(?:ing)?',
  sells: 'sold|sell(?:ing)?',
  builds: 'built|build(?:ing)?',
  fights: 'fought|fight(?:ing)?',
  seeks: 'sought|seek(?:ing)?',
  wins: 'won|win(?:ning)?',
  beats: 'beat(?:en|ing)?',
  leaves: 'left|leav(?:e|ing)',
  leads: 'led|lead(?:ing)?',
  pays: 'paid|pay(?:ing)?',
  lends: 'lent|lend(?:ing)?',
  meets: 'met|meet(?:ing)?',
  writes: 'wrote|writ(?:e|ten|ing)',
  forgives: 'forg(?:ave|ive|iven|iving)',
  forbids: 'forb(?:ade|id|idden|idding)',
};

/** "Owes", "sacks", "applies": in the third person. */
function english(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular != null) return [`${verb}|${irregular}`];
  const [stem = ''] = /^\p{L}{2,}?(?=(?:ies|(?<=s|x|z|ch|sh)es|e?s)$)/u.exec(verb) ?? [];
  if (stem === '') return [];
  return [`${stem}${stem.at(-1)}?(?:e|y|es|s|ies|ed|d|ied|ing|ying)?`];
}
