import { readFileSync, writeFileSync } from 'node:fs';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import * as definition from '../../../src/story/definition.js';
import { DESCRIPTIONS } from '../../fixtures/schema-descriptions.js';

const file = 'data/story.schema.json';
const renew = 'UPDATE=1 npx vitest run --project unit test/unit/story/story-schema.test.ts';

/** The definition as JSON Schema, for editors. What a schema cannot say (ids, calendars, who needs a "to") only the parser checks. */
function emit(): JsonSchema {
  const { Story, ...records } = definition;
  const emitted = toJsonSchema(Story, {
    definitions: records,
    ignoreActions: ['check', 'finite'],
    // A second pattern is the narrower one.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : null,
  });
  const shapes: { [name: string]: unknown } = { Story: emitted, ...emitted.$defs };
  for (const [name, texts] of Object.entries(DESCRIPTIONS)) {
    const { properties = {} } = shapes[name] as JsonSchema;
    for (const [key, description] of Object.entries(texts)) {
      const { $ref, ...rest } = properties[key] as JsonSchema;
      // Beside a $ref draft 07 ignores every other keyword.
      properties[key] = $ref == null ? { description, ...rest } : { description, allOf: [{ $ref }] };
    }
  }
  // Which of two keys is needed is more than a definition's types can say.
  (shapes.Statement as JsonSchema).anyOf = [{ required: ['quote'] }, { required: ['withdrawn'] }];
  return { title: 'Edgewise story, format 1', ...emitted };
}

test(`data/story.schema.json is what the definition emits; renew it with: ${renew}`, () => {
  const text = `${JSON.stringify(emit(), null, 2)}\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8'), `stale; renew it with: ${renew}`).toBe(text);
});

test('every key of the format has a description, and no other', () => {
  const { Story, Source, Entity, Relation, Quote, Amount, Review, Withdrawal, Statement, Step, Correction } =
    definition;
  const records = { Story, Source, Entity, Relation, Quote, Amount, Review, Withdrawal, Statement, Step, Correction };
  for (const [name, { entries }] of Object.entries(records)) {
    const described = Object.keys(DESCRIPTIONS[name] ?? {});
    expect(described, name).toEqual(Object.keys(entries).filter((key) => key !== '$schema'));
  }
});
