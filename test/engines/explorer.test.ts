/** The explorer in other engines than Chromium: filter, search, guided reading, four views, keys. */
import { expect, test } from 'vitest';
import { openedLists } from '../fixtures/lists.js';
import { focus, idsOf, placeOf, selection } from '../fixtures/probes.js';
import type { Driver } from './driver.js';
import { becomes, CAPABLE, inEach, PHONE, press, stateOf, textOf, touch, visit, wrongs } from './reader.js';

const graph = (selector: string) => `edgewise-graph >>> ${selector}`;

const storyOf = (driver: Driver) =>
  driver.eval(() => {
    const { relations = [], statements = [], steps = [] } = document.querySelector('edgewise-graph')?.state.story ?? {};
    return {
      relations: relations.map(({ id, tone }) => ({ id, tone })),
      statements: statements.map(({ id, relation }) => ({ id, relation })),
      steps: steps.map(({ title }) => (title as Record<string, string>)['de'] ?? ''),
    };
  });

const placesOf = async (driver: Driver) => {
  const { entities } = await driver.eval(idsOf);
  return Promise.all(entities.map((id) => driver.eval(placeOf, id)));
};

const focusBeforeGraph = (driver: Driver) =>
  driver.eval(() => [...document.querySelectorAll<HTMLElement>('.tools button')].at(-1)?.focus());

