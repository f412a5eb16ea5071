/**
 * Parts that come late: holds back some of a page's responses until nothing else moves, then lets them come one by one, in an order that a
 * seed decides. No clock is read, and nothing waits for what may never come: held is only as long as the page answers and asks for nothing.
 */
import type { Browser, BrowserContext, Route } from 'playwright';

export interface Lateness {
  readonly kind: Kind;
  readonly seed: number;
}

export const KINDS = ['chunks', 'interface', 'stories', 'random'] as const;
export type Kind = (typeof KINDS)[number];

/** What each kind holds back, by path; of *random* it is a half, which the seed chooses. */
const HELD: Readonly<Record<Kind, RegExp>> = {
  chunks: /\/(chunks|assets)\/[^/]+\.js$/,
  interface: /\/(chunks|assets)\/interface-[^/]+\.js$/,
  stories: /\.json$/,
  random: /\.(js|json|css|svg|png)$/,
};

/** So often in a row a page must answer without having asked for anything; and never more often. */
const TURNS = 3;
const MOST_TURNS = 60;

/** `chunks`, `random:42` as the environment gives it; null where nothing is to be late. */
export function latenessOf(text: string | undefined): Lateness | null {
  if (!text) return null;
  const [, kind, seed] = /^([a-z]+)(?::(\d+))?$/.exec(text) ?? [];
  const known = KINDS.find((its) => its === kind);
  if (!known)
    throw new Error(`EDGEWISE_LATE is “${text}”: give ${KINDS.join(', ')}, or one of them with a seed (random:42)`);
  return { kind: known, seed: Number(seed ?? 1) };
}

export const commandOf = ({ kind, seed }: Lateness): string =>
  `EDGEWISE_LATE=${kind}:${seed} npx vitest run --project e2e`;

/** FNV-1a and a last stir: the same number for the same words in every run. */
export function rankOf(seed: number, words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${words}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Names of chunks carry a hash of their content, which is no part of what they are. */
const nameOf = (url: string) => new URL(url).pathname.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** Makes a context's parts late; in the list stands what has been held back so far, in the order in which it was let go. */
export async function holdBack(context: BrowserContext, { kind, seed }: Lateness): Promise<readonly string[]> {
  const gone: string[] = [];
  const held: { readonly route: Route; readonly name: string; readonly rank: number }[] = [];
  const asked = new Map<string, number>();
  let moves = 0;
  let releasing = false;
  for (const event of ['request', 'requestfinished', 'requestfailed'] as const)
    context.on(event as 'request', () => {
      moves++;
    });

  async function calm(): Promise<void> {
    for (let turn = 0, still = 0; turn < MOST_TURNS && still < TURNS; turn++) {
      const before = moves;
      // A page that is just going away answers with an error, which is an answer.
      await Promise.all(context.pages().map((page) => page.evaluate(() => 0).catch(() => 0)));
      still = moves === before ? still + 1 : 0;
    }
  }

  async function release(): Promise<void> {
    if (releasing) return;
    releasing = true;
    while (held.length > 0) {
      await calm();
      held.sort((a, b) => a.rank - b.rank);
      const next = held.shift();
      if (!next) break;
      gone.push(next.name);
      // Whoever asked may have gone meanwhile.
      await next.route.fallback().catch(() => undefined);
    }
    releasing = false;
  }

  await context.route(
    (url) => HELD[kind].test(url.pathname),
    async (route) => {
      const name = nameOf(route.request().url());
      const count = (asked.get(name) ?? 0) + 1;
      asked.set(name, count);
      const rank = rankOf(seed, `${name} ${count}`);
      if (kind === 'random' && rank % 2 === 0) return route.fallback();
      held.push({ route, name, rank });
      return release();
    },
  );
  return gone;
}

/** The browser, all of whose pages have late parts. */
export function lateBrowser(browser: Browser, lateness: Lateness): Browser {
  console.info(`Parts come late: ${commandOf(lateness)}`);
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await holdBack(context, lateness);
    return context;
  };
  browser.newPage = async (options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('close', () => void context.close().catch(() => undefined));
    return page;
  };
  return browser;
}
