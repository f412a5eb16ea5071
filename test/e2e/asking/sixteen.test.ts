/** Sixteen questions that readers bring, on the bundled story in the built page: by mouse in three presses, by keys in twelve and what is typed. */
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, drawn, launch, type Visit, visit } from '../page.js';
import { keyboardOf } from '../reader.js';
import { ANSWERS, type AskedPage, askedOf } from './answers.js';

let browser: Browser;
let its: Visit;
beforeAll(async () => {
  browser = await launch();
  its = await visit(browser, DESK, '?story=bell');
});
afterAll(() => browser?.close());

const QUESTIONS = Object.keys(ANSWERS);

/** What a reader does by mouse: presses that are counted. What is chosen from a list of days, by hand two more, is not. */
interface Asked extends AskedPage {
  press(what: Locator): Promise<void>;
  /** The press on a party's name in the picture. */
  party(id: string): Promise<void>;
}

const value = ({ in: within }: Asked, facet: string, its: string) =>
  within(`[data-facet="${facet}"][data-value="${its}"]`);

/** The presses that lead to each question's answer. */
const BY_MOUSE: Readonly<Record<string, (asked: Asked) => Promise<unknown>>> = {
  async 'who contradicted X, and with which words'(asked) {
    await asked.party('tadsen');
    await asked.press(asked.in('[data-follow="not-ours"]').first());
  },
  'what did X answer to what': (asked) => asked.press(asked.in('[data-view=conversation]')),
  async 'who speaks on which channel'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'channel', 'harbour-radio'));
  },
  async 'which claims are not confirmed'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'certainty', 'unconfirmed'));
  },
  async 'which are disputed and still without an answer in these sources'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'disputed', 'yes'));
    await asked.press(value(asked, 'answered', 'no'));
  },
  'when was it said': (asked) => asked.press(asked.in('[data-view=table]')),
  async 'which claims are about money, and how much of it is asserted'(asked) {
    await asked.press(asked.in('[data-view=table]'));
    await asked.press(asked.in('[data-money]'));
  },
  async 'all that X says of Y, and Y of X'(asked) {
    await asked.party('tadsen');
    await asked.press(asked.in('[data-tie]'));
    await asked.party('pike');
  },
  async 'how are X and Y tied'(asked) {
    await asked.party('vane');
    await asked.press(asked.in('[data-tie]'));
    await asked.party('bohlen');
  },
  'who is tied to most': (asked) => asked.press(asked.in('[data-view=outline]')),
  async 'who belongs to whom'(asked) {
    await asked.press(asked.in('[data-list=role]'));
    await asked.press(asked.in('[data-only=role]'));
  },
  async 'what does this paper report that the others do not'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(value(asked, 'source', 'paper:Skelmouth Packet'));
    await asked.press(value(asked, 'shared', 'no'));
  },
  async 'what was said since day D'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.in('select[data-day=from]').selectOption('2025-10-02');
    await asked.press(asked.in('.filter .close'));
  },
  'what was corrected or withdrawn': (asked) => asked.press(asked.in('[data-view=outline]')),
  async 'where does this quote stand in the source'(asked) {
    await asked.party('tadsen');
    await asked.press(asked.in('[data-follow="not-ours"]').first());
  },
  async 'only the part about Z, to send to a colleague'(asked) {
    await asked.press(asked.in('[data-sift]'));
    await asked.press(asked.in('[data-whole=about]'));
    await asked.press(value(asked, 'about', 'glockenhaus'));
  },
};

function byMouse(page: Page): Asked & { readonly presses: number } {
  let presses = 0;
  const done = () => page.evaluate(() => document.querySelector('edgewise-graph')?.updateComplete);
  return {
    ...askedOf(page),
    get presses() {
      return presses;
    },
    async press(what) {
      presses++;
      await what.click();
      await done();
    },
    async party(id) {
      const place = () => page.evaluate((its) => document.querySelector('edgewise-graph')?.positionOf(its) ?? null, id);
      const at = await place();
      if (!at) throw new Error(`${id} is not in the picture`);
      presses++;
      await page.mouse.click(at.x, at.y);
      await done();
    },
  };
}

/** Into the story, past the page's head: its first link. */
const IN = ['Tab', 'Enter'];
const FILTER = [...IN, 'F', '.filter:focus', 'Tab'];

