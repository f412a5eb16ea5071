/** German: the subject before the verb, behind it, or behind the first word of a clause that ends with its verb. */
import { anyCase, NOUNS_DE } from './nouns.js';
import { beside, made, numbered, type SayerPhrase, type SayingSite } from './site.js';

const CAP = "(?:\\p{Lu}\\.|Dr\\.|Prof\\.|\\p{Lu}[\\p{L}\\p{N}’'-]*)";
const DET = anyCase(
  '(?:der|die|das|eine?r?|einige|mehrere|viele|zwei|drei|beide|ihre?|seine?|unsere?|diese[rs]?|jene[rs]?|manche|alle)',
);
const ADJ = '\\p{Ll}[\\p{L}-]*(?:e|er|es|en)';
const NAMES = `${CAP}(?:\\s+(?:(?:von|van|de|zu|und|&)\\s+)?${CAP})*`;
const CORE = `(?:${DET}\\s+)?(?:(?!${DET}\\s)${ADJ}\\s+){0,3}${NAMES}`;
const TAIL = `(?:\\s+(?:der|des|von|vom|für|bei|beim|aus|im|in|zu|zum|zur|gegen)\\s+(?:(?:der|dem|den|des|einer?|einem|eines)\\s+)?(?:${ADJ}\\s+){0,2}${CAP}(?:\\s+${CAP})*){0,3}`;
const NAME_BESIDE = new RegExp(`^,\\s+(${CAP}(?:\\s+${CAP})+)`, 'u');
const BEGINNING = new RegExp(`^${CORE}`, 'u');
const LED = new RegExp(`^${DET}\\s`, 'u');
const PHRASE = new RegExp(`^${CORE}${TAIL}(?![\\p{L}\\p{N}-])`, 'u');
const PRONOUN =
  /^(?:er|sie|es|man|ich|wir|dieser|diese|der|die|das|dies|wer|niemand|jeder|beide|alle|viele|manche|einige|andere)$/iu;
const LEAD = /^(?:(?:Und|Aber|Doch|Auch|Denn|Nur|Sogar|Selbst|Allein)\s+)+/iu;
/** Capitals at the beginning of a sentence that are no nouns. */
const NO_NOUN =
  /^(?:\p{L}+lich|Dann|Da|Dazu|Dabei|Dagegen|Damit|Daraufhin|Darauf|Davon|Dort|Hier|Hierzu|Heute|Gestern|Vorgestern|Morgen|Jetzt|Nun|Später|Früher|Zuvor|Danach|Zuletzt|Zugleich|Gleichzeitig|Außerdem|Zudem|Ferner|Weiter|Weiterhin|Wörtlich|So|Noch|Schon|Bereits|Immer|Oft|Nie|Wie|Was|Wer|Wo|Als|Wenn|Weil|Nach|Vor|Seit|Bei|Mit|In|Im|Am|An|Auf|Aus|Zu|Zum|Zur|Für|Gegen|Laut|Über|Unter|Von|Vom|Ihm|Ihr|Ihnen|Ihn|Den|Dem|Des|Einen|Einem|Mehr|Viel|Niemand|Jemand|Man|Kurz|Stattdessen|Trotzdem|Deshalb|Daher|Jedoch|Allerdings|Doch|Aber|Und|Oder)$/u;
const CONJUNCTION =
  /^(?:wie|dass|ob|weil|nachdem|während|obwohl|wonach|da|als|wenn|so|bevor|sodass|und|doch|aber)\s+/iu;
const AUX = /(?<!\p{L})(?:hat|habe|haben|hatten?|hätten?|will|wollen|wollten?|soll|sollen)(?!\p{L})/u;
const PASSIVE = /(?<!\p{L})(?:wird|werden|wurden?|worden|ist|sind|sei|war|waren)(?!\p{L})/u;
/** Between the verb and the subject behind it. */
const BETWEEN =
  /^\s+(?:(?:sich|auch|dann|später|dazu|hingegen|dagegen|daraufhin|gestern|heute|zuvor|zudem|jetzt|nun|(?:am|im) \p{Lu}\p{Ll}+(?:tag|woch|abend|morgen|mittag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))\s+)*/u;
