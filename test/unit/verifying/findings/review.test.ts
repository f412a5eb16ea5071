import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../../src/story/definition.js';
import { judge } from '../../../../src/story/findings/judge.js';
import { parse } from '../../../../src/story/parse.js';
import { published, publishedText } from '../../../../src/story/published.js';
import { sampleJson, sampleText, sampleWith, storyWith } from '../../../fixtures/sample.js';

const texts = new Map([['meldung', sampleText]]);
const of = (story: Story, id: string) => judge(story, texts).find((one) => one.id === id);
const codes = (story: Story, id: string) => of(story, id)?.findings.map(({ code }) => code);

/** Statement 6 of the sample is Ellerhagen's "no-engine". */
const swapped = (reviewed?: unknown, speaker = 'quast') =>
  storyWith(
    ['/statements/6/from', [speaker]],
    ...(reviewed == null ? [] : ([['/statements/6/reviewed', reviewed]] as const)),
  );
const review = { code: 'speaker', of: 'quast', note: 'Heard on the tape.' };

describe('a review', () => {
  test('answers a finding for the value that was judged', () => {
    expect(codes(swapped(), 'no-engine')).toEqual(['speaker']);
    expect(of(swapped([review]), 'no-engine')).toMatchObject({ findings: [], reviewed: [review], unmet: [] });
  });

  test('answers nothing once the value is another: the finding is back, and the review is told', () => {
    const changed = of(swapped([review], 'dirksen'), 'no-engine');
    expect(changed).toMatchObject({ findings: [{ code: 'speaker' }], reviewed: [], unmet: [review] });
  });

  test('that meets no finding is told', () => {
    const idle = { code: 'hedge', of: 'asserted', note: 'Looked at.' };
    expect(of(swapped([review, idle]), 'no-engine')).toMatchObject({ findings: [], reviewed: [review], unmet: [idle] });
  });

  test('the hint of each finding is a review that answers it', () => {
    const changes = [
      ['/statements/6/from', ['quast']],
      ['/statements/6/form', 'partial'],
      ['/statements/6/modality', 'planned'],
      ['/statements/6/said', '2024-01-01'],
      ['/statements/2/amount', { value: 12, unit: 'USD', bound: 'about' }],
      ['/statements/8/from', ['werft']],
      ['/statements/8/to', ['tidelinie']],
    ] as const;
    const wrong = judge(storyWith(...changes), texts);
    // The sixth speaks in another's place, and so does the eighth, whose ends are swapped.
    expect(wrong.flatMap(({ findings }) => findings.map(({ code }) => code)).sort()).toEqual([
      'amount',
      'date',
      'direction',
      'hedge',
      'speaker',
      'speaker',
      'speech',
    ]);
    const answers = wrong.flatMap(({ findings }, i) => {
      const all = findings.flatMap(({ hint }) => JSON.parse(/"reviewed": (\[.*\])/.exec(hint)?.[1] ?? '[]'));
      return all.length === 0 ? [] : [[`/statements/${i}/reviewed`, all] as const];
    });
    expect(judge(storyWith(...changes, ...answers), texts).flatMap(({ findings }) => findings)).toEqual([]);
  });
});

test.each([
  ['en', '“shouting” is no finding that could be reviewed.'],
  ['de', '„shouting“ ist kein Befund, den man beurteilen könnte.'],
])('an unknown code is one sentence with its place (%s)', (lang, message) => {
  const file = sampleWith(['/statements/6/reviewed', [{ ...review, code: 'shouting' }]]);
  const { story, problems } = parse(file, lang);
  expect(story).toBeNull();
  expect(problems).toMatchObject([{ pointer: '/statements/6/reviewed/0/code', message }]);
});

describe('readers get no reviews', () => {
  const file = JSON.stringify(sampleWith(['/statements/6/reviewed', [review]]));

  test('in what is published', () => {
    expect(JSON.stringify(published(JSON.parse(file)))).not.toContain('reviewed');
    expect(JSON.parse(publishedText(file))).toEqual(JSON.parse(sampleJson));
  });

  test('a story without any, and what is no story, stay byte for byte', () => {
    for (const text of [sampleJson, readFileSync('data/story.schema.json', 'utf8'), '[1]', '{ "statements": 3 }'])
      expect(publishedText(text)).toBe(text);
  });
});

test('a statement that is not found, or has no text, has no findings', () => {
  const lost = storyWith(['/statements/6/quote', { exact: 'Das Schiff fliegt' }], ['/statements/6/from', ['quast']]);
  expect(of(lost, 'no-engine')).toMatchObject({ verdict: 'failed', findings: [] });
  expect(judge(lost, new Map()).every(({ findings }) => findings.length === 0)).toBe(true);
});

test('another language than German and English is met with silence, but for marks', () => {
  const french = storyWith(
    ['/lang', 'fr'],
    ['/sources/0/lang', 'fr'],
    ['/statements/6/from', ['quast']],
    ['/statements/6/form', 'partial'],
  );
  expect(codes(french, 'no-engine')).toEqual(['speech']);
});
