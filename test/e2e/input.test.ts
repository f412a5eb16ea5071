/** What a reader brings from their own disk, and addresses that lead nowhere: one clear sentence, nothing lost, nothing run. */
import { rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, PHONE, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Datei öffnen' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

const titleOf = (page: Page) => page.evaluate(() => document.querySelector('edgewise-graph')?.state.story?.id);

const story = (statement: object, more: object = {}) =>
  JSON.stringify({
    format: 1,
    id: 'own',
    lang: 'de',
    title: 'Eigene',
    relations: [{ id: 'says', tone: 'other', label: 'sagt' }],
    sources: [{ id: 's', title: 'Quelle' }],
    entities: [
      { id: 'a', kind: 'person', name: 'Anna' },
      { id: 'b', kind: 'person', name: '<script>document.title="x"</script>' },
    ],
    statements: [
      {
        id: 'one',
        from: ['a'],
        to: ['b'],
        relation: 'says',
        form: 'reported',
        source: 's',
        quote: { exact: 'Anna sagt' },
        ...statement,
      },
    ],
    ...more,
  });

const BAD: [what: string, content: string | Buffer, place: string][] = [
  ['not JSON', '{ "format": 1,\n  "id": oops }', 'Zeile 2'],
  ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'UTF-8'],
  ['a key twice', '{"format":1,"format":1}', 'format'],
  ['an unknown key', story({ qoute: 1 }), '/statements/0/qoute'],
  ['a dangling id', story({ to: ['c'] }), '/statements/0/to/0'],
  ['an unknown form', story({ form: 'said' }), '/statements/0/form'],
  [
    'a URL that is code',
    story({}, { sources: [{ id: 's', title: 'Q', url: 'javascript:alert(1)' }] }),
    '/sources/0/url',
  ],
  ['deep nesting', '['.repeat(100_000), ''],
];

test.each(BAD)('a file with %s gets a sentence that says where', async (_what, content, place) => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await open(its.page, 'broken.json', content);
  const alert = its.page.getByRole('alert');
  await alert.waitFor();
  const text = await alert.innerText();
  expect(text).toContain(place);
  expect(text).toContain('Die bisher gezeigte Geschichte bleibt stehen.');
  expect(await titleOf(its.page)).toBe('stargate');
  expect(its.errors).toEqual([]);
  expect((await its.traces()).violations).toEqual([]);
  await its.close();
});

test("a reader's own story opens, its markup stays text", async () => {
  const its = await visit(browser, DESK);
  await drawn(its.page);
  await open(its.page, 'own.json', story({}));
  await its.page.waitForFunction(() => document.querySelector('edgewise-graph')?.state.story?.id === 'own');
  await its.page.getByRole('heading', { level: 1, name: 'Eigene' }).waitFor();
  await its.page.evaluate(() => document.querySelector('edgewise-graph')?.select('b'));
  await its.page.locator('edgewise-graph .panel h2', { hasText: '<script>' }).waitFor();
  expect(its.errors).toEqual([]);
  expect(await its.traces()).toEqual({ violations: [], cookies: 0, stored: 0 });
  await its.close();
});

test('a story that is not there and a name that is none are told in one sentence', async () => {
  const missing = await visit(browser, DESK, '?story=nobody');
  await missing.page.getByText('„nobody.json“ gibt es an dieser Adresse nicht.').waitFor();
  await missing.page
    .getByText('Gesucht wird „data/nobody.json“ neben dieser Seite: Legen Sie die Datei dorthin')
    .waitFor();
  await missing.close();
  const english = await visit(browser, { ...DESK, locale: 'en-GB' }, '?story=nobody');
  await english.page.getByText('It is looked for at “data/nobody.json” beside this page: put the file there').waitFor();
  await english.close();
  const wrong = await visit(browser, DESK, '?story=https://example.org/evil.json');
  await wrong.page.getByRole('alert').getByText('Diese Adresse nennt keine Geschichte.').waitFor();
  expect(wrong.foreign).toEqual([]);
  expect(wrong.errors).toEqual([]);
  await wrong.close();
});

test('a story that is copied beside the others is shown while the server runs, and so is what changes in it', async () => {
  const file = `data/live-${process.pid}.json`;
  const name = `live-${process.pid}`;
  const its = await visit(browser, DESK, `?story=${name}`);
  await its.page.getByText(`„${name}.json“ gibt es an dieser Adresse nicht.`).waitFor();
  try {
    for (const title of ['Zuerst', 'Danach']) {
      writeFileSync(file, JSON.stringify({ ...JSON.parse(story({})), title }));
      await its.page.reload();
      await its.page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
  } finally {
    rmSync(file, { force: true });
  }
  expect(await its.traces()).toEqual({ violations: [], cookies: 0, stored: 0 });
  await its.close();
});

test('the field for files is in the document; it asks a mouse for our kinds and a finger for any', async () => {
  const FILE_KINDS =
    '.json,.jsonl,.ijson,.gexf,.graphml,.xml,.csv,.tsv,.txt,.xlsx,.zip,.gz,application/json,application/gexf+xml,text/csv';
  for (const [device, accept] of [
    [DESK, FILE_KINDS],
    [PHONE, null],
  ] as const) {
    const { page, close } = await visit(browser, device);
    await drawn(page);
    for (const title of ['Eigene', 'Andere']) {
      await open(page, 'own.json', story({}, { title }));
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    const fields = page.locator('input[type=file]');
    expect(await fields.count()).toBe(1);
    expect(await fields.getAttribute('accept')).toBe(accept);
    expect(await fields.isVisible()).toBe(false);
    await close();
  }
});
