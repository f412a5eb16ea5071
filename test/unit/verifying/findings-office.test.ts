/** An office at the verb of saying means who holds it by the text itself, though no note says so. */
import { expect, test } from 'vitest';
import { judge } from '../../../src/story/findings/judge.js';
import { readStory } from '../../../src/story/reading/read.js';
import { standing } from '../../../src/story/standing.js';

function speakerFound(lang: 'de' | 'en', text: string, exact: string, from: string): boolean {
  const { story } = readStory({
    format: 1,
    id: 'office',
    lang,
    title: 'Office',
    relations: [{ id: 'says', tone: 'report', label: 'says of' }],
    sources: [{ id: 'text', title: 'Station', lang, published: '2024-06-05' }],
    entities: [
      { id: 'thomas', kind: 'person', name: 'Thomas Rand' },
      { id: 'sabine', kind: 'person', name: 'Sabine Moor' },
      { id: 'station', kind: 'other', name: 'Station' },
    ],
    statements: [
      { id: 'it', from: [from], to: ['station'], relation: 'says', form: 'direct', source: 'text', quote: { exact } },
    ],
  });
  if (story == null) throw new Error('no story');
  const [its] = judge(standing(story), new Map([['text', text]]), lang);
  return its?.findings.some(({ code }) => code === 'speaker') === true;
}

const HELD = [
  [
    'de',
    'Thomas Rand, Bürgermeister von Lindau, widersprach Sabine Moor. „Die Station bleibt offen“, sagte der Bürgermeister.',
    'Die Station bleibt offen',
  ],
  [
    'de',
    'Bürgermeister Thomas Rand traf Sabine Moor. „Die Station bleibt offen“, sagte der Bürgermeister.',
    'Die Station bleibt offen',
  ],
  [
    'en',
    'Thomas Rand, the mayor of Lindau, met Sabine Moor. “The Station stays open,” the mayor said.',
    'The Station stays open',
  ],
] as const;

test.each(HELD)('%s: %s', (lang, text, exact) => {
  expect(speakerFound(lang, text, exact, 'sabine')).toBe(true);
  expect(speakerFound(lang, text, exact, 'thomas')).toBe(false);
});

const OPEN = [
  [
    'de',
    'Bürgermeister Thomas Rand traf Bürgermeister Sabine Moor. „Die Station bleibt offen“, sagte der Bürgermeister.',
    'Die Station bleibt offen',
  ],
  [
    'en',
    'Mayor Thomas Rand met Mayor Sabine Moor. “The Station stays open,” the mayor said.',
    'The Station stays open',
  ],
] as const;

test.each(OPEN)('may be anybody: %s: %s', (lang, text, exact) => {
  expect(speakerFound(lang, text, exact, 'sabine')).toBe(false);
});
