/** Who has a proposal's verb as subject is offered first as who does it, and whom it is done to first as whom. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given } from '../desk.js';
import { foundIn, type Lang } from '../who/found.js';

const DE =
  'Das Krankenhaus Adenbach liegt im Kreis Ahrtal-Nord. Landrat Jonas Behrend lobte die Stiftung Gesundes Tal. Der Verein Rettet die Station kritisierte die Reederei Nordlicht. ';
const EN =
  'Ashby Infirmary is in Ashby County. Ruth Penrose praised Corran Homes. The Friends of Ashby criticised Marlow Marine. ';

/** The proposal that begins with the words. */
function offered(lang: Lang, text: string, words = text) {
  const all = `${lang === 'de' ? DE : EN}${text}`;
  const found = foundIn(all, lang);
  const index = found.proposals.findIndex((its) => all.startsWith(words.slice(0, 20), its.start));
  const { speakers = [], about = [], sure } = found.proposals[index] ?? {};
  return { ...found, index, from: speakers[0], to: about, sure };
}

const CASES: readonly (readonly [lang: Lang, text: string, from: string, to: readonly string[], words?: string])[] = [
  [
    'de',
    'Die Klinikgesellschaft zahlte dem Verein Rettet die Station 48.000 Euro.',
    'Klinikgesellschaft',
    ['Verein Rettet die Station'],
  ],
  [
    'de',
    'Im Mai zahlte die Klinikgesellschaft dem Kreis Ahrtal-Nord 120.000 Euro.',
    'Klinikgesellschaft',
    ['Kreis Ahrtal-Nord'],
  ],
  [
    'de',
    'Heimlich hat die Stiftung Gesundes Tal der Reederei Nordlicht 3 Millionen Euro gezahlt.',
    'Stiftung Gesundes Tal',
    ['Nordlicht'],
  ],
  ['de', 'Die Stiftung Gesundes Tal verklagt den Kreis Ahrtal-Nord.', 'Stiftung Gesundes Tal', ['Kreis Ahrtal-Nord']],
  [
    'de',
    'Die Stiftung Gesundes Tal will das Krankenhaus Adenbach kaufen und soll dem Kreis Ahrtal-Nord 2 Millionen Euro zahlen.',
    'Stiftung Gesundes Tal',
    ['Kreis Ahrtal-Nord'],
    'und soll dem Kreis Ahrtal-Nord',
  ],
  [
    'de',
    'Die Stiftung Gesundes Tal soll das Krankenhaus Adenbach an den Kreis Ahrtal-Nord verkaufen.',
    'Stiftung Gesundes Tal',
    ['Kreis Ahrtal-Nord'],
  ],
  ['de', 'Die Stiftung Gesundes Tal kritisierte Jonas Behrend scharf.', 'Stiftung Gesundes Tal', ['Jonas Behrend']],
  ['en', 'The operating company paid Marlow Marine £48,000 in May.', 'the operating company', ['Marlow Marine']],
  ['en', 'In June the operating company paid Corran Homes £120,000.', 'the operating company', ['Corran Homes']],
  ['en', 'Marlow Marine is to sell the Sea Star to Corran Homes for £3 million.', 'Marlow Marine', ['Corran Homes']],
  ['en', 'Corran Homes sued Marlow Marine on Monday.', 'Corran Homes', ['Marlow Marine']],
  [
    'en',
    'Marlow Marine has paid Corran Homes and Ruth Penrose £30,000.',
    'Marlow Marine',
    ['Corran Homes', 'Ruth Penrose'],
  ],
];

test.each(CASES.map((its) => [its[1], its] as const))('%s', (_text, [lang, text, from, to, words]) => {
  expect(offered(lang, text, words)).toMatchObject({ from, to, sure: true });
});

test.each([
  ['de', 'Behrend sagte, die Klage werde scheitern.', 'Jonas Behrend'],
  ['en', 'Penrose said the lawsuit would fail.', 'Ruth Penrose'],
] as const)('%s: a surname that one alone has speaks before its verb: “%s”', (lang, text, from) => {
  const { proposals, draft, source } = foundIn(`${lang === 'de' ? DE : EN}\n\n${text}`, lang);
  const index = proposals.length - 1;
  expect(proposals[index]).toMatchObject({ speakers: expect.arrayContaining([from]), sure: true });
  expect(proposals[index]?.speakers[0]).toBe(from);
  const edit = given(desk.takeProposal(draft, source, proposals, index));
  const { story } = edit.apply(draft);
  const { from: ids } = story.statements[0] ?? {};
  expect(story.entities.filter(({ id }) => ids?.includes(id)).map(({ name }) => name)).toEqual([from]);
});

test('en: a plan to sell something is taken with whom it is sold to', () => {
  const { draft, source, proposals, index } = offered('en', 'Marlow Marine is to sell the Sea Star to Corran Homes.');
  const { story } = given(desk.takeProposal(draft, source, proposals, index)).apply(draft);
  const { to } = story.statements[0] ?? {};
  expect(story.entities.filter(({ id }) => to?.includes(id)).map(({ name }) => name)).toEqual(['Corran Homes']);
});

describe('what the words leave open stays as it is proposed', () => {
  test.each([
    // Who does it has no name that anybody knows.
    ['de', 'Die Aufsicht verklagte die Stiftung Gesundes Tal.', 'Stiftung Gesundes Tal'],
    ['en', 'Marlow Marine shareholders sued Corran Homes.', 'Marlow Marine'],
    // Two do it.
    ['de', 'Jonas Behrend und die Stiftung Gesundes Tal verklagten die Reederei Nordlicht.', 'Stiftung Gesundes Tal'],
    ['en', 'Ruth Penrose and Marlow Marine sued Corran Homes.', 'Marlow Marine'],
  ] as const)('%s: “%s”: not surely %s alone', (lang, text, name) => {
    const { from, sure } = offered(lang, text);
    expect(from === name && sure === true).toBe(false);
  });

  test('two of one surname', () => {
    const text =
      'Jonas Behrend lobte Ina Behrend. Ina Behrend lobte Jonas Behrend.\n\nBehrend sagte, die Klage werde scheitern.';
    expect(foundIn(text, 'de').proposals.at(-1)?.sure).toBe(false);
  });
});
