/** A firm is the same with and without its legal form; a place that is called as it is, is not. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';

function called(name: string, kind: 'company' | 'place' | 'person', asked: string): boolean {
  const draft = desk.newDraft({ lang: 'en' });
  const edit = desk.addParty(draft, name, { kind });
  return desk.partyCalled(edit.apply(draft), asked) === edit.id;
}

test.each([
  ['Kestrel Drinks', 'Kestrel Drinks plc'],
  ['Kestrel Drinks plc', 'Kestrel Drinks'],
  ['Kestrel Drinks Ltd', 'kestrel drinks PLC'],
  ['Ahrtal Kliniken', 'Ahrtal Kliniken GmbH'],
  ['Mertens', 'Mertens GmbH & Co. KG'],
  ['Rudergesellschaft Olderup', 'Rudergesellschaft Olderup e. V.'],
])('%s is %s', (name, asked) => {
  expect(called(name, 'company', asked)).toBe(true);
});

test.each([
  ['Ahrtal', 'place', 'Ahrtal GmbH'],
  ['Ina Brandis', 'person', 'Ina Brandis AG'],
  ['Kestrel Drinks', 'company', 'Kestrel Foods plc'],
  ['Kestrel', 'company', 'Kestrelag'],
] as const)('%s (%s) is not %s', (name, kind, asked) => {
  expect(called(name, kind, asked)).toBe(false);
});

test('of two that differ in it alone neither is meant by a third', () => {
  const empty = desk.newDraft({ lang: 'en' });
  const one = desk.addParty(empty, 'Kestrel plc', { kind: 'company' }).apply(empty);
  const both = desk.addParty(one, 'Kestrel Ltd', { kind: 'company' });
  const draft = both.apply(one);
  expect(desk.partyCalled(draft, 'Kestrel')).toBeNull();
  expect(desk.partyCalled(draft, 'Kestrel Ltd')).toBe(both.id);
});
