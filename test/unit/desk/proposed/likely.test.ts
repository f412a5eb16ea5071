/** In what order a statement's fields offer the parties: as the proposal did, then by how near they stand. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given, spanOf } from '../desk.js';

const POOL =
  'Joseph Adeyemi has swum here for years. Adeyemi likes the pool. "Tidewell has the money and the engineers, and we have neither," said Agnes Thorley, near Ruth Ames of Saltby Rowing. Adeyemi, who leads the Harbour Swimmers’ Trust, had asked the Marlow Quay Council. Far from it.';
const WORDS = 'Tidewell has the money and the engineers, and we have neither';

function begun() {
  const source = desk.addSource(desk.newDraft({ lang: 'en' }), { title: 'Pool' }, POOL);
  let draft = source.apply(desk.newDraft({ lang: 'en' }));
  const party = (name: string, kind: 'person' | 'company') => {
    const edit = desk.addParty(draft, name, { kind });
    draft = edit.apply(draft);
    return edit.id;
  };
  const ids = {
    adeyemi: party('Joseph Adeyemi', 'person'),
    ames: party('Ruth Ames', 'person'),
    tidewell: party('Tidewell Leisure Ltd', 'company'),
    thorley: party('Agnes Thorley', 'person'),
    elsewhere: party('Ada Amesbury', 'person'),
  };
  const first = given(desk.take(draft, source.id, spanOf(POOL, 'Adeyemi likes the pool'), { from: [ids.adeyemi] }));
  draft = first.apply(draft);
  const edit = given(desk.take(draft, source.id, spanOf(POOL, WORDS), { from: [ids.thorley] }));
  draft = edit.apply(draft);
  const statement = draft.story.statements.find(({ id }) => id === edit.id) as desk.DraftStatement;
  return { draft, statement, ids };
}
const { draft, statement, ids } = begun();
const found = (name: string, subject = false): desk.FoundName => ({
  name,
  subject,
  isNoun: false,
  count: 1,
  kind: null,
  ignored: false,
  party: null,
});
const order = (offered: readonly string[], names: readonly desk.FoundName[] = []) =>
  desk.likelyParties(draft, statement, names, offered).map(({ party, name }) => party ?? name);

test('who is named in the excerpt, by one word of the name too, comes before who was used last', () => {
  expect(order([])).toEqual([ids.tidewell, ids.thorley, ids.ames, ids.adeyemi, ids.elsewhere]);
});

test('whom the proposal offered comes first, in its order, also by another of its names', () => {
  expect(order(['Ada Amesbury', 'Tidewell Leisure Ltd']).slice(0, 2)).toEqual([ids.elsewhere, ids.tidewell]);
  expect(order(['Tidewell']).at(0)).toBe(ids.tidewell);
  expect(order(['Somebody', 'Ruth Ames']).at(0)).toBe(ids.ames);
});

test('a name that is nobody yet stands where it is near; one that is far is not offered', () => {
  const names = [found('Harbour Swimmers’ Trust'), found('Nobody Here'), found('Saltby Rowing'), found('Agnes')];
  expect(order([], names)).toEqual([
    ids.tidewell,
    ids.thorley,
    ids.ames,
    'Saltby Rowing',
    ids.adeyemi,
    'Harbour Swimmers’ Trust',
    ids.elsewhere,
  ]);
  expect(order(['Nobody Here'], names)[0]).toBe('Nobody Here');
  // Part of a name is nobody besides.
  expect(order([], names)).not.toContain('Agnes');
  expect(order([], [{ ...found('Saltby Rowing'), ignored: true }])).not.toContain('Saltby Rowing');
});

test('what is offered is of the proposal whose words the statement has', () => {
  const all = { modality: 'asserted', form: 'direct', speakers: ['Agnes Thorley'], about: ['Tidewell'] } as const;
  const proposal = {
    ...all,
    ...spanOf(POOL, WORDS),
    amount: null,
    answers: null,
    day: null,
  } as unknown as desk.Proposed;
  expect(desk.offeredFor(draft, statement, [proposal])).toEqual({ speakers: ['Agnes Thorley'], about: ['Tidewell'] });
  const other = { ...proposal, ...spanOf(POOL, 'Far from it'), speakers: ['Saltmere ferry'] };
  // Of other words nothing: who stands at its own verb.
  expect(desk.offeredFor(draft, statement, [other])).toEqual({ speakers: ['Agnes Thorley'], about: [] });
});

test('who is named in some words is asked in one way: by a surname too, and never by a part of another word', () => {
  const named = (words: string) => desk.namedIn(draft, [found('Thor'), found('Saltmere ferry')], words);
  expect(named('Thorley’s answer to Adeyemi').map(({ party }) => party)).toEqual([ids.adeyemi, ids.thorley]);
  expect(named('the Saltmere ferry').map(({ name }) => name)).toEqual(['Saltmere ferry']);
  expect(named('Amesbury alone').map(({ party }) => party)).toEqual([ids.elsewhere]);
});

test('a namesake is named where the surname stands alone, and not by another’s first name and it', () => {
  const person = (name: string): desk.FoundName => ({ ...found(name), kind: 'person' });
  const named = (words: string) =>
    desk.namedIn(draft, [person('Sabine Roth'), person('Peter Roth')], words).map(({ name }) => name);
  expect(named('Sabine Roth kündigte es an')).toEqual(['Sabine Roth']);
  expect(named('Roth kündigte es an').toSorted()).toEqual(['Peter Roth', 'Sabine Roth']);
  expect(named('Sabine Roth rief Roth an').toSorted()).toEqual(['Peter Roth', 'Sabine Roth']);
});

test('whom a text names near a statement is looked for once, however many of its fields ask', () => {
  let read = 0;
  const names = ['Agnes', 'Harbour Swimmers’ Trust', 'Nobody Here'].map((name) => ({
    ...found(name),
    get name() {
      read += 1;
      return name;
    },
  }));
  const ask = (offered: readonly string[]) => order(offered, names);
  const first = ask([]);
  const once = read;
  expect(ask([])).toEqual(first);
  expect(ask(['Agnes'])[0]).toBe('Agnes');
  expect(read).toBe(once);
  // Another draft, or other names, are looked at anew.
  order([], [...names]);
  expect(read).toBeGreaterThan(once);
});

test.each([
  [
    'en',
    'Skelby is a town. Callum Threadgold, of the dockers, asked why Skelby had not been told.',
    'Callum Threadgold, of the dockers, asked why Skelby had not been told.',
    'Callum Threadgold',
  ],
  [
    'de',
    'Skelby ist eine Stadt. Nach der Sitzung in Skelby sagte Nils Osterholt, das Werk bleibe.',
    'Nach der Sitzung in Skelby sagte Nils Osterholt, das Werk bleibe.',
    'Nils Osterholt',
  ],
] as const)(
  '%s: of a passage taken by hand who stands at the verb is offered first, and its full stop is left out',
  (lang, text, words, first) => {
    const empty = desk.newDraft({ lang });
    const source = desk.addSource(empty, { title: 'S', lang }, text);
    let draft = source.apply(empty);
    draft = desk.addParty(draft, 'Skelby', { kind: 'place' }).apply(draft);
    draft = desk.addParty(draft, first, { kind: 'person' }).apply(draft);
    const start = text.indexOf(words);
    const edit = desk.takeByHand(draft, source.id, { start, end: text.length });
    if (desk.isRefusal(edit)) throw new Error(edit.refused);
    draft = edit.apply(draft);
    const [statement] = draft.story.statements;
    if (!statement) throw new Error('not taken');
    expect(statement.quote?.exact).toBe(words.slice(0, -1));
    const { speakers } = desk.offeredFor(draft, statement, []);
    expect(speakers[0]).toBe(first);
  },
);

const COUNCIL =
  'Thornley Town Council opposes it. The Quay Trust is for it. Nobody knows why. The council has set aside £120,000 for the fight. It is late. Later Ada Penrose told the Herald of it.';

test('“the council” is the one that is called so; who comes up far behind the sentence is not offered', () => {
  const empty = desk.newDraft({ lang: 'en' });
  const source = desk.addSource(empty, { title: 'Council' }, COUNCIL);
  const edit = given(desk.take(source.apply(empty), source.id, spanOf(COUNCIL, 'The council has set aside £120,000')));
  const next = edit.apply(source.apply(empty));
  const [its] = next.story.statements;
  if (!its) throw new Error('not taken');
  const who = (names: readonly string[]) =>
    desk
      .likelyParties(
        next,
        its,
        names.map((one) => found(one)),
        [],
      )
      .map(({ name }) => name);
  expect(who(['Herald', 'Ada Penrose', 'Quay Trust', 'Thornley Town Council'])).toEqual([
    'Thornley Town Council',
    'Quay Trust',
  ]);
  // Of two it may be either: none is named by it.
  expect(who(['Quay Trust', 'Hamble County Council', 'Thornley Town Council'])).toEqual(['Quay Trust']);
});
