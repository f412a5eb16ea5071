/** A newsroom's servers for the tests: the host pages of this folder, the build, and files that do not come as they should. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { createGzip } from 'node:zlib';
import { POLICY } from '../../vite.config.js';

export interface Host {
  /** Without a slash at its end. */
  readonly origin: string;
  /** How often each path was asked for. */
  readonly asked: Map<string, number>;
  close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
/** Which version the copy under `/old/` says it is. */
export const OLD = '0.0.9';

/** The sample with a place for everybody, as an embed ships it. */
async function placed(): Promise<string> {
  const story = JSON.parse(await readFile(join(ROOT, 'data/sample.json'), 'utf8'));
  const { entities } = story as { entities: object[] };
  const turn = (2 * Math.PI) / entities.length;
  const at = (i: number) => ({ x: 400 + 350 * Math.cos(i * turn), y: 300 + 220 * Math.sin(i * turn) });
  return JSON.stringify({ ...story, entities: entities.map((entity, i) => ({ ...entity, ...at(i) })) });
}

/** A gigabyte of spaces in a megabyte, sent no faster than it is taken. */
function bomb(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  const gzip = createGzip();
  gzip.pipe(response);
  const spaces = Buffer.alloc(1_000_000, 32);
  let left = 1000;
  const more = () => {
    while (left-- > 0) if (!gzip.write(spaces)) return gzip.once('drain', more);
    return gzip.end();
  };
  response.on('close', () => {
    left = 0;
    gzip.destroy();
  });
  more();
}

const BAD: Record<string, (response: ServerResponse, story: string) => void> = {
  '403': (response) => response.writeHead(403).end(),
  '500': (response) => response.writeHead(500).end(),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Not found'),
  'html-as-json': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('\n <html></html>'),
  empty: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
  half: (response, story) => response.writeHead(200, { 'content-type': 'application/json' }).end(story.slice(0, 900)),
  cut: (response, story) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': story.length });
    response.write(story.slice(0, 900), () => response.destroy());
  },
  mute: () => {},
  stalled: (response, story) =>
    response.writeHead(200, { 'content-type': 'application/json' }).write(story.slice(0, 900)),
  large: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.alloc(5_000_001, 32)),
  bomb,
};

async function answer(request: IncomingMessage, response: ServerResponse, host: Host, cors: boolean): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', host.origin);
  host.asked.set(pathname, (host.asked.get(pathname) ?? 0) + 1);
  const [, folder = '', ...rest] = decodeURI(pathname).split('/');
  if (cors) response.setHeader('access-control-allow-origin', '*');
  // A browser asks for it by itself, for the first page that it opens.
  if (folder === 'favicon.ico') return void response.writeHead(204).end();
  if (folder === 'placed') return void response.writeHead(200, { 'content-type': TYPES['.json'] }).end(await placed());
  const bad = folder === 'bad' ? BAD[rest.join('/').replace('.json', '')] : undefined;
  if (bad) return bad(response, await readFile(join(ROOT, 'data/sample.json'), 'utf8'));
  const at = { dist: 'dist', old: 'dist', hosts: 'test/hosts' }[folder];
  const content = at && (await readFile(join(ROOT, at, ...rest)).catch(() => null));
  if (content == null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end();
  const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
  // Pages of ours stand their own policy wherever they are framed.
  if (rest[0] === 'story.html') response.setHeader('content-security-policy', POLICY);
  const old = folder === 'old' && type === TYPES['.js'];
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(old ? content.toString().replaceAll('0.1.0', OLD) : content);
}

/** Starts a server on a port, and so an origin, of its own; with `cors` every page may read what it serves. */
export async function serve({ cors = true } = {}): Promise<Host> {
  const server = createServer((request, response) => {
    // What cannot be read as an address is not there.
    answer(request, response, host, cors).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    origin: `http://127.0.0.1:${port}`,
    asked: new Map(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return host;
}
