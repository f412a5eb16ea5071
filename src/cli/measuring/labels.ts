/** Reads labelled articles; `RULES.md` says what a label means. Whatever breaks its rules is refused in one sentence: where, what, cure. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS, type Form, MODALITIES, type Modality } from '../../story/vocabulary.js';
import { CallError } from '../callerror.js';
import { type LabelPlace, list, oneOf, record, wholeNumber, words } from './fields.js';
import { type LabelStretch, placeOf } from './places.js';

export const LANGS = ['de', 'en'] as const;
export const ARTICLE_KINDS = [
  'agency',
  'report',
  'interview',
  'liveblog',
  'press-release',
  'court',
  'business',
  'local-politics',
  'web',
  'pdf',
] as const;
export const WHY_NONE = ['title', 'scare', 'irony', 'other'] as const;

/** Offsets are UTF-16 code units of the article's text as its file has it. */
export interface ArticleLabel extends LabelStretch {
  readonly excerpt: string;
  readonly form: Form;
  readonly certainty: Modality;
  readonly cue: string | null;
  readonly speaker: readonly string[];
  readonly about: readonly string[];
  readonly amount: string | null;
  /** Which statement of the same list it answers. */
  readonly answers: number | null;
}

export interface None extends LabelStretch {
  readonly excerpt: string;
  readonly why: (typeof WHY_NONE)[number];
}

export interface Article {
  readonly name: string;
  readonly lang: (typeof LANGS)[number];
  readonly kind: (typeof ARTICLE_KINDS)[number];
  readonly text: string;
  readonly statements: readonly ArticleLabel[];
  readonly none: readonly None[];
}

const NAME = new RegExp(`^(${LANGS.join('|')})-\\d\\d-(${ARTICLE_KINDS.join('|')})$`);
const FIELDS = ['excerpt', 'nth', 'form', 'certainty', 'cue', 'speaker', 'about', 'amount', 'answers'];
const MARK = '"„“”‟«»‹›‚‘’\'';

/** The articles of a folder that are there, by name; a folder that is not there has none. */
export function namesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /\.(?:txt|json)$/.test(file));
  return [...new Set(files.map((file) => file.replace(/\.\w+$/, '')))].sort();
}

export const readSet = (folder: string): Article[] => namesOf(folder).map((name) => readArticle(folder, name));

export function readArticle(folder: string, name: string): Article {
  const [text, labels] = ['txt', 'json'].map((end) => {
    const file = join(folder, `${name}.${end}`);
    if (!existsSync(file))
      throw new CallError(`${file}: the file is missing; an article is a .txt and a .json of one name.`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  });
  return articleOf(name, text ?? '', labels ?? '');
}

export function articleOf(name: string, text: string, json: string): Article {
  const [, named, kindNamed] = NAME.exec(name) ?? [];
  const at: LabelPlace = `${name}.json`;
  if (named == null)
    throw new CallError(`${name}: not a file's name; call it <lang>-<two digits>-<kind>, as in de-01-agency.`);
  const file = record(at, parsed(at, json), ['lang', 'kind', 'statements', 'none']);
  const lang = oneOf(`${at}, "lang"`, file['lang'], LANGS);
  const kind = oneOf(`${at}, "kind"`, file['kind'], ARTICLE_KINDS);
  if (lang !== named || kind !== kindNamed)
    throw new CallError(
      `${at}: the file's name says ${named} and ${kindNamed}, its labels ${lang} and ${kind}; make them the same.`,
    );
  const filed = list(`${at}, "statements"`, file['statements']);
  const statements = filed.map((value, i) => labelOf(`${at}, statement ${i}`, value, text, i, filed.length));
  const none = list(`${at}, "none"`, file['none']).map((value, i) => noneOf(`${at}, none ${i}`, value, text));
  refuseOverlaps(at, statements);
  return { name, lang, kind, text, statements, none };
}

function parsed(at: LabelPlace, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new CallError(`${at}: not JSON (${(error as Error).message}); mend it there.`);
  }
}

