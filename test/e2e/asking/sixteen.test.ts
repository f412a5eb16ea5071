/** Sixteen questions that readers bring, on the bundled stories in the built page: by mouse each has its right answer within three presses. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoryFile } from '../../../src/story/definition.js';
import { DESK, drawn, launch, visit } from '../page.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const { statements: filed, sources } = JSON.parse(readFileSync('data/bell.json', 'utf8')) as StoryFile;
const told = filed.filter(({ withdrawn }) => !withdrawn);
type Filed = StoryFile['statements'][number];
const idsWhere = (is: (its: Filed) => boolean) => told.filter(is).map(({ id }) => id);
const isBetween = (a: string, b: string, { from, to = [] }: Filed) =>
  (from.includes(a) && to.includes(b)) || (from.includes(b) && to.includes(a));
const publisherOf = (its: Filed) => sources.find(({ id }) => id === its.source)?.publisher;
const claimOf = (its: Filed) => its.repeats?.[0] ?? its.id;

/** What a reader does: presses that are counted. */
interface Asked {
  readonly page: Page;
  press(what: Locator): Promise<void>;
  in(selector: string): Locator;
  /** The press on a party's name in the picture. */
  party(id: string): Promise<void>;
  /** What the filter leaves. */
  left(): Promise<string[]>;
}

const value = ({ in: within }: Asked, facet: string, its: string) =>
  within(`[data-facet="${facet}"][data-value="${its}"]`);
const text = async (its: Locator) => (await its.allInnerTexts()).join(' ').replace(/[\u2066-\u2069]/g, '');

/** Each question with the presses that lead to its answer, and what is seen then. */
const QUESTIONS: Readonly<Record<string, (asked: Asked) => Promise<void>>> = {
  async 'who contradicted X, and with which words'(asked) {
    await asked.party('tadsen');
    await asked.press(asked.in('[data-follow="not-ours"]').first());
    expect(await text(asked.in('[data-statement="not-ours"] .exact'))).toContain(
      told.find(({ id }) => id === 'not-ours')?.quote?.exact,
    );
  },
  async 'what did X answer to what'(asked) {
    await asked.press(asked.in('[data-view=conversation]'));
    const entry = asked.in('.voice:has([data-statement="never-returned"]), .voice[data-statement="never-returned"]');
    expect(await text(entry.first())).toMatch(/Jette Hoops/);
  },
  async 'who speaks on which channel'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'channel', 'harbour-radio'));
    expect(await asked.left()).toEqual(idsWhere(({ channel }) => channel === 'harbour-radio'));
  },
  async 'which claims are not confirmed'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'certainty', 'unconfirmed'));
    expect(await asked.left()).toEqual(idsWhere(({ modality = 'asserted' }) => modality !== 'asserted'));
  },
  async 'which are disputed and still without an answer in these sources'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'disputed', 'yes'));
    await asked.press(value(asked, 'answered', 'no'));
    const named = (field: 'disputes' | 'repliesTo') => new Set(told.flatMap((its) => its[field] ?? []));
    const claims = (ids: ReadonlySet<string>) =>
      new Set(told.filter(({ id }) => ids.has(id)).map((its) => claimOf(its)));
    const [disputed, answered] = [claims(named('disputes')), claims(named('repliesTo'))];
    expect(await asked.left()).toEqual(idsWhere((its) => disputed.has(claimOf(its)) && !answered.has(claimOf(its))));
  },
  async 'when was it said'(asked) {
    await asked.press(asked.in('[data-view=table]'));
    const row = asked.in('tr[data-statement="sails-home"]');
    await row.scrollIntoViewIfNeeded();
    await expect.poll(() => text(row)).toContain('9. September 2025');
  },
  async 'which claims are about money, and how much of it is asserted'(asked) {
    await asked.press(asked.in('[data-view=table]'));
    await asked.press(asked.in('[data-money]'));
    const rows = await asked
      .in('tr[data-statement]')
      .evaluateAll((all) => all.map((row) => Reflect.get(row, 'dataset').statement));
    expect(rows.sort()).toEqual(idsWhere(({ amount }) => amount != null).sort());
    // 180,000 for the salvage and 25,000 that were donated; what three papers tell of the one counts once.
    expect(await text(asked.in('.sheet'))).toMatch(/205\.000/);
  },
  async 'all that X says of Y, and Y of X'(asked) {
    await asked.party('tadsen');
    await asked.press(asked.in('[data-tie]'));
    await asked.party('pike');
    const shown = await asked
      .in('.ways [data-follow]')
      .evaluateAll((all) => all.map((row) => Reflect.get(row, 'dataset').follow));
    expect(new Set(shown)).toEqual(
      new Set(
        idsWhere(
          (its) =>
            isBetween('tadsen', 'pike', its) ||
            (its.from.length > 1 && its.from.includes('tadsen') && its.from.includes('pike') && !its.to),
        ),
      ),
    );
  },
  async 'how are X and Y tied'(asked) {
    await asked.party('vane');
    await asked.press(asked.in('[data-tie]'));
    await asked.party('bohlen');
    const ways = await asked.in('.ways h3').allInnerTexts();
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way.replace(/\s+/g, ' ')).toMatch(/Dorothy Vane – .* – Thea Bohlen/);
  },
  async 'who is tied to most'(asked) {
    await asked.press(asked.in('[data-view=outline]'));
    const ties = new Map<string, Set<string>>();
    const tie = (a: string, b: string) => ties.set(a, (ties.get(a) ?? new Set()).add(b));
    for (const { from, to, mutual } of told)
      for (const a of from)
        for (const b of mutual ? from : (to ?? []))
          if (a !== b) {
            tie(a, b);
            tie(b, a);
          }
    const most = [...ties].sort(([, a], [, b]) => b.size - a.size)[0];
    expect(most?.[0]).toBe('glocke');
    await asked.in('.digest').waitFor();
    expect(await text(asked.in('.digest'))).toMatch(new RegExp(`verbunden: die Glocke \\(${most?.[1].size}`));
  },
  async 'who belongs to whom'(asked) {
    await asked.press(asked.in('[data-list=role]'));
    await asked.press(asked.in('[data-only=role]'));
    const roles = ['leads', 'owns', 'acts-for', 'twinned'];
    expect(await asked.left()).toEqual(idsWhere(({ relation }) => roles.includes(relation)));
  },
  async 'what does this paper report that the others do not'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'source', 'paper:Skelmouth Packet'));
    await asked.press(value(asked, 'shared', 'no'));
    const elsewhere = new Set(told.filter((its) => publisherOf(its) !== 'Skelmouth Packet').map(claimOf));
    expect(await asked.left()).toEqual(
      idsWhere((its) => publisherOf(its) === 'Skelmouth Packet' && !elsewhere.has(claimOf(its))),
    );
  },
  async 'what was said since day D'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.in('select[data-day=from]').selectOption('2025-10-02');
    await asked.press(asked.in('.filter .close'));
    expect(await asked.left()).toEqual(idsWhere(({ said = '' }) => (said.split('/')[1] ?? said) >= '2025-10-02'));
  },
  async 'what was corrected or withdrawn'(asked) {
    await asked.press(asked.in('[data-view=outline]'));
    await asked.in('.outline .log').waitFor();
    const log = await text(asked.in('.outline .log'));
    expect(log).toContain('1866');
    expect(log).toContain('verwechselt');
  },
  async 'where does this quote stand in the source'(asked) {
    await asked.party('tadsen');
    await asked.press(asked.in('[data-follow="not-ours"]').first());
    const card = await text(asked.in('[data-statement="not-ours"]'));
    expect(card).toMatch(/Quelle\s+Ohlsieler Wochenblatt, 6\. September 2025/);
  },
  async 'only the part about Z, to send to a colleague'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(asked.in('[data-whole=about]'));
    await asked.press(value(asked, 'about', 'glockenhaus'));
    const left = await asked.left();
    expect(left.length).toBeGreaterThan(2);
    expect(left).not.toContain('fridge');
    await asked.page.reload();
    await drawn(asked.page);
    await expect.poll(() => asked.left()).toEqual(left);
  },
};

