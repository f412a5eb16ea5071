/** Whom the desk finds in a text, and whom it offers for each proposal of it. */
import * as desk from '../../../../src/desk/model/index.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';

export type Lang = 'de' | 'en';

export function foundIn(text: string, lang: Lang) {
  knowAll();
  const all = desk.heard(text, lang, proposeWithParties(desk.withoutBylines(text), { lang }));
  const proposals = desk.withAgents(text, lang, all);
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: '', lang }, text);
  const draft = apply(empty);
  const names = desk.namesFound(draft, proposals);
  return { draft, source: id, proposals, names, who: names.map(({ name }) => name) };
}

/** Everybody who may be chosen: found, or offered as speaker or as whom it is about. */
export function offeredIn(text: string, lang: Lang): readonly string[] {
  const { who, proposals } = foundIn(text, lang);
  return [...new Set([...who, ...proposals.flatMap(({ speakers, about }) => [...speakers, ...about])])];
}
