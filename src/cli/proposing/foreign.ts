/** Proposals of a newsroom's own service: none is believed whose words do not stand in the text as it says. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenStory } from '../../propose/propose.js';
import type { Proposal } from '../../propose/types.js';
import { FORMS, MODALITIES } from '../../story/vocabulary.js';
import { CallError } from '../callerror.js';
import type { Words } from '../words.js';

export interface ForeignProposals {
  readonly proposals: Proposal[];
  /** How many were not found exactly. */
  readonly dropped: number;
}

type Service = (text: string, options: { readonly lang: string; readonly story?: OpenStory | undefined }) => unknown;

export async function foreign(
  path: string,
  text: string,
  options: { readonly lang: string; readonly story?: OpenStory | undefined },
  words: Words,
): Promise<ForeignProposals> {
  const given = await (await serviceOf(path, words))(text, options);
  if (!Array.isArray(given)) throw new CallError(words.noList(path));
  const proposals = given.map((one) => checked(one, text)).filter((one) => one != null);
  proposals.sort((a, b) => a.start - b.start || a.end - b.end);
  return { proposals, dropped: given.length - proposals.length };
}

async function serviceOf(path: string, words: Words): Promise<Service> {
  let module: { propose?: unknown; default?: unknown };
  try {
    module = await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href);
  } catch (error) {
    throw new CallError(words.noModule(path, error instanceof Error ? error.message : String(error)));
  }
  const service = module.propose ?? module.default;
  if (typeof service !== 'function') throw new CallError(words.noModule(path, 'propose'));
  return service as Service;
}

/** With what it leaves out filled in; null where its span is not exactly there. */
export function checked(given: unknown, text: string): Proposal | null {
  if (typeof given !== 'object' || given === null) return null;
  const one = given as Readonly<Record<string, unknown>>;
  const span = spanOf(one, text);
  if (!span) return null;
  const score = typeof one['score'] === 'number' && one['score'] >= 0 && one['score'] <= 1 ? one['score'] : 0.5;
  return {
    ...span,
    form: FORMS.find((form) => form === one['form']) ?? 'indirect',
    modality: MODALITIES.find((modality) => modality === one['modality']) ?? 'asserted',
    speakers: namesIn(one['speakers']).slice(0, 3),
    sure: one['sure'] === true,
    about: namesIn(one['about']),
    score,
    shown: typeof one['shown'] === 'boolean' ? one['shown'] : score >= 0.5,
    why: wordsIn(one['why']) ?? '',
    cue: wordsIn(one['cue']),
    amount: null,
    answers: null,
    day: wordsIn(one['day']),
    relation: wordsIn(one['relation']),
  };
}

function spanOf({ start, end, exact }: Readonly<Record<string, unknown>>, text: string) {
  if (typeof exact === 'string') {
    if (exact.trim() === '') return null;
    const first = typeof start === 'number' && text.startsWith(exact, start) ? start : text.indexOf(exact);
    const isOnly = first === start || (first >= 0 && text.indexOf(exact, first + 1) < 0);
    return isOnly && isWhole(text, first, first + exact.length) ? { start: first, end: first + exact.length } : null;
  }
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  const [from, to] = [start as number, end as number];
  return from >= 0 && from < to && to <= text.length && isWhole(text, from, to) ? { start: from, end: to } : null;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const cuts = (text: string, at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));

const isWhole = (text: string, start: number, end: number) =>
  /\S/.test(text.slice(start, end)) && !cuts(text, start) && !cuts(text, end);

const namesIn = (value: unknown) =>
  Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
const wordsIn = (value: unknown) => (typeof value === 'string' ? value : null);
