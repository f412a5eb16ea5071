/** How much a maker has to do: a story of an article by keys alone, each press counted; what is saved stands the checks of the command line. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../page.js';
import { atDesk, drag, SAMPLE, saved, TABLE } from './maker.js';
import { stands } from './published.js';
import { median, ScriptedMaker, type StoryLike, type Wanted, wantedOf } from './scripted.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const bundled = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
/** Of this much hand work nobody tires, also in a short story, where nearly every name is new. */
const MOST = 8;

/** What a maker in a hurry takes of the words on offer, instead of typing one of their own. */
const NEAREST: Readonly<Record<string, string>> = {
  strains: 'zweifelt an',
  rebukes: 'kritisiert',
  retorts: 'widerspricht',
  feuds: 'widerspricht',
  'goes-to-court': 'klagt gegen',
  accuses: 'beschuldigt',
  'shows-closeness': 'unterstützt',
  'holds-shares': 'besitzt',
  donated: 'zahlt an',
  vouches: 'macht Zusagen an',
  heads: 'leitet',
  'speaks-for': 'arbeitet für',
  cofounded: 'gründete',
  created: 'gründete',
  'takes-part': 'gehört zu',
  announces: 'macht eine Ankündigung zu',
  'speaks-on': 'sagt über',
  'creates-jobs': 'macht eine Ankündigung zu',
  invites: 'trifft',
  pays: 'zahlt an',
  silent: 'sagt über',
  calm: 'sagt über',
};
const hurried = (story: StoryLike): StoryLike => ({
  ...story,
  relations: story.relations.map(({ id, label }) => ({ id, label: NEAREST[id] ?? label })),
});

/** From the paste to the saved file; gives the presses of each statement. */
async function made(text: string, wanted: readonly Wanted[]): Promise<readonly number[]> {
  const its = await atDesk(browser, { ...TABLE, locale: 'de-DE', reducedMotion: 'reduce' });
  const { page } = its;
  await page.locator('#paste').fill(text);
  await page.locator('.start button.solid').click();
  await page.locator('.article:focus').waitFor();
  // Proposals are found once the text is shown.
  await page.locator('.passages summary', { hasText: 'ungelesen' }).waitFor();
  await page.locator('.proposal').waitFor();
  const maker = new ScriptedMaker(page, text);
  for (const its of await maker.work(wanted)) {
    await drag(page, its.exact);
    await maker.takeSelected(its);
  }
  await page
    .getByRole('navigation', { name: 'Schritte' })
    .getByRole('button', { name: /^5?\s*Titel/ })
    .click();
  await page.getByLabel('Titel, auf Deutsch').fill('Gemacht von einem Skript');
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  expect(stands(bytes)).toHaveLength(wanted.length);
  expect(its.errors).toEqual([]);
  await its.close();
  return maker.counts;
}

test('the bundled article becomes its story with a median of at most eight presses for a statement, new names typed', async () => {
  const counts = await made(SAMPLE, wantedOf(SAMPLE, hurried(bundled('sample')), 'de'));
  expect(median(counts)).toBeLessThanOrEqual(MOST);
});

const prescribed = resolve(import.meta.dirname, '../../../../shared/source/stargate-article.de.txt');
test.runIf(existsSync(prescribed))(
  'the prescribed article becomes its 45 with a median of at most eight',
  { timeout: 900_000 },
  async () => {
    const text = readFileSync(prescribed, 'utf8');
    const wanted = wantedOf(text, hurried(bundled('stargate')), 'de');
    expect(wanted).toHaveLength(45);
    const counts = await made(text, wanted);
    expect(median(counts)).toBeLessThanOrEqual(MOST);
  },
);
