/** What is taken away for other programs: the whole story as tables, what is shown as a network and as Web Annotations, with its words. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { filtering } from '../../../src/element/state/filtering.js';
import { type Takeaway, takeawayOf } from '../../../src/element/takeaway/files.js';
import { shownIn } from '../../../src/element/views/in-force.js';
import { filterLine } from '../../../src/element/words/filter-line.js';
import type { View } from '../../../src/element/words/view.js';
import { readAny } from '../../../src/importing/read.js';
import { readNetwork } from '../../../src/network/module.js';
import { openSheets } from '../../../src/sheets/open.js';
import { storyOfAnnotations } from '../../../src/story/annotated.js';
import { pairsOf } from '../../../src/story/edges.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { viewOf } from '../../fixtures/flat.js';
import { edge, node } from '../../fixtures/foreign.js';

const bytes = readFileSync('data/bell.json');
const { story } = parse(bytes);
let bell: View;
beforeAll(async () => {
  bell = await viewOf(standing(story!), 'en');
});

async function taken(kind: Takeaway, view: View, given: unknown = bytes) {
  const its = { view, scene: null, given, address: 'https://example.org/?story=bell#x' };
  const { file, name } = await takeawayOf(kind, its);
  return { name, content: new Uint8Array(await file.arrayBuffer()) };
}
const json = async (view: View) => JSON.parse(new TextDecoder().decode((await taken('annotations', view)).content));
/** Without the statements of money. */
const narrowed = () => {
  const money = new Set(story!.relations.filter(({ tone }) => tone === 'money').map(({ id }) => id));
  return { ...bell, state: filtering(bell.model, [...money], {})(bell.state) };
};

test.each([
  ['xlsx', 'two-towns-one-bell-2025-10-10.xlsx'],
  ['sheets', 'two-towns-one-bell-2025-10-10.zip'],
] as const)('%s is the whole story, what was taken back and judged included', async (kind, called) => {
  const { name, content } = await taken(kind, narrowed());
  expect(name).toBe(called);
  expect(openSheets(content, 'en')!.story).toEqual(story);
  // Of a story of which nobody knows the file any more, what is told.
  const told = openSheets((await taken(kind, bell, null)).content, 'en')!.story!;
  expect(told.statements).toEqual(bell.model.story.statements);
});

test.each(['graphml', 'gexf'] as const)(
  '%s: a node for each party, an edge for each pair, with words, source and certainty',
  async (kind) => {
    const view = narrowed();
    const shown = shownIn(view);
    const { graph } = await readNetwork((await taken(kind, view)).content);
    const drawn = shown.flatMap((its) => pairsOf(its).map((pair) => ({ its, pair })));
    expect(graph!.ids).toEqual(story!.entities.map(({ id }) => id));
    expect(Array.from(graph!.source, (from, e) => [graph!.ids[from], graph!.ids[graph!.target[e]!]])).toEqual(
      drawn.map(({ pair }) => pair),
    );
    expect([...graph!.directed]).toEqual(drawn.map(({ its }) => (its.mutual ? 0 : 1)));
    expect(edge(graph!, 'quote')).toEqual(drawn.map(({ its }) => its.quote.exact));
    expect(edge(graph!, 'modality')).toEqual(drawn.map(({ its }) => its.modality ?? 'asserted'));
    expect(edge(graph!, 'statement')).toEqual(drawn.map(({ its }) => its.id));
    expect(edge(graph!, 'sourceTitle')?.every((title) => title !== '')).toBe(true);
    expect(new Set(edge(graph!, 'filter'))).toEqual(new Set([filterLine(view)]));
    expect(node(graph!, 'kind')).toContain('Person');
  },
);

test('Web Annotations: a target with its excerpt for each statement that is shown; read back they are its statements', async () => {
  const view = narrowed();
  const shown = shownIn(view);
  const its = await json(view);
  expect(its).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: shown.length,
  });
  expect(its.label).toContain('without Money');
  for (const [i, { id, quote }] of shown.entries()) {
    const annotation = its.first.items[i];
    expect(annotation).toMatchObject({
      id: `https://example.org/?story=bell#${id}`,
      type: 'Annotation',
      motivation: 'describing',
    });
    expect(annotation.target.selector).toMatchObject({ type: 'TextQuoteSelector', exact: quote.exact });
    expect(annotation.body[0].value).toContain(quote.exact);
  }
  const back = storyOfAnnotations(await json(bell), 'en')!;
  const read = parse(back.value).story!;
  expect(read.statements).toEqual(bell.model.story.statements.map(({ reviewed: _ours, ...rest }) => rest));
  expect(read.entities).toEqual(bell.model.story.entities);
});

test('annotations of others are statements with what they say, and no party is made up', () => {
  const target = (exact: string, source: unknown) => ({
    source,
    selector: [{ type: 'TextQuoteSelector', exact, prefix: 'x'.repeat(80), suffix: ' ' }],
  });
  const page = {
    type: 'AnnotationPage',
    items: [
      { type: 'Annotation', target: target(' one ', 'https://example.org/a') },
      { type: 'Annotation', target: target('two', { id: 'https://example.org/a' }) },
      { type: 'Annotation', target: 'https://example.org/b' },
    ],
  };
  expect(storyOfAnnotations(page, 'en')).toEqual({
    value: {
      ...{ format: 1, id: 'annotations', lang: 'en', title: 'https://example.org/a', relations: [], entities: [] },
      sources: [{ id: 'source-1', title: 'https://example.org/a', url: 'https://example.org/a' }],
      statements: ['one', 'two'].map((exact, i) => ({
        id: `a${i + 1}`,
        source: 'source-1',
        quote: { exact, prefix: 'x'.repeat(60) },
      })),
    },
    statements: 2,
    without: 1,
  });
  const hypothesis = {
    rows: [{ uri: 'https://example.org/c', document: { title: ['C'] }, target: [target('three', undefined)] }],
  };
  expect(storyOfAnnotations(hypothesis, 'en')!.value).toMatchObject({
    sources: [{ title: 'C' }],
    statements: [{ quote: { exact: 'three' } }],
  });
  // A source that somebody wrote by hand is one, whatever its escapes are like.
  for (const [its, id] of [
    ['100%25', '100%'],
    ['100%', '100%'],
  ])
    expect(
      storyOfAnnotations({ rows: [{ uri: `urn:edgewise:source:${its}`, target: [target('four', undefined)] }] }, 'en')!
        .value,
    ).toMatchObject({ sources: [{ id }] });
  for (const other of [{}, [], { nodes: [] }, null, story]) expect(storyOfAnnotations(other, 'en')).toBe(null);
});

test('annotations in which a key stands twice are not read past it', () => {
  const page = (keys: string) =>
    new TextEncoder().encode(
      `{"type": "AnnotationPage", "items": [{"type": "Annotation", "target": {"source": "https://example.org/a",
        "selector": {"type": "TextQuoteSelector", ${keys}}}}]}`,
    );
  expect(readAny(page('"exact": "one"'), 'en')).toMatchObject({ own: false, value: { statements: [{}] } });
  expect(readAny(page('"exact": "one", "exact": "two"'), 'en')).toMatchObject({
    ...{ own: true, story: null },
    problems: [{ code: 'duplicate-key', line: 2 }],
  });
});
