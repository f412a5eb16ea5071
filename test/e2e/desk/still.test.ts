/** The picture keeps still: whatever is changed at the desk, who has a place keeps it, and whoever looks, looks from where they looked. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, begin, choose, drag, openFile, pictureOf, TABLE } from './maker.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

interface Spot {
  readonly x: number;
  readonly y: number;
}
type Spots = Readonly<Record<string, Spot>>;

/** Where everybody is seen, CSS px of the window. */
const spots = (page: Page): Promise<Spots> =>
  page.evaluate(() => {
    const graph = document.querySelector('edgewise-graph');
    const all = graph?.state.story?.entities.flatMap(({ id }) => {
      const at = graph.positionOf(id);
      return at ? [[id, { x: Math.round(at.x), y: Math.round(at.y) }] as const] : [];
    });
    return Object.fromEntries(all ?? []);
  });
/** Once nothing of it moves any more. */
async function settledSpots(page: Page): Promise<Spots> {
  await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
  let now = await spots(page);
  for (let last: Spots = {}; JSON.stringify(last) !== JSON.stringify(now); ) {
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    [last, now] = [now, await spots(page)];
  }
  return now;
}
const selected = (page: Page) =>
  page.evaluate(() => document.querySelector('edgewise-graph')?.state.selected?.id ?? null);
const stageBox = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('edgewise-graph')?.shadowRoot?.querySelector('.stage')?.getBoundingClientRect();
    return { left: box?.left ?? 0, right: box?.right ?? 0, top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
  });

const name = (page: Page, old: string) => page.locator(`[data-record="${old}"] [data-field=name]`);
const step = (page: Page, label: RegExp) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: label }).click();
/** The first look at a picture is over: it was drawn, and nothing waits to be drawn again. */
const drawn = (page: Page) => page.locator('edgewise-graph.ready').waitFor();

async function dragNode(page: Page, id: string, dx: number, dy: number): Promise<void> {
  const { [id]: at } = await spots(page);
  if (!at) throw new Error(`not drawn: ${id}`);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + dx / 2, at.y + dy / 2, { steps: 3 });
  await page.mouse.move(at.x + dx, at.y + dy, { steps: 3 });
  await page.mouse.up();
}

