/** A graph of another tool in other engines than Chromium: arranged in a worker, read, searched, refused in words. */
import { expect, test } from 'vitest';
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

  test('what cannot be read is refused in words', async () => {
    const driver = await visit(desk(), '/?lang=de');
    await drop(driver, 'airlines.dgml', '<?xml version="1.0"?><DirectedGraph></DirectedGraph>');
    await becomes(driver, true, () =>
      seek('[role=alert]')?.innerText.includes('Das Format „directedgraph“ wird nicht gelesen.'),
    );
    expect(await wrongs(driver)).toEqual([]);
  });
});
