/** What is found by what is typed into a field, the first of which Enter chooses. */
import { expect, test } from 'vitest';
import type { Desk } from '../../../../src/desk/page/desk.js';
import { firstState } from '../../../../src/desk/page/state.js';
import { asTyped, offerOf, type Picker, stand } from '../../../../src/desk/page/statement/picking.js';

function offerFor(query: string, labels: readonly string[], others: readonly string[] = []) {
  const option = (label: string) => ({ id: label, label });
  const desk = { state: firstState('de'), change: () => {} } as unknown as Desk;
  const its: Picker = {
    name: 'to',
    label: '',
    chosen: [],
    options: labels.map(option),
    others: others.map(option),
    pick: () => {},
    make: () => {},
    drop: () => {},
  };
  stand(desk, its.name, asTyped(query));
  return offerOf(desk, its);
}

function found(query: string, labels: readonly string[], others: readonly string[] = []): readonly string[] {
  const offer = offerFor(query, labels, others);
  expect(offer.active).toBe(0);
  return offer.found.map(({ label }) => label);
}

test('a word of an appeal is not those who call themselves so: Enter makes somebody new', () => {
  const initiative = 'Bürgerinitiative Rettet das Waldbad';
  const { active, found: all, isNew } = offerFor('Waldbad', [initiative, 'Waldbad-Verein']);
  expect([all.map(({ label }) => label), isNew, active]).toEqual([['Waldbad-Verein', initiative], true, 0]);
  expect(offerFor('Waldbad', [initiative])).toMatchObject({ isNew: true, active: 1 });
  expect(offerFor('Rettet', ['Rettet das Waldbad'])).toMatchObject({ active: 0 });
  expect(offerFor('Brandt', ['Ralf Brandt'])).toMatchObject({ active: 0 });
});

test('the very name comes first, whatever its case; then what begins with it, then what has a word or a part of it', () => {
  const labels = ['Landkreis', 'Amt Kreis', 'Kreistag', 'Kreis', 'Kreisrat'];
  const wanted = ['Kreis', 'Kreistag', 'Kreisrat', 'Amt Kreis', 'Landkreis'];
  for (const query of ['Kreis', 'kreis', ' KREIS ']) expect(found(query, labels)).toEqual(wanted);
  expect(found('Kreist', labels)).toEqual(['Kreistag']);
});

test('the very name comes first, too, where nobody offered it and it is one of many', () => {
  const many = Array.from({ length: 12 }, (_, i) => `Kreisverband ${i}`);
  expect(found('Kreis', many, ['Kreis'])[0]).toBe('Kreis');
});
