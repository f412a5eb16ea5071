/** Address and share dialog in other engines than Chromium: a view is its address, and what is copied leads back to it. */
import { expect, test } from 'vitest';
import { placeOf } from '../fixtures/probes.js';
import { becomes, CAPABLE, drawn, inEach, press, stateOf, visit, wrongs } from './reader.js';

inEach(CAPABLE, (desk) => {
  test('the reloaded address shows the same view, and back and forward work', async () => {
    const driver = await visit(desk(), '/?lang=de');
    await press(driver, 'edgewise-graph >>> [data-tone=money]');
    await driver.click((await driver.eval(placeOf, 'altman-your-companies'))!);
    const view = async () => {
      const { hidden, selected } = await stateOf(driver);
      return { hidden, selected };
    };
    const before = await view();
    expect(before.selected?.statements).toContain('altman-your-companies');
    await driver.reload();
    await drawn(driver);
    expect(await view()).toEqual(before);
    await driver.travel(-1);
    await becomes(driver, true, () => document.querySelector('edgewise-graph')?.state.selected === null);
    expect((await view()).hidden).toEqual(before.hidden);
    await driver.travel(1);
    await becomes(driver, true, () => document.querySelector('edgewise-graph')?.state.selected != null);
    expect(await view()).toEqual(before);
    expect(await wrongs(driver)).toEqual([]);
  });

  test('the dialog has the links and lines to paste, copies them, shows what they give and hands the focus back', async () => {
    const { site } = desk();
    const driver = await visit(desk(), '/?lang=de&view=table&s=altman-your-companies&hide=praises');
    await press(driver, '.tools .share');
    await becomes(driver, true, () => seek('dialog edgewise-graph') != null);
    const fields = () =>
      driver.eval(() =>
        [...document.querySelectorAll<HTMLInputElement>('dialog input[readonly], dialog textarea')].map(
          ({ value }) => value,
        ),
      );
    const [shown, open, lines] = await fields();
    expect(shown).toBe(await driver.eval(() => location.href));
    expect(new URL(open ?? '').searchParams.get('s')).toBe('altman-your-companies');
    expect(lines).toContain(`src="${site.origin}/data/stargate.json"`);
    expect(lines).not.toMatch(/ (view|select|relations|step)=/);
    await press(driver, 'dialog .line button');
    await becomes(driver, 'Kopiert', () => seek('dialog .line button')?.innerText);
    await press(driver, 'dialog [type=checkbox]');
    expect((await fields())[2]).toContain(' view="table"');
    await becomes(driver, true, () => seek('dialog edgewise-graph >>> .sheet') != null);
    await driver.key('Escape');
    await becomes(driver, true, () => !seek('dialog') && document.activeElement?.matches('.share') === true);
    expect(await wrongs(driver)).toEqual([]);
  });
});
