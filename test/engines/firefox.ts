/** Firefox, by WebDriver BiDi. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connect } from './bidi.js';
import { type Driver, driverOf } from './driver.js';
import type { Engine } from './found.mjs';
import { PREFERENCES } from './preferences.js';
import { type Program, start } from './process.js';

interface Context {
  readonly context: string;
  readonly children: readonly Context[];
}

type Called =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

const profile = () =>
  Object.entries(PREFERENCES)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** Firefox says in its own words where it listens; the port is its choice. */
async function session(program: Program): Promise<Connection> {
  const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/;
  const url = async () => {
    for (;;) {
      const found = listening.exec(program.said())?.[1];
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const connection = await connect(`${await Promise.race([url(), program.ended])}/session`);
  await connection.send('session.new', { capabilities: {} });
  return connection;
}

/** With a display it has WebGL; a window is not opened on it. */
export async function openFirefox({ driver }: Engine, display: string): Promise<Driver> {
  const program = start(
    driver,
    (folder) => {
      writeFileSync(join(folder, 'user.js'), profile());
      return ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0', 'about:blank'];
    },
    () => ({ DISPLAY: display }),
  );
  const { send, close } = await session(program);
  // The tab that is there at the start never gets the focus, and Enter presses no button in it; a new one has it at once.
  const { context: page } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  let looked = page;
  return driverOf({
    touch: true,
    async load(url, width, height) {
      looked = page;
      await send('browsingContext.setViewport', { context: page, viewport: { width, height } });
      await send('browsingContext.navigate', { context: page, url, wait: 'complete' });
    },
    reload: () => send('browsingContext.reload', { context: page, wait: 'complete' }),
    travel: (delta) => send('browsingContext.traverseHistory', { context: page, delta }),
    async call(functionDeclaration, value) {
      const target = { context: looked };
      const args = [{ type: 'string', value }];
      const params = { functionDeclaration, arguments: args, target, awaitPromise: true };
      const called = await send<Called>('script.callFunction', params);
      if (called.type === 'exception') throw new Error(`in the page: ${called.exceptionDetails.text}`);
      return called.result.value;
    },
    async act(actions) {
      await send('input.performActions', { context: looked, actions });
    },
    async enter(where) {
      const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', { root: page });
      looked = (where === 'frame' ? contexts[0]?.children[0]?.context : undefined) ?? page;
    },
    async shot() {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context: page });
      return Buffer.from(data, 'base64');
    },
    async print() {
      const { data } = await send<{ data: string }>('browsingContext.print', { context: page });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await send('session.end').catch(() => {});
      close();
      await program.stop();
    },
  });
}
