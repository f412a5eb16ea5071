/** Two of one surname: who is named in full at the verb is nobody else of that name. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/story/findings/judge.js';
import { readStory } from '../../../../src/story/reading/read.js';

type Person = readonly [id: string, name: string, alias?: string];
const THERESIA: Person = ['theresia', 'Theresia Maierhofer'];
const HOLGER: Person = ['holger', 'Holger Maierhofer'];
const ANNA: Person = ['anna', 'Anna Harper'];
const TOM: Person = ['tom', 'Tom Harper'];

/** The words of the text that a finding on the speaker gives; none: null. */
function toldOf(lang: 'de' | 'en', text: string, from: string, people: readonly Person[]): string | null {
  const exact = /[“„]([^“”„]+)[“”]/.exec(text)?.[1]?.replace(/[,.]$/, '') ?? '';
  const { story, faults } = readStory({
    format: 1,
    id: 'namesake',
    lang,
    title: 'Namesake',
    relations: [{ id: 'tells', tone: 'report', label: lang === 'de' ? 'äußert sich zu' : 'speaks of' }],
    sources: [{ id: 'text', title: 'Namesake', lang, published: '2026-03-02' }],
    entities: [
      { id: 'mill', kind: 'company', name: 'Reinisch' },
      ...people.map(([id, name, alias]) => ({ id, kind: 'person', name, ...(alias != null && { aliases: [alias] }) })),
    ],
    statements: [
      { id: 'it', from: [from], to: ['mill'], relation: 'tells', form: 'direct', source: 'text', quote: { exact } },
    ],
  });
  if (story == null) throw new Error(JSON.stringify(faults));
  const [one] = judge(story, new Map([['text', text]]));
  if (one == null || !('start' in one)) throw new Error(`${exact}: ${JSON.stringify(one)}`);
  const message = one.findings.find(({ code }) => code === 'speaker')?.message;
  return message == null ? null : (/“([^“”]+)”/.exec(message)?.[1] ?? message);
}

const german = (behind: string) =>
  `Theresia Maierhofer verteidigt den Plan von Reinisch. „Wir wurden nicht gefragt“, ${behind}.`;
const english = (behind: string) => `Anna Harper runs the mill of Reinisch. “We were not asked,” ${behind}.`;

describe('somebody else of the same surname is told, whether the story knows them or not', () => {
  test.each([
    ['de', german('sagte der Betriebsratsvorsitzende Holger Maierhofer'), THERESIA, HOLGER],
    ['de', german('sagte Holger Maierhofer'), THERESIA, HOLGER],
    ['de', german('sagte Bürgermeister Holger Maierhofer'), THERESIA, HOLGER],
    ['de', german('so H. Maierhofer'), THERESIA, HOLGER],
    ['en', english('said union secretary Tom Harper'), ANNA, TOM],
    ['en', english('said the union’s secretary Tom Harper'), ANNA, TOM],
    ['en', english('Tom Harper said'), ANNA, TOM],
    ['en', 'Tom Harper runs the mill of Reinisch. “We were not asked,” said Anna Harper, his daughter.', TOM, ANNA],
  ] as const)('%s: %s', (lang, text, given, other) => {
    const [first = '', surname = ''] = other[1].split(' ');
    const named = new RegExp(`(?:${first}|${first.charAt(0)}\\.) ${surname}`, 'u');
    expect(toldOf(lang, text, given[0], [given])).toMatch(named);
    expect(toldOf(lang, text, given[0], [given, other])).toMatch(named);
    expect(toldOf(lang, text, other[0], [given, other])).toBeNull();
  });
});

describe('a surname alone, with an office or with a short form of the first name is no finding by itself', () => {
  test.each([
    ['de', german('sagte Maierhofer')],
    ['de', german('sagte Frau Maierhofer')],
    ['de', german('sagte die Landwirtin Maierhofer')],
    ['de', german('sagte Landwirtin Maierhofer')],
    ['de', german('sagte Bürgermeisterin Maierhofer')],
    ['de', german('sagte Reinisch-Chefin Maierhofer')],
    ['de', german('sagte T. Maierhofer')],
    ['de', german('sagte Dr. Theresia Maierhofer')],
    ['en', english('said Harper')],
    ['en', english('said Ms Harper')],
    ['en', english('said union secretary Harper')],
    ['en', english('said Judge Harper')],
    ['en', english('said Reinisch’s Harper')],
    ['en', english('said Ann Harper')],
    ['en', english('said Anna Bell Harper')],
  ] as const)('%s: %s', (lang, text) => {
    const [one, other] = lang === 'de' ? [THERESIA, HOLGER] : [ANNA, TOM];
    expect(toldOf(lang, text, one[0], [one])).toBeNull();
    expect(toldOf(lang, text, one[0], [one, other])).toBeNull();
  });
});

test('nor is another first name that they are called by, or of whom the story has the surname alone', () => {
  const text = german('sagte Resi Maierhofer');
  expect(toldOf('de', text, 'her', [['her', 'Theresia Maierhofer', 'Resi']])).toBeNull();
  expect(toldOf('de', text, 'her', [['her', 'Theresia Maierhofer']])).toBe('Resi Maierhofer');
  expect(toldOf('de', text, 'her', [['her', 'Maierhofer']])).toBeNull();
});
