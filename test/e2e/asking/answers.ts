/** Sixteen questions that readers bring, on the bundled story, each with its right answer, worked out from the file; how one gets there is each test's own. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { StoryFile } from '../../../src/story/definition.js';
import { drawn } from '../page.js';

const { statements: filed, sources } = JSON.parse(readFileSync('data/bell.json', 'utf8')) as StoryFile;
const told = filed.filter(({ withdrawn }) => !withdrawn);
type Filed = StoryFile['statements'][number];
const idsWhere = (is: (its: Filed) => boolean) => told.filter(is).map(({ id }) => id);
const isBetween = (a: string, b: string, { from, to = [] }: Filed) =>
  (from.includes(a) && to.includes(b)) || (from.includes(b) && to.includes(a));
const publisherOf = (its: Filed) => sources.find(({ id }) => id === its.source)?.publisher;
const claimOf = (its: Filed) => its.repeats?.[0] ?? its.id;

/** What of the page the answers are read from. */
export interface AskedPage {
  readonly page: Page;
  in(selector: string): Locator;
  /** What the filter leaves. */
  left(): Promise<string[]>;
}

export const askedOf = (page: Page): AskedPage => ({
  page,
  in: (selector) => page.locator('edgewise-graph').locator(selector),
  left: () =>
    page.evaluate(() => {
      const { story, kept, hidden = [] } = document.querySelector('edgewise-graph')?.state ?? {};
      const all = story?.statements.filter((its) => !hidden.includes(its.relation) && (!kept || kept.has(its.id)));
      return all?.map(({ id }) => id) ?? [];
    }),
});

const text = async (its: Locator) => (await its.allInnerTexts()).join(' ').replace(/[\u2066-\u2069]/g, '');
const idsIn = async (its: Locator, key: 'statement' | 'follow') =>
  its.evaluateAll((all, name) => all.map((one) => Reflect.get(one, 'dataset')[name] as string), key);

/** Asserts that the answer is there; what comes back is where it stands, where it has a place of its own. */
export const ANSWERS: Readonly<Record<string, (asked: AskedPage) => Promise<Locator | undefined>>> = {
  async 'who contradicted X, and with which words'(asked) {
    const words = asked.in('.panel [data-statement="not-ours"] .exact');
    await words.waitFor();
    expect(await text(words)).toContain(told.find(({ id }) => id === 'not-ours')?.quote?.exact);
    return words;
  },
  async 'what did X answer to what'(asked) {
    const entry = asked.in('.voice:has([data-statement="never-returned"]) .claim').first();
    await entry.waitFor();
    expect(await text(entry)).toMatch(/Jette Hoops/);
    return entry;
  },
  async 'who speaks on which channel'(asked) {
    await expect.poll(() => asked.left()).toEqual(idsWhere(({ channel }) => channel === 'harbour-radio'));
    return undefined;
  },
  async 'which claims are not confirmed'(asked) {
    await expect.poll(() => asked.left()).toEqual(idsWhere(({ modality = 'asserted' }) => modality !== 'asserted'));
    return undefined;
  },
  async 'which are disputed and still without an answer in these sources'(asked) {
    const named = (field: 'disputes' | 'repliesTo') => new Set(told.flatMap((its) => its[field] ?? []));
    const claims = (ids: ReadonlySet<string>) =>
      new Set(told.filter(({ id }) => ids.has(id)).map((its) => claimOf(its)));
    const [disputed, answered] = [claims(named('disputes')), claims(named('repliesTo'))];
    await expect
      .poll(() => asked.left())
      .toEqual(idsWhere((its) => disputed.has(claimOf(its)) && !answered.has(claimOf(its))));
    return undefined;
  },
  async 'when was it said'(asked) {
    const row = asked.in('tr[data-statement="sails-home"]');
    // A row that is out of sight has no inner text.
    await expect.poll(() => row.textContent()).toContain('9. September 2025');
    return row;
  },
  async 'which claims are about money, and how much of it is asserted'(asked) {
    await asked.in('.sums').waitFor();
    const rows = await idsIn(asked.in('tr[data-statement]'), 'statement');
    expect(rows.sort()).toEqual(idsWhere(({ amount }) => amount != null).sort());
    // 180,000 for the salvage and 25,000 that were donated; what three papers tell of the one counts once.
    const sum = asked.in('[data-sum="EUR asserted"]');
    expect(await text(sum)).toMatch(/205\.000/);
    return sum;
  },
  async 'all that X says of Y, and Y of X'(asked) {
    await asked.in('.ways').waitFor();
    const isTogether = ({ from, to }: Filed) => from.includes('tadsen') && from.includes('pike') && !to;
    expect(new Set(await idsIn(asked.in('.ways [data-follow]'), 'follow'))).toEqual(
      new Set(idsWhere((its) => isBetween('tadsen', 'pike', its) || isTogether(its))),
    );
    return asked.in('.ways [data-follow]').first();
  },
  async 'how are X and Y tied'(asked) {
    await asked.in('.ways').waitFor();
    const ways = await asked.in('.ways h3').allInnerTexts();
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way.replace(/\s+/g, ' ')).toMatch(/Dorothy Vane – .* – Thea Bohlen/);
    return asked.in('.ways h3').first();
  },
  async 'who is tied to most'(asked) {
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
    return asked.in('.digest');
  },
  async 'who belongs to whom'(asked) {
    const roles = ['leads', 'owns', 'acts-for', 'twinned'];
    await expect.poll(() => asked.left()).toEqual(idsWhere(({ relation }) => roles.includes(relation)));
    return undefined;
  },
  async 'what does this paper report that the others do not'(asked) {
    const elsewhere = new Set(told.filter((its) => publisherOf(its) !== 'Skelmouth Packet').map(claimOf));
    await expect
      .poll(() => asked.left())
      .toEqual(idsWhere((its) => publisherOf(its) === 'Skelmouth Packet' && !elsewhere.has(claimOf(its))));
    return undefined;
  },
  async 'what was said since day D'(asked) {
    await asked.in('.filter').waitFor({ state: 'detached' });
    await expect
      .poll(() => asked.left())
      .toEqual(idsWhere(({ said = '' }) => (said.split('/')[1] ?? said) >= '2025-10-02'));
    return undefined;
  },
  async 'what was corrected or withdrawn'(asked) {
    const log = asked.in('.outline .log');
    await log.waitFor();
    expect(await text(log)).toContain('1866');
    expect(await text(log)).toContain('verwechselt');
    return log.getByText('verwechselt');
  },
  async 'where does this quote stand in the source'(asked) {
    const card = asked.in('.panel [data-statement="not-ours"]');
    await card.waitFor();
    expect(await text(card)).toMatch(/Quelle\s+Ohlsieler Wochenblatt, 6\. September 2025/);
    return card.getByText('Ohlsieler Wochenblatt, 6. September 2025');
  },
  async 'only the part about Z, to send to a colleague'(asked) {
    const isAbout = ({ form, from, to = [], about = [] }: Filed) =>
      [...(form === 'reported' ? from : []), ...to, ...about].includes('glockenhaus');
    const left = idsWhere(isAbout);
    expect(left.length).toBeGreaterThan(2);
    expect(left).not.toContain('fridge');
    await expect.poll(() => asked.left()).toEqual(left);
    await asked.page.reload();
    await drawn(asked.page);
    await expect.poll(() => asked.left()).toEqual(left);
    return undefined;
  },
};