inEach(CAPABLE, (desk) => {
  test('the legend is the filter: a relation, a tone, all and none', async () => {
    const driver = await visit(desk(), '/?lang=de');
    const { relations, statements } = await storyOf(driver);
    const { id } = relations.find(({ tone }) => tone === 'money')!;
    await press(driver, graph('.legend .money .more'));
    await press(driver, graph(`[data-relation="${id}"]`));
    expect((await stateOf(driver)).hidden).toEqual([id]);
    const carried = statements.filter(({ relation }) => relation === id);
    expect(carried.length).toBeGreaterThan(0);
    await becomes(
      driver,
      `${statements.length - carried.length} von ${statements.length} Aussagen gezeigt`,
      () => seek('edgewise-graph >>> .status')?.innerText,
    );
    const shown = await Promise.all(statements.map((its) => driver.eval(placeOf, its.id)));
    const missing = statements.filter((_, i) => shown[i] === null).map((its) => its.id);
    expect(missing).toEqual(carried.map((its) => its.id));
    await press(driver, graph('[data-filter=all]'));
    await press(driver, graph('[data-tone=conflict]'));
    const conflict = relations.filter(({ tone }) => tone === 'conflict').map((its) => its.id);
    expect((await stateOf(driver)).hidden).toEqual(conflict);
    await press(driver, graph('[data-filter=none]'));
    expect((await stateOf(driver)).hidden).toEqual(relations.map((its) => its.id));
    await press(driver, graph('[data-filter=all]'));
    expect((await stateOf(driver)).hidden).toEqual([]);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('on a phone each list of the legend opens below its chip, wherever the row is scrolled to', async () => {
    const driver = await visit(desk(), '/?lang=de', PHONE);
    const lists = await driver.eval(openedLists, 'ltr' as const);
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(({ wrong }) => wrong !== null)).toEqual([]);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('on a phone: found by name, followed by taps, filtered', async () => {
    const driver = await visit(desk(), '/?lang=de', PHONE);
    await touch(driver, graph('input[type=search]'));
    await driver.type('sam');
    await touch(driver, graph('[data-match=altman]'));
    await touch(driver, graph('.panel [data-follow="altman-your-companies"]'));
    await becomes(driver, true, () =>
      (seek('edgewise-graph >>> [data-statement="altman-your-companies"] .exact')?.innerText ?? '').includes(
        'nicht immer optimal für Deine Unternehmen',
      ),
    );
    await touch(driver, graph('[data-statement="altman-your-companies"] [data-follow="musk-softbank-ten"]'));
    expect((await stateOf(driver)).selected?.id).toBe('musk-softbank-ten');
    await touch(driver, graph('[data-tone=money]'));
    expect((await stateOf(driver)).hidden).toContain('invests');
    expect(await wrongs(driver)).toEqual([]);
  });

  test('the guided reading tells each step, and the picture stays where it is', async () => {
    const driver = await visit(desk(), '/?lang=de');
    const { steps } = await storyOf(driver);
    expect(steps.length).toBeGreaterThan(1);
    const before = await placesOf(driver);
    await press(driver, graph('.panel [data-read]'));
    for (const [i, title] of steps.entries()) {
      await expect.poll(() => textOf(driver, graph('.panel h2'))).toBe(title);
      expect(await driver.eval(() => new URL(location.href).searchParams.get('step'))).toBe(String(i + 1));
      expect(await placesOf(driver)).toEqual(before);
      await press(driver, graph('[data-next]'));
    }
    expect((await stateOf(driver)).step).toBeNull();
    await press(driver, graph('.panel [data-read]'));
    await expect.poll(async () => (await driver.eval(focus))?.text).toBe(steps[0]);
    await driver.eval(() => seek('edgewise-graph >>> [data-next]')?.focus());
    await driver.key('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect((await stateOf(driver)).step).toBe(2);
    await driver.key('Escape');
    expect((await stateOf(driver)).step).toBeNull();
    expect(await wrongs(driver)).toEqual([]);
  });

  test.each([
    ['desk', [1280, 800]],
    ['phone', PHONE],
  ] as const)('four views, the table sorted, an entry opened, nothing wider than the window (%s)', async (_, size) => {
    const driver = await visit(desk(), '/?lang=de', size);
    const all = (await storyOf(driver)).statements.length;
    for (const view of ['conversation', 'outline', 'table']) {
      await touch(driver, graph(`[data-view=${view}]`));
      await becomes(
        driver,
        true,
        (its) => seek(`edgewise-graph >>> [data-view=${its}]`)?.ariaSelected === 'true',
        view,
      );
      await becomes(driver, true, () => seek('edgewise-graph >>> .body [data-statement]') != null);
      expect(await driver.eval(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    const whose = () =>
      driver.eval(() => {
        const rows = document.querySelector('edgewise-graph')?.shadowRoot?.querySelectorAll('tr[data-statement] th');
        return [...(rows ?? [])].map((cell) => cell.lastChild?.textContent?.trim() ?? '');
      });
    expect(await whose()).toHaveLength(all);
    if (size !== PHONE) {
      await press(driver, graph('[data-sort=who]'));
      await becomes(driver, 'ascending', () => seek('edgewise-graph >>> [data-sort=who]')?.closest('th')?.ariaSort);
    }
    const entry = await driver.eval(() => seek('edgewise-graph >>> tr [data-open]')?.dataset['open']);
    await touch(driver, graph('tr [data-open]'));
    expect(await driver.eval(selection)).toContain(entry);
    // On a phone the words stand before the tabs.
    await driver.key('Escape');
    await touch(driver, graph('[data-view=picture]'));
    expect((await stateOf(driver)).view).toBe('picture');
    expect(await wrongs(driver)).toEqual([]);
  });

  test('the whole job by keys alone', async () => {
    const driver = await visit(desk(), '/?lang=de');
    await focusBeforeGraph(driver);
    await driver.key('Tab', '/');
    await expect.poll(async () => (await driver.eval(focus))?.area).toBe('search');
    await driver.type('sam');
    await becomes(driver, true, () => seek('edgewise-graph >>> [data-match=altman]') != null);
    await driver.key('Enter');
    expect((await stateOf(driver)).selected).toMatchObject({ kind: 'entity', id: 'altman' });
    const text = async () => (await driver.eval(focus))?.text ?? '';
    const seen: string[] = [];
    while (!(await text()).startsWith('Sam Altman kontert Elon Musk')) {
      seen.push(await text());
      expect(seen.length, seen.join(' | ')).toBeLessThan(40);
      await driver.key('ArrowDown');
    }
    await driver.key('Enter');
    await becomes(driver, true, () => {
      const card = document
        .querySelector('edgewise-graph')
        ?.shadowRoot?.querySelector('[data-statement="altman-your-companies"]');
      return card?.matches(':focus') ?? false;
    });
    await driver.key('Escape');
    await driver.eval(() => seek('edgewise-graph >>> .stage')?.focus());
    await driver.key('Home');
    await expect.poll(text).not.toBe('');
    const [first] = await placesOf(driver);
    await driver.key('+');
    await expect.poll(async () => (await placesOf(driver))[0]).not.toEqual(first);
    await driver.key('0');
    await expect.poll(async () => (await placesOf(driver))[0]).toEqual(first);
    await driver.key('Enter');
    await expect.poll(async () => (await stateOf(driver)).selected?.kind).toBe('entity');
    await driver.key('Escape');
    await expect.poll(async () => (await stateOf(driver)).selected).toBeNull();
    expect(await wrongs(driver)).toEqual([]);
  });
});
