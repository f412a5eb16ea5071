/** Picture, conversation, list, table and search are one story: the same statements, the same selection, the same filter. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import sample from '../../data/sample.json';
import stargate from '../../data/stargate.json';
import type { EdgewiseGraph, State } from '../../src/element/index.js';
import { all, mounted, one, rootOf } from '../fixtures/mounted.js';

afterEach(() => document.body.replaceChildren());

type ViewName = State['view'];
const BODY: Readonly<Record<Exclude<ViewName, 'picture'>, string>> = {
  conversation: '.body .conversation',
  outline: '.body .outline',
  table: '.body .sheet',
};

async function show(graph: EdgewiseGraph, view: ViewName): Promise<void> {
  one(graph, `[data-view=${view}]`).click();
  await graph.updateComplete;
  if (view !== 'picture') await expect.poll(() => rootOf(graph).querySelector(BODY[view])).not.toBeNull();
}

const shownIn = (graph: EdgewiseGraph) =>
  all(graph, '.body [data-statement]').map(({ dataset }) => dataset.statement ?? '');

test('under every filter all ways to read show the same statements', async () => {
  const graph = await mounted(sample, 860);
  const relations = sample.relations.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(fc.subarray(relations), async (shown) => {
      graph.filter(shown);
      const expected = sample.statements
        .filter(({ relation }) => shown.includes(relation))
        .map(({ id }) => id)
        .sort();
      await show(graph, 'picture');
      const drawn = sample.statements.map(({ id }) => id).filter((id) => graph.positionOf(id) != null);
      expect(drawn.sort()).toEqual(expected);
      for (const view of ['conversation', 'outline', 'table'] as const) {
        await show(graph, view);
        expect(graph.positionOf(expected[0] ?? '')).toBeNull();
        expect(shownIn(graph).sort(), view).toEqual(expected);
      }
      expect(await found(graph)).toEqual(expected);
      expect(one(graph, '.status').textContent).toBe(
        `${expected.length} of ${sample.statements.length} statements shown`,
      );
      expect(one(graph, '#summary').textContent).toContain(`${expected.length} statement`);
    }),
    { numRuns: 8 },
  );
});

/** The statements that the search finds when asked for their own words. */
async function found(graph: EdgewiseGraph): Promise<string[]> {
  const field = one(graph, 'input[type=search]') as HTMLInputElement;
  const ids: string[] = [];
  for (const { id, quote } of sample.statements) {
    field.value = quote.exact;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await graph.updateComplete;
    if (all(graph, '[data-match]').some((match) => match.dataset.match === id)) ids.push(id);
  }
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return ids.sort();
}

test('what is pressed in a list is open in the picture', async () => {
  const graph = await mounted(stargate, 860);
  for (const view of ['conversation', 'outline', 'table'] as const) {
    await show(graph, view);
    await userEvent.click(one(graph, '.body [data-statement="musk-no-money"] [data-open]'));
    expect(graph.state.selected).toMatchObject({ kind: 'edge', id: 'musk-no-money' });
    expect(one(graph, '.body [data-statement="musk-no-money"]').classList.contains('open')).toBe(true);
    expect(one(graph, '.panel [data-statement="musk-no-money"]').textContent).toContain('in Wirklichkeit');
    graph.clear();
    await graph.updateComplete;
  }
});

test('the list has a heading for everybody, in the order of the keys, and every word with its language', async () => {
  const graph = await mounted(stargate, 860);
  await show(graph, 'outline');
  expect(all(graph, '.body [data-entity]').map(({ dataset }) => dataset.entity)).toEqual(
    stargate.entities.map(({ id }) => id),
  );
  for (const { id, quote } of stargate.statements) {
    const words = one(graph, `.body [data-statement="${id}"] blockquote`);
    expect(words.lang).toBe('de');
    expect(words.textContent).toContain(quote.exact);
  }
  const levels = all(graph, '.body h2, .body h3, .body h4').map(({ localName }) => Number(localName[1]));
  levels.forEach((level, i) => {
    expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 1) + 1);
  });
});

