/** The story as a whole: its guided reading by keys and with the picture beside it, what is put right after publication. */
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from '../../../src/story/index.js';
import { launch, positionOf, selectedIds } from '../page.js';
import { atDesk, openFile, pictureOf, saved, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const atSample = async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample');
  await its.page.locator('edgewise-graph.ready').waitFor();
  return its;
};
const goTo = (page: Page, step: RegExp) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();

async function storyOf(page: Page) {
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save', exact: true }).click());
  const { story, problems } = parse(strFromU8(unzipSync(new Uint8Array(bytes))['story.json'] ?? new Uint8Array()));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return story;
}

test('a step of the guided reading is written by keys, filled from the picture, moved and undone', async () => {
  const its = await atSample();
  const { page } = its;
  const shown = () =>
    page.evaluate(() => {
      const { step, story } = document.querySelector('edgewise-graph')?.state ?? {};
      return step == null ? null : { step, focus: story?.steps?.[step - 1]?.focus };
    });
  const active = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await goTo(page, /Title/);
  await page.getByRole('button', { name: 'Title', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a step', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#stage-title-de:focus').waitFor();
  await page.getByRole('button', { name: /^Guided reading.*2 left to do/ }).waitFor();
  await page.keyboard.type('Wer verdient?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Die Stadt nicht.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fenna');
  await page.keyboard.press('Enter');
  await expect.poll(shown).toEqual({ step: 4, focus: ['quast'] });

  // What is pressed in the picture is put into the step, and the step stays open.
  const { x, y } = (await positionOf(page, 'werft')) ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
  await expect.poll(shown).toEqual({ step: 4, focus: ['quast', 'werft'] });
  await expect.poll(() => selectedIds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Move step 4 up' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(active).toBe('Move step 3 up');
  await expect.poll(shown).toEqual({ step: 3, focus: ['quast', 'werft'] });
  await page.getByRole('button', { name: 'Undo: Move step 4' }).click();
  await expect.poll(() => page.locator('.stages .name').allInnerTexts()).toHaveLength(4);
  await expect.poll(shown).toEqual({ step: 4, focus: ['quast', 'werft'] });
  expect((await storyOf(page))?.steps?.[3]).toEqual({
    title: 'Wer verdient?',
    text: 'Die Stadt nicht.',
    focus: ['quast', 'werft'],
  });
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await expect.poll(shown).toBeNull();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('what readers have and is changed asks for a correction; what was wrong is withdrawn, not removed', async () => {
  const its = await atSample();
  const { page } = its;
  const inHand = async (words: string) => {
    await goTo(page, /What they say/);
    await page.locator('.passages li button', { hasText: words }).click();
  };
  await goTo(page, /Title/);
  await page.getByRole('button', { name: 'Corrections' }).click();
  await page.getByRole('button', { name: 'Readers have this story already' }).click();
  await goTo(page, /Check/);
  await page.getByText('Said to be with its readers already, as it stands; no zip is made here').waitFor();
  await page.locator('.passages summary').click();
  await inHand('Tomke Dirksen leitet');
  await page.getByRole('button', { name: 'One word less at the end' }).click();
  await page.locator('.problems').getByText('is published and says something else now').waitFor();
  await page.getByRole('button', { name: 'Write the correction' }).click();
  await page.locator('#correction-1-note-de:focus').waitFor();
  await page.keyboard.type('D');
  await goTo(page, /Check 1 left to do/);
  await page.getByRole('button', { name: 'Correction 2 says nothing to a reader: “D”.' }).click();
  await page.locator('#correction-1-note-de:focus').press('End');
  await page.keyboard.type('er Auszug war zu lang.');
  await goTo(page, /Check/);
  await page.getByText('Checked; the address is still missing').waitFor();

  await inHand('Das Schiff hat noch nicht');
  await page.getByText('Withdraw this statement').click();
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.locator('.said', { hasText: 'Say in a sentence why' }).waitFor();
  await page.getByLabel('Reason that readers get').fill('x');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.locator('.said', { hasText: 'That says nothing to whoever reads it later. Say in a sentence' }).waitFor();
  await page.getByLabel('Reason that readers get').fill('So hat er es nicht gesagt.');
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect
    .poll(() => pictureOf(page).then(({ statements }) => statements.map(({ id }) => id)))
    .not.toContain('no-engine');
  await page.locator('.passages li button', { hasText: 'withdrawn' }).waitFor();
  const story = await storyOf(page);
  expect(story?.corrections?.[1]).toMatchObject({ statements: ['dirksen-leads'], note: 'Der Auszug war zu lang.' });
  const withdrawn = (its = story) =>
    its?.statements.flatMap((one) => (one.withdrawn ? [[one.id, one.withdrawn.reason]] : []));
  expect(withdrawn()).toEqual([['no-engine', 'So hat er es nicht gesagt.']]);
  await page.getByRole('button', { name: 'Take the withdrawal back' }).click();
  await page.getByRole('button', { name: /^Undo: Take back the withdrawal/ }).waitFor();
  expect(withdrawn(await storyOf(page))).toEqual([]);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('statements are put in order by keys, and their time is told as the text tells it', async () => {
  const its = await atSample();
  const { page } = its;
  await goTo(page, /What they say/);
  await page.getByRole('button', { name: 'All in order' }).click();
  const order = () => page.locator('.order .words').allInnerTexts();
  const [first, second] = await order();
  await page.locator('.order .name').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await order()).slice(0, 2)).toEqual([second, first]);
  await page.getByRole('button', { name: /^Undo: Move “Als Erster/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.excerpt .exact', { hasText: 'Als Erster' }).waitFor();

  await page.locator('.more > summary').first().click();
  const when = page.getByRole('group', { name: 'When it was said' });
  const said = async () => (await storyOf(page))?.statements.find(({ id }) => id === 'bote-first')?.said;
  await when.getByLabel('How the text tells when').selectOption('month');
  await when.getByLabel('month').fill('2024-05');
  await when.getByLabel('How sure the time is').selectOption('about then');
  expect(await said()).toBe('2024-05~');
  await when.getByLabel('How the text tells when').selectOption('between');
  expect(await said()).toBe('2024-05~');
  await when.getByLabel('To').fill('2024-06-03');
  expect(await said()).toBe('2024-05/2024-06-03');
  await when.getByLabel('How the text tells when').selectOption('not told');
  expect(await said()).toBeUndefined();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('two parties are merged by a button, one is split in two, and a translation that is missing is found by keys', async () => {
  const its = await atSample();
  const { page } = its;
  await goTo(page, /Who/);
  const party = (id: string) => page.locator(`[data-record="${id}"]`);
  await party('moewenlinie').locator('.more > summary').first().click();
  await party('moewenlinie').getByLabel('Möwenlinie is the same as').selectOption('Tidelinie');
  await party('moewenlinie').getByRole('button', { name: 'Merge' }).click();
  await party('tidelinie').locator('.name:focus').waitFor();
  expect(await party('moewenlinie').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo: Merge Möwenlinie into Tidelinie' }).click();
  await party('moewenlinie').waitFor();

  await party('tidelinie').locator('.more > summary').first().click();
  await party('tidelinie').getByText('Some statements are somebody else').click();
  await party('tidelinie').getByLabel('Whose, then').fill('Tidelinie Nord');
  await party('tidelinie').getByRole('button', { name: 'Split off' }).click();
  await page.locator('.said', { hasText: 'tick the statements' }).waitFor();
  await party('tidelinie').getByLabel('Tomke Dirksen leitet die Tidelinie').check();
  await party('tidelinie').getByRole('button', { name: 'Split off' }).click();
  await party('tidelinie-nord').locator('.name:focus').waitFor();

  await goTo(page, /Title/);
  await page.getByRole('button', { name: 'Translations' }).click();
  const fields = page.locator('.translations textarea');
  await page.getByText('All there (37)').waitFor();
  await page.getByLabel('Das Schiff hat noch nicht einmal einen Motor').fill('');
  await page.getByText('1 of 37 missing').waitFor();
  await fields.first().focus();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('It has no engine yet');
  await page.getByText('All there (37)').waitFor();
  const story = await storyOf(page);
  const quote = (id: string) => story?.statements.find((one) => one.id === id);
  expect(quote('no-engine')?.quote?.translations).toEqual({ en: 'It has no engine yet' });
  expect(quote('dirksen-leads')?.to).toEqual(['tidelinie-nord']);
  expect(quote('rivals')?.from).toEqual(['tidelinie', 'moewenlinie']);
  expect(its.errors).toEqual([]);
  await its.close();
});

/** Of two sources, in neither of the languages of the project's pages. */
const FRENCH = {
  format: 1,
  id: 'pont',
  lang: 'fr',
  title: 'Un pont',
  relations: [{ id: 'raille', tone: 'conflict', label: 'raille' }],
  sources: [
    { id: 'un', title: 'Le Matin' },
    { id: 'deux', title: 'Le Soir' },
  ],
  entities: [
    { id: 'ada', kind: 'person', name: 'Ada' },
    { id: 'pont', kind: 'project', name: 'Pont' },
  ],
  statements: [
    ['un', 'Le pont chante'],
    ['deux', 'Le pont grince'],
  ].map(([source, exact]) => ({
    id: `du-${source}`,
    from: ['ada'],
    to: ['pont'],
    relation: 'raille',
    form: 'direct',
    source,
    quote: { exact },
  })),
};

test('a story in neither language of the pages is told in its own first, and an excerpt is translated beside its own source', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  const article = page.locator('.article');
  await openFile(page, 'pont.json', JSON.stringify(FRENCH));
  const source = page.locator('.pane.text select');
  for (const [id, words] of [
    ['deux', 'Le pont grince'],
    ['un', 'Le pont chante'],
  ] as const) {
    await source.selectOption(id);
    await openFile(page, `${id}.txt`, `${words}, dit Ada.`);
    await article.getByText(words).waitFor();
    expect(await source.inputValue()).toBe(id);
  }

  await goTo(page, /Title/);
  await page.getByLabel('Title, in French').waitFor();
  // The other languages wait until somebody wants them.
  for (const language of ['German', 'English']) {
    expect(await page.getByLabel(`Title, in ${language}`).isVisible()).toBe(false);
    await page.getByText(`In ${language}`, { exact: true }).click();
    await page.getByLabel(`Title, in ${language}`).waitFor();
  }
  await page.getByLabel('Title, in French').fill('Un pont qui chante');
  await page.getByRole('heading', { name: 'Un pont qui chante' }).waitFor();
  await goTo(page, /Check/);
  await page.getByRole('button', { name: 'The story has no takeaway' }).click();
  await page.locator('#story-takeaway-fr:focus').waitFor();

  await page.getByRole('button', { name: 'Translations' }).click();
  await page.getByLabel('Le pont grince').focus();
  await article.getByText('Le pont grince').waitFor();
  expect((await storyOf(page))?.title).toBe('Un pont qui chante');
  expect(its.errors).toEqual([]);
  await its.close();
});
