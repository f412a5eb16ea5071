/** What the desk fills in it shows, what it does not know it asks, and what nobody has decided it counts. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const FERRY = `Council pulls plug on Saltmere ferry

The Saltmere ferry will stop running in March, the town council decided on Tuesday. The ferry carries few people.

Ada Penrose met Miles Tarrant on the quay.

"It is a lifeline for the whole town."

"We lose about £180,000 on a boat that nobody needs," Miles Tarrant told the Saltmere Echo.
`;
const steps = (page: Page) => page.getByRole('navigation', { name: 'Steps' });
const step = (page: Page, name: RegExp) => steps(page).getByRole('button', { name });
const pressed = (page: Page, which: string) =>
  page.locator(`.proposal [data-offers=${which}] [aria-pressed=true]`).allInnerTexts();
const options = (page: Page, field: string) =>
  page.locator(`[data-picker=${field}] [role=option]`).evaluateAll((all) => all.map((its) => its.textContent?.trim()));

/** Skips proposals until it is the turn of this one. */
async function turn(page: Page, words: string): Promise<void> {
  const proposal = page.getByRole('group', { name: 'Proposal' });
  for (let i = 0; i < 20 && !(await proposal.locator('.exact').innerText()).includes(words); i++)
    await proposal.getByRole('button', { name: 'Skip' }).click();
  expect(await proposal.locator('.exact').innerText()).toContain(words);
}

