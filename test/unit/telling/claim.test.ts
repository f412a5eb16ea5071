/** A claim as a sentence, with its hedge once. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { figureMessages } from '../../../src/i18n/figure.js';
import { loadMessages } from '../../../src/i18n/index.js';
import { tell } from '../../../src/publish/telling.js';
import type { Story } from '../../../src/story/definition.js';
import { claimText } from '../../../src/story/telling/claim.js';

const file = resolve(import.meta.dirname, '../../../data/sample.json');

test('a verb that itself tells of plans is not said to be a plan once more', async () => {
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Story;
  const [first] = sample.statements;
  if (!first) throw new Error('no statement');
  const told = async (lang: string, form: 'indirect' | 'reported', verb: string) => {
    const story: Story = {
      ...sample,
      relations: sample.relations.map((its) => ({ ...its, label: verb })),
      statements: [{ ...first, form, modality: 'planned', from: ['moewenlinie'], to: ['seehund'] }],
    };
    const telling = tell(story, { ...(await loadMessages(lang)), ...figureMessages(lang) });
    return story.statements.map((its) => claimText(telling, its));
  };
  expect(await told('en', 'indirect', 'has plans for')).toEqual(['Möwenlinie has plans for Seehund II']);
  expect(await told('de', 'indirect', 'hat Pläne für')).toEqual(['Möwenlinie hat Pläne für Seehund II']);
  expect(await told('en', 'reported', 'has plans for')).toEqual(['Möwenlinie has plans for Seehund II']);
  expect(await told('en', 'indirect', 'pays')).toEqual(['Möwenlinie pays Seehund II (a plan)']);
});
