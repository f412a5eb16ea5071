/** A story that is ready becomes the zip for a server; one that is not says what is left, and where. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marked, openStory } from '../../../src/desk/model/index.js';
import { en } from '../../../src/i18n/en/desk/desk.js';
import { launch } from '../page.js';
import { embedded, run, withFiles } from './command.js';
import { atDesk, begin, drag, pictureOf, saved, TABLE } from './maker.js';
import { showsEvery } from './published.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('the bundled story is published: one page that opens alone, never the article', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample');
  const { page } = its;
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Checked; the address is still missing').waitFor();
  const make = page.getByRole('button', { name: 'Publish as a zip for the server' });
  const where = page.getByLabel('Where will it stand?');
  const refused = page.locator('#base:focus[aria-invalid=true][aria-describedby=bad-base]');
  for (const address of ['', 'https://example.org/ferry?x']) {
    await where.fill(address);
    await expect.poll(() => where.getAttribute('aria-invalid')).toBe('false');
    await make.click();
    await refused.waitFor();
    await page.locator('#bad-base').getByText('Give the address of a folder').waitFor();
  }
  // It is the same field where the story gets its title, and of this story alone.
  await page.getByText('Kept on this device').click();
  await page.getByRole('button', { name: 'New story, other drafts' }).click();
  await page.getByRole('button', { name: 'Try it with our sample' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  expect([await where.inputValue(), await where.getAttribute('aria-invalid')]).toEqual(['', 'false']);
  await page.goto(new URL('desk.html?story=sample', page.url()).href);
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Title/ })
    .click();
  await page.getByText('it can be filled in later').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const alone = await saved(page, () => page.getByRole('button', { name: /^Without an address/ }).click());
  expect(alone.name).toBe('sample.html');
  expect(new TextDecoder().decode(alone.bytes)).not.toMatch(/canonical|og:image/);
  await page.locator('.said').getByText('Do readers get it?').waitFor();
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Title/ })
    .click();
  await where.fill('example.org');
  await where.blur();
  await page.locator('#bad-base').getByText('Give the address of a folder').waitFor();
  await where.fill('https://example.org/ferry/');
  await page.getByRole('button', { name: 'Undo: Change where it will stand' }).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  expect(await where.inputValue()).toBe('https://example.org/ferry/');
  await page.getByText('Ready to publish').waitFor();
  // Green says that all checks are answered; what nobody has looked at stands with it, one press away.
  const rest = page.locator('.all-done .unlooked');
  await rest.getByRole('button', { name: /^\d+ proposals?$/ }).click();
  await page.locator('.proposal').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await rest.getByRole('button', { name: /^\d+ sentences?$/ }).click();
  await page.locator('[data-unread] .sentence:focus').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const { name, bytes } = await saved(page, () => make.click());
  expect(name).toBe('sample.website.zip');
  const files = unzipSync(new Uint8Array(bytes));
  const paths = Object.keys(files);
  expect(paths[0]).toBe('sample.file.html');
  for (const path of ['sample.json', 'edgewise.js', 'sample.html', 'sample.png', 'snippets/wordpress.html'])
    expect(paths).toContain(path);
  const image = files['sample.png'] ?? new Uint8Array();
  expect([...image.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
  const all = Object.entries(files)
    .filter(([path]) => !path.endsWith('.png'))
    .map(([, its]) => strFromU8(its))
    .join('\n');
  expect(all).toContain('https://example.org/ferry/');
  // Of the article only what statements quote.
  expect(all).not.toContain('nur bitte nicht mit Fischfingern');
  await page
    .getByText(
      'its readme says what goes where. Your project is another file, which stays yours: “sample.edgewise.zip”',
    )
    .waitFor();
  // The keys are where they were.
  await page.locator('.publish button[type=submit]:focus').waitFor();
  await page.getByText('Zip made as it stands').waitFor();

  // Byte for byte what the command writes; the image and the sheet for the maker are the page's own.
  const own = new Set(paths.filter((path) => !/\.png$|^README|^LIESMICH/.test(path)));
  for (const kind of ['file', 'element', 'iframe', 'wordpress'] as const) {
    const lead = kind === 'wordpress' ? 'wordpress/' : '';
    const command = embedded(
      'sample',
      readFileSync('data/sample.json', 'utf8'),
      kind,
      `https://example.org/ferry/${lead}`,
    );
    const snippet = `snippets/${kind === 'file' ? 'one-file' : kind}.html`;
    expect([kind, strFromU8(files[snippet] ?? new Uint8Array())]).toEqual([kind, command.out]);
    own.delete(snippet);
    for (const [path, its] of command.files) {
      if (path.endsWith('.png')) continue;
      expect([lead + path, its.equals(files[lead + path] ?? new Uint8Array())]).toEqual([lead + path, true]);
      own.delete(lead + path);
    }
  }
  expect([...own]).toEqual([]);

  const quotes: string[] = JSON.parse(readFileSync('data/sample.json', 'utf8')).statements.map(
    ({ quote }: { quote: { exact: string } }) => quote.exact,
  );
  await showsEvery(page, strFromU8(files['sample.file.html'] ?? new Uint8Array()), quotes, 'Liste');
  expect(its.errors).toEqual([]);
  expect((await its.traces()).violations).toEqual([]);
  await its.close();
});

test('what is left is counted at its step and is one press from its place', async () => {
  const its = await atDesk(browser);
  const { page } = its;
  await begin(page);
  await drag(page, 'Das Schiff hat noch nicht einmal einen Motor');
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('button', { name: /^Title.*left to do/ }).waitFor();
  await steps.getByRole('button', { name: /^Publish.*left to do/ }).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  expect(await page.getByRole('button', { name: 'Publish as a zip for the server' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'See what' }).click();
  const check = page.getByRole('region', { name: 'Check', exact: true });
  await check.locator('.problems .must button').first().click();
  await page.getByRole('region', { name: 'Statement', exact: true }).waitFor();
  await page.locator('[data-picker] :focus').waitFor();
  await its.close();
});

/** Each sentence of the page for what became of an excerpt, and how `verify` calls it. */
const FATES = { changed: 'Changed', gone: 'Gone', moved: 'Moved' } as const;