test('a newcomer is asked who, about whom and what that is, sees what was filled in, and what is left', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page, FERRY);
  await page.locator('.proposal').waitFor();
  await step(page, /^Source 2 worth a look$/).waitFor();
  await step(page, /^Who \d+ names to decide$/).waitFor();
  await step(page, /^What they say 1 left to do, \d+ proposed$/).waitFor();

  // Where nobody is above doubt it is a question; whom it is about always is.
  await turn(page, 'It is a lifeline');
  await page.getByRole('group', { name: 'Who says it?' }).waitFor();
  expect([await pressed(page, 'speaker'), await pressed(page, 'about')]).toEqual([[], []]);
  await turn(page, 'We lose about £180,000');
  await page.getByRole('group', { name: 'Who speaks' }).waitFor();
  expect(await pressed(page, 'speaker')).toEqual([expect.stringContaining('Miles Tarrant')]);
  // What is lost on a boat is of no verb yet: nothing is filled in that does not stand on the card.
  const facts = page.locator('.proposal .reads');
  expect(await facts.innerText()).toMatch(/^Form\s*verbatim$/);
  await page
    .getByRole('group', { name: 'About whom or what?' })
    .getByRole('button', { name: 'Saltmere ferry' })
    .click();
  // On a name that was just chosen Enter goes on, and does not take the choice back.
  await page.keyboard.press('Enter');

  // It is offered, and once it is taken it stands above the fields, with a way out and a way in.
  const offered = page.getByRole('group', { name: 'Named in the words, and not filled in' });
  await offered.getByRole('button', { name: 'As the amount: about £180,000' }).click();
  await expect.poll(() => offered.count()).toBe(0);
  const filled = page.getByRole('group', { name: 'Filled from the words' });
  await filled.getByRole('button', { name: 'Remove about £180,000' }).click();
  await expect.poll(() => filled.count()).toBe(0);
  await page.getByRole('button', { name: /^Undo: Change the amount/ }).click();
  await filled.getByRole('button', { name: 'Change: about £180,000' }).click();
  await page.locator('[data-field=amount] :focus').waitFor();

  // Once a name is taken out, what is typed is another's.
  const from = page.locator('[data-picker=from]');
  await from.getByRole('button', { name: 'Remove Miles Tarrant' }).click();
  await page.keyboard.type('Tarr');
  await from.locator('[role=option][aria-selected=true]', { hasText: 'Miles Tarrant' }).waitFor();
  await page.keyboard.press('Enter');
  await from.locator('.chip', { hasText: 'Miles Tarrant' }).waitFor();

  // The sentence is the readers', while a verb is looked at and once it is chosen; the numbers stay.
  const relation = page.locator('[data-picker=relation]');
  const before = await options(page, 'relation');
  await relation.getByRole('option', { name: 'has doubts about' }).hover();
  await relation.getByText('Miles Tarrant has doubts about Saltmere ferry').waitFor();
  await relation.getByRole('option', { name: 'criticises' }).click();
  await relation.getByText('Miles Tarrant criticises Saltmere ferry').waitFor();

  // A ferry is of a kind that nobody can read off the text: it is asked once the verb is said, beneath it, and the keys are there.
  const asked = page.getByRole('group', { name: 'New in the story' });
  await asked
    .getByRole('listbox', { name: 'Suggestions: What is Saltmere ferry?' })
    .and(page.locator(':focus'))
    .waitFor();
  // Nothing is looked at yet, so that Enter answers nothing.
  await page.keyboard.press('Enter');
  await page.getByText('Nothing is chosen yet: press a number or an arrow, or type.').waitFor();
  expect(await page.locator('.statement [role=option][aria-selected=true]').count()).toBe(0);
  await step(page, /^Who 1 left to do/).waitFor();
  // It need not be answered there.
  await page.keyboard.press('Escape');
  await page.locator('[data-next]:focus').waitFor();
  await asked.getByRole('option', { name: 'Project' }).click();
  await asked.waitFor({ state: 'detached' });
  await page.locator('[data-next]:focus').waitFor();

  const line = relation.locator('input');
  await line.focus();
  expect(await options(page, 'relation')).toEqual(before);
  await line.fill('counts the cost of');
  await relation.getByText('Miles Tarrant counts the cost of Saltmere ferry').waitFor();
  await page.keyboard.press('Enter');
  await relation.getByText('Added. What is its tone?').waitFor();
  await relation.locator('.chip', { hasText: 'counts the cost of' }).waitFor();
  await relation.locator('[role=option]', { hasText: 'Money' }).click();
  await page.locator('[data-next]:focus').waitFor();
  await page.locator('.chip[data-tone=money]').waitFor();

  // The headline is one press away; the other language waits until somebody wants it.
  // Until then the story is called so as proposed; in the head it is one press, too.
  await step(page, /^Title.* 1 left to do/).click();
  const headline = 'Council pulls plug on Saltmere ferry';
  await page.getByRole('button', { name: 'Take as title' }).click();
  await page.getByRole('heading', { name: headline, exact: true }).waitFor();
  await page.getByRole('button', { name: 'Undo: Change the title' }).click();
  await page.getByRole('heading', { name: `Proposed title: ${headline}` }).waitFor();
  await page.getByRole('button', { name: `Take the source’s headline: ${headline}` }).click();
  await page.getByRole('heading', { name: headline, exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Take as title' }).count()).toBe(0);
  expect(await page.getByLabel('Title, in German').isVisible()).toBe(false);

  await step(page, /^Who \d+ names to decide$/).click();
  // Kept and spoken of by no statement, a name stands alone: one press gives it a sentence, one lets it go.
  await page.getByRole('button', { name: 'Keep Ada Penrose' }).click();
  const party = page.locator('.party', { hasText: 'stands alone in the picture' });
  await party.getByRole('button', { name: 'Give a statement to Ada Penrose' }).click();
  await page.locator('.said', { hasText: 'This sentence names Ada Penrose: press Take' }).waitFor();
  await page.locator('.article:focus').press('t');
  await page.locator('.excerpt .exact', { hasText: /^Ada Penrose met Miles Tarrant on the quay/ }).waitFor();
  await page.locator('[data-picker=from] [role=option]', { hasText: 'Ada Penrose' }).waitFor();
  await page.keyboard.press('Control+z');
  await step(page, /^Check/).click();
  const lone = page.locator('.problems li', {
    hasText: 'Ada Penrose stands alone in the picture, without a statement.',
  });
  await lone.getByRole('button', { name: 'Ignore Ada Penrose' }).click();
  await lone.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo: Ignore the name Ada Penrose' }).waitFor();
  await step(page, /^Who \d+ names? to decide$/).click();
  await page.getByRole('button', { name: /^Ignore all that are left/ }).click();
  await step(page, /^Who nothing left to do$/).waitFor();
  await step(page, /^Source/).click();
  await page.getByLabel('Publisher').fill('Saltmere Echo');
  await page.getByText('With each quote readers see: Saltmere Echo').waitFor();
  // Of a source that lost its title the text's first line is offered; of another one it stands in the field, to be taken or changed.
  await page.getByLabel('Headline').first().fill('');
  await page.getByRole('button', { name: `Take the text’s first line: ${headline}` }).click();
  await expect.poll(() => page.getByLabel('Headline').first().inputValue()).toBe(headline);
  await page.locator('#new-text').fill('A quay for sale\n\nNobody buys it, the council says.');
  expect(await page.locator('#new-title').inputValue()).toBe('A quay for sale');
  await page.locator('#new-title').fill('');
  await page.getByRole('button', { name: 'Add the source' }).click();
  await page.getByText('The first line of the text is proposed as the headline').waitFor();
  expect(await page.locator('#new-title:focus').inputValue()).toBe('A quay for sale');
  await page.getByRole('button', { name: 'Add the source' }).click();
  await page.locator('.article p', { hasText: 'A quay for sale' }).waitFor();
  await step(page, /^Read through/).click();
  const read = page.getByRole('region', { name: 'Read through', exact: true });
  await read
    .getByText('Sentences with statements: 0, set aside: 0, unread: 1. Headline, byline and the like: 1.')
    .waitFor();
  await read.getByRole('heading', { name: 'Read as what stands around the text' }).waitFor();
  await read.getByRole('listitem').filter({ hasText: 'A quay for sale' }).getByText('headline').waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('in German, too: what is proposed waits until it is taken or set aside', async () => {
  const its = await atDesk(browser, { viewport: { width: 820, height: 1180 }, locale: 'de-DE' });
  const { page } = its;
  await page
    .getByRole('textbox', { name: 'Artikel einfügen' })
    .fill(
      'Streit um die Moorbahn\n\nDie Moorbahn soll nur noch sonntags fahren. „Die Moorbahn gehört zu uns“, sagte Karin Oltmann. Der Verein der Moorbahn wehrt sich. „Wir geben nicht auf“, sagte Jan Tebbe.',
    );
  await page.getByRole('button', { name: 'Anfangen' }).click();
  const proposal = page.locator('.proposal');
  await proposal.waitFor();
  const say = page.getByRole('button', { name: /^Was sie sagen/ });
  await page.getByRole('button', { name: /^Prüfen/ }).click();
  await page.getByRole('button', { name: /^In „Streit um die Moorbahn“ noch vorgeschlagen: \d+\.$/ }).click();
  await page.locator('.proposal:focus').waitFor();
  for (let left = Number(/(\d+) vorgeschlagen/.exec(await say.innerText())?.[1]); left > 1; left--) {
    await proposal.press('Backspace');
    await page.getByRole('button', { name: `${left - 1} vorgeschlagen` }).waitFor();
  }
  await page.getByRole('group', { name: 'Über wen oder was?' }).getByText('Moorbahn').click();
  await proposal.press('Enter');
  await page.locator('[data-picker=relation] [role=listbox]:focus').press('5');
  await page.keyboard.press('1');
  await page.getByText('Was ist Moorbahn?').waitFor();
  await expect.poll(() => say.innerText()).not.toContain('vorgeschlagen');
  expect(its.errors).toEqual([]);
  await its.close();
});

test('the numbers of a proposal hold in the text and around it, never in a field, and the keys stay with the list', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await page.getByRole('textbox', { name: 'Paste an article' }).fill(FERRY);
  await page.getByRole('button', { name: 'Begin' }).focus();
  // A key that is held decides once: whoever is slow to let go of it has taken nothing.
  await page.keyboard.down('Enter');
  await page.locator('.article:focus').waitFor();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  const card = page.locator('.proposal:focus');
  const chosen = () => pressed(page, 'about');
  const inTurn = () => page.locator('.proposal .exact').innerText();
  await page
    .locator('.proposal .keys', {
      hasText: /Keys on this card \(Ctrl \+ Enter\): 1.* who says it, .* 4.* about whom/,
    })
    .waitFor();
  // After the paste the keys are in the text: a number leads from there to the card.
  await page.locator('.article:focus').press('4');
  await card.waitFor();
  expect(await chosen()).toHaveLength(1);
  await page.keyboard.press('4');
  await expect.poll(chosen).toEqual([]);

  // By mouse and by keys: what comes next has the keys.
  const first = await inTurn();
  for (let i = 0; i < 4; i++) await page.keyboard.down('Backspace');
  await page.keyboard.up('Backspace');
  await card.waitFor();
  const second = await inTurn();
  expect(second).not.toBe(first);
  // Its button cannot be pressed again: the keys go where what was taken back is.
  await page.getByRole('button', { name: /^Undo/ }).click();
  await card.waitFor();
  expect(await inTurn()).toBe(first);
  await page.getByRole('button', { name: 'Set it aside' }).click();
  await card.waitFor();
  expect(await inTurn()).toBe(second);
  await page.locator('.why').fill('14');
  expect(await chosen()).toEqual([]);
  await page.locator('.statement .empty').click();
  await card.press('4');
  expect(await chosen()).toHaveLength(1);
  await card.press('Enter');
  await page.locator('[data-picker] :focus').waitFor();
  await page.locator('.article').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('No statement in hand.').waitFor();
  // What was taken back is in turn again.
  await expect.poll(inTurn).toBe(second);
  await step(page, /^Who/).click();
  await page.keyboard.press('4');
  await step(page, /^What they say/).click();
  await card.waitFor();

  // What had the keys is gone with the statement; and a page that is opened anew has none.
  await page.getByRole('button', { name: 'Take the proposal' }).click();
  await page.locator('[data-picker] :focus').press('Control+Enter');
  await card.waitFor();
  await page.getByText('Kept on this device').waitFor();
  await page.reload();
  await card.waitFor();
  await page.keyboard.press('4');
  expect(await chosen()).toHaveLength(1);
  // Also with capitals locked.
  await page.keyboard.press('T');
  await page.getByText(/^Passages: 2 taken, 1 set aside/).waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});