test('a dispute is told at both ends, in every list; that nobody answers is said of no word whose answer may only not be linked', async () => {
  const graph = await mounted(stargate, 860);
  for (const view of ['conversation', 'outline', 'table'] as const) {
    await show(graph, view);
    expect(one(graph, '.body [data-statement="musk-softbank-ten"]').textContent).toContain('Disputed by Sam Altman');
    expect(one(graph, '.body [data-statement="altman-denies-ten"]').textContent).toContain('Disputes Elon Musk');
  }
  await show(graph, 'conversation');
  const [thread] = all(graph, '.thread').filter((its) => its.querySelector('[data-statement="musk-softbank-ten"]'));
  const order = [...(thread?.querySelectorAll<HTMLElement>('[data-statement]') ?? [])].map(
    ({ dataset }) => dataset.statement,
  );
  expect(order).toEqual(['musk-softbank-ten', 'altman-denies-ten', 'altman-your-companies', 'altman-hopes']);
  expect(thread?.querySelectorAll('.depth-1').length).toBe(3);
  expect(all(graph, '.voice .unanswered')).toEqual([]);
});

test('a story in which nobody answers offers no conversation', async () => {
  const statements = sample.statements.map(
    ({ repliesTo: _, disputes: __, ...statement }: Record<string, unknown>) => statement,
  );
  const graph = await mounted({ ...sample, statements }, 860);
  expect(all(graph, '[data-view]').map(({ dataset }) => dataset.view)).toEqual(['picture', 'outline', 'table']);
});

