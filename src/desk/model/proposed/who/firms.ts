/**
 * Companies, associations and the like that a text calls by a noun with its article alone: "die Klinikgesellschaft", "the operating company". Whoever
 * has a name is meant by it only where the text says so, or where the name tells it; a hospital is not its company.
 */
import type { MentionOfParty, TextParty } from '../../../../propose/types.js';
import { literalPattern } from '../../../../story/literal-pattern.js';
import { isGerman } from '../calls.js';
import { kindOf } from '../kind.js';
import { type Organs, organ } from './organs.js';

const HEADS_DE =
  'gesellschaft|verein|verband|stiftung|genossenschaft|konzern|betreiber|unternehmen|firma|holding|gewerkschaft|träger|reederei|kammer|behörde|initiative|gemeinschaft|agentur';
/** Nobody by these: all people together, and what is no body at all. */
const NOBODY_DE =
  /^(?:zivil|stadt|dorf|mehrheits|klassen|leistungs|konsum|gesamt|wissens|industrie|welt|parallel|abend|tisch|reise|solidar|dorf|not|rechts|erben|ehe|interessen|haus|glaubens|lebens|würden|hoffnungs|sympathie|gedanken|bedenken|energie|kraft|geheimnis)(?:gesellschaft|gemeinschaft|träger)$|^(?:tochter|mutter|eltern)/iu;
/** Of these the whole word is needed: not every "-werke", "-kreis" is one. */
const WHOLE_DE =
  '(?:Stadt|Gemeinde|Elektrizitäts|Wasser)werke|(?:Verkehrs|Entsorgungs|Bäder|Bau)betriebe|(?:Land|Arbeits|Freundes|Förder)kreis';
const GERMAN_NOUN = `(?:\\p{Lu}\\p{Ll}{2,}(?:${HEADS_DE})|${WHOLE_DE})`;
const GERMAN = new RegExp(
  `(?<!\\p{L})(?:d(?:er|ie|as|em|en|es)|im|vom|[zb]um|zur|beim)\\s(?:\\p{Ll}+e[nrs]?\\s)?(${GERMAN_NOUN})(?:n|e?s)?(?![\\p{L}-])`,
  'giu',
);

const HEADS_EN =
  'company|trust|association|foundation|charity|firm|operator|developer|society|union|corporation|cooperative|co-operative|insurer|consortium|group';
const MODIFIER = "\\p{Ll}[\\p{Ll}’'-]{2,}";
const ENGLISH = new RegExp(
  `(?<!\\p{L})(?:the)\\s((?:${MODIFIER}\\s)?(?!(?:of|and|or|in|for|at)\\s)${MODIFIER}\\s(?:${HEADS_EN}))(?!['’\\p{L}-])`,
  'giu',
);
/** These tell which, and not what it is. */
const ADJECTIVES =
  /^(?:new|old|whole|entire|same|other|small(?:er)?|large[rst]*|big(?:ger|gest)?|former|current|then|young|own|first|second|third|last|next|rival|very|said|so-called|troubled|ailing|struggling|age|focus|working|\p{L}+-based|peer|control|(?!(?:hospital|rental|canal)$)\p{L}+al|\p{L}+(?:ic|ous|ive|ful|less|ble|ish|ed|ly)|local|private|public|trade|student|credit|soviet|campaign|pressure|action|community)$/u;

/** Of a noun what tells that somebody operates, owns or bears something, and not what. */
const GENERIC = /^(?:betreiber|träger|trägr|eigentümer|operating|managing|parent|holding|owning)/iu;

