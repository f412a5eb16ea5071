/** What assistive technology is given, as a tree, in the main states of the sample story. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, visit } from './page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const inGraph = (page: Page, selector: string) => page.locator('edgewise-graph').locator(selector);

async function sample(act: (page: Page) => Promise<unknown> = async () => {}, options: object = DESK): Promise<Page> {
  const its = await visit(browser, { ...DESK, ...options }, '?story=sample');
  await drawn(its.page);
  await act(its.page);
  return its.page;
}

test('the frame: legend, search, picture, views, tools, words', async () => {
  const page = await sample();
  expect(await inGraph(page, '.bar').ariaSnapshot()).toMatchInlineSnapshot(`
    "- button "Filter"
    - 'group "Arten von Beziehungen: ein- und ausschalten"':
      - list:
        - listitem:
          - button "Konflikt 5" [pressed]
          - 'button "Konflikt: einzelne Beziehungen"'
        - listitem:
          - button "Unterstützung 1" [pressed]
          - 'button "Unterstützung: einzelne Beziehungen"'
        - listitem:
          - button "Geld 4" [pressed]
          - 'button "Geld: einzelne Beziehungen"'
        - listitem:
          - button "Rolle 1" [pressed]
          - 'button "Rolle: einzelne Beziehungen"'
        - listitem:
          - button "Bericht 1" [pressed]
          - 'button "Bericht: einzelne Beziehungen"'
      - button "alle"
      - button "keine"
    - search:
      - combobox "Suchen""
  `);
  expect(await inGraph(page, '.scene').ariaSnapshot()).toMatchInlineSnapshot(`
    "- tabpanel "Bild":
      - 'tree "Beziehungsnetz zu „Streit um die Fähre „Seehund II““: 12 Beteiligte, 12 Aussagen"'"
  `);
  expect(await inGraph(page, '.foot').ariaSnapshot()).toMatchInlineSnapshot(`
    "- tablist "Ansicht":
      - tab "Bild" [selected]
      - tab "Gespräch"
      - tab "Liste"
      - tab "Tabelle"
    - paragraph: "Jede Linie ist belegt: antippen und nachlesen. Lage und Abstand bedeuten nichts."
    - status: 12 von 12 Aussagen gezeigt
    - toolbar "Werkzeuge des Bilds":
      - button "Vergrößern"
      - button "Verkleinern"
      - button "Ganzes Bild zeigen"
      - button "Mitnehmen"
      - 'button "So lesen Sie das Bild: Zeichen und Tasten"'"
  `);
  await page.context().close();
});

test('a place in the picture is an item of the tree, with its level and its number', async () => {
  const page = await sample();
  await inGraph(page, '.stage').focus();
  for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await inGraph(page, '.here:not([hidden])[aria-level="2"]').waitFor({ state: 'attached' });
  expect(await inGraph(page, '.scene').ariaSnapshot()).toMatchInlineSnapshot(`
    "- tabpanel "Bild":
      - 'tree "Beziehungsnetz zu „Streit um die Fähre „Seehund II““: 12 Beteiligte, 12 Aussagen"':
        - treeitem "Fenna Quast lobt Seehund II, Unterstützung, 1 Aussage" [level=2]"
  `);
  await page.context().close();
});

test('words of an edge', async () => {
  const page = await sample((its) => its.evaluate(() => document.querySelector('edgewise-graph')?.select('no-engine')));
  expect(await inGraph(page, '.panel').ariaSnapshot()).toMatchInlineSnapshot(`
    "- complementary "Wortlaut":
      - paragraph: Konflikt · 2 Aussagen
      - heading "Bo Ellerhagen Seehund II" [level=2]:
        - button "Bo Ellerhagen"
        - button "Seehund II"
      - button "Schließen"
      - article "Bo Ellerhagen verspottet Seehund II":
        - paragraph:
          - button "Bo Ellerhagen"
          - text: verspottet
          - button "Seehund II"
        - blockquote: „Das Schiff hat noch nicht einmal einen Motor“, spottete Bo Ellerhagen im Küstenfunk …
        - paragraph: wörtlich
        - text: Bestritten von
        - button "Jasper Holm „Der Motor liegt seit März in unserer Halle“"
        - text: Beantwortet von
        - button "Jasper Holm „Der Motor liegt seit März in unserer Halle“"
        - button "Fenna Quast Quast nannte Ellerhagen „einen Meister der heißen Luft“"
        - term: Gesagt bei
        - definition:
          - button "Küstenfunk"
        - term: Gesagt am
        - definition: 4. Juni 2024
        - term: Quelle
        - definition: Edgewise (erfunden), 5. Juni 2024
        - paragraph:
          - button "Zitat kopieren"
          - button "Link kopieren"
      - article "Bo Ellerhagen warnt vor Seehund II":
        - paragraph:
          - button "Bo Ellerhagen"
          - text: warnt vor
          - button "Seehund II"
        - blockquote: „Das wird teuer“, sagte auch Ellerhagen …
        - paragraph: wörtlich
        - term: Quelle
        - definition: Edgewise (erfunden), 5. Juni 2024
        - paragraph:
          - button "Zitat kopieren"
          - button "Link kopieren""
  `);
  await page.context().close();
});

test("an entity's card", async () => {
  const page = await sample((its) => its.evaluate(() => document.querySelector('edgewise-graph')?.select('quast')));
  expect(await inGraph(page, '.panel').ariaSnapshot()).toMatchInlineSnapshot(`
    "- complementary "Wortlaut":
      - paragraph: Person · 2 Aussagen
      - heading "Fenna Quast" [level=2]
      - button "Schließen"
      - paragraph: Bürgermeisterin von Grauwiek
      - paragraph:
        - button "Verbindung zu …"
        - button "Ausblenden"
        - button "Anheften"
        - group "Nur das Umfeld, in Schritten:":
          - button "1 Schritt": "1"
          - button "2 Schritte": "2"
          - button "3 Schritte": "3"
      - heading "Sagt oder tut 2" [level=3]
      - list:
        - listitem:
          - button "Fenna Quast lobt Seehund II „Mit der ‚Seehund II‘ wird der Hafen wieder leise“"
        - listitem:
          - button "Fenna Quast verspottet Bo Ellerhagen Quast nannte Ellerhagen „einen Meister der heißen Luft“""
  `);
  await page.context().close();
});

test('the beginning of the list', async () => {
  const page = await sample((its) => inGraph(its, '[data-view=outline]').click());
  await inGraph(page, '.body section').first().waitFor();
  expect(await inGraph(page, '.body section').first().ariaSnapshot()).toMatchInlineSnapshot(`
    "- heading "Fenna Quast" [level=3]:
      - button "Fenna Quast"
    - paragraph: Person · Bürgermeisterin von Grauwiek
    - heading "Konflikt 1" [level=4]
    - paragraph:
      - button "Fenna Quast verspottet Bo Ellerhagen"
      - text: teils wörtlich
    - blockquote: Quast nannte Ellerhagen „einen Meister der heißen Luft“
    - paragraph: Edgewise (erfunden), 5. Juni 2024
    - heading "Unterstützung 1" [level=4]
    - paragraph:
      - button "Fenna Quast lobt Seehund II"
      - text: wörtlich
    - blockquote: „Mit der ‚Seehund II‘ wird der Hafen wieder leise“
    - paragraph: 3. Juni 2024 · Edgewise (erfunden), 5. Juni 2024"
  `);
  await page.context().close();
});

test('the beginning of the table', async () => {
  const page = await sample((its) => inGraph(its, '[data-view=table]').click());
  await inGraph(page, '.body tbody tr').first().waitFor();
  expect(await inGraph(page, '.body thead').ariaSnapshot()).toMatchInlineSnapshot(`
    "- rowgroup:
      - row "Wer Was Über wen Wortlaut Tag Art Quelle":
        - columnheader "Wer":
          - button "Wer"
        - columnheader "Was":
          - button "Was"
        - columnheader "Über wen":
          - button "Über wen"
        - columnheader "Wortlaut":
          - button "Wortlaut"
        - columnheader "Tag":
          - button "Tag"
        - columnheader "Art":
          - button "Art"
        - columnheader "Quelle":
          - button "Quelle""
  `);
  expect(await inGraph(page, '.body tbody tr').first().ariaSnapshot()).toMatchInlineSnapshot(`
    "- row "Grauwieker Bote berichtet über Seehund II berichtet Edgewise (erfunden), 5. Juni 2024":
      - rowheader "Grauwieker Bote"
      - cell "berichtet über":
        - button "berichtet über"
      - cell "Seehund II"
      - cell:
        - blockquote: Als Erster hatte der „Grauwieker Bote“ über den Kauf berichtet
      - cell
      - cell "berichtet"
      - cell "Edgewise (erfunden), 5. Juni 2024""
  `);
  await page.context().close();
});
