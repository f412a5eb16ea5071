/** Who is told of by an office first and by name after: "Gegenüber wohnt der Mesner. Korbinian Stadlmayr ist 74", "Die Ärztin heißt Cora Faust". */
import type { NamedParty } from '../parties.js';
import type { NameToken } from '../tokens.js';
import type { LanguageWords } from '../words/index.js';
import type { Phrase } from './phrase.js';

export interface IntroductionScene {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly phrases: readonly Phrase[];
  readonly parties: readonly NamedParty[];
  readonly words: LanguageWords;
  /** Of phrases that stand beside a name and say what its bearer is. */
  readonly links: ReadonlyMap<number, number>;
}

/** So many sentences behind the office its name may stand, and so many offices between. */
const REACH = 2;
const OFFICES = 8;
const NAMING = /^\s(?:heißt|hieß|heisst|ist|war|is|was)\s$/u;
/** Behind the name something says who its bearer is. */
const DESCRIBED =
  /^(?:\s\(\p{N}|,\s(?:\p{N}{1,3}[,.]|(?:\p{Ll}+\s){0,4}?(?:an?|the|ein|eine|der|die|das|sein|seine|ihr|ihre|his|her|its|who|von|vom|Chef\p{Ll}*|\p{Lu}\p{L}+(?:in|er|ist|or)\s)(?!\p{L}))|\s(?:von|vom|of|from)\s)/u;

/** For each office the place of the name, among the phrases; the parties get their offices. */
export function introductionsOf(scene: IntroductionScene): Map<number, number> {
  const found = new Map<number, number>();
  const seen = new Set<number>();
  const described = new Set(scene.links.values());
  /** The last offices that nobody is known to hold. */
  let open: number[] = [];
  const held = new Set(scene.parties.flatMap(({ roles }) => [...roles]));
  scene.phrases.forEach((phrase, i) => {
    if (isOpenOffice(scene, i, held)) open = [...open, i].slice(-OFFICES);
    const index = phrase.form === 'name' ? phrase.named?.parties[0] : undefined;
    if (index == null) return;
    const isFirst = !seen.has(index);
    for (const one of phrase.named?.parties ?? []) seen.add(one);
    const party = scene.parties[index];
    if (!party || party.kind === 'body' || party.place || phrase.quoted || !isWhole(phrase)) return;
    open = open.filter((at) => (scene.phrases[at]?.sentence ?? 0) >= phrase.sentence - REACH);
    const at = open.findLast((one) => isNamedBy(scene, one, i, isFirst, described.has(i)));
    if (at == null) return;
    found.set(at, i);
    const { lower } = scene.tokens[(scene.phrases[at] as Phrase).to] as NameToken;
    party.roles.add(lower);
    held.add(lower);
    party.kind = 'person';
    const { genders } = scene.phrases[at] as Phrase;
    // An English office is a man's or a woman's.
    if (genders.length === 1) party.gender ??= genders[0] ?? null;
    open = [];
  });
  return found;
}

const isWhole = ({ named }: Phrase) => named != null && named.run.to > named.run.from;

function isOpenOffice(
  { phrases, tokens, links, words }: IntroductionScene,
  i: number,
  held: ReadonlySet<string>,
): boolean {
  const { form, genders, quoted, genitive, determiner, to } = phrases[i] as Phrase;
  if (form !== 'role' || quoted || genitive || determiner == null || genders[0] === 'they' || links.has(i))
    return false;
  const { lower, text } = tokens[to] as NameToken;
  return !words.spokespersons.test(text) && !held.has(lower);
}

/** "The secretary accuses …. Inspectors, Wendell Prior says": a name that comes without a word on its bearer belongs to the office before. */
function isNamedBy(scene: IntroductionScene, at: number, i: number, isFirst: boolean, described: boolean): boolean {
  const { text, phrases, parties } = scene;
  const [office, name] = [phrases[at] as Phrase, phrases[i] as Phrase];
  const party = parties[name.named?.parties[0] ?? -1] as NamedParty;
  if (party.gender != null && !office.genders.includes(party.gender)) return false;
  // No longer than tells "heißt" from anything else: the name may stand far behind.
  const between = text.slice(office.end, Math.min(name.start, office.end + 10));
  if (NAMING.test(between) && office.determiner !== 'indefinite') return true;
  if (!isFirst || office.paragraph !== name.paragraph || office.sentence === name.sentence) return false;
  // What is new comes last, and opens the next sentence.
  const isLast =
    /^[.!?:]/u.test(between) && name.sentence === office.sentence + 1 && scene.tokens[name.from]?.initial === true;
  if (isLast) return true;
  if (described || name.oblique || name.genitive || party.roles.size > 0 || office.determiner === 'indefinite')
    return false;
  return !office.oblique && !DESCRIBED.test(text.slice(name.end, name.end + 60));
}
