/** What is found beside names and quotes, and what one slip of the finger does not hide. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNear, nearStart } from '../../../src/story/searching/near.js';
import { type LabelsOf, searchStory } from '../../../src/story/searching/search.js';
import { storyWith } from '../../fixtures/sample.js';

const sample = storyWith();
const labels: LabelsOf = ({ modality = 'asserted' }) => [
  { asserted: '', planned: 'geplant', alleged: 'angeblich', denied: 'bestritten' }[modality],
];
const found = (query: string) => searchStory(sample, query, undefined, labels).map(({ id }) => id);
const withModality = (its: string) => sample.statements.filter(({ modality }) => modality === its).map(({ id }) => id);

test('a statement is found by its verb, its channel, its day and how sure it is', () => {
  for (const { id, label } of sample.relations) {
    const verb = typeof label === 'string' ? label : (label['de'] ?? '');
    const its = sample.statements.filter(({ relation }) => relation === id).map((one) => one.id);
    expect(found(verb)).toEqual(expect.arrayContaining(its));
  }
  const onChannel = sample.statements.find(({ channel }) => channel);
  const channel = sample.entities.find(({ id }) => id === onChannel?.channel);
  expect(found(typeof channel?.name === 'string' ? channel.name : '')).toContain(onChannel?.id);
  const dated = sample.statements.find(({ said }) => said);
  expect(found(dated?.said ?? '')).toContain(dated?.id);
  for (const modality of ['planned', 'alleged', 'denied'])
    expect(found(labels({ modality } as never)[0] ?? '')).toEqual(expect.arrayContaining(withModality(modality)));
});

test('another word narrows a search, and a speaker alone does not find all that is said', () => {
  const planned = found('geplant');
  const both = found('tidelinie geplant');
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(planned.length);
  for (const id of both) {
    const its = sample.statements.find((one) => one.id === id);
    expect([...(its?.from ?? []), ...(its?.to ?? []), ...(its?.about ?? [])]).toContain('tidelinie');
  }
});

test('one slip finds the name, two do not; a short word has to be right', () => {
  for (const slip of ['tidelnie', 'tidellinie', 'tiedlinie', 'tideminie', 'itdelinie'])
    expect(found(slip), slip).toContain('tidelinie');
  expect(found('tdelnie')).toEqual([]);
  expect(found('gepalnt')).toEqual(found('geplant'));
  expect(nearStart('ulm', 'olm')).toBeNull();
});

test('what is found without a slip is never mixed with what is near', () => {
  expect(found('tidelinie')).not.toContain('moewenlinie');
  expect(found('werft')[0]).toBe('werft');
});

test('near is one letter more, less, other or swapped, and the same both ways', () => {
  const letter = fc.constantFrom(...'abc');
  const word = fc.array(letter, { maxLength: 7 }).map((all) => all.join(''));
  const slips = (text: string) =>
    new Set([
      text,
      ...[...'abc'].flatMap((more) =>
        Array.from({ length: text.length + 1 }, (_, i) => text.slice(0, i) + more + text.slice(i)),
      ),
      ...Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1)),
      ...[...'abc'].flatMap((other) => Array.from(text, (_, i) => text.slice(0, i) + other + text.slice(i + 1))),
      ...Array.from(text, (_, i) => text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2)),
    ]);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isNear(a, b)).toBe(slips(a).has(b));
      expect(isNear(b, a)).toBe(isNear(a, b));
    }),
  );
});