/** The keys that lead there from the page as it opens; what is typed into a field stands in quotation marks and is not counted; what is waited for is a selector. */
const BY_KEYS: Readonly<Record<string, readonly string[]>> = {
  'who contradicted X, and with which words': ['/', '"tadsen widerspricht"', 'Enter'],
  'what did X answer to what': [...IN, '2', '/', '"kontert hoops"'],
  'who speaks on which channel': [...FILTER, '"gesagt harbour"', 'Enter'],
  'which claims are not confirmed': [...FILTER, '"nicht best"', 'Enter'],
  'which are disputed and still without an answer in these sources': [
    ...FILTER,
    ...['"mit wider"', 'Enter', '"ohne antw"', 'Enter'],
  ],
  'when was it said': [...IN, '4', 'ArrowDown', '"sails home"'],
  'which claims are about money, and how much of it is asserted': [...IN, '4', 'ArrowDown', 'ArrowDown', 'Enter'],
  'all that X says of Y, and Y of X': ['/', '"tadsen"', 'Enter', '/', '"pike"', 'Shift+Enter'],
  'how are X and Y tied': ['/', '"vane"', 'Shift+Enter', '.choice input', 'Tab', '"bohlen"', 'Enter'],
  'who is tied to most': [...IN, '3'],
  'who belongs to whom': [...IN, 'f', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter', 'Enter'],
  'what does this paper report that the others do not': [
    ...FILTER,
    ...['"skelmouth packet alle"', 'Enter', '"einem blatt"', 'Enter'],
  ],
  'what was said since day D': [...FILTER, '"ab 2. okt"', 'Enter', 'Escape'],
  'what was corrected or withdrawn': [...IN, '3', 'End'],
  'where does this quote stand in the source': ['/', '"vielleicht gar nicht"', 'Enter'],
  'only the part about Z, to send to a colleague': [...FILTER, '"über wen glockenh"', 'Enter'],
};

/** Presses them one by one, as fast as the page takes them; the number of those that count. */
async function byKeys(page: Page, keys: readonly string[]): Promise<number> {
  const keyboard = keyboardOf(page);
  for (const key of keys) {
    if (key.startsWith('"')) await page.keyboard.type(key.slice(1, -1));
    else if (key.startsWith('.')) await askedOf(page).in(key).waitFor();
    else await keyboard.press(key);
    await settled(page);
  }
  return keyboard.count;
}

/** What was asked for has come: the parts that are fetched, and the focus in them. */
const settled = (page: Page) =>
  page.locator('edgewise-graph').locator('[aria-busy=true]').waitFor({ state: 'detached' });

/** The story as it opens, after whatever was asked before. */
async function opened(): Promise<Page> {
  const { page } = its;
  await page.goto(page.url().replace(/\?.*/, '?story=bell'));
  await drawn(page);
  return page;
}

test('there are sixteen, each with a way by mouse and one by keys', () => {
  expect(QUESTIONS).toHaveLength(16);
  for (const ways of [BY_MOUSE, BY_KEYS]) expect(Object.keys(ways).sort()).toEqual(QUESTIONS.toSorted());
});

test.each(QUESTIONS)('within three presses, a day being chosen from its list: %s', async (question) => {
  const asked = byMouse(await opened());
  await BY_MOUSE[question]?.(asked);
  await ANSWERS[question]?.(asked);
  expect(asked.presses).toBeLessThanOrEqual(3);
  expect(its.errors).toEqual([]);
});

test.each(QUESTIONS)('within twelve keys, and what answers stands in sight: %s', async (question) => {
  const page = await opened();
  const presses = await byKeys(page, BY_KEYS[question] ?? []);
  const answer = await ANSWERS[question]?.(askedOf(page));
  if (answer) await expect.poll(() => isInSight(answer)).toBe(true);
  expect(presses).toBeLessThanOrEqual(12);
  expect(its.errors).toEqual([]);
});

const isInSight = (its: Locator) =>
  its.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const seen = (element.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, top + 3);
    return (
      top >= 0 &&
      Math.min(bottom, top + 20) <= innerHeight &&
      seen != null &&
      (seen === element || element.contains(seen) || seen.contains(element))
    );
  });
