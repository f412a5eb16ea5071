/** What is found by what is typed into a field, the first of which Enter chooses. */
import { expect, test } from 'vitest';
import type { Desk } from '../../../../src/desk/page/desk.js';
import { firstState } from '../../../../src/desk/page/state.js';
import { asTyped, offerOf, type Picker, stand } from '../../../../src/desk/page/statement/picking.js';

function found(query: string, labels: readonly string[], others: readonly string[] = []): readonly string[] {
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
  const offer = offerOf(desk, its);
  expect(offer.active).toBe(0);
  return offer.found.map(({ label }) => label);
}

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