const BESIDE =
  /^(?:der|die|das|dem|den|dessen|deren|eine?r?|ihr|sein|ehemals|früher|selbst|zuständig|\p{N}|(?:\p{Ll}+ )?\p{Lu}[\p{L}-]*(?:in|er|chef|ende|ender|rat|anwalt|präsident|direktor|vorstand)?(?:\s|$))/u;

export function germanPhrase(site: SayingSite): SayerPhrase | null {
  const { frame, sentence, cue } = site;
  if (cue.kind === 'before') return attributed(site);
  const before = numbered(frame.slice(sentence.start, cue.start).trimEnd());
  if (cue.kind === 'after') return read(site, sentence.start, before, true);
  if (before === '' || /[“”"«»’‘]\s*,?$/u.test(before)) return behind(site, cue.end);
  if (before.endsWith(',')) return withBeside(site, before.slice(0, -1)) ?? behind(site, cue.end);
  const from = before.search(/[^,;:()“”"«»„_–—]*$/u);
  const start = sentence.start + from;
  const clause = before.slice(from);
  return inClause(site, start, clause);
}

function inClause(site: SayingSite, start: number, clause: string): SayerPhrase | null {
  const lead = /^\s*/.exec(clause)?.[0].length ?? 0;
  const text = clause.slice(lead);
  const opens = start === site.sentence.start;
  const conjunction = CONJUNCTION.exec(text)?.[0] ?? '';
  if (conjunction !== '' && (!opens || /^Wie\s/.test(conjunction))) {
    const rest = text.slice(conjunction.length);
    return rest === '' ? behind(site, site.cue.end) : begins(start + lead + conjunction.length, rest);
  }
  const aux = AUX.exec(text);
  if (aux && PASSIVE.test(text)) return null;
  const isParticiple = /^(?:ge|\p{L}{2,4}ge|be|ver|er|wider|zurückge)\p{L}+(?:t|en)$/u.test(
    site.frame.slice(site.cue.start, site.cue.end),
  );
  if (aux && isParticiple) {
    const first = read(site, start + lead, text.slice(0, aux.index), opens);
    return first ?? behind(site, start + lead + aux.index + aux[0].length);
  }
  if (PASSIVE.test(text)) return null;
  const first = read(site, start + lead, text, opens);
  if (first && !NOUNS_DE.isThing(first.head)) return first;
  if (first) return behind(site, site.cue.end) ?? first;
  return /^(?:(?:Am|Im|Den|Dem|Zu[rm]?|Bei[m]?|Nach|Vor|In|Auf|Gegen|Über|Mit|Von|Vom|Für|Gegenüber|Aus|An|Unter|Seit|Dieser?|Diesem|Diesen)\s|\p{L}+$)/u.test(
    text,
  )
    ? behind(site, site.cue.end)
    : null;
}

/** The noun phrase that a stretch begins with. */
function begins(start: number, text: string): SayerPhrase | null {
  const pronoun = /^(?:er|sie|es|man|ich|wir)(?!\p{L})/iu.exec(text);
  if (pronoun) return made('pronoun', start, pronoun[0].length, pronoun[0].toLowerCase());
  if (/^(?:dem|den|des|einem|einen|eines)\s/iu.test(text)) return null;
  const [found = ''] = PHRASE.exec(text) ?? [];
  return found === '' ? null : shaped(start, found, false, () => true);
}

function behind(site: SayingSite, from: number): SayerPhrase | null {
  const { frame, sentence } = site;
  const text = frame.slice(from, sentence.end);
  const lead = BETWEEN.exec(text)?.[0].length ?? 0;
  const at = from + lead;
  // "Warf Ellerhagen Quast vor": two parties side by side are subject and object.
  const second = site.mentions.find(
    (one) => one.start > at && site.mentions.some((its) => its.start === at && its.end < one.start),
  );
  const [near = ''] = frame.slice(at, second?.start ?? sentence.end).split(/[,;:_„“”"«»]/u);
  const found = lead === 0 ? null : begins(at, near);
  if (found == null || found.kind === 'pronoun') return found;
  const after = /^,\s[^,.;:„“”"]{1,60}/u.exec(frame.slice(found.end, sentence.end))?.[0] ?? '';
  return after !== '' && BESIDE.test(after.slice(1).trim())
    ? beside(frame, found, found.end + after.length, NAME_BESIDE)
    : found;
}

function withBeside(site: SayingSite, text: string): SayerPhrase | null {
  const from = text.search(/[^;:()“”"«»„_–—]*$/u);
  const parts = text.slice(from).split(',');
  if (parts.length < 2 || !parts.slice(1).every((part) => BESIDE.test(part.trim()))) return null;
  // "Das Gutachten, das sie bestellt habe, sagte sie, …": a pronoun right behind the verb is what speaks.
  if (
    /^\s+(?:er|man|wir|ich|(?:sie|es)(?=\s*(?:[,.;:]|$|am |im |dem |der |in |vor |auf |nach )))(?!\p{L})/u.test(
      site.frame.slice(site.cue.end, site.sentence.end),
    )
  )
    return null;
  const found = read(site, site.sentence.start + from, parts[0] ?? '', from === 0);
  if (found == null || NOUNS_DE.isThing(found.head)) return null;
  return beside(site.frame, found, site.sentence.start + text.length, NAME_BESIDE);
}

/** "Laut X", "nach Angaben der X". */
function attributed({ frame, cue, sentence }: SayingSite): SayerPhrase | null {
  const text = frame.slice(cue.end, sentence.end);
  const lead = /^\s+(?:(?:von|vom|der|dem|den|des|einer|einem|eines|ihrem|seinem)\s+)?/u.exec(text)?.[0].length ?? 0;
  const [found = ''] = lead > 0 ? (PHRASE.exec(text.slice(lead)) ?? []) : [];
  if (found === '' || /^(?:dieser|unserer|dieses|unseres)\s/u.test(found)) return null;
  const shape = shaped(cue.end + lead, found, false, () => true);
  const isLed = /\p{L}/u.test(text.slice(0, lead));
  const its = shape?.kind === 'name' && isLed ? shaped(cue.end + lead, `die ${found}`, false, () => true) : shape;
  if (shape == null || its == null || NOUNS_DE.isThing(shape.head)) return null;
  return { ...shape, kind: its.kind };
}

/** The text as a noun phrase, if it is one and nothing more. */
function read(site: SayingSite, at: number, given: string, opens: boolean): SayerPhrase | null {
  const lead = /^\s*/.exec(given)?.[0].length ?? 0;
  const more = LEAD.exec(given.slice(lead))?.[0].length ?? 0;
  const start = at + lead + more;
  const text = given.slice(lead + more).trimEnd();
  if (PRONOUN.test(text)) return made('pronoun', start, text.length, text.toLowerCase());
  if (/^(?:dem|den|des|einem|einen|eines)\s/iu.test(text)) return null;
  const [found = ''] = PHRASE.exec(text) ?? [];
  return found === '' || found.length < text.length ? null : shaped(start, text, opens, site.isKnown);
}

/** Name or noun: a noun with a capital is a name only by what stands beside it. */
function shaped(start: number, text: string, opens: boolean, isKnown: SayingSite['isKnown']): SayerPhrase | null {
  const words = (BEGINNING.exec(text)?.[0] ?? text).split(/\s+/);
  const isLed = LED.test(text) && words.length > 1;
  const caps = words.slice(isLed ? 1 : 0).filter((word) => /^\p{Lu}/u.test(word));
  const [first = ''] = caps;
  const last = caps.at(-1) ?? '';
  if (first === '' || (!isLed && NO_NOUN.test(first))) return null;
  const bare = first.toLowerCase();
  if (caps.length > 1 && !isLed && NO_NOUN.test(first)) return null;
  // "Petra Olm im Mai": a name without an article has nothing behind it that is part of it.
  const name = isLed ? text : (BEGINNING.exec(text)?.[0] ?? text);
  if (caps.length > 1) return made('name', start, name.length, last);
  const noun = made('noun', start, text.length, bare, /^(?:eine?|einige|mehrere)\s/iu.test(text));
  if (isLed || NOUNS_DE.isNoun(bare) || NOUNS_DE.isPlural(bare)) return noun;
  if (opens && !isKnown(first)) return null;
  return made('name', start, name.length, last);
}
