/** The story module as others import it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as story from '../../../src/story/index.js';
import { sampleJson, sampleText } from '../../fixtures/sample.js';

test('its exports are those that the README names', () => {
  const [, part = ''] = readFileSync('README.md', 'utf8').split('## The story module');
  const named = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
  expect(Object.keys(story).sort()).toEqual(named.sort());
});

test('they work together', () => {
  const { story: its } = story.parse(sampleJson);
  if (!its) throw new Error('the sample does not open');
  expect(new Set(story.verify(its, new Map([['meldung', sampleText]])).map(({ verdict }) => verdict))).toEqual(
    new Set(['exact']),
  );
  expect(story.search(its, 'Ellerhagen')[0]).toEqual({ kind: 'entity', id: 'ellerhagen' });
  expect(story.search(its, '')).toEqual([]);
  expect(story.spoken('Quast nannte ihn „einen Meister der heißen Luft“', 'de')).toEqual([
    '„einen Meister der heißen Luft“',
  ]);
});
