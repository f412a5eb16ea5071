/** WebKit in its two small browsers for Linux, by WebDriver: WebKitGTK in a window on a display, WPE without. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './actions.js';
import { type Driver, driverOf } from './driver.js';
import type { Engine } from './found.mjs';
import { freePort, start } from './process.js';
import { begin, type Session } from './webdriver.js';

/** No window of MiniBrowser is narrower than its bar. */
const NARROWEST = 500;

const settings = (folder: string) => {
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
};

/** All that it keeps lies in a folder of this run; its language is German. */
const environment = (display: string | undefined) => (folder: string) => ({
  ...(display ? { DISPLAY: display } : {}),
  LANG: 'C.UTF-8',
  LANGUAGE: 'de_DE',
  NO_AT_BRIDGE: '1',
  XDG_CONFIG_HOME: folder,
  XDG_DATA_HOME: folder,
  XDG_CACHE_HOME: folder,
});

function capabilities({ name, browser }: Engine): object {
  const options = name === 'webkit' ? 'webkitgtk:browserOptions' : 'wpe:browserOptions';
  const args = ['--automation', ...(name === 'wpe' ? ['--headless'] : [])];
  return { browserName: 'MiniBrowser', [options]: { binary: browser, args } };
}

/** The window has a frame of its own around the page; how large that is shows after the first try. */
async function resize({ send }: Session, width: number, height: number): Promise<void> {
  const inside = () =>
    send<[number, number]>('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  const outside = () => send<{ width: number; height: number }>('GET', '/window/rect');
  for (let tries = 0; tries < 100; tries++) {
    const [w, h] = await inside();
    if (w === width && h === height) return;
    const now = await outside();
    // No window is smaller than its inside, and what two answers between a change tell may not fit together.
    const [outerWidth, outerHeight] = [now.width + width - w, now.height + height - h];
    await send('POST', '/window/rect', { width: Math.max(width, outerWidth), height: Math.max(height, outerHeight) });
  }
  throw new Error(`no window of ${width} by ${height} pixels: ${await inside()}`);
}

/** The same done as much further right and down: places count from the window's corner, whatever frame is looked into. */
const moved = (sources: readonly Source[], [left, top]: readonly [number, number]): Source[] =>
  sources.map((source) => ({
    ...source,
    actions: source.actions.map((action) =>
      'x' in action
        ? { ...action, x: Math.round(Number(action['x']) + left), y: Math.round(Number(action['y']) + top) }
        : action,
    ),
  }));

/** What a script of WebDriver gives back: its value or its error, as a text. */
type Called = { readonly value: string } | { readonly error: string };
const CALL = (source: string) => `const [text, done] = arguments;
(${source})(text).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

export async function openWebkit(engine: Engine, display?: string): Promise<Driver> {
  const port = await freePort();
  const program = start(
    engine.driver,
    (folder) => {
      settings(folder);
      return [`--port=${port}`];
    },
    environment(display),
  );
  const session = await Promise.race([begin(`http://127.0.0.1:${port}`, capabilities(engine)), program.ended]);
  const { send } = session;
  await send('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  /** Where a page stands in a frame for its narrowness, the frames that lead to it. */
  let narrow = false;
  const look = async (frames: number) => {
    await send('POST', '/frame', { id: null });
    for (let i = 0; i < frames; i++) await send('POST', '/frame', { id: 0 });
  };
  /** Whether the frame of an embed is looked into, and where its corner is; a page that is narrow has its own at the window's. */
  let within = false;
  const corner = async () => {
    await look(Number(narrow));
    const script =
      'const { left, top } = document.querySelector("iframe").getBoundingClientRect(); return [left, top];';
    const at = await send<[number, number]>('POST', '/execute/sync', { script, args: [] });
    await look(Number(narrow) + 1);
    return at;
  };
  return driverOf({
    touch: false,
    async load(url, width, height) {
      within = false;
      await look(0);
      narrow = width < NARROWEST;
      const frame = new URL(`/-frame?width=${width}&height=${height}&url=${encodeURIComponent(url)}`, url).href;
      if (engine.name === 'webkit') await resize(session, Math.max(width, NARROWEST), height);
      await send('POST', '/url', { url: narrow ? frame : url });
      await look(Number(narrow));
    },
    async reload() {
      await send('POST', '/refresh', {});
      await look(Number(narrow));
    },
    travel: (delta) => send('POST', delta < 0 ? '/back' : '/forward', {}),
    async call(source, text) {
      const called = await send<Called>('POST', '/execute/async', { script: CALL(source), args: [text] });
      if ('error' in called) throw new Error(`in the page: ${called.error}`);
      return called.value;
    },
    async act(sources) {
      await send('POST', '/actions', { actions: within ? moved(sources, await corner()) : sources });
    },
    async enter(where) {
      within = where === 'frame';
      await look(Number(narrow) + Number(within));
    },
    shot: async () => Buffer.from(await send<string>('GET', '/screenshot'), 'base64'),
    async close() {
      await send('DELETE', '').catch(() => {});
      await program.stop();
    },
  });
}
