/** A deed of which the words say that it was not done is told as no fact, no plan and nobody's claim; told as denied it stands. */
import { expect, test } from 'vitest';
import { type Asked, findingsOf } from '../../../fixtures/finding.js';

type Row = readonly [text: string, asked: Omit<Asked, 'exact'>];
const ask = (lang: 'de' | 'en', text: string, asked: Omit<Asked, 'exact'>) =>
  findingsOf(lang, text, { exact: text.slice(0, -1), ...asked });
const NOT_SO = /says that it was not so|sagt, dass es nicht so war/;

const STEEL = { from: 'garrow', to: 'thorne' } as const;
const YARD = { from: 'werft', to: 'tidelinie' } as const;
const QUARREL = { from: 'thorne', to: 'garrow', tone: 'conflict' } as const;

test.each<Row>([
  ['Garrow Steel made no offer of £41 million for the Singing Bridge.', { from: 'garrow', label: 'bids for' }],
  ['Garrow Steel did not pay Rufus Thorne a penny.', STEEL],
  ['Garrow Steel has never paid Rufus Thorne.', STEEL],
  ['Garrow Steel paid Rufus Thorne nothing.', STEEL],
  ['Garrow Steel will not pay Rufus Thorne.', { ...STEEL, modality: 'planned' }],
  ['Garrow Steel allegedly did not pay Rufus Thorne.', { ...STEEL, modality: 'alleged' }],
  ['Garrow Steel refused to pay Rufus Thorne.', STEEL],
  ['Rufus Thorne did not criticise Garrow Steel.', { ...QUARREL, label: 'criticises' }],
])('in English: %s', (text, asked) => {
  expect(ask('en', text, asked).map(({ message }) => message)).toEqual([expect.stringMatching(NOT_SO)]);
  expect(ask('en', text, { ...asked, modality: 'denied', attributedTo: ['garrow'] })).toEqual([]);
});

test.each<Row>([
  ['Die Werft Nord machte der Tidelinie kein Angebot.', { ...YARD, label: 'bietet' }],
  ['Die Werft Nord zahlte der Tidelinie keinen Cent.', YARD],
  ['Die Werft Nord hat der Tidelinie nie etwas gezahlt.', YARD],
  ['Die Werft Nord weigerte sich, der Tidelinie Geld zu zahlen.', YARD],
  ['Die Werft Nord wird der Tidelinie nichts zahlen.', { ...YARD, modality: 'planned' }],
  [
    'Nach Angaben der Stadt zahlt die Tidelinie der Werft Nord nichts dazu.',
    { from: 'tidelinie', to: 'werft', modality: 'alleged' },
  ],
  ['Die Werft Nord teilte mit, sie habe der Tidelinie nichts gezahlt.', { ...YARD, form: 'indirect' }],
])('in German: %s', (text, asked) => {
  expect(ask('de', text, asked).map(({ message }) => message)).toEqual([expect.stringMatching(NOT_SO)]);
  expect(ask('de', text, { ...asked, modality: 'denied', attributedTo: ['werft'] })).toEqual([]);
});

test.each<readonly ['de' | 'en', ...Row]>([
  ['en', 'Garrow Steel paid Rufus Thorne £300,000, but did not say why.', STEEL],
  ['en', 'Garrow Steel paid Rufus Thorne £300,000 and nothing else happened.', STEEL],
  ['en', 'Garrow Steel paid Rufus Thorne no less than £300,000.', STEEL],
  ['en', 'Garrow Steel not only paid Rufus Thorne, it thanked him.', STEEL],
  ['en', 'Garrow Steel did not pay Rufus Thorne a penny.', { ...STEEL, label: 'does not pay' }],
  ['en', 'Rufus Thorne warned Garrow Steel not to sell.', { ...QUARREL, label: 'warns' }],
  ['en', 'Rufus Thorne criticised Garrow Steel for not paying anybody.', { ...QUARREL, label: 'criticises' }],
  ['en', 'According to Ines Calloway, Garrow Steel has not yet paid Rufus Thorne.', { ...STEEL, modality: 'alleged' }],
  ['de', 'Die Werft Nord zahlte nicht nur der Tidelinie 3 Millionen Euro.', YARD],
  ['de', 'Die Werft Nord zahlte der nicht genannten Tidelinie 3 Millionen Euro.', YARD],
  ['de', 'Die Werft Nord zahlte nicht Jasper Holm, sondern der Tidelinie 3 Millionen Euro.', YARD],
  ['de', 'Die Werft Nord zahlte der Tidelinie so viel wie nie.', YARD],
  ['de', 'Die Werft Nord zahlte der Tidelinie 3 Millionen Euro, nannte aber keine Gründe.', YARD],
])('no alarm (%s): %s', (lang, text, asked) => {
  expect(ask(lang, text, asked).filter(({ message }) => NOT_SO.test(message))).toEqual([]);
});
