/** Whom and what a text names, as the desk lists it, and what of it is still to be decided. */
import { expect, test } from 'vitest';
import * as desk from '../../../src/desk/model/index.js';
import { en } from '../../../src/i18n/en/desk/desk.js';
import { propose } from '../../../src/propose/index.js';
import { given } from './desk.js';

const FERRY = `Council pulls plug on Saltmere ferry

The Saltmere ferry will stop running in March, the town council decided. Passengers use the ferry every day.

"It is a lifeline," said Ada Penrose. "You cannot put a price on it." The council denied that it had turned down an offer from Brightwater Marine. Penrose, who chairs a users' group, said the harbour would be quiet. Ada Penrose will not give up.
`;
const BAHN = `Streit um die Moorbahn in Wiesmoor

Die Moorbahn soll nur noch sonntags fahren. „Die Moorbahn gehört zu uns“, sagte Karin Oltmann. Der Verein der Moorbahn wehrt sich gegen die Pläne. Oltmann leitet den Verein.
`;

function begun(title: string, text: string, lang: string) {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title, lang }, text);
  const draft = apply(empty);
  const proposals = propose(text, { lang }).filter(({ shown }) => shown);
  return { draft, source: id, proposals, names: desk.namesFound(draft, proposals) };
}
const ferry = begun('Council pulls plug on Saltmere ferry', FERRY, 'en');
const bahn = begun('Streit um die Moorbahn in Wiesmoor', BAHN, 'de');

test('what an article is about stands first, and its maker has to say what that is', () => {
  expect(ferry.names[0]).toMatchObject({ name: 'Saltmere ferry', subject: true, kind: null });
  expect(bahn.names[0]).toMatchObject({ name: 'Moorbahn', subject: true, kind: null });
  expect([...ferry.names, ...bahn.names].filter(({ subject }) => subject)).toHaveLength(2);
  expect(desk.namesFound(desk.newDraft({ lang: 'en' }), [])).toEqual([]);
});

test('a count is how often the text names somebody, a person by the surname', () => {
  const counts = Object.fromEntries(ferry.names.map(({ name, count }) => [name, count]));
  expect(counts).toMatchObject({ 'Ada Penrose': 3, 'Brightwater Marine': 1 });
  expect(counts['Saltmere ferry']).toBe(2);
  expect(bahn.names.find(({ name }) => name === 'Karin Oltmann')?.count).toBe(2);
});

test('no noun is among them that only might have spoken', () => {
  const [first] = ferry.proposals;
  const doubtful = [{ ...(first as desk.Proposed), speakers: ['Ada Penrose', 'chairs', 'Verein'], about: [] }];
  const draft = desk.setSourceText(ferry.draft, ferry.source, `${FERRY} Der Verein und der Verein.`).apply(ferry.draft);
  expect(desk.namesFound(draft, doubtful).map(({ name }) => name)).toEqual(['Saltmere ferry', 'Ada Penrose']);
});

test('what is proposed and not decided is counted, until it is taken, set aside, kept or ignored', () => {
  const { draft, source, proposals } = ferry;
  const left = (its: desk.Draft) => {
    const todos = desk.waiting(its, new Map([[source, proposals]]), desk.namesFound(its, proposals), 'en');
    return Object.fromEntries(todos.map(({ step, waits, weight }) => [`${step} ${weight}`, waits]));
  };
  const names = ferry.names.length;
  expect(left(draft)).toEqual({ 'who may': names, 'say may': proposals.length });
  const taken = given(desk.takeProposal(draft, source, proposals, 0, { about: [] })).apply(draft);
  expect(left(taken)).toEqual({ 'who may': names - 1, 'say may': proposals.length - 1 });
  const rest = desk.namesFound(taken, proposals).filter(({ party }) => party == null);
  let done = desk
    .ignoreNames(
      taken,
      rest.map(({ name }) => name),
    )
    .apply(taken);
  expect(left(done)).toEqual({ 'say may': proposals.length - 1 });
  for (const its of proposals) done = given(desk.setAside(done, source, its)).apply(done);
  expect(left(done)).toEqual({});
  const [todo] = desk.waiting(draft, new Map([[source, proposals]]), [], 'en');
  expect(todo).toMatchObject({ code: 'proposed', place: { kind: 'proposal', id: source } });
  expect(todo?.hint).toBe(en.left.proposed[1]);
});