function labelOf(at: LabelPlace, value: unknown, text: string, index: number, count: number): ArticleLabel {
  const fields = record(at, value, FIELDS);
  const excerpt = words(`${at}, "excerpt"`, fields['excerpt']) ?? '';
  const form = oneOf(`${at}, "form"`, fields['form'], FORMS);
  const place = placeOf(at, excerpt, fields['nth'], text);
  refuseEdges(at, form, excerpt, text.slice(0, place.start), text.slice(place.end));
  const cue = words(`${at}, "cue"`, fields['cue'], 'or null');
  for (const part of cue?.split(' … ') ?? []) refuseStrange(`${at}, "cue"`, part, text, 'article');
  const [speaker = [], about = []] = ['speaker', 'about'].map((key) => namesIn(`${at}, "${key}"`, fields[key], text));
  const amount = words(`${at}, "amount"`, fields['amount'], 'or null');
  if (amount != null) refuseStrange(`${at}, "amount"`, amount, excerpt, 'excerpt');
  const answers = fields['answers'] === null ? null : wholeNumber(`${at}, "answers"`, fields['answers'], 0, count - 1);
  if (answers === index)
    throw new CallError(`${at}, "answers": it answers itself; give the index of another statement or null.`);
  const certainty = oneOf(`${at}, "certainty"`, fields['certainty'], MODALITIES);
  return { ...place, excerpt, form, certainty, cue, speaker, about, amount, answers };
}

function noneOf(at: LabelPlace, value: unknown, text: string): None {
  const fields = record(at, value, ['excerpt', 'nth', 'why']);
  const excerpt = words(`${at}, "excerpt"`, fields['excerpt']) ?? '';
  const place = placeOf(at, excerpt, fields['nth'], text);
  return { ...place, excerpt, why: oneOf(`${at}, "why"`, fields['why'], WHY_NONE) };
}

function namesIn(at: LabelPlace, value: unknown, text: string): string[] {
  const names = list(at, value).map((name) => words(at, name) ?? '');
  for (const name of names) refuseStrange(at, name, text, 'article');
  return names;
}

/** Typography apart (line ends, hyphenation, ligatures), so that a name is written whole even where the article breaks it. */
function refuseStrange(at: LabelPlace, part: string, within: string, what: string): void {
  const plain = (of: string) =>
    of
      .normalize('NFKC')
      .replace(/\u00ad|-\r?\n(?=\p{Ll})/gu, '')
      .replace(/\s+/g, ' ');
  if (!plain(within).includes(plain(part)))
    throw new CallError(`${at}: “${part}” is not in the ${what}; write it with the ${what}'s own characters.`);
}

/** What belongs to an excerpt of each form. */
function refuseEdges(at: LabelPlace, form: Form, excerpt: string, before: string, after: string): void {
  const wrong = (what: string, cure: string) => new CallError(`${at}: “${excerpt}” ${what}; ${cure}.`);
  if (/(?<!\.\.)[.,;:]$/.test(excerpt)) throw wrong('ends in a point or comma', 'leave the last one out');
  if (form === 'direct') {
    if (!new RegExp(`[${MARK}]\\s*$`).test(before) || !new RegExp(`^[.,;:]?\\s*[${MARK}]`).test(after))
      throw wrong(
        'is direct but not all that stands within one pair of marks',
        'take the words from mark to mark, without the marks',
      );
  } else if (form === 'partial' && !new RegExp(`[${MARK}]`).test(excerpt))
    throw wrong('is partial but holds no quotation mark', 'take the whole sentence, or call it indirect');
}

function refuseOverlaps(at: LabelPlace, labels: readonly ArticleLabel[]): void {
  labels.forEach((one, i) => {
    const k = labels.findIndex(({ start, end }, other) => other > i && start < one.end && end > one.start);
    if (k >= 0)
      throw new CallError(
        `${at}, statements ${i} and ${k}: their excerpts overlap; shorten each to its own clause or drop one.`,
      );
  });
}
