/** How an edit is made, and what it is called. */
import { de } from '../../i18n/de/desk/desk.js';
import { en } from '../../i18n/en/desk/desk.js';
import type { DeskWords } from '../../i18n/types/desk.js';
import { cut } from '../../story/cut.js';
import { pickText } from '../../story/telling/text.js';
import type { Draft, Edit, EditCode, EditName, EditRefusal, RefusalCode } from './types.js';

/** Characters of a story's text that a name repeats. */
const SHOWN = 36;

export function edit(
  code: EditCode,
  params: EditName['params'],
  apply: (draft: Draft) => Draft,
  field: string | null = null,
): Edit {
  const shown = Object.entries(params).map(([key, value]) => [key, short(value)]);
  return { name: { code, params: Object.fromEntries(shown) }, field, apply };
}

export const refuse = (refused: RefusalCode, params: EditRefusal['params'] = {}): EditRefusal => ({ refused, params });

export function isRefusal(value: unknown): value is EditRefusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** One line, cut at a word's end. */
export function short(text: string, most = SHOWN): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${cut(line, most).replace(/\s+\S*$/, '')} …`;
}

/** `lang`: BCP 47; every language but German reads English. */
export function deskWords(lang: string): DeskWords {
  return /^de(?![a-z])/i.test(lang) ? de : en;
}

/** What an edit is called in a list of what can be undone. */
export function nameOf({ code, params }: EditName, lang: string): string {
  return fill(deskWords(lang).edits[code], params);
}

export function refusalText({ refused, params }: EditRefusal, lang: string): string {
  return fill(deskWords(lang).refusals[refused], params);
}

export function fill(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? gap) : gap,
  );
}

/** What a statement is called: its words. */
export function wordsOf({ story }: Draft, id: string): string {
  return story.statements.find((its) => its.id === id)?.quote?.exact ?? id;
}

export function partyName({ story }: Draft, id: string): string {
  const name = story.entities.find((its) => its.id === id)?.name;
  return name == null ? id : pickText(name, story.lang, story.lang).text;
}
