/** Where a link leads to words that were taken back, a sentence says so. */
import { afterEach, expect, test } from 'vitest';
import sample from '../../data/sample.json';
import type { EdgewiseGraph } from '../../src/element/index.js';
import { connect } from '../../src/embed/article.js';
import { all, mounted, one, rootOf } from '../fixtures/mounted.js';

afterEach(() => document.body.replaceChildren());

const SENTENCE = 'This statement was withdrawn after publication; its words are no longer shown.';
const REASON = 'Ellerhagen did not say the sentence like this.';

/** As the maker's own file has it, with its words; the page must not show them all the same. */
const taken = () => ({
  ...sample,
  statements: sample.statements.map((statement) =>
    statement.id === 'no-engine'
      ? { ...statement, withdrawn: { date: '2024-06-07', reason: { de: 'Anders gesagt.', en: REASON } } }
      : statement,
  ),
});

const WORDS = sample.statements.find(({ id }) => id === 'no-engine')?.quote.exact ?? '';
const panel = (graph: EdgewiseGraph) => one(graph, '.panel').textContent?.replace(/\s+/g, ' ') ?? '';

test('select opens the sentence, with day and reason and without the words; the status line says it, and it can be closed', async () => {
  const graph = await mounted(taken(), 1100);
  expect(graph.select('no-engine')).toBe(true);
  await graph.updateComplete;
  expect(panel(graph)).toContain(SENTENCE);
  expect(panel(graph)).toContain(`Withdrawn on June 7, 2024: ${REASON}`);
  expect(one(graph, '[part=status]').textContent).toBe(SENTENCE);
  expect(rootOf(graph).textContent).not.toContain(WORDS);
  one(graph, '.panel .close').click();
  await graph.updateComplete;
  expect(graph.state.selected).toBeNull();
  expect(graph.select('nobody')).toBe(false);
  expect(graph.select('kuestenfunk')).toBe(false);
});

test('the attribute and a passage of the article open it, too', async () => {
  const graph = await mounted(taken(), 1100, (its) => its.setAttribute('select', 'no-engine'));
  expect(panel(graph)).toContain(SENTENCE);
  graph.clear();
  const passage = document.createElement('p');
  passage.dataset.edgewiseStatement = 'no-engine';
  passage.textContent = 'spottete Bo Ellerhagen';
  document.body.append(passage);
  const undo = connect(graph);
  passage.click();
  await graph.updateComplete;
  expect(panel(graph)).toContain(SENTENCE);
  undo();
});

test('what answers it says so, in every view; the log has it; the story handed out is the file that came in', async () => {
  const graph = await mounted(taken(), 1100);
  expect(panel(graph)).toContain(`Withdrawn on June 7, 2024: ${REASON}`);
  graph.select('engine-in-hall');
  await graph.updateComplete;
  expect(panel(graph)).toContain('Answers a withdrawn statement');
  for (const view of ['conversation', 'outline', 'table']) {
    graph.view = view;
    await expect
      .poll(() => all(graph, '.withdrawn').filter((its) => !its.closest('.panel')).length, { message: view })
      .toBe(2);
    expect(rootOf(graph).textContent, view).not.toContain(WORDS);
  }
  expect(graph.story?.statements).toHaveLength(12);
  expect(graph.state.story?.statements).toHaveLength(11);
});

test('a step that shows it shows the rest', async () => {
  const graph = await mounted(taken(), 1100);
  graph.step = 2;
  await graph.updateComplete;
  await expect
    .poll(() => all(graph, '.panel [data-statement]').map((its) => its.dataset.statement))
    .toEqual(['engine-in-hall', 'hot-air']);
});
