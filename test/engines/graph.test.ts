/** A graph of another tool in other engines than Chromium: arranged in a worker, read, searched, refused in words. */
import { expect, test } from 'vitest';
import { seededNetwork } from '../fixtures/invented/seeded-network.js';
import { wheel } from '../fixtures/square.js';
import type { Driver } from './driver.js';
import { becomes, CAPABLE, inEach, press, textOf, until, visit, wrongs } from './reader.js';

const graph = (selector: string) => `main > .graph >>> ${selector}`;

/** As a file that is dropped on the page. */
const drop = (driver: Driver, name: string, content: string) =>
  driver.eval(
    (file, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], file));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    name,
    content,
  );

/** As a list tells that another entry has been chosen; how it is opened and walked is the engine's own. */
const chosen = (driver: Driver, path: string, label: string) =>
  until(
    driver,
    (its, name) => {
      const list = seek(its) as HTMLSelectElement | null;
      const at = [...(list?.options ?? [])].findIndex(({ text }) => text === name);
      if (!list || at < 0) return false;
      list.selectedIndex = at;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    path,
    label,
  );

inEach(CAPABLE, (desk) => {
  test('it is arranged in a worker under Trusted Types, and can be read and searched', async () => {
    const { site } = desk();
    const driver = await visit(desk(), '/?lang=de');
    const before = site.asked.length;
    await drop(driver, 'wheel.json', wheel(1500));
    await until(driver, () => seek('main > .graph >>> .stage canvas') != null && !seek('main > .graph >>> .run'));
    expect(site.asked.slice(before).filter((its) => its.startsWith('worker '))).toHaveLength(1);
    expect(await textOf(driver, graph('.status'))).toContain('1.501 Knoten');
    await press(driver, graph('input[type=search]'));
    await driver.type('nabe');
    await until(driver, () => seek('main > .graph >>> [role=option]') != null);
    await driver.key('Enter');
    await becomes(driver, 'Nabe', () => seek('main > .graph >>> .panel h2')?.innerText);
    expect(await textOf(driver, graph('.panel h3'))).toContain('Nachbarn');
    await press(driver, graph('[data-leave]'));
    await until(driver, () => document.querySelector('main > .graph') == null);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('its tools: coloured by a number, filtered, two of it tied, listed, taken away', async () => {
    const driver = await visit(desk(), '/?lang=de');
    await drop(driver, 'aemter.json', JSON.stringify(seededNetwork()));
    await until(driver, () => seek('main > .graph >>> .stage canvas') != null && !seek('main > .graph >>> .run'));
    await press(driver, graph('[data-tool=look]'));
    await chosen(driver, graph('.panel [data-colour]'), 'budget');
    await becomes(driver, true, () => seek('main > .graph >>> .ramp li.end') != null);
    expect(await textOf(driver, graph('.ramp .blank'))).toBe('keine Zahl: 12');

    await press(driver, graph('[data-tool=filter]'));
    await chosen(driver, graph('[data-filter-by]'), 'country');
    await press(driver, graph('[data-add-filter]'));
    await press(driver, graph('[data-values=none]'));
    await press(driver, graph('[data-value=Elbland]'));
    await becomes(
      driver,
      true,
      () => seek('main > .graph >>> .status')?.innerText.includes('30 von 120 Knoten') === true,
    );

    await press(driver, graph('[data-tool=table]'));
    await press(driver, graph('[data-sort=name]'));
    await becomes(driver, 'Amt 0', () => seek('main > .graph >>> [data-row="0"]')?.innerText.trim());
    await press(driver, graph('[data-menu]'));
    await until(driver, () => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        (blob as Blob).text().then((text) => {
          document.body.dataset['taken'] = String(text.match(/<node /g)?.length);
        }, reportError);
        return createObjectURL.call(URL, blob);
      };
      return true;
    });
    await press(driver, graph('[data-take=graphml]'));
    await becomes(driver, '30', () => document.body.dataset['taken']);
    await press(driver, graph('[data-everything]'));

    await press(driver, graph('[data-tool=table]'));
    await press(driver, graph('[data-tool=ways]'));
    for (const name of ['Amt 100', 'Amt 3']) {
      await press(driver, graph('.search input'));
      await driver.type(name);
      await until(driver, () => seek('main > .graph >>> [role=option]') != null);
      await driver.key('Enter');
    }
    await until(driver, () => seek('main > .graph >>> .way .who') != null);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('what cannot be read is refused in words', async () => {
    const driver = await visit(desk(), '/?lang=de');
    await drop(driver, 'airlines.dgml', '<?xml version="1.0"?><DirectedGraph></DirectedGraph>');
    await becomes(driver, true, () =>
      seek('[role=alert]')?.innerText.includes('Das Format „directedgraph“ wird nicht gelesen.'),
    );
    expect(await wrongs(driver)).toEqual([]);
  });
});
