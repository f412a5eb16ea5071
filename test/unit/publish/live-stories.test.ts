/** Both servers hand out the stories that lie in the folder now, and nothing else of this machine. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liveStories } from '../../../src/cli/live-stories.js';

const POLICY = "default-src 'none'";
const headers = { 'content-security-policy': POLICY };
let root = '';
/** What ends what was started. */
const ends: (() => unknown)[] = [];
const ports: Record<string, number> = {};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'edgewise-live-'));
  for (const folder of ['data', 'dist/data', 'src']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['secret.json', 'data/notes.txt', 'dist/data/gone.json', 'dist/data/story.schema.json'])
    writeFileSync(join(root, file), `"${file}"`);
  writeFileSync(join(root, 'dist/data/mine.json'), '"built"');
  const common = {
    configFile: false as const,
    root,
    logLevel: 'silent' as const,
    appType: 'mpa' as const,
    plugins: [liveStories(join(root, 'data'))],
  };
  const host = { port: 0, host: '127.0.0.1', headers };
  const built = await preview({ ...common, preview: host });
  const dev = await createServer({
    ...common,
    server: { ...host, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  await dev.listen();
  ends.push(
    () => built.close(),
    () => dev.close(),
  );
  ports['preview'] = (built.httpServer.address() as AddressInfo).port;
  ports['dev'] = (dev.httpServer!.address() as AddressInfo).port;
});
afterAll(async () => {
  await Promise.all(ends.map((end) => end()));
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

/** As the path is written, which `fetch` would tidy up. */
function ask(server: string, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port: ports[server], path, method, agent: false }, (response) => {
      const { 'content-type': type = '', 'content-security-policy': policy = '' } = response.headers;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type,
          policy: String(policy),
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    request.on('error', reject);
  });
}

const OUTSIDE = [
  '/data/../secret.json',
  '/data/%2e%2e/secret.json',
  '/data/..%2fsecret.json',
  '/data/%2e%2e%2fsecret.json',
  '/data/..%5csecret.json',
  '/data//../secret.json',
  '/data/./../secret.json',
  '/data/%00.json',
  '/data/%E0%A4%A.json',
  '/data/.json',
  '/data/a/../../secret.json',
];

describe.each(['preview', 'dev'])('%s', (server) => {
  test('a file that comes, changes and goes while the server runs', async () => {
    const file = join(root, 'data', `neu-${server}.json`);
    const path = `/data/neu-${server}.json`;
    expect((await ask(server, path)).status).toBe(404);
    for (const text of ['{"a":1}', '{"a":"ä"}']) {
      writeFileSync(file, text);
      expect(await ask(server, `${path}?x`)).toEqual({
        status: 200,
        type: 'application/json; charset=utf-8',
        policy: POLICY,
        body: text,
      });
    }
    expect(await ask(server, path, 'HEAD')).toMatchObject({ status: 200, body: '' });
    rmSync(file);
    expect((await ask(server, path)).status).toBe(404);
  });

  test('a name in any script, and the file itself where a build has a copy', async () => {
    writeFileSync(join(root, 'data/häfen_2.json'), '"ä"');
    expect((await ask(server, `/data/${encodeURIComponent('häfen_2')}.json`)).body).toBe('"ä"');
    writeFileSync(join(root, 'data/mine.json'), '"live"');
    expect((await ask(server, '/data/mine.json')).body).toBe('"live"');
    expect((await ask(server, '/data/gone.json')).status).toBe(404);
  });

  test.each(OUTSIDE)('%s leads nowhere through it', async (path) => {
    const plugin = liveStories(join(root, 'data'));
    const passed: unknown[] = [];
    type Use = (handler: (request: object, response: object, next: (error?: unknown) => void) => void) => void;
    const use: Use = (handler) => handler({ method: 'GET', url: path }, {}, (...its) => passed.push(its));
    const config = { server: {}, preview: {} };
    const hook = server === 'dev' ? plugin.configureServer : plugin.configurePreviewServer;
    (hook as (server: object) => void)({ middlewares: { use }, config });
    expect(passed).toEqual([[]]);
  });
});

test('what is no story is left to the server, and no address leads out of the site', async () => {
  expect((await ask('preview', '/data/mine.json', 'POST')).body).not.toContain('live');
  expect((await ask('preview', '/data/story.schema.json')).body).toContain('schema');
  for (const path of OUTSIDE) expect((await ask('preview', path)).body, path).not.toContain('secret');
});
