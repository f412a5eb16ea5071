/** Proposals: their forms, their reasons, and what holds of them whatever is pasted. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked } from '../../../src/cli/proposing/foreign.js';
import { propose } from '../../../src/propose/index.js';
import { knowAll } from '../../../src/propose/languages/all.js';
import { lexiconOf } from '../../../src/propose/lexicon/index.js';
import { readSet } from '../../propose/labels.js';

knowAll();

const root = resolve(import.meta.dirname, '../../..');
const articles = readSet(resolve(root, 'test/propose/fit'));
const NAMES = {
  de: 'Petra Holtkamp, Udo Marx, Sabine Ohl und Lorenz Taub waren da. Die Nordwerke AG fehlte.\n\n',
  en: 'Among them were Helen Brask, Max Tolliver, Lorne Taub and people from Norhaven Holdings.\n\n',
};
const shownIn = (lang: 'de' | 'en', sentence: string) =>
  propose(NAMES[lang] + sentence, { lang })
    .filter(({ shown, start }) => shown && start >= NAMES[lang].length)
    .map(({ form }) => form);

test.each([
  ['de', '„Wir werden kämpfen“, kündigte Sabine Ohl an.', ['direct']],
  ['de', '„Ich gehe“, sagte Marx, „und zwar noch heute.“', ['direct', 'direct']],
  ['de', '„Ach was“, nuschelt der Fischer und zieht an seiner Pfeife.', ['direct']],
  ['de', 'Die Opposition sprach von einem „Offenbarungseid“.', ['partial']],
  ['de', 'Ohl zufolge sind 300 Arbeitsplätze bedroht.', ['indirect']],
  ['de', 'Das Geld sei längst ausgegeben.', ['indirect']],
  ['de', 'Taub soll die Nordwerke AG verklagt haben.', ['reported']],
  ['de', 'Taub ist Eigentümer der Nordwerke AG.', ['reported']],
  ['de', 'Die Ausstellung „Licht und Schatten“ ist bis Mai zu sehen.', []],
  ['de', 'Am Werkstor klebt ein Zettel: „Heute kein Verkauf“.', []],
  ['en', '“There is no Plan B,” according to Brask.', ['direct']],
  ['en', 'Tolliver dismissed the allegations as “pure fantasy”.', ['partial']],
  ['en', 'The bridge, engineers say, could fall at any time.', ['indirect']],
  ['en', 'Tolliver is said to have burned the files.', ['indirect']],
  ['en', 'Norhaven plans to buy the yard from Lorne Taub.', ['reported']],
  ['en', 'The exhibition “Light and Shade” runs until May.', []],
  ['en', 'A verdict is expected in June.', []],
] as const)('%s: %s', (lang, sentence, forms) => {
  expect(shownIn(lang, sentence)).toEqual(forms);
});

test('the lexicons are broad, and know the forms of their verbs', () => {
  for (const [lang, cues, ties] of [
    ['de', 120, 80],
    ['en', 100, 80],
  ] as const) {
    const all = [...(lexiconOf(lang)?.verbs.values() ?? [])].flat();
    expect(new Set(all.filter(({ verb }) => verb.cue).map(({ verb }) => verb.lemma)).size).toBeGreaterThan(cues);
    expect(new Set(all.filter(({ verb }) => verb.relation).map(({ verb }) => verb.lemma)).size).toBeGreaterThan(ties);
  }
  const lemmas = (lang: string, form: string) =>
    lexiconOf(lang)
      ?.verbs.get(form)
      ?.map(({ verb }) => verb.lemma);
  expect(lemmas('de', 'eingeräumt')).toEqual(['einräumen']);
  expect(lemmas('de', 'widersprach')).toEqual(['widersprechen']);
  expect(lemmas('en', 'quipped')).toContain('quip');
});

test('each says why, in the reader’s language', () => {
  const text = '“We will go,” said Helen Brask.';
  expect(propose(text, { lang: 'en' })[0]?.why).toBe('in quotation marks, before “said”, name behind it');
  expect(propose(text, { lang: 'en', reader: 'de' })[0]?.why).toBe('in Anführungszeichen, vor „said“, Name danach');
});

test('every span is the source’s own characters and whole words, in order', () => {
  for (const { text, lang } of articles)
    for (const { start, end, speakers, score } of propose(text, { lang })) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text.slice(start, end))).toBe(false);
      expect(/[\p{L}\p{N}]$/u.test(text.slice(start, end)) && /^[\p{L}\p{N}]/u.test(text.slice(end))).toBe(false);
      expect(speakers.length).toBeLessThanOrEqual(3);
      expect(score).toBeGreaterThanOrEqual(0);
    }
});

test('the same text gives the same list', () => {
  for (const { text, lang } of articles.slice(0, 4)) expect(propose(text, { lang })).toEqual(propose(text, { lang }));
});

test('whatever is pasted, nothing is thrown and every span lies in it', () => {
  const piece = fc.constantFrom(
    '„',
    '“',
    '"',
    "'",
    '’',
    '»',
    '«',
    '.',
    ',',
    ':',
    '\n',
    '\r\n',
    ' ',
    '-\n',
    'ﬁ',
    '\u00ad',
    '<p>',
    'sagte',
    'said',
    'Holm',
    'der',
    'habe',
    'und',
    '\ud800',
    'ש',
    '14',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('de', 'en', 'fr', 'ar', '!'), (pieces, lang) => {
      const text = pieces.join('');
      for (const { start, end } of propose(text, { lang })) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test.each(['de-AT', 'DE', 'de_CH', 'en-GB', 'EN', 'en_US'])('%s tells the same as its language alone', (tag) => {
  const lang = tag.slice(0, 2).toLowerCase();
  const text = articles.find((article) => article.lang === lang)?.text ?? '';
  expect(propose(text, { lang: tag })).toEqual(propose(text, { lang }));
});

test.each([
  ['Tamsin Orde also said to the council that the roof was unsafe.', 'said', 'asserted'],
  ['The roof is also said to leak.', 'is also said', 'alleged'],
  ['The roof is said to leak.', 'is said', 'alleged'],
])('who also said so is no hearsay: %s', (sentence, cue, modality) => {
  const [one] = propose(sentence, { lang: 'en' });
  expect([one?.cue, one?.modality]).toEqual([cue, modality]);
});

test('of a language without a lexicon the quotations are found', () => {
  expect(propose('«Non», dit-il. Il est parti.', { lang: 'fr' }).map(({ form, shown }) => [form, shown])).toEqual([
    ['direct', true],
  ]);
});

test('a service of somebody’s own is believed only where its words stand', () => {
  const text = 'Holm ging. „Nein“, sagte Quast.';
  expect(checked({ exact: 'Nein', form: 'direct', speakers: ['Quast'] }, text)).toMatchObject({
    start: 12,
    end: 16,
    form: 'direct',
  });
  expect(checked({ start: 0, end: 4 }, text)).toMatchObject({ start: 0, end: 4 });
  for (const wrong of [
    { exact: 'Ja' },
    { start: 0, end: 3 },
    { start: -1, end: 4 },
    { start: 0, end: 99 },
    null,
    'x',
    { exact: ' ' },
  ])
    expect(checked(wrong, text)).toBeNull();
});

const source = resolve(root, '../shared/source/stargate-article.de.txt');
test.runIf(existsSync(source))('of the prescribed article the sentences of 40 of 45 statements are in the list', () => {
  const text = readFileSync(source, 'utf8');
  const { entities, statements } = JSON.parse(readFileSync(resolve(root, 'data/stargate.json'), 'utf8'));
  const proposals = propose(text, { lang: 'de', story: { entities } });
  const isListed = ({ quote }: { quote: { exact: string; prefix?: string } }) => {
    const prefix = quote.prefix == null ? '' : `${quote.prefix} `;
    const at = text.indexOf(prefix + quote.exact) + prefix.length;
    const end = at + quote.exact.length;
    return proposals.some((one) => {
      const between = text.slice(Math.min(one.start, at), Math.max(one.end, end));
      return (one.start < end && one.end > at) || !/[.!?]["“]?\s+\p{Lu}|\n\n/u.test(between);
    });
  };
  expect(statements.filter(isListed).length).toBeGreaterThanOrEqual(40);
});

/**
 * Who somebody is may be told a page before: a full name that is introduced once is every surname's, and whoever spoke last goes on. So spans,
 * forms, cues, amounts and days stay as they are wherever a paragraph is cut out; speakers may be called otherwise.
 */
