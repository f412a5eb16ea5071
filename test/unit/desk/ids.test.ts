/** Ids of words: what a name becomes, and that no new record takes one that the story or a reader's address holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeId, isPublished, isTaken, slugOf, statementSlug } from '../../../src/desk/model/ids.js';
import * as desk from '../../../src/desk/model/index.js';
import { given, sampleDraft } from './desk.js';

const NAMES: readonly (readonly [name: string, slug: string])[] = [
  ['Sam Altman', 'sam-altman'],
  ['  Ärger über „Seehund II“ ', 'aerger-ueber-seehund-ii'],
  ['Straße', 'strasse'],
  ['Øresund Łódź Đorđe œuvre Æsir', 'oeresund-lodz-dorde-oeuvre-aesir'],
  ['Café Zoë', 'cafe-zoe'],
  ['Cafe\u0301 Zoe\u0308', 'cafe-zoe'],
  ['Mu\u0308ller', 'mueller'],
  ['O’Neill & Söhne GmbH', 'o-neill-soehne-gmbh'],
  ['3M', '3m'],
  ['Юлия Навальная', 'юлия-навальная'],
  ['й', 'й'],
  ['한국', '한국'],
  ['… “—” …', ''],
  ['', ''],
];

test.each(NAMES)('“%s” becomes “%s”', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a slug has at most 48 units and ends with a word; only a first word that is longer is cut', () => {
  const words = 'elf elf elf elf elf elf elf elf elf elf elf elf';
  expect(slugOf(`${words} elf`)).toBe(words.replaceAll(' ', '-'));
  expect(slugOf(words).length).toBe(47);
  expect(slugOf('x'.repeat(60))).toBe('x'.repeat(48));
  expect(slugOf(`${'x'.repeat(48)} y`)).toBe('x'.repeat(48));
  expect(slugOf(`ab ${'x'.repeat(45)}`)).toBe(`ab-${'x'.repeat(45)}`);
  expect(slugOf(`ab ${'x'.repeat(46)}`)).toBe('ab');
});

test('whatever a name holds, its slug is whole characters without space or mark, and is its own slug', () => {
  const unit = fc.oneof(
    fc.nat(0xffff).map((its) => String.fromCharCode(its)),
    fc.constantFrom('𐐨', 'ß', 'e\u0301', ' ', 'word'),
  );
  const text = fc.oneof(
    fc.array(unit).map((units) => units.join('')),
    fc.constant(`a${'𐐨'.repeat(40)}`),
  );
  fc.assert(
    fc.property(text, (name) => {
      const slug = slugOf(name);
      expect(slug.length).toBeLessThanOrEqual(48);
      expect(slug).not.toMatch(/\p{Cs}/u);
      expect(slug).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u);
      expect(slugOf(slug)).toBe(slug);
    }),
    { numRuns: 300 },
  );
});

describe('a statement is called by', () => {
  test('speaker, relation and the first three long words', () => {
    expect(statementSlug('It is a flute with a handrail made of brass', 'thorne', 'mocks')).toBe(
      'thorne-mocks-flute-with-handrail',
    );
  });

  test('its short words where it has no others, and without what is not known', () => {
    expect(statementSlug('Not a yes', '', '')).toBe('not-a-yes');
    expect(statementSlug('I do. So do we', '', 'says')).toBe('says-i-do-so');
    expect(statementSlug('…', '', '')).toBe('');
  });
});

describe('an id', () => {
  test('is free beside every record of the story, of whatever kind', () => {
    const draft = sampleDraft();
    const { entities, statements, relations, sources } = draft.story;
    for (const { id } of [...entities, ...statements, ...relations, ...sources]) {
      expect(isTaken(draft, id)).toBe(true);
      expect(freeId(draft, id, 'x')).toBe(`${id}-2`);
    }
    expect(isTaken(draft, 'nobody')).toBe(false);
    expect(freeId(draft, 'nobody', 'x')).toBe('nobody');
  });

  test('counts on where the second is taken, too, and has a name where there are no letters', () => {
    let draft = sampleDraft();
    for (const wanted of ['thorne-2', 'thorne-3', 'thorne-4']) {
      const edit = desk.addParty(draft, 'Thorne');
      expect(edit.id).toBe(wanted);
      draft = edit.apply(draft);
    }
    expect(desk.addParty(draft, '!?').id).toBe('party');
    expect(desk.addSource(draft, {}).id).toBe('source');
    expect(desk.addRelation(draft, { tone: 'other', label: '→' }).id).toBe('relation');
  });

  test('that readers’ addresses may hold is not given again, even when nothing in the story bears it', () => {
    const published = given(desk.markPublished(sampleDraft())).apply(sampleDraft());
    const without = {
      ...published,
      story: { ...published.story, statements: published.story.statements.filter(({ id }) => id !== 'flute') },
    };
    expect(freeId(without, 'flute', 'x')).toBe('flute-2');
    expect(isPublished(without, 'flute')).toBe(true);
    expect(isPublished(without, 'thorne')).toBe(true);
    expect(isPublished(without, 'mocks')).toBe(false);
    expect(isPublished(sampleDraft(), 'flute')).toBe(false);
  });

  test('of a relation is its own space: neither parties nor statements take it, offered words do', () => {
    const draft = sampleDraft();
    expect(desk.addRelation(draft, { tone: 'other', label: 'thorne' }).id).toBe('thorne');
    expect(desk.addRelation(draft, { tone: 'money', label: 'Pays' }).id).toBe('pays-2');
    // Offered, and not in the story yet.
    expect(draft.story.relations.some(({ id }) => id === 'sues')).toBe(false);
    expect(desk.addRelation(draft, { tone: 'other', label: 'sues' }).id).toBe('sues-2');
  });
});

test('the name of an edit repeats at most 36 units of a text, cut at a word’s end or else at a character’s', () => {
  const name = (text: string) => desk.addParty(sampleDraft(), text).name.params['name'];
  expect(name('a b')).toBe('a b');
  expect(name(' a \n b ')).toBe('a b');
  expect(name('x'.repeat(36))).toBe('x'.repeat(36));
  expect(name(`${'x'.repeat(30)} yyyyyyyyyy`)).toBe(`${'x'.repeat(30)} …`);
  expect(name('x'.repeat(37))).toBe(`${'x'.repeat(36)} …`);
  expect(name(`${'x'.repeat(35)}🗞🗞`)).toBe(`${'x'.repeat(35)} …`);
});
