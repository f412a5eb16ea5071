/** Readers' questions by keys in other engines than Chromium: into the story, what is not confirmed, how much money, how two are tied, what a search finds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StoryFile } from '../../src/story/definition.js';
import type { Driver } from './driver.js';
import { becomes, CAPABLE, inEach, PHONE, press, stateOf, textOf, visit, wrongs } from './reader.js';

const graph = (selector: string) => `edgewise-graph >>> ${selector}`;
const { statements } = JSON.parse(readFileSync('data/bell.json', 'utf8')) as StoryFile;

/** Class names of what has the focus inside the graph; empty outside. */
const focused = (driver: Driver, name: string) =>
  becomes(
    driver,
    true,
    (its) => document.querySelector('edgewise-graph')?.shadowRoot?.activeElement?.classList.contains(its) === true,
    name,
  );

inEach(CAPABLE, (desk) => {
  test('from the page as it opens: what is not confirmed, how much of the money is asserted, how two are tied', async () => {
    const driver = await visit(desk(), '/?story=bell&lang=de');
    await driver.key('Tab', 'Enter');
    await focused(driver, 'stage');
    await driver.key('F');
    await focused(driver, 'filter');
    await driver.key('Tab');
    await driver.type('nicht best');
    await driver.key('Enter');
    const unsure = statements.filter((its) => !its.withdrawn && (its.modality ?? 'asserted') !== 'asserted');
    await becomes(
      driver,
      unsure.map(({ id }) => id),
      () => [...(document.querySelector('edgewise-graph')?.state.kept ?? [])],
    );
    await driver.key('Escape');
    await press(driver, graph('[data-undo]'));
    await driver.eval(() => document.querySelector('edgewise-graph')?.focus());
    await driver.key('4');
    await focused(driver, 'body');
    await becomes(driver, true, () => seek('edgewise-graph >>> [data-money]') != null);
    await driver.key('ArrowDown', 'ArrowDown', 'Enter');
    await becomes(driver, true, () => seek('edgewise-graph >>> .sums') != null);
    expect(await textOf(driver, graph('[data-sum="EUR asserted"]'))).toContain('205.000');
    await driver.key('/');
    await driver.type('vane');
    await driver.key('Enter', '/');
    await driver.type('bohlen');
    await driver.key('Shift+Enter');
    await becomes(driver, true, () => seek('edgewise-graph >>> .ways') != null);
    expect(await textOf(driver, graph('.panel h2'))).toMatch(/Dorothy Vane.*Thea Bohlen/s);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('what is found has a ground of its own in the table, as cards on a phone, and none when the field is empty', async () => {
    const driver = await visit(desk(), '/?story=bell&lang=de&view=table', PHONE);
    await becomes(driver, true, () => seek('edgewise-graph >>> tr[data-statement]') != null);
    await press(driver, graph('.search input'));
    await driver.type('kühlschrank');
    const holds = (texts: readonly string[]) => texts.some((its) => /kühlschrank/i.test(its));
    const about = statements.flatMap(({ id, quote, withdrawn }) =>
      !withdrawn && quote && holds([quote.exact, ...Object.values(quote.translations ?? {})]) ? id : [],
    );
    expect(about.length).toBeGreaterThan(0);
    await becomes(driver, about, () => {
      const found = document.querySelector('edgewise-graph')?.shadowRoot?.querySelectorAll<HTMLElement>('tr.found');
      return [...(found ?? [])].map((row) => row.dataset['statement']);
    });
    const ground = (of: string) =>
      driver.eval((its) => getComputedStyle(seek(`edgewise-graph >>> tr${its}`) as Element).backgroundColor, of);
    expect(await ground('.found')).not.toBe(await ground(':not(.found)'));
    await driver.key('Escape');
    await becomes(driver, true, () => seek('edgewise-graph >>> tr.found') == null);
    expect((await stateOf(driver)).selected).toBeNull();
    expect(await wrongs(driver)).toEqual([]);
  });
});
