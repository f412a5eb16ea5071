/**
 * Whose board it is: "Kestrel’s board" is not the board of the council, though a text that names both calls each "the board". It is offered by its whole
 * name, then whoever it belongs to.
 */
import type { Proposal } from '../../../../propose/types.js';
import { isGerman } from '../calls.js';
import { MOST_SPEAKERS, type Proposed } from '../proposed.js';
import { type Attributed, verbIn } from '../speaker/at-verb.js';
import { isOrganNoun } from '../who/organs.js';

const NAME = '\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s(?:&\\s)?\\p{Lu}[\\p{L}\\p{N}&-]*){0,3}';
const ORGAN_EN = '(?:\\p{Ll}+\\s)?(?:board|council|committee|assembly|cabinet|commission|parliament)';
const OPENS = '^(?:(?:[Bb]ut|[Aa]nd|[Yy]et|[Dd]och|[Aa]ber|[Uu]nd|[Aa]uch)\\s)?';
const ENGLISH = new RegExp(
  `${OPENS}(?:(?<owner>${NAME})(?<mark>[’']s?)\\s(?<organ>${ORGAN_EN})|[Tt]he\\s(?<noun>${ORGAN_EN})\\s(?:of|at)\\s(?<of>(?:the\\s)?${NAME}))\\s$`,
  'u',
);
const GERMAN = new RegExp(
  `${OPENS}(?:[Dd](?:er|ie|as)\\s)(?<organ>\\p{Lu}[\\p{L}-]+)\\s(?<of>d(?:er|es)|von|vom)\\s(?<owner>${NAME})\\s$`,
  'u',
);

interface Owned {
  readonly name: string;
  readonly organ: string;
  readonly owner: string;
}

type Its = Attributed & Pick<Proposal, 'about'> & Pick<Proposed, 'nouns'>;

/** Of words that begin with it, right before the verb. */
export function withOwner<One extends Its>(text: string, lang: string, its: One): One {
  const verb = its.form === 'direct' ? null : verbIn(text, its);
  const owned = verb && ownedIn(text.slice(its.start, verb.start), lang);
  if (!owned) return its;
  const { name, organ, owner } = owned;
  // Another's board, and the same by its noun alone.
  const isSame = (one: string) => one.toLowerCase().split(' ').includes(organ);
  const others = its.speakers.filter((one) => !isSame(one));
  const holder = others.find((one) => one === owner) ?? others.find((one) => one.startsWith(`${owner} `));
  const speakers = [...new Set([name, ...(holder == null ? [] : [holder]), ...others])].slice(0, MOST_SPEAKERS);
  return { ...its, speakers, about: its.about.filter((one) => !isSame(one) && one !== holder) };
}

function ownedIn(before: string, lang: string): Owned | null {
  const { organ, owner, noun, of, mark = '' } = (isGerman(lang) ? GERMAN : ENGLISH).exec(before)?.groups ?? {};
  if (isGerman(lang))
    return organ != null && owner != null && isOrganNoun(organ, lang)
      ? { name: `${organ} ${of} ${owner}`, organ: organ.toLowerCase(), owner }
      : null;
  const [word, whose] = [organ ?? noun, owner ?? of];
  if (word == null || whose == null) return null;
  const name = owner == null ? `the ${word} of ${whose}` : `${owner}${mark} ${word}`;
  return { name, organ: word.split(' ').at(-1) ?? word, owner: whose };
}