test('zoom, place and selection survive each change; a newcomer stands beside whom it is tied to', async () => {
  const its = await atDesk(browser, { ...TABLE, reducedMotion: 'reduce' }, 'desk.html?story=sample');
  const { page } = its;
  await drawn(page);
  const stage = await stageBox(page);
  await page.mouse.move(stage.left + 60, stage.top + 60);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await page.evaluate(() => document.querySelector('edgewise-graph')?.select('tidelinie'));
  // The words lie over a part of the stage, and what they are about comes out from under them.
  const first = await settledSpots(page);
  const people = Object.keys(first);
  const still = async () => {
    const now = await spots(page);
    for (const id of people) expect([id, now[id]]).toEqual([id, first[id]]);
    expect(await selected(page)).toBe('tidelinie');
  };

  await step(page, /^Who/);
  const told = () => page.evaluate(() => JSON.stringify(document.querySelector('edgewise-graph')?.story?.entities));
  await name(page, 'tidelinie').fill('Tidelinie Reederei mit einem längeren Namen');
  await expect.poll(told).toContain('längeren Namen');
  await still();
  await page.getByLabel('Name of a person').fill('Harm Janssen');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(told).toContain('Harm Janssen');
  await still();
  const { 'harm-janssen': newcomer } = await spots(page);
  expect(newcomer?.x).toBeGreaterThan(stage.left);
  expect(newcomer?.x).toBeLessThan(stage.right);
  for (const id of people)
    expect(
      Math.abs((newcomer?.x ?? 0) - (first[id]?.x ?? 0)) + Math.abs((newcomer?.y ?? 0) - (first[id]?.y ?? 0)),
    ).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'de', exact: true }).click();
  await page.getByRole('region', { name: 'Bild' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.querySelector('edgewise-graph')?.state.lang)).toBe('de');
  await expect.poll(() => spots(page)).toMatchObject(first);
  await still();
  await page.getByRole('button', { name: 'en', exact: true }).click();
  await page.getByRole('button', { name: 'Fold away' }).click();
  await page.getByRole('button', { name: 'Show the picture' }).click();
  await expect.poll(() => spots(page)).toMatchObject(first);
  await page.getByRole('button', { name: /^Undo: Add/ }).click();
  await expect.poll(told).not.toContain('Harm Janssen');
  await still();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('a story grows without a jump, from its first statement on', async () => {
  const its = await atDesk(browser, { ...TABLE, reducedMotion: 'reduce' });
  const { page } = its;
  await begin(page);
  const said = [
    ['Mit der ‚Seehund II‘ wird der Hafen wieder leise', 'Fenna Quast', 'Seehund II', 'praises'],
    ['Das Schiff hat noch nicht einmal einen Motor', 'Bo Ellerhagen', 'Seehund II', 'mocks'],
    ['Tomke Dirksen leitet die Tidelinie seit ihrer Gründung', 'Tomke Dirksen', 'Tidelinie', 'leads'],
  ] as const;
  let before: Spots = {};
  for (const [i, [words, from, to, relation]] of said.entries()) {
    await drag(page, words);
    await page.keyboard.press('t');
    await choose(page, 'from', from);
    await choose(page, 'to', to);
    await choose(page, 'relation', relation);
    await expect.poll(() => pictureOf(page).then(({ statements }) => statements.length)).toBe(i + 1);
    await drawn(page);
    const now = await spots(page);
    for (const [id, at] of Object.entries(before)) expect([id, now[id]]).toEqual([id, at]);
    const stage = await stageBox(page);
    for (const { x, y } of Object.values(now)) {
      expect(x > stage.left && x < stage.right).toBe(true);
      expect(y > stage.top && y < stage.bottom).toBe(true);
    }
    before = now;
  }
  expect(Object.keys(before)).toHaveLength(5);
  await its.close();
});

const placesOf = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      document
        .querySelector('edgewise-graph')
        ?.state.story?.entities.map(({ id, x, y }) => [id, x == null ? null : [x, y]]) ?? [],
    ),
  );

test('what is dragged is saved and undone; to arrange anew is a button, and can be undone, too', async () => {
  const its = await atDesk(browser, { ...TABLE, reducedMotion: 'reduce' }, 'desk.html?story=sample');
  const { page } = its;
  await drawn(page);
  const first = await spots(page);
  await dragNode(page, 'tidelinie', 70, 40);
  await page.getByRole('button', { name: /^Undo: Move Tidelinie/ }).waitFor();
  const dragged = await spots(page);
  expect(Math.abs((dragged['tidelinie']?.x ?? 0) - (first['tidelinie']?.x ?? 0) - 70)).toBeLessThan(3);
  await page.getByRole('button', { name: /^Undo: Move Tidelinie/ }).click();
  await expect.poll(() => spots(page)).toEqual(first);
  await page.getByRole('button', { name: /^Redo: Move Tidelinie/ }).click();
  await expect.poll(() => spots(page)).toEqual(dragged);
  await page.getByRole('button', { name: 'Arrange anew' }).click();
  await expect.poll(() => spots(page)).toEqual(first);
  await page.getByRole('button', { name: /^Undo: Arrange/ }).click();
  await expect.poll(() => spots(page)).toEqual(dragged);
  expect(its.errors).toEqual([]);
  await its.close();
});