test('a source says what it lacks: a day, an address', () => {
  const { draft, source } = ferry;
  const lacks = (its: desk.Draft) => desk.todo(its, 'en').filter(({ step }) => step === 'source');
  expect(lacks(draft).map(({ code, weight, place }) => [code, weight, place.field])).toEqual([
    ['no-source-day', 'may', 'published'],
    ['no-source-url', 'may', 'url'],
  ]);
  const full = desk.setSource(draft, source, { published: '2026-11-20', url: 'https://example.org/a' });
  expect(lacks(full.apply(draft))).toEqual([]);
});

test('no verb moves from its place, however often the story uses others and whatever it adds', () => {
  const { draft } = ferry;
  const ids = (its: desk.Draft) => desk.vocabulary(its).map(({ id }) => id);
  const before = ids(draft);
  expect(before.slice(0, 2)).toEqual(['contradicts', 'criticises']);
  let its = draft;
  for (const label of ['leases', 'audits']) its = desk.addRelation(its, { tone: 'money', label }).apply(its);
  const span = { start: FERRY.indexOf('It is a lifeline'), end: FERRY.indexOf('," said Ada') };
  its = given(desk.take(its, ferry.source, span, { relation: 'stops' })).apply(its);
  expect(its.story.relations.map(({ id }) => id)).toEqual(['leases', 'audits', 'stops']);
  expect(ids(its)).toEqual([...before, 'leases', 'audits']);
  // What has another tone now stands last among those of that tone.
  its = desk.setRelation(its, 'stops', { tone: 'support' }).apply(its);
  expect(ids(its)).toEqual([...before.filter((id) => id !== 'stops'), 'leases', 'audits', 'stops']);
});

test('a verb is one however its letters are written', () => {
  const { draft } = ferry;
  const labels = (its: desk.Draft) => desk.vocabulary(its).map(({ label }) => JSON.stringify(label).toLowerCase());
  // A file may bring it in other letters.
  const twin = { id: 'contradict', tone: 'conflict', label: 'Contradicts' } as const;
  const both: desk.Draft = { ...draft, story: { ...draft.story, relations: [twin] } };
  expect(labels(both).filter((label) => label.includes('contradicts'))).toHaveLength(1);
  const span = { start: FERRY.indexOf('It is a lifeline'), end: FERRY.indexOf('," said Ada') };
  const used = given(desk.take(both, ferry.source, span, { relation: 'contradict' })).apply(both);
  expect(desk.vocabulary(used).flatMap(({ id }) => (id.startsWith('contradict') ? [id] : []))).toEqual(['contradict']);
});

test('all names that are left are kept at once, each as it would be alone, and one undo takes them back', () => {
  const { draft, names } = ferry;
  const all = names.slice(0, 4);
  const edit = desk.keepNames(all);
  expect(desk.nameOf(edit.name, 'en')).toBe('Keep names (4)');
  const next = edit.apply(draft);
  const alone = all.reduce(
    (its, { name, kind }) => desk.addParty(its, name, desk.newcomer(name, kind)).apply(its),
    draft,
  );
  expect(next.story.entities).toEqual(alone.story.entities);
  expect(next.story.entities).toHaveLength(4);
  // Of somebody who is there by then there is no second.
  expect(edit.apply(next)).toEqual(next);
});

test('what a name says itself of what it is, is not asked; every other name is', () => {
  for (const [name, kind] of [
    ['Harbour Trust', 'organisation'],
    ['town council', 'government'],
    ['Stadt Lohne', 'government'],
    ['Schwimmverein Delfin', 'organisation'],
    ['Lohner Zeitung', 'media'],
    ['Saltmere Echo', 'media'],
    ['Reederei Tidelinie', 'company'],
    ['Garrow AG', 'company'],
    ['Saltmere ferry', null],
    ['Brinkhoff Bau', null],
    ['Bote', 'media'],
    ['Ada Penrose', null],
    ['Kelver island', null],
    // Called by what they do.
    ['eine Pflegerin', 'person'],
    ['die Landrätin', 'person'],
    ['der Bürgermeister', 'person'],
    ['a midwife at the unit', 'person'],
    ['the spokeswoman', 'person'],
    ['der Verein', 'organisation'],
    ['das Magazin', null],
    ['the board', null],
    ['a maternity unit', null],
  ] as const)
    expect([name, desk.kindOf(name, false)]).toEqual([name, kind]);
  expect(desk.kindOf('Ada Penrose', true)).toBe('person');
  expect(desk.kindOf('Harbour Trust', true)).toBe('organisation');
});

