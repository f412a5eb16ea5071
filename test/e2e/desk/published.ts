/** What a maker gets in the end: a saved project that the command line finds no fault with, and a page that shows every quote. */
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { run, withFiles } from './command.js';

export const filesOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(new Uint8Array(bytes))).map(([path, its]) => [path, strFromU8(its)]));

/** `check` and `verify --strict` against the texts that were saved with it; gives the quotes. */
export function stands(project: Uint8Array): string[] {
  const files = filesOf(project);
  const story = files['story.json'] ?? '';
  const { sources, statements } = JSON.parse(story) as {
    sources: { id: string }[];
    statements: { quote: { exact: string } }[];
  };
  const texts = Object.fromEntries(sources.map(({ id }) => [`${id}.txt`, files[`texts/${id}.txt`] ?? '']));
  withFiles({ 'story.json': story, ...texts }, (path) => {
    const checked = run('check', path('story.json'));
    expect(checked.status === 0 ? '' : checked.out).toBe('');
    const given = sources.flatMap(({ id }) => ['--text', `${id}=${path(`${id}.txt`)}`]);
    const verified = run('verify', path('story.json'), ...given, '--strict');
    expect(verified.status === 0 ? '' : verified.out).toBe('');
  });
  return statements.map(({ quote }) => quote.exact);
}

const plain = (words: string) => words.replace(/\s+/g, ' ');

/** The page alone, in a frame that has no origin: its list has all these words. */
export async function showsEvery(page: Page, html: string, quotes: readonly string[], list: string): Promise<void> {
  const frame = await page.context().newPage();
  await frame.setContent('<iframe sandbox="allow-scripts" width="900" height="700"></iframe>');
  await frame.locator('iframe').evaluate((element, its) => {
    (element as HTMLIFrameElement).srcdoc = its;
  }, html);
  const inFrame = frame.frameLocator('iframe');
  await inFrame.locator('edgewise-graph.ready').waitFor();
  await inFrame.getByRole('tab', { name: list }).click();
  const shown = plain(await inFrame.locator('edgewise-graph [part=outline]').innerText());
  for (const quote of quotes) expect(shown).toContain(plain(quote));
  await frame.close();
}
