/** To whom a pronoun or a bare noun looks back: the nearest that fits in gender and number, subjects before others. */
import { firstFrom } from '../first-from.js';
import type { Interview } from './interview.js';
import type { PartyMention } from './mention.js';
import type { NamedParty } from './parties.js';
import type { Phrase } from './phrases/phrase.js';
import type { Gender } from './words/index.js';

/** How far, in mentions; and how far back in sentences. */
const MENTIONS = 40;
const SENTENCES = 12;

export function antecedentsOf(
  phrase: Phrase,
  before: readonly PartyMention[],
  parties: readonly NamedParty[],
  interview: Interview | null,
): number[] {
  const asked = interview != null && !interview.questions.has(phrase.paragraph) ? interview.with : null;
  return ranked(phrase, before, parties, (party) => fit(party, phrase.genders), asked);
}

/** In an interview whoever answers is as near as if named two sentences ago, and likelier than others. */
const ASKED = 4.5;

export function personsBefore(
  phrase: Phrase,
  before: readonly PartyMention[],
  parties: readonly NamedParty[],
  anybody = false,
): number[] {
  const near = before
    .slice(-MENTIONS)
    .filter(
      ({ sentence, paragraph }) =>
        phrase.determiner === 'possessive' || paragraph === phrase.paragraph || phrase.sentence - sentence <= 1,
    );
  const fits = (party: NamedParty) =>
    (party.kind === 'person' || (party.kind === 'unknown' && party.name.includes(' '))) && (anybody || !party.unnamed)
      ? fit(party, phrase.genders)
      : null;
  return ranked(phrase, near, parties, fits).slice(0, 3);
}

export function bodiesBefore(
  phrase: Phrase,
  all: readonly PartyMention[],
  parties: readonly NamedParty[],
  reach = SENTENCES,
): number[] {
  const before = all.slice(-MENTIONS).filter(({ sentence }) => phrase.sentence - sentence <= reach);
  return ranked(phrase, before, parties, (party) => likeCompany(party, phrase)).slice(0, 3);
}

/** "„…“, sagt sie. Ellen Marquardt, 52, leitet": a pronoun that means nobody before it means the person named next. */
export function withNamesBehind(
  done: readonly PartyMention[],
  phrases: readonly Phrase[],
  parties: readonly NamedParty[],
): PartyMention[] {
  const found = new Set(done.map(({ start }) => start));
  const added = phrases.flatMap((phrase): PartyMention[] => {
    if (phrase.form !== 'pronoun' || phrase.oblique || phrase.quoted || found.has(phrase.start)) return [];
    const named = mentionsBehind(done, phrase).find(
      ({ form, quoted, oblique, parties: [index] }) =>
        form === 'name' &&
        !quoted &&
        !oblique &&
        parties[index ?? -1]?.kind === 'person' &&
        fit(parties[index ?? -1] as NamedParty, phrase.genders) != null,
    );
    return named ? [{ ...phrase, parties: named.parties, apposed: false }] : [];
  });
  return added.length > 0 ? [...done, ...added].sort((a, b) => a.start - b.start) : [...done];
}

/** Who is mentioned in the rest of the phrase's own sentence and in the two that follow. */
function mentionsBehind(done: readonly PartyMention[], { end, sentence }: Phrase): readonly PartyMention[] {
  const first = firstFrom(done.length, end + 1, (i) => done[i]?.start ?? 0);
  const last = firstFrom(done.length, sentence + 3, (i) => done[i]?.sentence ?? 0);
  return done.slice(first, Math.min(last, first + MENTIONS));
}

/** The two persons of one surname who were named last. */
export function familyBefore(before: readonly PartyMention[], parties: readonly NamedParty[]): number[] {
  const bySurname = new Map<string, number>();
  for (const { parties: meant, form } of before.slice(-MENTIONS).toReversed()) {
    const [index] = meant;
    const party = parties[index ?? -1];
    if (form !== 'name' || index == null || party?.kind !== 'person' || !party.name.includes(' ')) continue;
    const surname = party.name.slice(party.name.lastIndexOf(' ') + 1);
    const other = bySurname.get(surname);
    if (other != null && other !== index) return [other, index];
    bySurname.set(surname, index);
  }
  return [];
}