test('what stands before a name says what it is, and nobody is called with an article', () => {
  for (const [text, name, kind] of [
    ['The insurer Meridian Mutual said so.', 'Meridian Mutual', 'company'],
    ['The pen maker Quill Mark said so.', 'Quill Mark', 'company'],
    ['The union Crafts United said so.', 'Crafts United', 'organisation'],
    ['The campaign group Born Local said so.', 'Born Local', 'organisation'],
    ['The Castle Traders said so.', 'Castle Traders', null],
    ['The historian Barnaby Crole said so.', 'Barnaby Crole', 'person'],
    ['Die IG Handwerk sagt das.', 'IG Handwerk', null],
    ['Das Landgericht Südharz sagt das.', 'Landgericht Südharz', 'government'],
    ['The regulator, NHS Standards, said so.', 'NHS Standards', 'government'],
    ['A spokeswoman for the company, Nadia Fenn, said so.', 'Nadia Fenn', 'person'],
    ['Die Baufirma Kordes & Sohn sagt das.', 'Kordes & Sohn', 'company'],
    ['Die Kreisverwaltung Lohne sagt das.', 'Kreisverwaltung Lohne', 'government'],
    ['Das Kaufhaus Südharz sagt das.', 'Kaufhaus Südharz', null],
    ['Der Historiker Bernhard Krohl sagt das.', 'Bernhard Krohl', 'person'],
    ['Der Schreibgerätehersteller Federwerk sagt das.', 'Federwerk', 'company'],
  ] as const)
    expect([name, desk.kindOf(name, true, [text])]).toEqual([name, kind]);
  // Whoever has what only people are before the name is one, also where they say nothing.
  for (const [text, name, kind] of [
    ['Angeklagt ist der Bauunternehmer Jochen Brandl.', 'Jochen Brandl', 'person'],
    ['gefragt von der Richterin Clara Mertens', 'Clara Mertens', 'person'],
    ['They met engineer Ada Winslow.', 'Ada Winslow', 'person'],
    ['Sie liegt vor der Kelver Insel.', 'Kelver Insel', null],
    ['They met at the Castle Traders.', 'Castle Traders', null],
  ] as const)
    expect([name, desk.kindOf(name, false, [text])]).toEqual([name, kind]);
});

test('what a sentence begins with is not what an article is about, nor is a title before a name', () => {
  const court = 'Pym wins\n\nOutside court, Roland Pym thanked them. The court was full. Outside court it rained.';
  expect(begun('Pym wins', court, 'en').names.map(({ name }) => name)).not.toContain('Outside court');
  const coach = 'Verein trennt sich von Trainer Maschke\n\n„Der Trainer geht“, sagte Gunnar Maschke. Der Trainer ging.';
  expect(begun('Verein trennt sich von Trainer Maschke', coach, 'de').names.map(({ name }) => name)).not.toContain(
    'Trainer',
  );
});

test('who speaks is a person only if the name is like one, and the text calls it by its last word', () => {
  for (const [name, kind] of [
    ['Marlow Quay Council', 'government'],
    ['Harbour Swimmers’ Trust', 'organisation'],
    ["Harbour Swimmers' Trust", 'organisation'],
    ['Stadt Lohne', 'government'],
    ['Kelver Bank', 'company'],
    ['Luther Burbank', 'person'],
    ['Karl Neustadt', 'person'],
    ['Brinkhoff Bau', null],
    ['Marlow Quay', null],
    ['Finch & Rowe', null],
    ['Miles Tarrant', 'person'],
  ] as const)
    expect([name, desk.kindOf(name, true)]).toEqual([name, kind]);
  const text =
    'Nordhagen Sund said so. Nordhagen pays, Nordhagen builds. Ada Penrose objects. Penrose will not give up.';
  expect(desk.kindOf('Nordhagen Sund', true, [text])).toBe(null);
  expect(desk.kindOf('Ada Penrose', true, [text])).toBe('person');
  const proposals = propose(`"It pays," said Ada Penrose. "It is ours," Nordhagen Sund said. ${text}`, { lang: 'en' });
  const { draft } = begun('Sund', text, 'en');
  expect(desk.namesFound(draft, proposals).find((its) => its.name === 'Nordhagen Sund')?.kind).toBe(null);
  expect(desk.namesFound(draft, proposals).find((its) => its.name === 'Ada Penrose')?.kind).toBe('person');
});
