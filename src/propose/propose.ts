/** Statements that a text may hold, by rule; nothing of it is in a story until a person has confirmed it. */
import { allOf, partiesOf } from './attributes/index.js';
import { lexiconOf } from './lexicon/index.js';
import { candidatesIn } from './passages/find.js';
import { readingOf } from './reading/reading.js';
import { scoreOf, WEIGHTS } from './score.js';
import type { Attributes, KnownParty, Proposal, TextParty } from './types.js';
import { whyOf, wordsFor } from './why.js';

/** Of the open story only who is in it is read. */
export interface OpenStory {
  readonly entities: readonly {
    readonly name: string | Readonly<Record<string, string>>;
    readonly aliases?: readonly string[] | undefined;
  }[];
}

export interface ProposeOptions {
  /** BCP 47: of the text; "de_AT", as systems write it, is read as well. Of a language without a lexicon only the quotations are found. */
  readonly lang: string;
  readonly story?: OpenStory | undefined;
  /** BCP 47: in which language each proposal says why; the text's own where nothing is given. */
  readonly reader?: string | undefined;
}

/** In the text's order. The same text gives the same list. */
export const propose = (text: string, options: ProposeOptions): Proposal[] =>
  proposeWithParties(text, options).proposals;

export interface ProposalsWithParties {
  readonly proposals: Proposal[];
  /** Everybody of whom the text speaks, by places in the text as it is given. */
  readonly parties: readonly TextParty[];
}

/** Also who is in the text at all, and how it calls them. */
export function proposeWithParties(
  text: string,
  { lang: tag, story, reader = tag }: ProposeOptions,
): ProposalsWithParties {
  const lang = tag.replaceAll('_', '-');
  const reading = readingOf(text, lang);
  const candidates = candidatesIn(reading, lexiconOf(lang));
  const known = (story?.entities ?? []).map((entity) => partyOf(entity, lang));
  const words = wordsFor(reader);
  const told = allOf(reading, lang, known, candidates);
  const parties = partiesOf(reading, lang, known).map((party) => ({
    ...party,
    mentions: party.mentions.map((one) => ({ ...one, ...reading.toSource(one) })),
  }));
  const proposals = candidates.map((one, i) => {
    const score = Math.round(scoreOf(one.form, one.features) * 1000) / 1000;
    const { speakers, sure, about, modality, amount, day, answers } = told[i] as Attributes;
    return {
      ...reading.toSource(one),
      form: one.form,
      modality,
      speakers,
      sure,
      about,
      score,
      shown: score >= WEIGHTS.lines[one.form],
      why: whyOf(reading, one, words),
      cue: one.cue?.map(({ start, end }) => reading.text.slice(start, end)).join(' … ') ?? null,
      amount,
      answers,
      day,
      relation: one.relation,
    };
  });
  return { proposals, parties };
}

function partyOf({ name, aliases = [] }: OpenStory['entities'][number], lang: string): KnownParty {
  if (typeof name === 'string') return { name, aliases };
  const names = Object.values(name);
  return { name: name[lang] ?? names[0] ?? '', aliases: [...names, ...aliases] };
}