/** By a firm's ending or what the text says of it; a town or a committee is seldom "the company". */
function likeCompany(
  { kind, gender, unnamed, name, roles, place }: NamedParty,
  { isOffice = false, isFirm = false }: Phrase,
): number | null {
  if (kind === 'person' || place || gender === 'they') return null;
  // "Das Unternehmen" is no county and no court.
  const isPublic = name.split(' ').some((word) => PUBLIC.test(word)) || [...roles].some((role) => PUBLIC.test(role));
  if (isPublic && isFirm) return null;
  if (isPublic || isOffice) return (isPublic === isOffice ? 0.8 : -2.5) + (unnamed ? -0.5 : 0);
  const firm =
    /\s(?:AG|GmbH|SE|KG|Inc\.?|Corp\.?|Ltd\.?|plc|A\/S|Partners|Group|Söhne|Sons|Co\.?)$/u.test(name) || roles.size > 0;
  return (unnamed ? -3 : 0) + (kind === 'body' ? 0 : -1) + (firm ? 0.8 : 0);
}

const PUBLIC =
  /(?:kreis|stadt|gemeinde|gericht|ministerium|amt|behörde|polizei|rat|landtag|bundestag|senat|verband|gewerkschaft|partei|fraktion|verein|kirche|schule|universität|regierung|kammer|bund|land|kommission|anwaltschaft|council|court|county|city|town|ministry|police|parliament|senate|party|union|commission|department|church|school|university|government|committee|authority|board|congress|tribunal|association|alliance|league|office)(?:e?s|en)?$/iu;

function ranked(
  phrase: Phrase,
  before: readonly PartyMention[],
  parties: readonly NamedParty[],
  fits: (party: NamedParty) => number | null,
  asked: number | null = null,
): number[] {
  const scores = new Map<number, number>();
  const fitting = asked == null ? null : fits(parties[asked] as NamedParty);
  if (asked != null && fitting != null) scores.set(asked, fitting + ASKED);
  const seen = new Set<number>();
  // "Der ließ ausrichten": not the subject, whoever was named last.
  const demonstrative = phrase.form === 'pronoun' && phrase.demonstrative === true;
  for (let k = before.length - 1; k >= Math.max(0, before.length - MENTIONS); k--) {
    const mention = before[k] as PartyMention;
    const apart = phrase.sentence - mention.sentence;
    if (apart > SENTENCES) break;
    const [index] = mention.parties;
    const party = parties[index ?? -1];
    if (index == null || !party || mention.end > phrase.start) continue;
    const fitness = fits(party);
    if (fitness == null) continue;
    // "Karbach beschuldigt ihn": an object is not its own subject.
    if (apart === 0 && phrase.oblique && phrase.form !== 'body' && !mention.oblique && !mention.genitive) continue;
    // "The Commission has fined the company": seldom itself.
    const itself = apart === 0 && phrase.form === 'body' && !mention.oblique && !mention.genitive ? -3.5 : 0;
    const score =
      itself +
      fitness +
      nearness(apart) +
      (demonstrative ? -0.5 : 1) * prominence(mention, before[k - 1]) +
      (mention.paragraph === phrase.paragraph ? 1 : 0) -
      seen.size * 0.1;
    seen.add(index);
    scores.set(index, Math.max(scores.get(index) ?? Number.NEGATIVE_INFINITY, score));
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .map(([index]) => index)
    .slice(0, 3);
}

const nearness = (apart: number) => [3.2, 3, 1.8, 1, 0.5, 0.2, 0][apart] ?? 0;

function prominence(mention: PartyMention, previous: PartyMention | undefined): number {
  const first = previous?.sentence !== mention.sentence;
  return (
    (mention.quoted ? -4 : 0) +
    (mention.genitive ? -1.2 : mention.oblique ? -0.8 : 0.8) +
    (first && !mention.oblique ? 1.4 : 0) +
    (mention.apposed ? 0 : 0.1)
  );
}

/** `null`: it cannot be meant. */
function fit({ kind, gender, unnamed, place, name }: NamedParty, genders: readonly Gender[]): number | null {
  if (place) return null;
  if (genders.length === 0) return 0;
  const first = genders[0] as Gender;
  const human = first === 'he' || first === 'she';
  const rare = (unnamed ? -1.2 : 0) + (gender != null && gender !== first ? -0.7 : 0);
  if (kind === 'person') {
    if (!genders.some((one) => one === 'he' || one === 'she')) return null;
    return gender == null ? rare : genders.includes(gender) ? 0.5 + rare : null;
  }
  if (kind === 'body') {
    if (gender != null && genders.includes(gender)) return human ? -1.2 + rare : 0.3 + rare;
    return genders.includes('they') || genders.includes('it') ? rare - (human ? 1 : 0) : null;
  }
  if (gender != null && !genders.includes(gender)) return null;
  return human ? (name.includes(' ') ? -0.7 : -1.2) : -0.2;
}