function asking(page: Page): Asked & { readonly presses: number } {
  let presses = 0;
  const within = (selector: string) => page.locator('edgewise-graph').locator(selector);
  return {
    page,
    get presses() {
      return presses;
    },
    in: within,
    async press(what) {
      presses++;
      await what.click();
      await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
    },
    async party(id) {
      const place = () => page.evaluate((its) => document.querySelector('edgewise-graph')?.positionOf(its) ?? null, id);
      const at = await place();
      if (!at) throw new Error(`${id} is not in the picture`);
      presses++;
      await page.mouse.click(at.x, at.y);
      await page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
    },
    left: () =>
      page.evaluate(() => {
        const { story, kept, hidden = [] } = document.querySelector('edgewise-graph')?.state ?? {};
        const all = story?.statements.filter((its) => !hidden.includes(its.relation) && (!kept || kept.has(its.id)));
        return all?.map(({ id }) => id) ?? [];
      }),
  };
}

test('each of the sixteen questions has its right answer within three presses', async () => {
  expect(Object.keys(QUESTIONS)).toHaveLength(16);
  const wrong: string[] = [];
  const { page, errors, close } = await visit(browser, DESK, '?story=bell');
  page.setDefaultTimeout(8000);
  for (const [question, ask] of Object.entries(QUESTIONS)) {
    await page.goto(page.url().replace(/\?.*/, '?story=bell'));
    await drawn(page);
    const asked = asking(page);
    try {
      await ask(asked);
      if (asked.presses > 3) wrong.push(`${question}: ${asked.presses} presses`);
    } catch (error) {
      wrong.push(`${question}: ${String(error).slice(0, 900)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});