test('the table is sorted by each of its columns, up and down, and says so', async () => {
  const graph = await mounted(stargate, 1200);
  await show(graph, 'table');
  const column = (i: number) =>
    all(graph, `.body tbody tr > :nth-child(${i})`).map((cell) => {
      const word = cell.querySelector('.word')?.textContent ?? ''; // Stands before a name, and sorts nothing.
      return (
        cell.textContent
          ?.replace(/^\s*Who/, '')
          .replace(word, '')
          .trim() ?? ''
      );
    });
  const { compare } = new Intl.Collator('en', { numeric: true });
  for (const [i, name] of [
    [1, 'who'],
    [2, 'relation'],
    [3, 'whom'],
  ] as const) {
    const header = one(graph, `[data-sort=${name}]`);
    await userEvent.click(header);
    expect(column(i)).toEqual([...column(i)].sort(compare));
    expect(header.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(header);
    expect(column(i)).toEqual([...column(i)].sort((a, b) => compare(b, a)));
    expect(all(graph, '[aria-sort]').map((th) => th.getAttribute('aria-sort'))).toEqual(['descending']);
  }
});

test('the table is taken along as the rows that are shown', async () => {
  const graph = await mounted(stargate, 1200);
  graph.filter(['doubts']);
  await show(graph, 'table');
  const taken: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function take() {
    taken.push(this.download);
  };
  // Its address is gone a task later.
  const made: Blob[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (file: Blob) => {
    made.push(file);
    return createObjectURL(file);
  };
  one(graph, '[data-menu]').click();
  await expect.poll(() => rootOf(graph).querySelector('[data-take=csv]')).not.toBeNull();
  one(graph, '[data-take=csv]').click();
  await expect.poll(() => taken.length).toBe(1);
  HTMLAnchorElement.prototype.click = click;
  URL.createObjectURL = createObjectURL;
  expect(taken).toEqual(['row-over-stargate-2025-01-23.csv']);
  const lines = ((await made[0]?.text()) ?? '').trim().split('\r\n');
  expect(lines[0]).toContain('id,from,relation,to,');
  expect(lines.length).toBe(3);
  expect(lines[1]).toContain('musk-no-money,Elon Musk,doubts,Stargate,');
  expect(lines.slice(1).every((line) => line.includes('2 of 45 statements'))).toBe(true);
});

test('a source with an address is linked at its sentence, with its host and its archive', async () => {
  const sources = stargate.sources.map((source) => ({
    ...source,
    url: 'https://www.news.example/a#top',
    archiveUrl: 'https://archive.example/1',
  }));
  const graph = await mounted({ ...stargate, sources }, 860);
  graph.select('altman-denies-ten');
  await graph.updateComplete;
  const links = all(graph, '.panel [data-statement="altman-denies-ten"] a') as HTMLAnchorElement[];
  expect(links.map(({ textContent }) => textContent)).toEqual(['news.example', 'Archive']);
  for (const link of links) {
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.getAttribute('href')).toContain(':~:text=Altman%20widersprach%20der%20Darstellung');
  }
  expect(links[0]?.getAttribute('href')).toMatch(/^https:\/\/www\.news\.example\/a#top:~:text=/);
});

test('a correction stands at the words it concerns and in the log, and a withdrawn statement nowhere', async () => {
  const corrections = [
    { date: '2025-01-24', statements: ['musk-no-money'], note: { de: 'Name berichtigt.', en: 'Name corrected.' } },
    { date: '2025-01-25', statements: [], note: { en: 'A statement has been withdrawn.' } },
  ];
  const gone = 'nadella-on-cnbc';
  const statements = stargate.statements.filter(({ id }) => id !== gone);
  const graph = await mounted({ ...stargate, statements, corrections }, 860);
  expect(all(graph, '.log li').map(({ textContent }) => textContent)).toEqual([
    'Corrected on January 25, 2025: A statement has been withdrawn.',
    'Corrected on January 24, 2025: Name corrected.',
  ]);
  graph.select('musk-no-money');
  await graph.updateComplete;
  expect(one(graph, '.panel [data-statement="musk-no-money"] .correction').textContent).toContain('Name corrected.');
  expect(graph.select(gone)).toBe(false);
  for (const view of ['conversation', 'outline', 'table'] as const) {
    await show(graph, view);
    expect(shownIn(graph)).not.toContain(gone);
    expect(shownIn(graph).length).toBe(statements.length);
  }
});

/** Whether `first` stands before `second` in the page. */
const leads = (first: Element, second: Element) =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test('our translation comes first, says that it is ours and has its language; one switch turns every place round', async () => {
  const graph = await mounted(stargate, 1200, (its) => {
    its.noSteps = true;
  });
  const id = 'musk-no-money';
  const pairs = () => {
    const ours = all(graph, '.translation').filter((its) => !its.closest('.strip'));
    return ours.map((its) => [its, its.parentElement?.querySelector('blockquote') as Element] as const);
  };
  const expectOrder = (oursFirst: boolean, least: number) => {
    expect(pairs().length).toBeGreaterThanOrEqual(least);
    for (const [ours, theirs] of pairs()) {
      expect(leads(ours, theirs)).toBe(oursFirst);
      expect(ours.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
      expect(ours.textContent).toContain('Our translation');
      expect(theirs.getAttribute('lang')).toBe('de');
      // Neither looks like the other.
      expect(getComputedStyle(ours).fontFamily).not.toBe(getComputedStyle(theirs).fontFamily);
    }
  };
  expectOrder(true, 1);
  for (const view of ['conversation', 'outline', 'table'] as const) {
    await show(graph, view);
    expectOrder(true, stargate.statements.length);
  }
  graph.select(id);
  await graph.updateComplete;
  expectOrder(true, 1);
  const rows = () => all(graph, '.row:first-child .excerpt').map(({ className }) => className.includes('ours'));
  graph.select('musk');
  await graph.updateComplete;
  expect(rows().slice(0, 2)).toEqual([true, false]);
  one(graph, '.panel [data-turn]').click();
  await graph.updateComplete;
  expect(one(graph, '.panel [data-turn]').getAttribute('aria-pressed')).toBe('true');
  expect(rows().slice(0, 2)).toEqual([false, true]);
  expectOrder(false, stargate.statements.length);
  graph.lang = 'de';
  await expect.poll(() => all(graph, '.translation, .ours, [data-turn]')).toEqual([]);
});

test('a search shows the words that it has found, whose they are and in which language', async () => {
  const graph = await mounted(stargate, 1200);
  const field = one(graph, 'input[type=search]');
  for (const [query, lang, ours] of [
    ['shares', 'en', true],
    ['Anteile an', 'de', false],
  ] as const) {
    await userEvent.fill(field, query);
    const option = '[data-match=openai-forty-percent]';
    await expect.poll(() => all(graph, option).length).toBe(1);
    const entry = one(graph, option);
    const mark = entry.querySelector('mark') as Element;
    expect(mark.textContent).toBe(query);
    expect(mark.closest('[lang]')?.getAttribute('lang')).toBe(lang);
    expect(mark.closest('.excerpt')?.classList.contains('ours')).toBe(ours);
    expect(entry.querySelector('b')?.textContent).toContain('it is planned that OpenAI holds shares in Stargate');
    // In sight, however long the words are.
    const [box, own] = [mark.closest('.excerpt')?.getBoundingClientRect() as DOMRect, mark.getBoundingClientRect()];
    expect(own.bottom).toBeLessThanOrEqual(box.bottom + 1);
  }
});

test('italics are a speaker’s words, not a title that the source names', async () => {
  const graph = await mounted(stargate, 860);
  await show(graph, 'outline');
  for (const { id, form } of stargate.statements) {
    const own = all(graph, `.body [data-statement="${id}"] .own`);
    expect(own.length > 0, id).toBe(form === 'partial');
  }
});