test('of a story in which only some have a place, these keep it and the others join them', async () => {
  const its = await atDesk(browser, { ...TABLE, reducedMotion: 'reduce' });
  const { page } = its;
  const story = JSON.parse(readFileSync('data/sample.json', 'utf8'));
  const corners = [
    [60, 60],
    [340, 70],
    [70, 400],
  ];
  story.entities.forEach((entity: Record<string, unknown>, i: number) => {
    if (corners[i]) [entity['x'], entity['y']] = corners[i];
  });
  await openFile(page, 'some.json', JSON.stringify(story));
  await drawn(page);
  const now = await spots(page);
  const [a, b, c] = story.entities.map(({ id }: { id: string }) => now[id]) as [Spot, Spot, Spot];
  expect([b.x - a.x > 100, Math.abs(b.y - a.y) < 40, c.y - a.y > 100, Math.abs(c.x - a.x) < 40]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(Object.values(await placesOf(page)).every((at) => at != null)).toBe(true);
  await its.close();
});

test('names that were found stay where they are while they are decided on, until another step is gone to', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await page.locator('.proposal').waitFor();
  await page.getByRole('button', { name: /^Who/ }).click();
  const list = page.locator('.names');
  await list.locator('li').nth(4).waitFor();
  const rows = () =>
    list
      .locator('li')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('b')?.textContent,
          row.getBoundingClientRect().y,
          row.getBoundingClientRect().height,
        ]),
      );
  const before = await rows();
  const names = before.map(([name]) => String(name));
  await list.getByRole('button', { name: `Keep ${names[0]}`, exact: true }).click();
  await list.locator('li.decided').waitFor();
  expect(await rows()).toEqual(before);
  // The keys go on to the next one.
  await list
    .getByRole('button', { name: `Keep ${names[1]}`, exact: true })
    .and(page.locator(':focus'))
    .waitFor();
  await list.getByRole('button', { name: `Ignore ${names[2]}`, exact: true }).click();
  await expect.poll(() => list.locator('li.decided').count()).toBe(2);
  await page.getByRole('combobox', { name: `What ${names[0]} is` }).selectOption('project');
  await page.getByRole('button', { name: /^Undo: / }).waitFor();
  expect(await rows()).toEqual(before);
  await list.getByRole('button', { name: `Bring back ${names[2]}`, exact: true }).click();
  await list.getByRole('button', { name: `Ignore ${names[2]}`, exact: true }).click();
  await expect.poll(() => list.locator('li.decided').count()).toBe(2);
  expect(await rows()).toEqual(before);

  await page.getByRole('button', { name: /^Check/ }).click();
  await page.getByRole('button', { name: /^Who/ }).click();
  await expect.poll(async () => (await rows()).map(([name]) => name)).toEqual(names.toSpliced(2, 1).slice(1));
  await page
    .getByText('Ignored:')
    .getByRole('button', { name: names[2] ?? '', exact: true })
    .waitFor();
  expect(its.errors).toEqual([]);
  await its.close();
});

test('what was said goes away once there was time to read it, but from nobody who points at it or has the keys in it', async () => {
  const its = await atDesk(browser, { ...TABLE, reducedMotion: 'reduce' }, 'desk.html?story=sample');
  const { page } = its;
  await drawn(page);
  await step(page, /^Who/);
  await name(page, 'tidelinie').fill('Reederei');
  await page.clock.install();
  // So far ahead that the slowest machine does not get there first, which the clock would refuse.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 3_600_000));
  await page.getByRole('button', { name: /^Undo/ }).click();
  const said = page.locator('.said');
  await said.filter({ hasText: 'Undone' }).waitFor();
  await page.clock.runFor(4000);
  expect(await said.isVisible()).toBe(true);
  await said.hover();
  await page.clock.runFor(60_000);
  expect(await said.isVisible()).toBe(true);
  await said.getByRole('button').focus();
  await page.mouse.move(2, 2);
  await page.clock.runFor(60_000);
  expect(await said.isVisible()).toBe(true);
  await page.getByRole('button', { name: /^Redo/ }).focus();
  await page.clock.runFor(60_000);
  await expect.poll(() => said.isVisible()).toBe(false);
  // The region stays, so that what is said next is heard.
  expect(await said.getAttribute('role')).toBe('status');
  expect(its.errors).toEqual([]);
  await its.close();
});