/** Where a clause begins, or in German behind its verb: who acts. */
const ACTS_DE =
  /(?:^|[.!?:;,“”„"«»()–—]\s*|\n\s*|(?<!\p{L})(?:und|aber|dass|weil|ob|wenn|(?!(?:mit|seit|samt|statt|laut|neben|wegen|gegen|zwischen)\s)\p{Ll}{2,}(?:t|te|ten|en|oll|ill|ab|ies|ot|ief|ing|ahm|ach|and|iel))\s)(?:der|die|das)\s(?:\p{Ll}+e[nr]?\s)?$/iu;
const ACTS_EN =
  /(?:^|[.!?:;,“”"()–—]\s*|\n\s*|(?<!\p{L})(?:and|but|that|because|while|after|before|when|if|said|says|\p{Lu}\p{Ll}+|\p{N}+)\s)(?:the|The)\s(?:\p{Ll}+\s)?$/u;
const DOES_EN =
  /^\s(?:(?:also|later|then|now|\p{Ll}+ly)\s)?(?:\p{Ll}{2,}(?:ed|s)|paid|sold|said|bought|made|gave|won|lost|took|told|is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|began|built|sent|spent|kept|left|went|came|held|met|cut|put|ran|led|withdrew|sought|fell)\s/u;

interface Places {
  readonly noun: string;
  readonly mentions: readonly MentionOfParty[];
}

/** The text's parties with those among them; what was taken for somebody else's is theirs. */
export function withFirms(text: string, lang: string, parties: readonly TextParty[]): Organs {
  const all = placesIn(text, lang, parties).flatMap((its) => {
    const owner = sameAs(text, its, parties);
    return owner === undefined ? [] : [{ ...its, owner }];
  });
  if (all.length === 0) return { parties, organs: new Set(), meant: new Map() };
  const taken = new Map(all.flatMap((its) => its.mentions.map((one) => [one.start, its] as const)));
  const ownerOf = ({ start, end }: MentionOfParty) =>
    all.find(({ mentions }) => mentions.some((one) => one.start < end && one.end > start));
  const firms = all.filter(({ owner }) => owner == null).map(({ noun, mentions }) => organ(noun, mentions, undefined));
  const meant = new Map(
    parties.flatMap((party) => {
      const firm = party.isNamed
        ? undefined
        : firms.find(({ name }) => name.toLowerCase() === party.name.toLowerCase());
      if (firm) return [[party, firm] as const];
      const kept = party.mentions.filter((one) => one.kind === 'pronoun' || isOwn(party, ownerOf(one)));
      const given = all.filter(({ owner }) => owner === party).flatMap(({ mentions }) => mentions);
      if (kept.length === party.mentions.length && given.every(({ start }) => kept.some((one) => one.start === start)))
        return [];
      const mentions = [...kept.filter(({ start }) => !taken.has(start)), ...given];
      return [[party, { ...party, mentions: mentions.toSorted((a, b) => a.start - b.start) }] as const];
    }),
  );
  const others = parties.map((one) => meant.get(one) ?? one).filter((one) => !firms.includes(one));
  return { parties: [...others, ...firms], organs: new Set(firms), meant };
}

const isOwn = (party: TextParty, its: { readonly owner: TextParty | null } | undefined) =>
  its == null || its.owner === party;

/** Each noun with all its places that no name has. */
function placesIn(text: string, lang: string, parties: readonly TextParty[]): Places[] {
  const isName = (at: number) =>
    parties.some(({ mentions }) =>
      mentions.some((one) => (one.kind === 'full' || one.kind === 'surname') && one.start <= at && one.end > at),
    );
  const named = parties.filter(isNamedBody);
  const found = new Map<string, { start: number; end: number }[]>();
  for (const { 0: words, 1: noun = '', index } of text.matchAll(isGerman(lang) ? GERMAN : ENGLISH)) {
    const start = index + words.lastIndexOf(noun);
    if (!isBody(noun, lang) || isName(start)) continue;
    const kept = isGerman(lang) ? noun : withoutAdjective(noun);
    found.set(kept, [
      ...(found.get(kept) ?? []),
      { start: start + noun.length - kept.length, end: index + words.length },
    ]);
  }
  return [...found].flatMap(([noun, places]) => {
    const mentions = places.map((one): MentionOfParty => ({ ...one, kind: 'body', determiner: 'definite' }));
    const isParty = places.some((one) => acts(text, lang, one)) || named.some((one) => isCalled(text, noun, one));
    return isParty ? [{ noun, mentions }] : [];
  });
}

/** Not one that is only where, of or with somebody else: "an der Seite der Klinikgesellschaft". */
function acts(text: string, lang: string, { start, end }: Pick<MentionOfParty, 'start' | 'end'>): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  return isGerman(lang) ? ACTS_DE.test(before) : ACTS_EN.test(before) && DOES_EN.test(text.slice(end, end + 30));
}

function isBody(noun: string, lang: string): boolean {
  if (isGerman(lang)) return /^\p{Lu}/u.test(noun) && !NOBODY_DE.test(noun);
  return noun === noun.toLowerCase() && !ADJECTIVES.test(noun.split(' ').at(-2) ?? '');
}

/** "The new operating company" is the operating company. */
function withoutAdjective(noun: string): string {
  const [first = '', ...rest] = noun.split(' ');
  return rest.length > 1 && ADJECTIVES.test(first) ? rest.join(' ') : noun;
}

const isNamedBody = ({ isNamed, kind }: TextParty) => isNamed && kind !== 'person';

/** Who has a name and is called so; null: nobody; undefined: it may be whom it was taken for. */
function sameAs(text: string, { noun, mentions }: Places, parties: readonly TextParty[]): TextParty | null | undefined {
  const named = parties.filter(isNamedBody);
  const told = named.filter((one) => isCalled(text, noun, one));
  if (told.length > 0) return told.length === 1 ? (told[0] ?? null) : undefined;
  const taken = parties.filter((one) =>
    one.mentions.some(({ start, end }) => mentions.some((its) => its.start < end && its.end > start)),
  );
  const [holder, ...others] = taken.filter(({ isNamed }) => isNamed);
  return holder != null && others.length === 0 && mayBe(text, noun, holder, named) ? undefined : null;
}

/** "Die Klinikgesellschaft Ahrtal", "Ahrtal Kliniken, die Klinikgesellschaft des Kreises", "die Klinikgesellschaft, die Ahrtal Kliniken GmbH,". */
function isCalled(text: string, noun: string, { name, roles, mentions }: TextParty): boolean {
  const word = noun.toLowerCase();
  if (roles.includes(word) || ` ${name.toLowerCase()} `.includes(` ${word} `)) return true;
  const behind = new RegExp(
    `^(?:,\\s|\\s(?:is|was|ist|war)\\s)(?:the|an?|der|die|das|eine?)\\s(?:\\p{Ll}+\\s){0,2}${literalPattern(noun)}(?!\\p{L})`,
    'iu',
  );
  // "Zahlte die Klinikgesellschaft der Firma Holm": an article behind it without a comma begins whom it is done to.
  const before = new RegExp(
    `(?<!\\p{L})${literalPattern(noun)}(?:\\s|(?:,|\\s(?:is|ist|heißt|is called))\\s(?:(?:the|der|die|das)\\s)?)$`,
    'iu',
  );
  return mentions
    .filter(({ kind }) => kind === 'full' || kind === 'surname')
    .some(
      ({ start, end }) =>
        behind.test(text.slice(end, end + 80)) || before.test(text.slice(Math.max(0, start - 60), start)),
    );
}

/** Another word for a company that has a name, as papers write: "the grid firm"; and the only one of a text in which "the operating company" stands. */
function mayBe(text: string, noun: string, { name }: TextParty, named: readonly TextParty[]): boolean {
  const head = new RegExp(`(?:${HEADS_DE}|${HEADS_EN})$`, 'iu').exec(noun)?.[0]?.toLowerCase() ?? noun;
  const isSuch = (its: string) => its.toLowerCase().includes(head) || (isFirm(head) && isCompany(its, text));
  if (!isSuch(name)) return false;
  if (GENERIC.test(noun)) return named.filter((one) => isSuch(one.name)).length === 1;
  const stem = noun.toLowerCase().slice(0, 4);
  const shares = name
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => word !== head && word.startsWith(stem));
  return shares || STYLED.test(head);
}

const isFirm = (head: string): boolean =>
  STYLED.test(head) || /^(?:gesellschaft|betreiber|holding|träger|corporation|group|consortium)$/.test(head);
const STYLED = /^(?:konzern|unternehmen|firma|reederei|company|firm|operator|developer|insurer)$/;
const TRADES =
  /(?:power|energy|motors|networks?|systems|partners|services|marine|leisure|foods|homes|ferries|railways?|lines|steel|group|energie|logistik|kliniken|werke)$/iu;
const isCompany = (name: string, text: string): boolean =>
  kindOf(name, false, [text]) === 'company' || (kindOf(name, false, [text]) == null && TRADES.test(name));
