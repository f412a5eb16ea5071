/** What others import keeps its names: whoever adds one writes it here too, and whoever takes one away breaks somebody's page. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/../../..`;
const { exports: entries, files } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  files: readonly string[];
};

/** By entry of the package: names of values, then of types. */
const SURFACE: Record<string, { values: readonly string[]; types: readonly string[] }> = {
  '.': { values: ['EdgewiseGraph'], types: ['Facets', 'FilterQuery', 'Selection', 'State', 'Target', 'ViewName'] },
  './edgewise.js': { values: [], types: [] },
  './story': {
    values: ['parse', 'search', 'spoken', 'verify'],
    types: [
      'Amount',
      'Change',
      'Correction',
      'Entity',
      'Failed',
      'Finding',
      'Found',
      'Judged',
      'Match',
      'Problem',
      'Quote',
      'Relation',
      'Review',
      'Source',
      'Statement',
      'Step',
      'Story',
      'StoryFile',
      'Text',
      'Verdict',
      'Withdrawal',
      'Withdrawn',
    ],
  },
  './layout': {
    values: ['layout'],
    types: ['Graph', 'LayoutInput', 'LayoutOptions', 'Mode', 'Positions', 'Progress'],
  },
  './network': {
    values: ['readNetwork', 'writeNetwork'],
    types: [
      'AttributeColumn',
      'ForeignGraph',
      'GraphFaultCode',
      'NetworkFault',
      'NetworkFormat',
      'NetworkReading',
      'ReadNetworkOptions',
    ],
  },
  './propose.js': { values: ['propose'], types: ['OpenStory', 'Proposal', 'ProposeOptions', 'ProposedAmount'] },
  './article.js': { values: ['connect'], types: [] },
  './parent.js': { values: [], types: [] },
  './place.js': { values: [], types: [] },
};

/** What a source file exports by name; it has no `export *`. */
function exportsOf(text: string): { values: string[]; types: string[] } {
  const values: string[] = [];
  const types: string[] = [];
  for (const [, kind, list = ''] of text.matchAll(/^export (type )?\{([^}]*)\}/gm))
    for (const part of list.split(',').filter((its) => its.trim() !== '')) {
      const [, type, name = ''] = /^\s*(type )?(?:\w+ as )?(\w+)\s*$/.exec(part) ?? [];
      (kind || type ? types : values).push(name);
    }
  for (const [, kind, name = ''] of text.matchAll(
    /^export (?:async )?(const|function|class|interface|type|enum) (\w+)/gm,
  ))
    (kind === 'interface' || kind === 'type' ? types : values).push(name);
  return { values: values.sort(), types: types.sort() };
}

/** Types are written beside the sources' names: dist/types/story/index.d.ts is made of src/story/index.ts. */
const sourceOf = (types: string) => types.replace('./dist/types/', 'src/').replace(/\.d\.ts$/, '.ts');

test('the package has these entries', () => {
  expect(Object.keys(entries).sort()).toEqual(
    [...Object.keys(SURFACE), './story.schema.json', './package.json'].sort(),
  );
});

test.each(Object.keys(SURFACE))('%s exports what it exported', (entry) => {
  const its = entries[entry];
  if (its == null || typeof its === 'string') throw new Error(`${entry} has no types`);
  const text = readFileSync(`${root}/${sourceOf(its.types)}`, 'utf8');
  expect(text).not.toMatch(/^export \*|^export default/m);
  expect(exportsOf(text)).toEqual(SURFACE[entry]);
});

test('the types of each entry are among those that are written', () => {
  const { files: written } = JSON.parse(readFileSync(`${root}/src/tsconfig.json`, 'utf8')) as { files: string[] };
  const wanted = Object.values(entries).flatMap((its) => (typeof its === 'string' ? [] : [sourceOf(its.types)]));
  expect(written.map((file) => `src/${file}`).sort()).toEqual(wanted.sort());
});

test('the package holds what is built for others and the schema', () => {
  expect(files).toEqual([
    'dist/*.js',
    '!dist/cli.js',
    '!dist/file.js',
    'dist/chunks',
    'dist/types',
    'data/story.schema.json',
  ]);
});