test('cutting a paragraph out changes proposals of its neighbours only', () => {
  for (const { text, lang } of articles) {
    const paragraphs = text.split('\n\n');
    if (paragraphs.length < 6) continue;
    const all = paragraphs.map((paragraph) => ({ paragraph, own: ownOf(text, paragraph, lang) }));
    for (const cut of [2, Math.floor(paragraphs.length / 2)]) {
      const without = paragraphs.filter((_, i) => i !== cut).join('\n\n');
      for (const { paragraph, own } of all.filter((_, i) => Math.abs(i - cut) > 1))
        expect(ownOf(without, paragraph, lang)).toEqual(own);
    }
  }
});

const lists = new Map<string, ReturnType<typeof propose>>();

/** What is proposed within a paragraph, its places counted from where the paragraph begins; without the speakers. */
function ownOf(text: string, paragraph: string, lang: string) {
  const list = lists.get(text) ?? propose(text, { lang });
  lists.set(text, list);
  const from = text.indexOf(paragraph);
  const inside = list.filter(({ start, end }) => start >= from && end <= from + paragraph.length);
  return inside.map(({ start, end, form, cue, amount, day }) => ({
    start: start - from,
    end: end - from,
    form,
    cue,
    amount,
    day,
  }));
}

test.each([
  ['en', '“We will fight,” said Helen Brask.', true],
  ['en', '“It is a lifeline for the whole town.”', false],
  ['de', '„Wir werden kämpfen“, kündigte Sabine Ohl an.', true],
  ['de', '„Das ist für alle hier eine große Sache.“', false],
] as const)('%s: of “%s” it says whether the first speaker is above doubt', (lang, sentence, sure) => {
  const its = propose(NAMES[lang] + sentence, { lang }).filter(({ form }) => form === 'direct');
  expect(its.map((one) => [one.speakers.length > 0, one.sure])).toEqual([[true, sure]]);
});

test('of a proposer of one’s own the first speaker is above doubt only where it says so', () => {
  const text = 'Ada said it.';
  const one = { exact: 'Ada said it', speakers: ['Ada'] };
  expect(checked(one, text)?.sure).toBe(false);
  expect(checked({ ...one, sure: true }, text)?.sure).toBe(true);
});