test('of a text that changed, the page and `verify` call the same excerpts changed, gone and moved, and no others', async () => {
  const its = await atDesk(browser, TABLE, 'desk.html?story=sample');
  const { page } = its;
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('button', { name: /^Source/ }).click();
  await page.getByText('Change the text …').click();
  const field = page.getByRole('region', { name: 'Source', exact: true }).getByLabel('The article’s text').first();
  const text = await field.inputValue();
  const put = async (changed: string) => {
    await field.fill(changed);
    await field.blur();
  };
  const must = page.locator('.problems .must');

  // One letter: one statement.
  await put(text.replace('seit März in unserer', 'seit März in unsrer'));
  await page.getByText('Excerpts that stand in this text: 11 of 12').waitFor();
  await steps.getByRole('button', { name: /^Check.*1 left to do/ }).click();
  await must.getByText('Der Motor liegt seit').waitFor();
  expect(await must.count()).toBe(1);

  // Its line leads into the text, where what is selected takes the place of its words.
  await must.getByRole('button', { name: /^The text no longer has these words/ }).click();
  await page.locator('.article:focus').waitFor();
  const now = 'Der Motor liegt seit März in unsrer';
  await drag(page, now);
  await page.keyboard.press('t');
  await page.locator('.said', { hasText: `The words of the statement are now: ${now}` }).waitFor();
  const count = async () => {
    const { statements } = await pictureOf(page);
    return [statements.length, statements.filter(({ exact }) => exact === now).length];
  };
  await expect.poll(count).toEqual([12, 1]);
  // It lies over the picture, until somebody is there.
  await page.getByRole('heading', { name: 'Picture' }).click();
  await page.locator('.said').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^Undo: Change the passage of/ }).click();

  // A word that is written over stays: it is said where the text is changed, and the other letters do nothing.
  await page.locator('.article p', { hasText: 'in unsrer' }).dblclick();
  await page.keyboard.type('the harbour');
  await page.locator('.written:focus').waitFor();
  expect(await page.locator('.said').isVisible()).toBe(false);
  await expect.poll(count).toEqual([12, 0]);
  await page.locator('.written').getByRole('button', { name: 'Change the text …' }).click();
  await page.locator('.change-text textarea:focus').waitFor();

  await steps.getByRole('button', { name: /^Source/ }).click();
  const paragraphs = text.split('\n\n');
  const moved = paragraphs.findIndex((one) => one.startsWith('Tomke Dirksen'));
  const [last] = paragraphs.splice(moved, 1);
  const other = [...paragraphs, last]
    .join('\n\n')
    .replace('seit März in unserer', 'seit Mai in unserer')
    .replace(/Die Reederei Tidelinie soll das Schiff[^.]*\./, '');
  await put(other);
  await steps.getByRole('button', { name: /^Check/ }).click();
  const draft = openStory(readFileSync('data/sample.json', 'utf8'), 'en');
  const called = (number: number) => marked(draft, draft.story.statements[number]?.id ?? '');
  const { out } = withFiles({ 'other.txt': other }, (path) =>
    run('verify', 'data/sample.json', '--text', `meldung=${path('other.txt')}`, '--lang', 'en'),
  );
  for (const [code, word] of Object.entries(FATES) as [keyof typeof FATES, string][]) {
    const lines = out.matchAll(new RegExp(`/statements/(\\d+)/quote: ${word}: `, 'g'));
    const told = [...lines].map(([, number]) => called(Number(number)));
    expect([code, told.length]).not.toEqual([code, 0]);
    const [before = '', after = ''] = en.left[code][0].split('{text}');
    const sentences = await page.locator('.problems li button.text').allInnerTexts();
    const shown = sentences.filter((its) => its.startsWith(before) && its.endsWith(after));
    expect([code, shown.map((its) => its.slice(before.length, its.length - after.length)).sort()]).toEqual([
      code,
      told.sort(),
    ]);
  }
  for (let i = 0; i < 2; i++) await page.getByRole('button', { name: /^Undo: Change the text/ }).click();
  await page.getByText('Checked; the address is still missing').waitFor();
  await its.close();
});
