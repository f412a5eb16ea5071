/** A grave verb of its maker's own that no word near the excerpt bears out is a hint, and no more than that. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';

/** Codes and messages for the first sentence of a text, related by a verb of one's own. */
function hints(text: string, verb: string, lang = 'en') {
  const empty = desk.newDraft({ lang });
  const { id: source, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  const added = desk.addRelation(apply(empty), { label: { [lang]: verb }, tone: 'conflict' });
  let draft = added.apply(apply(empty));
  const relation = added.id;
  const words = /^[^.]+/.exec(text)?.[0] ?? '';
  draft = given(desk.take(draft, source, spanOf(text, words), { relation })).apply(draft);
  return { draft, its: desk.todo(draft, lang).filter(({ code }) => code === 'grave-verb') };
}

test.each([
  ['en', 'Holm met Ravn at the harbour.', 'defrauds'],
  ['en', 'Holm met Ravn at the harbour.', 'steals from'],
  ['en', 'Holm paid Ravn for the bridge.', 'bribes'],
  ['de', 'Holm traf Ravn am Hafen.', 'betrügt'],
  ['de', 'Holm bat Ravn um Geld.', 'erpresst'],
  ['de', 'Holm traf Ravn am Hafen.\n\nEin Fall von Betrug beschäftigt das Gericht.', 'betrügt'],
])('%s: of “%s” it asks about “%s”, once, until it is put off', (lang, text, verb) => {
  const { draft, its } = hints(text, verb, lang);
  expect(its).toMatchObject([{ weight: 'may', step: 'check', place: { kind: 'statement', field: 'relation' } }]);
  expect(its[0]?.message).toContain(verb);
  const after = desk.putOff(its[0] ?? { message: '' }).apply(draft);
  expect(desk.todo(after, lang).filter(({ code }) => code === 'grave-verb')).toEqual([]);
});

test.each([
  ['en', 'Holm deceived Ravn over the bridge.', 'defrauds'],
  ['en', 'Holm took the money. The judge called it theft.', 'steals from'],
  ['en', 'Holm met Ravn at the harbour.', 'criticises'],
  ['de', 'Holm soll Ravn um ihr Geld geprellt haben.', 'betrügt'],
  ['de', 'Holm nahm das Geld. Das sei Diebstahl, sagte Ravn.', 'bestiehlt'],
  ['de', 'Holm traf Ravn am Hafen.', 'zahlt an'],
  ['fr', 'Holm a rencontré Ravn au port.', 'defrauds'],
])('%s: of “%s” nothing is asked about “%s”', (lang, text, verb) => {
  expect(hints(text, verb, lang).its).toEqual([]);
});
