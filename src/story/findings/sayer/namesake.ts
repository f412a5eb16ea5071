/** "Holger Maierhofer" is not Theresia of that name: a surname that stands behind somebody else's first name means nobody else. */
import { inAllLanguages } from '../../all-languages.js';
import type { Entity } from '../../definition.js';
import { has } from '../lexicon/index.js';
import type { Mention } from '../names.js';
import type { SourceReading } from '../passage.js';
import type { Span } from '../sentences.js';
import { NOUNS_DE, NOUNS_EN } from './nouns.js';

/** Capitals right before the place, each a word or an initial; nothing behind an apostrophe: "Merlin’s Adeyemi". */
const CAPITALS = /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}-]*\.?\s+)+$/u;
/** Before a surname alone, too. */
const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|cllr|rev|father|mother|brother|sister|king|queen|prince|princess|count|sergeant|sgt|detective|constable|superintendent|colonel|major|general|doctor|reverend|bishop|herr|frau|pater|pfarrer|pastor|familie|eheleute|ehepaar|geschwister|brüder|witwe|graf|gräfin|freiherr|fürst|der|die|das|the|an?|eine?)$/iu;
/** How German words for trades end; a first name that ends so is left alone, unless an office stands before it. */
const TRADE =
  /(?:wirt|mann|frau|rat|ler|iker|ist|ent|ant|eur|ekt|loge|nom|stellte|ende|[^aeiouäöü]ner|\p{L}{5}in)$|(?:bäcker|lehrer|pfleger|jäger|fischer|besitzer|betreiber|pächter|vertreter|wächter|züchter|reporter|trainer|förster|maler|winzer|bürger|nachbar|zeuge|kläger|bauer|planer|berater|arbeiter|träger|kapitän|kommissar|oberst)$/iu;
const SHORT = 3;

/** Whether the mention, a surname within the phrase, has the first name of somebody else before it. */
export function isNamesake(reading: SourceReading, phrase: Span, entity: Entity, mention: Mention): boolean {
  const { frame, mentions } = reading;
  if (/\s/.test(frame.slice(mention.start, mention.end).trim())) return false;
  const [before = ''] = CAPITALS.exec(frame.slice(phrase.start, mention.start)) ?? [];
  const words = before.split(/\s+/).filter((word) => word !== '');
  const word = words.at(-1) ?? '';
  const firstsOf = (name: string) => name.split(/[\s-]+/).slice(0, -1);
  const named = inAllLanguages(entity.name).flatMap(firstsOf);
  // What else they are called may be a short form of the first name alone.
  const firsts = [...named, ...(entity.aliases ?? []).flatMap((alias) => [alias, ...firstsOf(alias)])];
  if (word === '' || named.length === 0 || words.some((one) => firsts.some((first) => isShortFor(one, first))))
    return false;
  const start = frame.lastIndexOf(word, mention.start - 1);
  if (mentions.some((one) => one.start <= start && one.end > start)) return false;
  return isFirstName(reading, word, frame.slice(phrase.start, start));
}

/** "H." and "Holger", "Max" and "Maximilian". */
function isShortFor(given: string, own: string): boolean {
  const [a, b] = [given, own].map((one) => one.normalize('NFC').toLowerCase().replace(/\.$/, '')) as [string, string];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length === 1 || short.length >= SHORT || short === long) && long.startsWith(short);
}

/** An office or a trade stands before a surname as a first name does: `lead` is what stands before it in turn. */
function isFirstName({ frame, lexicon, story }: SourceReading, word: string, lead: string): boolean {
  if (lexicon == null) return false;
  const nouns = lexicon.lang === 'de' ? NOUNS_DE : NOUNS_EN;
  const isOffice = (given: string) => {
    const bare = (given.split('-').at(-1) ?? given).replace(/\.$/, '');
    return TITLES.test(bare) || nouns.isNoun(bare) || has(lexicon.offices, bare);
  };
  if (/^\p{Lu}\.$/u.test(word)) return true;
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) || isOffice(word)) return false;
  const noted = story.entities.flatMap(({ note }) => inAllLanguages(note)).some((note) => hasWord(note, word));
  if (noted || hasWord(frame, word.toLowerCase())) return false;
  const office = lead.trim().split(/\s+/).at(-1) ?? '';
  if (office !== '' && isOffice(office) && !TITLES.test(office)) return true;
  if (lexicon.lang !== 'de') return true;
  // "Der Landwirt Kranz": behind an article a noun, here or elsewhere in the text.
  const led = new RegExp(
    `(?<!\\p{L})(?:d(?:er|ie|as|em|en|es)|eine?[nmrs]?|zu[mr]|vom|beim)\\s${word}(?!\\p{L})`,
    'iu',
  );
  return !led.test(frame) && !TRADE.test(word);
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}
